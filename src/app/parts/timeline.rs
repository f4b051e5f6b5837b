//! The line of time: a finding's dates on a path, true to the calendar, and the same dates in words, which are the content.

use super::{Icon, short};
use crate::app::App;
use crate::app::draw::{Pen, draw};
use crate::condition::Term;
use crate::date::Day;
use crate::fact::{Answer, FactId};
use crate::order::by_key;
use crate::rulebook::Past;
use crate::screen::Finding;
use std::fmt::Write;
use yew::Html;

/// The height of the path at every 80 tenths of a unit, in tenths.
const HEIGHTS: [i32; 42] = [
    620, 577, 543, 518, 501, 491, 487, 489, 494, 503, 515, 528, 541, 553, 564, 572, 577, 577, 572, 561, 542, 515, 480,
    442, 406, 375, 346, 322, 301, 285, 272, 264, 260, 260, 265, 273, 286, 302, 322, 345, 371, 400,
];
const STEP: i32 = 80;
/// The ground under the path.
const HILL: &str = "M0 62C60 26 116 78 176 48 236 18 280 22 328 40V74a10 10 0 0 1-10 10H10A10 10 0 0 1 0 74Z";
/// Where the first and the last day lie, in tenths.
const START: i32 = 160;
const END: i32 = 3120;
/// Marks closer than this lie on each other.
const MARK: i32 = 200;

/// A day that matters, or the days that it may be.
struct Moment {
    mark: Icon,
    first: Day,
    last: Day,
    words: Html,
}

/// The dates of a finding; nothing if there is none.
pub(crate) fn timeline(pen: &mut Pen<'_>, finding: &Finding) {
    if finding.deadlines.is_empty() {
        return;
    }
    let app = pen.app;
    let today = app.state.screener.today();
    let mut moments = told(app, finding);
    let words = dated(app, today, |pen| pen.say("finding-today"));
    moments.push(Moment { mark: Icon::Now, first: today, last: today, words });
    coming(app, finding, &mut moments);
    let moments = by_key(moments, |moment| (moment.first, moment.mark != Icon::Then));
    pen.section("section.flow part", "dates", "finding-dates", |pen| {
        pen.el("figure.flow", |pen| {
            drawn(pen, &moments, today);
            pen.el("figcaption", |pen| {
                pen.el("ol.flow tight", |pen| {
                    for moment in moments {
                        pen.el("li.lead", |pen| {
                            pen.icon(moment.mark);
                            pen.el("span", |pen| pen.put(moment.words));
                        });
                    }
                });
            });
        });
    });
}

