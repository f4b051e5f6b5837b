//! Chips: a date or a limit of today, in a few words beside a drawing.

use super::{Icon, icon};
use crate::app::App;
use crate::app::draw::el;
use crate::app::marks::availability;
use crate::rulebook::{Past, Status};
use crate::screen::{Deadline, Finding};
use yew::Html;

/// The next date of a finding, then whether it is limited today.
pub(crate) fn chips(app: &App, finding: &Finding) -> Html {
    let status = availability(app.state.book(), finding).and_then(|line| status_words(line.status));
    let status = status.map(|words| el("p", "chip", [icon(Icon::Clock), el("span", "", [app.say(words)])]));
    el("div", "chips", [deadline_chip(app, finding), status.unwrap_or_default()])
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

/// The date that matters next.
pub(crate) fn deadline_chip(app: &App, finding: &Finding) -> Html {
    let Some(deadline) = next_deadline(finding) else { return Html::default() };
    // What opens is safe to count on only at its latest; a limit only at its earliest.
    let (class, words, day) = match deadline.past {
        Past::Opens => ("chip calm", "findings-from", deadline.last),
        _ if deadline.days_left < 0 => ("chip brick", "findings-passed", deadline.safe),
        _ if deadline.urgent => ("chip brick", "findings-by", deadline.safe),
        _ => ("chip calm", "findings-by", deadline.safe),
    };
    let words = app.say_with(words, &[("date", app.words.day(day).into())]);
    el("p", class, [icon(Icon::Calendar), el("span", "", [words])])
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
