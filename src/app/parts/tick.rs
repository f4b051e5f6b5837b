//! A box to tick, as a row that can be pressed as a whole.

use crate::app::draw::Pen;
use crate::app::state::Action;
use yew::virtual_dom::ListenerKind;

impl Pen<'_> {
    /// The row; pressing it makes the change.
    #[inline(always)]
    pub(crate) fn tick(&mut self, ticked: bool, action: Action, words: impl FnOnce(&mut Self)) {
        self.row(ticked, |pen| {
            pen.box_to_tick(ticked, action);
            pen.el("span", words);
        });
    }

    /// A row that is chosen or not, and looks it.
    #[inline(always)]
    pub(crate) fn row(&mut self, chosen: bool, inside: impl FnOnce(&mut Self)) {
        self.el(if chosen { "label.row on" } else { "label.row" }, inside);
    }

    /// The switch of the keyboard's way to leave. `boot.js` hears it, too.
    #[inline(never)]
    pub(crate) fn shortcut(&mut self) {
        self.el("div", |pen| {
            pen.attr("data-shortcut", "");
            pen.tick(pen.app.state.shortcut, Action::Shortcut, |pen| pen.say("app-shortcut"));
        });
    }

    #[inline(never)]
    fn box_to_tick(&mut self, ticked: bool, action: Action) {
        self.el("input", |pen| {
            pen.attr("type", "checkbox");
            pen.attr("autocomplete", "off");
            pen.checked(ticked);
            pen.on(ListenerKind::onchange, action);
        });
    }
}