/// "**December 31, 2026.** What that day is."
fn dated(app: &App, day: Day, words: impl FnOnce(&mut Pen<'_>)) -> Html {
    draw(app, |pen| {
        pen.el("b", |pen| {
            pen.text(&pen.words.day(day));
            pen.text(".");
        });
        pen.text(" ");
        words(pen);
    })
}

/// The days that the person told and that the deadlines are counted from.
fn told(app: &App, finding: &Finding) -> Vec<Moment> {
    let book = app.state.book();
    let mut facts = Vec::new();
    for rule in &book.reliefs[finding.relief].deadlines {
        if finding.deadlines.iter().any(|deadline| deadline.id == rule.id) {
            facts_of(&rule.day, &mut facts);
        }
    }
    let mut moments = Vec::new();
    for fact in facts {
        let Some(Answer::Date(date)) = app.state.screener.answers().get(fact) else { continue };
        let (first, last) = date.span();
        let words = draw(app, |pen| {
            pen.el("span", |pen| {
                pen.attr("translate", "no");
                pen.text(&short(pen.words, book, fact));
                pen.text(": ");
                pen.el("b", |pen| pen.text(&pen.words.date(*date)));
            });
        });
        moments.push(Moment { mark: Icon::Then, first, last, words });
    }
    moments
}

/// The facts that a day is counted from.
fn facts_of(term: &Term, facts: &mut Vec<FactId>) {
    match term {
        Term::Constant(_) | Term::Today => {}
        Term::Fact(fact) if facts.contains(fact) => {}
        Term::Fact(fact) => facts.push(*fact),
        Term::Plus(term, _) | Term::Shift(term, _) => facts_of(term, facts),
        Term::Least(terms) | Term::Greatest(terms) => terms.iter().for_each(|term| facts_of(term, facts)),
    }
}

fn coming(app: &App, finding: &Finding, moments: &mut Vec<Moment>) {
    let relief = &app.state.book().reliefs[finding.relief].id;
    for deadline in &finding.deadlines {
        let opens = deadline.past == Past::Opens;
        let rough = deadline.safe < deadline.last;
        // What opens is safe to count on only at its latest; a limit only at its earliest.
        let (mark, day) = if opens { (Icon::Opens, deadline.last) } else { (Icon::SafeDay, deadline.safe) };
        let words = dated(app, day, |pen| {
            let message = format!("deadline-{relief}-{}", deadline.id);
            pen.say(&message);
            pen.text(". ");
            match deadline.days_left {
                _ if opens && rough => pen.say_day("finding-opens-earlier", deadline.safe),
                _ if opens => {}
                days if days < 0 => pen.say_part(&message, "late"),
                // Of a day more than a year away nobody counts the days.
                days if days > 366 => {}
                days => pen.say_with("finding-days-left", &[("count", days.into())]),
            }
        });
        moments.push(Moment { mark, first: day, last: day, words });
        if rough && !opens {
            let words = dated(app, deadline.last, |pen| pen.say("finding-last-day"));
            moments.push(Moment { mark: Icon::LastDay, first: deadline.last, last: deadline.last, words });
        }
    }
}

/// The first day of some moments, and how many days there are to their last.
fn span(moments: &[&Moment], today: Day) -> (i32, i32) {
    let first = moments.iter().map(|moment| moment.first.0).min().unwrap_or(today.0);
    let last = moments.iter().map(|moment| moment.last.0).max().unwrap_or(today.0);
    (first, (last - first).max(1))
}

/// The picture. It has no words in it, so that it never shrinks them and can be mirrored.
fn drawn(pen: &mut Pen<'_>, moments: &[Moment], today: Day) {
    let mut shown: Vec<&Moment> = moments.iter().collect();
    let (_, whole) = span(&shown, today);
    let ahead: Vec<&Moment> = moments.iter().filter(|moment| moment.mark != Icon::Then).collect();
    // Days long ago would press what is near together: then they are told only.
    if i64::from(span(&ahead, today).1) * i64::from(END - START) < i64::from(MARK) * i64::from(whole) {
        shown = ahead;
    }
    let (first, length) = span(&shown, today);
    let place = |day: i32| START + (i64::from(day - first) * i64::from(END - START) / i64::from(length)) as i32;
    pen.el("svg.flip", |pen| {
        pen.attr("viewBox", "0 0 328 84");
        pen.attr("aria-hidden", "true");
        pen.el("path", |pen| {
            pen.attr("fill", "var(--teal-wash)");
            pen.attr("d", HILL);
        });
        pen.el("g", |pen| {
            pen.attr("transform", "scale(.1)");
            pen.attr("fill", "none");
            pen.attr("stroke-linecap", "round");
            pen.attr("stroke-linejoin", "round");
            stroke(pen, "var(--line)", "30", place(today.0), END, true);
            stroke(pen, "var(--teal)", "40", place(first), place(today.0), false);
            // Spans lie under all marks. Where marks touch, the one to count on lies above.
            for layer in 0..3 {
                for moment in &shown {
                    let (from, to) = (place(moment.first.0), place(moment.last.0));
                    let own = if to - from > MARK / 5 { 0 } else { 1 + i32::from(moment.mark != Icon::LastDay) };
                    match own {
                        _ if own != layer => {}
                        0 => {
                            stroke(pen, "var(--teal)", "140", from, to, false);
                            stroke(pen, "var(--card)", "80", from, to, false);
                        }
                        _ => mark(pen, moment.mark, from),
                    }
                }
            }
        });
    });
}

fn stroke(pen: &mut Pen<'_>, colour: &'static str, width: &'static str, from: i32, to: i32, dotted: bool) {
    pen.el("path", |pen| {
        pen.attr("stroke", colour);
        pen.attr("stroke-width", width);
        pen.attr_of("d", path(from, to));
        if dotted {
            pen.attr("stroke-dasharray", "10 70");
        }
    });
}

fn mark(pen: &mut Pen<'_>, mark: Icon, x: i32) {
    let corner = |at: i32| (at - MARK / 2).to_string();
    pen.el("use", |pen| {
        pen.attr("href", mark.symbol().1);
        pen.attr_of("x", corner(x));
        pen.attr_of("y", corner(height(x)));
        pen.attr("width", "200");
        pen.attr("height", "200");
    });
}

/// The path between two places.
fn path(from: i32, to: i32) -> String {
    let mut d = format!("M{from} {}", height(from));
    for step in from / STEP + 1..=to / STEP {
        let _ = write!(d, "L{} {}", step * STEP, height(step * STEP));
    }
    let _ = write!(d, "L{to} {}", height(to));
    d
}

fn height(x: i32) -> i32 {
    let step = (x / STEP).clamp(0, HEIGHTS.len() as i32 - 2);
    let (here, next) = (HEIGHTS[step as usize], HEIGHTS[step as usize + 1]);
    here + (next - here) * (x - step * STEP) / STEP
}
