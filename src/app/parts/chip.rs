//! Chips: a date or a limit of today, in a few words beside a drawing.

use super::{Icon, icon};
use crate::app::App;
use crate::app::marks::availability;
use crate::rulebook::{Past, Status};
use crate::screen::{Deadline, Finding};
use yew::{Html, html};

/// The next date of a finding, then whether it is limited today.
pub(crate) fn chips(app: &App, finding: &Finding) -> Html {
    let status = availability(app.state.book(), finding).and_then(|line| status_words(line.status));
    html! {
        <>
            { for next_deadline(finding).map(|deadline| deadline_chip(app, deadline)) }
            { for status.map(|words| html! { <p class="chip">{ icon(Icon::Clock) }<span>{ app.say(words) }</span></p> }) }
        </>
    }
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

/// The deadline that matters next: a limit before a day from which something opens.
fn next_deadline(finding: &Finding) -> Option<&Deadline> {
    let limits = || finding.deadlines.iter().filter(|deadline| deadline.past != Past::Opens);
    let opens = finding.deadlines.iter().filter(|deadline| deadline.past == Past::Opens && opens_in(deadline) > 0);
    limits().find(|deadline| deadline.days_left >= 0).or_else(|| limits().next_back()).or_else(|| opens.last())
}

/// Days to the day on which something surely opens.
pub(crate) fn opens_in(deadline: &Deadline) -> i32 {
    deadline.days_left + (deadline.last.0 - deadline.safe.0)
}

fn deadline_chip(app: &App, deadline: &Deadline) -> Html {
    // What opens is safe to count on only at its latest; a limit only at its earliest.
    let (class, words, day) = match deadline.past {
        Past::Opens => ("chip calm", "findings-from", deadline.last),
        _ if deadline.days_left < 0 => ("chip brick", "findings-passed", deadline.safe),
        _ if deadline.urgent => ("chip brick", "findings-by", deadline.safe),
        _ => ("chip calm", "findings-by", deadline.safe),
    };
    html! {
        <p {class}>{ icon(Icon::Calendar) }<span>{ app.say_with(words, &[("date", app.words.day(day).into())]) }</span></p>
    }
}
