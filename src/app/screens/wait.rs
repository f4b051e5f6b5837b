//! Wait: the words of a screen have not come yet. It gives way by itself when they have.

use crate::app::draw::Pen;

/// The screen.
pub(crate) fn wait(pen: &mut Pen<'_>) {
    pen.el("main.leaf", |pen| {
        pen.key("wait");
        pen.heading("app-wait");
        pen.el("p.note", |pen| {
            pen.attr("role", "status");
            pen.say("app-wait-what");
        });
        pen.el("p", Pen::back);
    });
}
