//! The slip: what *Continue* still needs, said without blame, with a way to the field.

use crate::app::browser;
use crate::app::draw::Pen;
use crate::app::state::Slip;
use crate::fact::{Fact, Kind};
use yew::virtual_dom::ListenerKind;
use yew::{Callback, Event};

/// The summary at the top of the form; nothing if nothing is amiss.
pub(crate) fn slip(pen: &mut Pen<'_>, fact: &Fact) {
    pen.with(pen.app.state.slip, |pen, slip| {
        pen.el("div.slip note flow tight", |pen| {
            pen.attr("id", "slip");
            pen.attr("tabindex", "-1");
            pen.attr("role", "group");
            pen.attr("aria-labelledby", "slip-title");
            pen.el("h2", |pen| {
                pen.attr("id", "slip-title");
                pen.say("app-slip");
            });
            pen.el("p", |pen| {
                pen.el("a", |pen| {
                    pen.attr("href", "#field");
                    pen.call(ListenerKind::onclick, Callback::from(to_field));
                    help(pen, fact, slip);
                });
            });
        });
    });
}

fn to_field(event: Event) {
    event.prevent_default();
    browser::go_to_field();
}

fn help(pen: &mut Pen<'_>, fact: &Fact, slip: Slip) {
    match slip {
        Slip::Nothing => pen.say(match fact.kind {
            Kind::Date(_) => "app-slip-year",
            Kind::Number { .. } | Kind::Zip => "app-slip-number",
            _ => "app-slip-choose",
        }),
        Slip::TooMuch(most) => pen.say_with("app-slip-too-much", &[("most", most.into())]),
    }
}
