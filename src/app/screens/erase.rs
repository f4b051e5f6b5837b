//! Erase: asks once before every answer is forgotten.

use crate::app::draw::Pen;
use crate::app::parts::Icon;
use crate::app::state::Action;

/// The screen.
pub(crate) fn erase(pen: &mut Pen<'_>) {
    pen.el("main.leaf", |pen| {
        pen.key("erase");
        pen.heading("app-erase-sure");
        pen.say_in("p", "app-erase-what");
        pen.el("div.end", |pen| {
            pen.button("button.go", Some(Icon::Erase), "app-erase", Action::Erase);
            pen.button("button.btn", None, "app-erase-keep", Action::Uncover);
        });
    });
}
