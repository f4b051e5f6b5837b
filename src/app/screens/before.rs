//! Before: an interruption ahead of the first question, to say what the page cannot hide.

use super::welcome::pictured;
use crate::app::draw::Pen;
use crate::app::parts::Icon;
use crate::app::state::Action;

/// The screen.
pub(crate) fn before(pen: &mut Pen<'_>) {
    pen.el("main.leaf", |pen| {
        pen.key("before");
        pen.heading("app-before");
        pen.el("ul.flow", |pen| {
            pictured(pen, "li.lead", Icon::Leave, "app-before-leave");
            pictured(pen, "li.lead", Icon::Clock, "app-before-history");
            pictured(pen, "li.lead", Icon::Private, "app-before-phone");
            pictured(pen, "li.lead", Icon::Rather, "app-before-skip");
        });
        pen.say_in("p.note", "app-not-advice-short");
        pen.el("div.end", |pen| {
            pen.button("button.go", None, "app-before-go", Action::Resume);
            pen.el("p.ends", Pen::back);
            pen.shortcut();
        });
    });
}
