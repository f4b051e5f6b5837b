//! Languages: the same choice as on the welcome page, from any screen. Every answer stays.

use super::welcome::tongues;
use crate::app::draw::Pen;
use crate::app::parts::Icon;
use crate::app::state::Action;

/// The screen.
pub(crate) fn languages(pen: &mut Pen<'_>) {
    pen.el("main.leaf", |pen| {
        pen.key("languages");
        pen.heading("app-choose-language");
        pen.say_in("p", "app-language-keeps");
        tongues(pen);
        pen.shortcut();
        pen.el("p.ends", |pen| pen.button("button.plain", Some(Icon::Back), "app-back", Action::Uncover));
    });
}
