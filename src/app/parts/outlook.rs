//! The outlook: a diamond and its words, and the tally of the rules behind it.

use super::{Icon, icon};
use crate::app::App;
use crate::app::marks::{Mark, tally};
use crate::screen::{Finding, Outlook};
use crate::text::Arg;
use yew::{Html, html};

/// More diamonds than this nobody counts.
const MOST_DRAWN: usize = 12;

/// The diamond of an outlook and its words.
pub(crate) fn outlook_of(outlook: Outlook) -> (Icon, &'static str) {
    match outlook {
        Outlook::MayFit => (Icon::MayFit, "findings-may-fit"),
        Outlook::CannotTell => (Icon::CannotTell, "findings-cannot-tell"),
        Outlook::NoFit => (Icon::NoFit, "findings-no-fit"),
        Outlook::TooOld => (Icon::Closed, "findings-too-old"),
    }
}

/// The outlook, the tally as diamonds and in words, and how many answers are missing.
pub(crate) fn outlook_and_tally(app: &App, finding: &Finding) -> Html {
    let (shape, words) = outlook_of(finding.outlook);
    let marks = if finding.outlook == Outlook::TooOld { Vec::new() } else { tally(&app.state.screener, finding.relief) };
    let away = finding.missing.len();
    html! {
        <>
            <p class="outlook">{ icon(shape) }{ app.say(words) }</p>
            if marks.len() <= MOST_DRAWN && !marks.is_empty() {
                <span class="tally" aria-hidden="true">{ for marks.iter().map(|mark| icon(diamond(*mark))) }</span>
            }
            if !marks.is_empty() {
                <p>
                    if finding.outlook == Outlook::CannotTell && away > 0 {
                        <b>{ app.say_with("findings-away", &[("count", away.into())]) }</b>{ " " }
                    }
                    { in_words(app, &marks) }
                </p>
            }
        </>
    }
}

fn diamond(mark: Mark) -> Icon {
    match mark {
        Mark::Fits => Icon::MayFit,
        Mark::DoesNotFit => Icon::NoFit,
        Mark::NotKnown => Icon::CannotTell,
        Mark::Lawyer => Icon::ForLawyer,
    }
}

/// "5 of 7 match, 1 not known, 1 for a lawyer".
fn in_words(app: &App, marks: &[Mark]) -> String {
    let count = |mark: Mark| marks.iter().filter(|one| **one == mark).count();
    let all: (&str, Arg<'_>) = ("all", marks.len().into());
    let mut words = vec![app.words.plain_with("findings-tally-fits", &[("count", count(Mark::Fits).into()), all])];
    for (mark, id) in [
        (Mark::DoesNotFit, "findings-tally-against"),
        (Mark::NotKnown, "findings-tally-unknown"),
        (Mark::Lawyer, "findings-tally-lawyer"),
    ] {
        if count(mark) > 0 {
            words.push(app.words.plain_with(id, &[("count", count(mark).into())]));
        }
    }
    words.join(&app.words.plain("app-comma"))
}
