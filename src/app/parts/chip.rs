//! Chips: a date or a limit of today, in a few words beside a drawing.

use super::Icon;
use crate::app::draw::Pen;
use crate::app::marks::availability;
use crate::rulebook::{Past, Status};
use crate::screen::{Deadline, Finding};

/// The next date of a finding, then whether it is limited today.
pub(crate) fn chips(pen: &mut Pen<'_>, finding: &Finding) {
    let status = availability(pen.app.state.book(), finding).and_then(|line| status_words(line.status));
    pen.el("div.chips", |pen| {
        deadline_chip(pen, finding);
        if let Some(words) = status {
            chip(pen, "p.chip", Icon::Clock, |pen| pen.say(words));
        }
    });
}

#[inline(always)]
fn chip(pen: &mut Pen<'_>, name: &'static str, picture: Icon, words: impl FnOnce(&mut Pen<'_>)) {
    pen.el(name, |pen| {
        pen.icon(picture);
        pen.el("span", words);
    });
}

/// The words for a state of today; none while it is open.
pub(crate) fn status_words(status: Status) -> Option<&'static str> {
    match status {
        Status::Open => None,
        Status::Limited => Some("findings-limited"),
        Status::Paused => Some("findings-paused"),
        Status::Closed => Some("findings-closed"),
        Status::Check => Some("findings-check"),
    }
}

/// The date that matters next; nothing if there is none.
pub(crate) fn deadline_chip(pen: &mut Pen<'_>, finding: &Finding) {
    let Some(deadline) = next_deadline(finding) else { return };
    // What opens is safe to count on only at its latest; a limit only at its earliest.
    let (name, words, day) = match deadline.past {
        Past::Opens => ("p.chip calm", "findings-from", deadline.last),
        _ if deadline.days_left < 0 => ("p.chip brick", "findings-passed", deadline.safe),
        _ if deadline.urgent => ("p.chip brick", "findings-by", deadline.safe),
        _ => ("p.chip calm", "findings-by", deadline.safe),
    };
    chip(pen, name, Icon::Calendar, |pen| pen.say_day(words, day));
}

/// A limit that is still to come, then one that has passed, then a day from which something opens.
fn next_deadline(finding: &Finding) -> Option<&Deadline> {
    let limits = || finding.deadlines.iter().filter(|deadline| deadline.past != Past::Opens);
    let opens = finding.deadlines.iter().filter(|deadline| deadline.past == Past::Opens && opens_in(deadline) > 0);
    limits()
        .find(|deadline| deadline.days_left >= 0)
        .or_else(|| limits().next_back())
        .or_else(|| opens.max_by_key(|deadline| deadline.last))
}

/// Days to the day on which something surely opens.
fn opens_in(deadline: &Deadline) -> i32 {
    deadline.days_left + (deadline.last.0 - deadline.safe.0)
}
