//! The end of a question: *Continue*, then the ways back and to what there is so far.

use crate::app::draw::Pen;
use crate::app::state::{Action, Screen};

/// *Continue* across the whole width, *Back*, *See what we have so far*.
pub(crate) fn end(pen: &mut Pen<'_>) {
    let so_far = pen.app.state.has_answers() && !pen.app.state.is_change();
    pen.el("div.end", |pen| {
        pen.say_in("button.go", "app-continue");
        pen.el("p.ends", |pen| {
            pen.back();
            if so_far {
                pen.button("button.plain", None, "app-see-so-far", Action::Open(Screen::Findings));
            }
        });
    });
}
