//! The bar stands on every screen: the language at its start, *Leave fast* at its end.

use super::Icon;
use crate::app::draw::Pen;
use crate::app::state::{Action, Cover, Screen};
use crate::text::own_name;

/// Where *Leave fast* leads: a page that anybody may be looking at. `boot.js` does the leaving.
const AWAY: &str = "https://www.weather.gov/";

/// The bar.
pub(crate) fn bar(pen: &mut Pen<'_>) {
    let state = &pen.app.state;
    let is_start = state.screen == Screen::Welcome && state.cover.is_none();
    pen.el("header.bar", |pen| {
        if is_start {
            pen.el("p.brand", |pen| {
                pen.icon(Icon::Logo);
                pen.el("span", |pen| {
                    pen.attr("translate", "no");
                    pen.text("Waymark");
                });
            });
        } else {
            pen.pressable("button.tongue", Action::Cover(Cover::Languages), |pen| {
                pen.icon(Icon::Globe);
                pen.say_in("span.vh", "app-language");
                pen.el("span", |pen| pen.text(own_name(pen.words.tag())));
            });
        }
        pen.el("a.leave", |pen| {
            pen.attr("data-leave", "");
            pen.attr("href", AWAY);
            pen.attr("rel", "noreferrer noopener");
            pen.icon(Icon::Leave);
            pen.say_in("span", "app-leave");
        });
    });
}
