//! Quiet form: fields of which no browser keeps, completes, translates or tells anything.

use crate::app::draw::Pen;
use crate::app::state::Action;
use yew::virtual_dom::ListenerKind;

impl Pen<'_> {
    /// A form, and what happens when it is sent.
    #[inline(always)]
    pub(crate) fn quiet_form(&mut self, sent: Action, fields: impl FnOnce(&mut Self)) {
        self.el("form.flow", |pen| {
            pen.quiet(sent);
            fields(pen);
        });
    }

    #[inline(never)]
    fn quiet(&mut self, sent: Action) {
        for (name, value) in [
            ("novalidate", ""),
            ("autocomplete", "off"),
            ("translate", "no"),
            // Chromium asks its maker how to fill in every form with a box to type in, but for those of a search:
            // so a server would learn which screens a person sees. Nothing is ever sent to this address.
            ("action", "search"),
        ] {
            self.attr(name, value);
        }
        let submit = self.app.on_event(move |event| {
            event.prevent_default();
            Some(sent.clone())
        });
        self.call(ListenerKind::onsubmit, submit);
    }
}
