//! The outlook: a diamond and its words, and the tally of the rules behind it.

use super::Icon;
use crate::app::draw::Pen;
use crate::app::marks::{Mark, tally};
use crate::app::words::Words;
use crate::screen::{Finding, Outlook};

/// More diamonds than this nobody counts.
const MOST_DRAWN: usize = 12;

/// The panel: the outlook, the tally as diamonds and in words with how many answers are missing, and what comes with it.
#[inline(always)]
pub(crate) fn outlook_panel(pen: &mut Pen<'_>, name: &'static str, finding: &Finding, more: impl FnOnce(&mut Pen<'_>)) {
    pen.el(name, |pen| {
        outlook(pen, finding);
        more(pen);
    });
}

#[inline(never)]
fn outlook(pen: &mut Pen<'_>, finding: &Finding) {
    let (shape, words) = match finding.outlook {
        Outlook::MayFit => (Icon::MayFit, "findings-may-fit"),
        Outlook::CannotTell => (Icon::CannotTell, "findings-cannot-tell"),
        Outlook::NoFit => (Icon::NoFit, "findings-no-fit"),
        Outlook::TooOld => (Icon::Closed, "findings-too-old"),
    };
    pen.el("p.outlook", |pen| {
        pen.icon(shape);
        pen.say(words);
    });
    if finding.outlook == Outlook::TooOld {
        return;
    }
    let marks = tally(&pen.app.state.screener, finding.relief);
    if marks.is_empty() {
        return;
    }
    if marks.len() <= MOST_DRAWN {
        pen.el("span.tally", |pen| {
            pen.attr("aria-hidden", "true");
            for mark in &marks {
                pen.icon(diamond(*mark));
            }
        });
    }
    pen.el("p", |pen| {
        if finding.outlook == Outlook::CannotTell && !finding.missing.is_empty() {
            pen.el("b", |pen| {
                pen.say_with("findings-away", &[("count", finding.missing.len().into())]);
                pen.text(" ");
            });
        }
        pen.text(&in_words(pen.words, &marks));
    });
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
fn in_words(words: &Words, marks: &[Mark]) -> String {
    let mut told = Vec::new();
    for (mark, id) in [
        (Mark::Fits, "findings-tally-fits"),
        (Mark::DoesNotFit, "findings-tally-against"),
        (Mark::NotKnown, "findings-tally-unknown"),
        (Mark::Lawyer, "findings-tally-lawyer"),
    ] {
        let count = marks.iter().filter(|one| **one == mark).count();
        if count > 0 || mark == Mark::Fits {
            told.push(words.plain_with(id, &[("count", count.into()), ("all", marks.len().into())]));
        }
    }
    told.join(&words.plain("app-comma"))
}
