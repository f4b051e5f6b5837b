//! Whereabouts: the section's name and about how many questions are left.

use crate::app::draw::Pen;

/// More than this many is no help to know.
const MOST_TOLD: usize = 30;

/// The section, and a bound of the questions left that never grows.
pub(crate) fn where_am_i(pen: &mut Pen<'_>, section: &str) {
    let left = pen.app.state.left.max(1);
    pen.el("p.ends where", |pen| {
        pen.say_in("b", section);
        pen.el("span", |pen| match left {
            ..=MOST_TOLD => pen.say_with("app-left", &[("count", left.into())]),
            _ => pen.say("app-left-many"),
        });
    });
}
