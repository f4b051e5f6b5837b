//! Check: whether an office's name is on the Department of Justice lists, and what that means. It judges nobody.

use crate::app::draw::Pen;

/// The screen.
pub(crate) fn check(pen: &mut Pen<'_>) {
    pen.el("main.leaf", |pen| {
        pen.key("check");
        pen.el("p", Pen::back);
        pen.heading("check");
        pen.say_in("p", "check-what");
        // `hand.js` fills this place.
        pen.el("div.flow", |pen| pen.attr("id", "check"));
    });
}
