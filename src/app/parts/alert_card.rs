//! The alert card: what cannot wait, with its day as a calendar leaf, what to do today, and one number to call.

use super::Icon;
use crate::app::App;
use crate::app::browser::Parts;
use crate::app::draw::Pen;
use crate::app::state::{Action, Screen};
use crate::date::Day;
use crate::place::{Phone, Provider};
use crate::screen::Shown;
use crate::text::Said;

/// The national lines that our texts name, and their records in the directory.
const LINES: [(&str, &str); 9] = [
    ("aba-detention", "dc-aba-commission-on-immigration-detention-informat-20036"),
    ("chirla", "us-chirla-immigrant-assistance-line-x"),
    ("domestic-violence-hotline", "us-national-domestic-violence-hotline-x"),
    ("eoir-case-line", "us-eoir-automated-case-information-immigration-cour-x"),
    ("freedom-for-immigrants", "us-freedom-for-immigrants-national-immigration-dete-x"),
    ("migrawatch", "us-united-we-dream-migrawatch-hotline-x"),
    ("nijc-court-line", "us-national-immigrant-justice-center-court-hotline--x"),
    ("raices", "us-raices-hotline-x"),
    ("trafficking-hotline", "us-national-human-trafficking-hotline-x"),
];

/// The whole card of an alert. Its heading is of the second level.
#[inline(never)]
pub(crate) fn alert_card(pen: &mut Pen<'_>, shown: &Shown) {
    let caution = &pen.app.state.book().cautions[shown.caution];
    let message = format!("caution-{}", caution.id);
    pen.el("section.card alert", |pen| {
        pen.attr_of("aria-labelledby", message.clone());
        pen.el("p.band lead mid", |pen| {
            pen.icon(Icon::Clock);
            pen.el("span", |pen| urgency(pen, shown));
        });
        pen.el("div.flow two", |pen| {
            pen.el("div.flow", |pen| {
                pen.el("h2", |pen| {
                    pen.attr_of("id", message.clone());
                    pen.say(&message);
                });
                told(pen, &message, shown);
                until(pen, shown);
                if shown.possible {
                    pen.say_in("p.small soft", "app-alert-possible");
                }
            });
            pen.el("div.flow", |pen| {
                if caution.steps > 0 {
                    pen.say_in("h3", "app-alert-do");
                    pen.el("ol.flow tight steps", |pen| {
                        steps(pen, &message, caution.steps, |pen, words| {
                            pen.el("li.lead", |pen| pen.el("span", |pen| pen.said(words)));
                        });
                    });
                }
                call(pen, caution.call.as_deref());
            });
        });
    });
}

/// What a caution says, with its day beside it.
pub(crate) fn told(pen: &mut Pen<'_>, message: &str, shown: &Shown) {
    pen.el("div.ends", |pen| {
        pen.el("p.text", |pen| pen.say_part(message, "text"));
        if let Some(deadline) = &shown.deadline {
            day_leaf(pen, deadline.safe);
        }
    });
}

/// The steps of a caution that have words.
pub(crate) fn steps(pen: &mut Pen<'_>, message: &str, count: i32, draw: fn(&mut Pen<'_>, Said)) {
    for step in 1..=count {
        if let Some(words) = pen.words.part(message, &format!("do-{step}")) {
            draw(pen, words);
        }
    }
}

/// How many days are left; plainly urgent where there is no day.
fn urgency(pen: &mut Pen<'_>, shown: &Shown) {
    match shown.deadline.as_ref().map(|deadline| deadline.days_left) {
        None => pen.say("app-urgent"),
        Some(0) => pen.say("app-urgent-today"),
        Some(days) if days > 0 => pen.say_with("app-urgent-days", &[("count", days.into())]),
        Some(_) => pen.say("app-urgent-late"),
    }
}

/// What the day is, when it has passed, and that we count from the safe end of what was said.
fn until(pen: &mut Pen<'_>, shown: &Shown) {
    let Some(deadline) = &shown.deadline else { return };
    let message = format!("deadline-{}", deadline.id);
    pen.el("p.small", |pen| {
        pen.el("b", |pen| {
            pen.say(&message);
            pen.text(": ");
            pen.text(&pen.words.day(deadline.safe));
        });
    });
    if deadline.days_left < 0
        && let Some(late) = pen.words.part(&message, "late")
    {
        pen.el("p", |pen| pen.el("b", |pen| pen.said(late)));
    }
    if deadline.last > deadline.safe {
        let last = pen.words.day(deadline.last);
        pen.el("p.small soft", |pen| pen.say_with("app-alert-safe", &[("last", last.into())]));
    }
}

/// A day as a leaf of a calendar.
fn day_leaf(pen: &mut Pen<'_>, day: Day) {
    pen.el("p.day", |pen| {
        for (name, part) in [("span", Parts::Month), ("b", Parts::DayOfMonth), ("span", Parts::Year)] {
            pen.el(name, |pen| pen.text(&pen.words.part_of_day(day, part)));
        }
    });
}

/// The main number of a national line; `None` until the directory has come.
pub(crate) fn line_phone<'a>(app: &'a App, line: &str) -> Option<(&'a Provider, &'a Phone)> {
    let (_, id) = LINES.iter().find(|(known, _)| *known == line)?;
    let provider = app.state.directory.as_ref()?.providers().iter().find(|provider| provider.id == *id)?;
    Some((provider, provider.phones.first()?))
}

/// One button: the line's number, or all lines while its number is not there.
fn call(pen: &mut Pen<'_>, line: Option<&str>) {
    let Some((line, (provider, phone))) = line.and_then(|line| Some((line, line_phone(pen.app, line)?))) else {
        pen.button("button.go brick", Some(Icon::Call), "app-alert-who", Action::Open(Screen::Help(None)));
        return;
    };
    pen.el("a.go brick", |pen| {
        pen.attr_of("href", format!("tel:{}", phone.dialled()));
        pen.icon(Icon::Call);
        pen.el("span", |pen| pen.say_with("help-call", &[("phone", phone.printed().into())]));
    });
    pen.el("p.small soft", |pen| {
        match pen.words.part(&format!("help-line-{line}"), "who") {
            Some(who) => pen.said(who),
            None => pen.text(&provider.name),
        }
        pen.text(". ");
        pen.say("help-call-log");
    });
}
