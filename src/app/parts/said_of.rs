//! What was said of a fact, as one line: its short name and the answer.

use super::said;
use crate::app::draw::Pen;
use crate::app::words::Words;
use crate::fact::{Answer, FactId};
use crate::rulebook::Rulebook;

/// A fact's short name.
pub(crate) fn short(words: &Words, book: &Rulebook, fact: FactId) -> String {
    words.plain_part(&format!("fact-{}", book.about(fact).id), "short").unwrap_or_default()
}

/// "Last arrival: *some day in January 2026*".
pub(crate) fn said_line(pen: &mut Pen<'_>, fact: FactId, answer: &Answer) {
    let book = pen.app.state.book();
    let said = said(pen.words, book, fact, answer);
    pen.say_with("findings-said", &[("what", short(pen.words, book, fact).into()), ("answer", said.into())]);
}

/// Whether there is a line to tell of it: not if it was not said, or does not matter now.
pub(crate) fn is_said(pen: &Pen<'_>, fact: FactId) -> bool {
    let screener = &pen.app.state.screener;
    screener.answers().get(fact).is_some() && !screener.is_parked(fact)
}

/// The same as a line of its own; nothing if it was not said, or does not matter now.
pub(crate) fn said_of(pen: &mut Pen<'_>, fact: FactId) {
    let screener = &pen.app.state.screener;
    let Some(answer) = screener.answers().get(fact).filter(|_| !screener.is_parked(fact)) else { return };
    pen.el("p", |pen| {
        pen.attr("translate", "no");
        said_line(pen, fact, answer);
        if *answer == Answer::Skip {
            pen.text(" ");
            pen.say("finding-skip");
        }
    });
}
