//! Buttons: what can be pressed, in the look of its weight.

use super::Icon;
use crate::app::draw::Pen;
use crate::app::state::Action;

impl Pen<'_> {
    /// A button in its look (`button.go`, `button.btn`, `button.plain`) with a drawing, if there is one, and its words.
    #[inline(never)]
    pub(crate) fn button(&mut self, name: &'static str, picture: Option<Icon>, words: &str, action: Action) {
        self.pressable(name, action, |pen| {
            if let Some(picture) = picture {
                pen.icon(picture);
            }
            pen.say_in("span", words);
        });
    }

    /// A button with anything in it.
    #[inline(always)]
    pub(crate) fn pressable(&mut self, name: &'static str, action: Action, inside: impl FnOnce(&mut Self)) {
        self.el(name, |pen| {
            pen.attr("type", "button");
            pen.press(action);
            inside(pen);
        });
    }

    /// *Back*.
    pub(crate) fn back(&mut self) {
        self.button("button.plain", Some(Icon::Back), "app-back", Action::Back);
    }
}
