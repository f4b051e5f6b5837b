//! The number field takes digits of any script, and nothing else; who is not sure may add the most it may be.

use super::Icon;
use crate::app::browser;
use crate::app::draft::Edit;
use crate::app::draw::Pen;
use crate::app::state::Action;
use yew::virtual_dom::ListenerKind;

/// The box for the number, and the folded one for the most it may be.
pub(crate) fn number_field(pen: &mut Pen<'_>) {
    let draft = &pen.app.state.draft;
    digits(pen, "least", "app-number", &draft.least, Edit::Least);
    pen.fold(
        Icon::Why,
        !draft.most.is_empty(),
        |pen| pen.say("app-number-unsure"),
        |pen| digits(pen, "most", "app-number-most", &draft.most, Edit::Most),
    );
}

#[inline(never)]
fn digits(pen: &mut Pen<'_>, id: &'static str, words: &str, typed: &str, edit: fn(String) -> Edit) {
    pen.el("div.flow tight", |pen| {
        pen.el("label", |pen| {
            pen.attr("for", id);
            pen.say(words);
        });
        pen.el("p.field", |pen| {
            pen.el("input", |pen| {
                pen.digits_only(id, typed);
                let act = pen.app.on_event(move |event| Some(Action::Edit(edit(browser::typed(&event)))));
                pen.call(ListenerKind::oninput, act);
            });
        });
    });
}

impl Pen<'_> {
    /// Makes the input that is open a box for up to five digits, that no browser keeps, corrects or translates.
    pub(crate) fn digits_only(&mut self, id: &'static str, typed: &str) {
        for (name, value) in [
            ("id", id),
            ("type", "text"),
            ("inputmode", "numeric"),
            ("maxlength", "5"),
            ("autocomplete", "off"),
            ("spellcheck", "false"),
            ("translate", "no"),
        ] {
            self.attr(name, value);
        }
        self.value(typed);
    }
}
