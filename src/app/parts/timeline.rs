//! The line of time: a finding's dates on a path, true to the calendar, and the same dates in words, which are the content.

use super::chip::opens_in;
use super::{Icon, icon};
use crate::app::App;
use crate::condition::Term;
use crate::date::Day;
use crate::fact::{Answer, FactId};
use crate::rulebook::Past;
use crate::screen::Finding;
use std::fmt::Write;
use yew::{AttrValue, Html, html};

/// The height of the path at every 80 tenths of a unit, in tenths.
const HEIGHTS: [i32; 42] = [
    620, 577, 543, 518, 501, 491, 487, 489, 494, 503, 515, 528, 541, 553, 564, 572, 577, 577, 572, 561, 542, 515, 480, 442,
    406, 375, 346, 322, 301, 285, 272, 264, 260, 260, 265, 273, 286, 302, 322, 345, 371, 400,
];
const STEP: i32 = 80;
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

/// The dates of a finding; `None` if there is none.
pub(crate) fn timeline(app: &App, finding: &Finding) -> Option<Html> {
    if finding.deadlines.is_empty() {
        return None;
    }
    let today = app.state.screener.today();
    let mut moments = told(app, finding);
    let now = html! { <><b>{ app.words.day(today) }{ "." }</b>{ " " }{ app.say("finding-today") }</> };
    moments.push(Moment { mark: Icon::Now, first: today, last: today, words: now });
    moments.extend(coming(app, finding));
    moments.sort_by_key(|moment| (moment.first, moment.mark != Icon::Then));
    Some(html! {
        <section class="flow part" aria-labelledby="dates">
            <h2 id="dates">{ app.say("finding-dates") }</h2>
            <figure class="flow">
                { drawn(&moments, today) }
                <figcaption>
                    <ol class="flow tight">
                        { for moments.iter().map(|moment| html! { <li class="lead">{ icon(moment.mark) }<span>{ moment.words.clone() }</span></li> }) }
                    </ol>
                </figcaption>
            </figure>
        </section>
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
    let moment = |fact: FactId| {
        let Some(Answer::Date(date)) = app.state.screener.answers().get(fact) else { return None };
        let (first, last) = date.span();
        let label = app.words.plain_part(&format!("fact-{}", book.about(fact).id), "short").unwrap_or_default();
        let words = html! { <span translate="no">{ label }{ ": " }<b>{ app.words.date(*date) }</b></span> };
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
        let label = app.say(&message);
        let opens = deadline.past == Past::Opens;
        let days = if opens { opens_in(deadline) } else { deadline.days_left };
        // What opens is safe to count on only at its latest; a limit only at its earliest.
        let (mark, safe) = if opens { (Icon::Opens, deadline.last) } else { (Icon::SafeDay, deadline.safe) };
        let words = html! {
            <>
                <b>{ app.words.day(safe) }{ "." }</b>{ " " }{ label }{ ". " }
                if days > 0 && !opens {
                    { app.say_with("finding-days-left", &[("count", days.into())]) }
                } else if days < 0 && !opens {
                    { for app.words.say_part(&message, "late") }
                }
                if opens && deadline.safe < deadline.last {
                    { app.say_with("finding-opens-earlier", &[("date", app.words.day(deadline.safe).into())]) }
                }
            </>
        };
        moments.push(Moment { mark, first: safe, last: safe, words });
        if !opens && deadline.safe < deadline.last {
            let words = html! { <><b>{ app.words.day(deadline.last) }{ "." }</b>{ " " }{ app.say("finding-last-day") }</> };
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
    let spans = shown.iter().filter(|moment| place(moment.last) - place(moment.first) > 40);
    let spans: Vec<AttrValue> = spans.map(|moment| path(place(moment.first), place(moment.last))).collect();
    html! {
        <svg class="flip" viewBox="0 0 328 84" aria-hidden="true">
            <path fill="var(--teal-wash)" d="M0 62C60 26 116 78 176 48 236 18 280 22 328 40V74a10 10 0 0 1-10 10H10A10 10 0 0 1 0 74Z" />
            <g transform="scale(.1)" fill="none" stroke-linecap="round" stroke-linejoin="round">
                <path stroke="var(--line)" stroke-width="30" stroke-dasharray="10 70" d={dots} />
                <path stroke="var(--teal)" stroke-width="40" d={trail} />
                { for spans.iter().map(|d| html! { <><path stroke="var(--teal)" stroke-width="140" d={d} /><path stroke="var(--card)" stroke-width="80" d={d} /></> }) }
                { for shown.iter().filter(|moment| place(moment.last) - place(moment.first) <= 40).map(|moment| mark(moment.mark, place(moment.first))) }
            </g>
        </svg>
    }
}

fn mark(mark: Icon, x: i32) -> Html {
    let (_, symbol) = mark.symbol();
    let corner = |at: i32| (at - MARK / 2).to_string();
    html! { <use href={AttrValue::Static(symbol)} x={corner(x)} y={corner(height(x))} width="200" height="200" /> }
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
