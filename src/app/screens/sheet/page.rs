//! The page that is printed. Every part is drawn once in each language, side by side.

use crate::app::draw::Pen;
use crate::app::marks::is_nothing;
use crate::app::parts::{line_phone, said_line, short};
use crate::handoff::{Handoff, Owner};
use crate::place::{Filter, Near, Phone};
use crate::screen::Deadline;

/// The line that anyone may call.
const LINE: &str = "nijc-court-line";

/// The page, part by part.
pub(super) fn page(pen: &mut Pen<'_>, handoff: &Handoff) {
    pen.el("div.flow paper", |pen| {
        pen.attr("translate", "no");
        pair(pen, "div.pair", &|pen| {
            pen.say_in("h2.title", "sheet-title");
            pen.say_in("p", "sheet-title-what");
        });
        if !handoff.dates.is_empty() {
            pair(pen, "div.pair date", &|pen| dates(pen, handoff));
        }
        pair(pen, "div.pair", &|pen| known(pen, handoff));
        pair(pen, "div.pair", &|pen| {
            list(pen, "sheet-gaps", "ul.dots open", handoff.gaps.is_empty(), &|pen| {
                for fact in &handoff.gaps {
                    pen.el("li", |pen| pen.text(&short(pen.words, pen.app.state.book(), *fact)));
                }
            });
        });
        // What is the same for many people is left out of a code, where there is little room.
        pair(pen, "div.pair common", &|pen| {
            list(pen, "sheet-papers", "ul.dots boxes", handoff.papers.is_empty(), &|pen| {
                for paper in &handoff.papers {
                    pen.say_in("li", &format!("paper-{paper}"));
                }
            });
        });
        if pen.app.state.sheet.findings {
            pair(pen, "div.pair", &|pen| found(pen, handoff));
        }
        calls(pen);
        pair(pen, "div.pair bare", &|pen| pen.say_in("h2", "sheet-notes"));
        for _ in 0..3 {
            pen.el("p.rule", |_| {});
        }
        pair(pen, "div.pair bare small soft", &made);
    });
}

/// The same in both languages; once, if the person reads English.
#[inline(never)]
fn pair(pen: &mut Pen<'_>, name: &'static str, draw: &dyn Fn(&mut Pen<'_>)) {
    pen.el(name, |pen| {
        column(pen, draw);
        if let Some(english) = pen.app.english().filter(|_| pen.words.tag() != "en") {
            pen.in_words(&english, |pen| column(pen, draw));
        }
    });
}

fn column(pen: &mut Pen<'_>, draw: &dyn Fn(&mut Pen<'_>)) {
    pen.el("div.flow", |pen| {
        pen.attr_of("lang", pen.words.tag().to_owned());
        pen.attr("dir", pen.words.direction());
        draw(pen);
    });
}

fn list(pen: &mut Pen<'_>, id: &str, name: &'static str, is_empty: bool, items: &dyn Fn(&mut Pen<'_>)) {
    pen.say_in("h2", id);
    if is_empty {
        pen.say_in("p", "sheet-nothing");
    } else {
        pen.el(name, |pen| items(pen));
    }
}

/// What is known, one line each; what is not so is told in one line together.
fn known(pen: &mut Pen<'_>, handoff: &Handoff) {
    list(pen, "sheet-known", "ul.dots", handoff.known.is_empty(), &|pen| {
        let book = pen.app.state.book();
        let mut nothing: Vec<String> = Vec::new();
        for (fact, answer) in &handoff.known {
            if is_nothing(book.about(*fact), answer) {
                nothing.push(short(pen.words, book, *fact));
            } else {
                pen.el("li", |pen| said_line(pen, *fact, answer));
            }
        }
        if !nothing.is_empty() {
            let nothing = pen.words.list(nothing.into_iter());
            pen.el("li", |pen| pen.say_with("sheet-none", &[("what", nothing.into())]));
        }
    });
}

fn dates(pen: &mut Pen<'_>, handoff: &Handoff) {
    pen.say_in("h2", "sheet-dates");
    for (owner, deadline) in &handoff.dates {
        date(pen, *owner, deadline);
    }
}

fn date(pen: &mut Pen<'_>, owner: Owner, deadline: &Deadline) {
    let book = pen.app.state.book();
    let message = match owner {
        Owner::Relief(relief) => format!("deadline-{}-{}", book.reliefs[relief].id, deadline.id),
        Owner::Caution(caution) => format!("deadline-{}", book.cautions[caution].id),
    };
    pen.el("p", |pen| {
        pen.el("b", |pen| {
            pen.el("time", |pen| {
                pen.attr_of("datetime", deadline.safe.to_string());
                pen.text(&pen.words.day(deadline.safe));
            });
            pen.text(": ");
        });
        pen.say(&message);
        pen.text(". ");
        if deadline.safe < deadline.last {
            pen.say("sheet-date-safe");
            pen.text(" ");
        }
        if deadline.days_left < 0 {
            pen.say_part(&message, "late");
        }
    });
}

/// What the page found, for a person who asked for it to be on the sheet.
fn found(pen: &mut Pen<'_>, handoff: &Handoff) {
    list(pen, "sheet-findings", "ul.dots", handoff.may_fit.is_empty(), &|pen| {
        for relief in &handoff.may_fit {
            pen.say_in("li", &format!("relief-{}", pen.app.state.book().reliefs[*relief].id));
        }
    });
    pen.say_in("p.small", "sheet-findings-what");
}

/// The nearest office, if a ZIP code was looked for, and a line that anyone may call.
fn calls(pen: &mut Pen<'_>) {
    let app = pen.app;
    let directory = app.state.directory.as_deref();
    let place = directory.and_then(|all| all.find_zip(&app.state.help.zip).ok());
    let filter = Filter { sensitive: Some(false), ..Filter::default() };
    let near: Vec<Near<'_>> =
        directory.zip(place).map(|(all, place)| all.nearest(place.point, &filter, 1)).unwrap_or_default();
    let office = near.first().and_then(|near| Some((near.provider, near.provider.phones.first()?)));
    pair(pen, "div.pair common", &|pen| {
        pen.say_in("h2", "sheet-calls");
        if let Some((office, phone)) = office {
            pen.el("p", |pen| {
                pen.english(&office.name);
                number(pen, phone);
            });
        }
        if let Some((_, phone)) = line_phone(app, LINE) {
            pen.el("p", |pen| {
                pen.say_part(&format!("help-line-{LINE}"), "who");
                number(pen, phone);
            });
        }
    });
}

fn number(pen: &mut Pen<'_>, phone: &Phone) {
    pen.text(", ");
    pen.el("b", |pen| pen.el("bdi", |pen| pen.text(&phone.printed())));
}

fn made(pen: &mut Pen<'_>) {
    let state = &pen.app.state;
    let checked = state.book().checked_on().map_or_else(String::new, |day| pen.words.day(day));
    let today = pen.words.day(state.screener.today());
    pen.el("p", |pen| {
        pen.say_with("sheet-made", &[("today", today.into()), ("checked", checked.into())]);
        pen.text(" ");
        pen.say("help-notario-title");
        pen.text(".");
    });
}
