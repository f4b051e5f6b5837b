//! What was said of a fact, as one line: its short name and the answer.

use super::said;
use crate::app::App;
use crate::app::draw::{Drawn, el, text, when};
use crate::app::words::Words;
use crate::fact::{Answer, FactId};
use crate::rulebook::Rulebook;
use yew::Html;

/// A fact's short name.
pub(crate) fn short(app: &App, fact: FactId) -> String {
    short_in(&app.words, app.state.book(), fact)
}

/// A fact's short name in one language.
pub(crate) fn short_in(words: &Words, book: &Rulebook, fact: FactId) -> String {
    words.plain_part(&format!("fact-{}", book.about(fact).id), "short").unwrap_or_default()
}

/// "Last arrival: *some day in January 2026*", in one language.
pub(crate) fn said_in(words: &Words, book: &Rulebook, fact: FactId, answer: &Answer) -> Html {
    let said = said(words, book, fact, answer);
    words.say_with("findings-said", &[("what", short_in(words, book, fact).into()), ("answer", said.into())])
}

/// The same as a line of its own; nothing if it was not said, or does not matter now.
pub(crate) fn said_of(app: &App, fact: FactId) -> Option<Html> {
    let screener = &app.state.screener;
    let answer = screener.answers().get(fact).filter(|_| !screener.is_parked(fact))?;
    let said = said_in(&app.words, app.state.book(), fact, answer);
    let skip = when(*answer == Answer::Skip, || app.say("finding-skip"));
    Some(el("p", "", [said, text(" "), skip]).with("translate", "no"))
}
