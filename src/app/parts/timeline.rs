//! The line of time: a finding's dates on a path, true to the calendar, and the same dates in words, which are the content.

use super::{Icon, icon};
use crate::app::App;
use crate::app::draw::{Drawn, all, el, text};
use crate::condition::Term;
use crate::date::Day;
use crate::fact::{Answer, FactId};
use crate::order::by_key;
use crate::rulebook::Past;
use crate::screen::Finding;
use std::fmt::Write;
use yew::{AttrValue, Html};

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
pub(crate) fn timeline(app: &App, finding: &Finding) -> Html {
    if finding.deadlines.is_empty() {
        return Html::default();
    }
    let today = app.state.screener.today();
    let mut moments = told(app, finding);
    moments.push(Moment {
        mark: Icon::Now,
        first: today,
        last: today,
        words: dated(app, today, app.say("finding-today")),
    });
    moments.extend(coming(app, finding));
    let moments = by_key(moments, |moment| (moment.first, moment.mark != Icon::Then));
    let line = |moment: &Moment| el("li", "lead", [icon(moment.mark), el("span", "", [moment.words.clone()])]);
    let lines: Vec<Html> = moments.iter().map(line).collect();
    let figure = [drawn(&moments, today), el("figcaption", "", [el("ol", "flow tight", lines)])];
    let heading = el("h2", "", [app.say("finding-dates")]).with("id", "dates");
    el("section", "flow part", [heading, el("figure", "flow", figure)]).with("aria-labelledby", "dates")
}

/// "**December 31, 2026.** What that day is."
fn dated(app: &App, day: Day, words: Html) -> Html {
    all([el("b", "", [text(app.words.day(day)), text(".")]), text(" "), words])
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
    let moment = |fact: FactId| {
        let Some(Answer::Date(date)) = app.state.screener.answers().get(fact) else { return None };
        let (first, last) = date.span();
        let label = app.words.plain_part(&format!("fact-{}", book.about(fact).id), "short").unwrap_or_default();
        let said = el("b", "", [text(app.words.date(*date))]);
        let words = el("span", "", [text(label), text(": "), said]).with("translate", "no");
        Some(Moment { mark: Icon::Then, first, last, words })
    };
    facts.into_iter().filter_map(moment).collect()
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

fn coming(app: &App, finding: &Finding) -> Vec<Moment> {
    let relief = &app.state.book().reliefs[finding.relief].id;
    let mut moments = Vec::new();
    for deadline in &finding.deadlines {
        let message = format!("deadline-{relief}-{}", deadline.id);
        let opens = deadline.past == Past::Opens;
        let rough = deadline.safe < deadline.last;
        // What opens is safe to count on only at its latest; a limit only at its earliest.
        let (mark, day) = if opens { (Icon::Opens, deadline.last) } else { (Icon::SafeDay, deadline.safe) };
        let more = match deadline.days_left {
            _ if opens && rough => {
                app.say_with("finding-opens-earlier", &[("date", app.words.day(deadline.safe).into())])
            }
            _ if opens => Html::default(),
            days if days < 0 => app.words.say_part(&message, "late").unwrap_or_default(),
            // Of a day more than a year away nobody counts the days.
            days if days > 366 => Html::default(),
            days => app.say_with("finding-days-left", &[("count", days.into())]),
        };
        let words = dated(app, day, all([app.say(&message), text(". "), more]));
        moments.push(Moment { mark, first: day, last: day, words });
        if rough && !opens {
            let words = dated(app, deadline.last, app.say("finding-last-day"));
            moments.push(Moment { mark: Icon::LastDay, first: deadline.last, last: deadline.last, words });
        }
    }
    moments
}

/// The picture. It has no words in it, so that it never shrinks them and can be mirrored.
fn drawn(moments: &[Moment], today: Day) -> Html {
    let is_ahead = |moment: &&Moment| moment.mark != Icon::Then;
    let span = |all: &[&Moment]| {
        let first = all.iter().map(|moment| moment.first.0).min().unwrap_or(today.0);
        let last = all.iter().map(|moment| moment.last.0).max().unwrap_or(today.0);
        (first, (last - first).max(1))
    };
    let mut shown: Vec<&Moment> = moments.iter().collect();
    let (_, whole) = span(&shown);
    let ahead: Vec<&Moment> = moments.iter().filter(is_ahead).collect();
    // Days long ago would press what is near together: then they are told only.
    if i64::from(span(&ahead).1) * i64::from(END - START) < i64::from(MARK) * i64::from(whole) {
        shown = ahead;
    }
    let (first, length) = span(&shown);
    let place = |day: Day| START + (i64::from(day.0 - first) * i64::from(END - START) / i64::from(length)) as i32;
    let dots = path(place(today), END);
    let trail = path(place(shown.iter().map(|moment| moment.first).min().unwrap_or(today)), place(today));
    let is_span = |moment: &&&Moment| place(moment.last) - place(moment.first) > MARK / 5;
    let mut inside =
        vec![stroke("var(--line)", "30", dots).with("stroke-dasharray", "10 70"), stroke("var(--teal)", "40", trail)];
    for moment in shown.iter().filter(is_span) {
        let d = path(place(moment.first), place(moment.last));
        inside.extend([stroke("var(--teal)", "140", d.clone()), stroke("var(--card)", "80", d)]);
    }
    let mut single: Vec<&&Moment> = shown.iter().filter(|moment| !is_span(moment)).collect();
    // Where marks touch, the one to count on lies above.
    single.sort_by_key(|moment| moment.mark != Icon::LastDay);
    inside.extend(single.into_iter().map(|moment| mark(moment.mark, place(moment.first))));
    let hill = el("path", "", []).with("fill", "var(--teal-wash)").with("d", HILL);
    let lines = el("g", "", inside).with("transform", "scale(.1)").with("fill", "none");
    let lines = lines.with("stroke-linecap", "round").with("stroke-linejoin", "round");
    el("svg", "flip", [hill, lines]).with("viewBox", "0 0 328 84").with("aria-hidden", "true")
}

fn stroke(colour: &'static str, width: &'static str, d: AttrValue) -> Html {
    el("path", "", []).with("stroke", colour).with("stroke-width", width).with("d", d)
}

fn mark(mark: Icon, x: i32) -> Html {
    let corner = |at: i32| (at - MARK / 2).to_string();
    let drawing = el("use", "", []).with("href", mark.symbol().1).with("x", corner(x)).with("y", corner(height(x)));
    drawing.with("width", "200").with("height", "200")
}

/// The path between two places.
fn path(from: i32, to: i32) -> AttrValue {
    let mut d = format!("M{from} {}", height(from));
    for step in from / STEP + 1..=to / STEP {
        let _ = write!(d, "L{} {}", step * STEP, height(step * STEP));
    }
    let _ = write!(d, "L{to} {}", height(to));
    d.into()
}

fn height(x: i32) -> i32 {
    let step = (x / STEP).clamp(0, HEIGHTS.len() as i32 - 2);
    let (here, next) = (HEIGHTS[step as usize], HEIGHTS[step as usize + 1]);
    here + (next - here) * (x - step * STEP) / STEP
}
