//! Welcome: the choice of language, what the page never does, and what it is not.

use crate::app::draw::Pen;
use crate::app::parts::{Icon, land};
use crate::app::state::{Action, Screen};
use crate::text::{is_right_to_left, own_name};

/// The screen.
pub(crate) fn welcome(pen: &mut Pen<'_>) {
    pen.el("main.wide two", |pen| {
        pen.key("welcome");
        pen.el("div.flow", |pen| {
            land(pen);
            pen.heading("app-welcome");
            pen.say_in("p", "app-welcome-what");
        });
        pen.el("div.flow", |pen| {
            pen.el("section.flow", |pen| {
                pen.attr("aria-labelledby", "tongue");
                pen.el("h2.lead mid", |pen| {
                    pen.attr("id", "tongue");
                    pen.icon(Icon::Globe);
                    pen.say_in("span", "app-choose-language");
                });
                tongues(pen);
            });
            pen.button("button.go", None, "app-start", Action::Open(Screen::Before));
            pen.el("p", |pen| {
                pen.button("button.plain", Some(Icon::Call), "app-no-questions", Action::Open(Screen::Help(None)));
            });
        });
        pen.section("section.flow part", "never", "app-never", |pen| {
            pen.el("ul.flow", |pen| {
                pictured(pen, "li.lead mid", Icon::NoName, "app-never-name");
                pictured(pen, "li.lead mid", Icon::Private, "app-never-send");
                pictured(pen, "li.lead mid", Icon::Erase, "app-never-keep");
                pictured(pen, "li.lead mid", Icon::NoPay, "app-never-pay");
            });
        });
        pen.section("section.flow part", "first", "app-know-first", |pen| {
            pen.say_in("p.note", "app-not-advice-long");
            pen.say_in("p.small soft", "app-leave-limits");
        });
        // `hand.js` fills this place.
        pen.el("div", |pen| pen.attr("id", "open"));
    });
}

/// A line with a drawing in a round.
#[inline(never)]
pub(super) fn pictured(pen: &mut Pen<'_>, name: &'static str, picture: Icon, id: &str) {
    pen.el(name, |pen| {
        pen.icon_with(picture, "pic");
        pen.say_in("span", id);
    });
}

/// Every language by its own name, in its own script.
#[inline(never)]
pub(super) fn tongues(pen: &mut Pen<'_>) {
    let state = &pen.app.state;
    pen.el("ul.grid", |pen| {
        pen.attr("translate", "no");
        for tag in state.languages.iter() {
            let current = tag == pen.words.tag();
            pen.el("li", |pen| {
                pen.pressable("button.row", Action::Speak(tag.clone()), |pen| {
                    pen.attr_of("lang", tag.clone());
                    pen.attr("dir", if is_right_to_left(tag) { "rtl" } else { "ltr" });
                    pen.el("span", |pen| pen.text(own_name(tag)));
                    if current {
                        pen.attr("aria-current", "true");
                        pen.icon(Icon::Check);
                    }
                });
            });
        }
    });
    pen.el("p.small soft", |pen| {
        pen.attr("role", "status");
        if let Some(tag) = &state.awaited {
            pen.say_with("app-language-coming", &[("language", own_name(tag).into())]);
        }
    });
}
