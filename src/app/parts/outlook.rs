//! The outlook: a diamond and its words, and the tally of the rules behind it.

use super::{Icon, icon};
use crate::app::App;
use crate::app::draw::{Drawn, el, text, when};
use crate::app::marks::{Mark, tally};
use crate::screen::{Finding, Outlook};
use yew::Html;

/// More diamonds than this nobody counts.
const MOST_DRAWN: usize = 12;

/// The panel: the outlook, the tally as diamonds and in words with how many answers are missing, and what comes with it.
pub(crate) fn outlook_panel(app: &App, class: &'static str, finding: &Finding, more: Html) -> Html {
    let (shape, words) = match finding.outlook {
        Outlook::MayFit => (Icon::MayFit, "findings-may-fit"),
        Outlook::CannotTell => (Icon::CannotTell, "findings-cannot-tell"),
        Outlook::NoFit => (Icon::NoFit, "findings-no-fit"),
        Outlook::TooOld => (Icon::Closed, "findings-too-old"),
    };
    let marks =
        if finding.outlook == Outlook::TooOld { Vec::new() } else { tally(&app.state.screener, finding.relief) };
    let away = if finding.outlook == Outlook::CannotTell { finding.missing.len() } else { 0 };
    let diamonds: Vec<Html> = marks.iter().map(|mark| icon(diamond(*mark))).collect();
    let inside = [
        el("p", "outlook", [icon(shape), app.say(words)]),
        when(!marks.is_empty() && marks.len() <= MOST_DRAWN, || {
            el("span", "tally", diamonds).with("aria-hidden", "true")
        }),
        when(!marks.is_empty(), || {
            let away =
                when(away > 0, || el("b", "", [app.say_with("findings-away", &[("count", away.into())]), text(" ")]));
            el("p", "", [away, text(in_words(app, &marks))])
        }),
        more,
    ];
    el("div", class, inside)
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
    let mut words = Vec::new();
    for (mark, id) in [
        (Mark::Fits, "findings-tally-fits"),
        (Mark::DoesNotFit, "findings-tally-against"),
        (Mark::NotKnown, "findings-tally-unknown"),
        (Mark::Lawyer, "findings-tally-lawyer"),
    ] {
        let count = marks.iter().filter(|one| **one == mark).count();
        if count > 0 || mark == Mark::Fits {
            words.push(app.words.plain_with(id, &[("count", count.into()), ("all", marks.len().into())]));
        }
    }
    words.join(&app.words.plain("app-comma"))
}
