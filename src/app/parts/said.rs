//! What a person said, in words: the same on every screen and on the sheet.

use crate::app::words::Words;
use crate::fact::{Answer, Fact, FactId, OptionId};
use crate::rulebook::Rulebook;

/// An answer in words; several ticks and countries with commas between them.
pub(crate) fn said(words: &Words, book: &Rulebook, fact: FactId, answer: &Answer) -> String {
    let declared = book.about(fact);
    match answer {
        Answer::One(option) => label(words, declared, *option),
        Answer::Many(options) => {
            let ticked = (0..declared.options.len()).filter(|option| options & (1 << option) != 0);
            words.list(ticked.filter_map(|option| Some(label(words, declared, OptionId::try_from(option).ok()?))))
        }
        Answer::Number(least, most) if least == most => words.number(i64::from(*least)),
        Answer::Number(least, most) => {
            let (least, most) = (words.number(i64::from(*least)), words.number(i64::from(*most)));
            words.plain_with("app-number-range", &[("least", least.into()), ("most", most.into())])
        }
        Answer::Date(date) => words.date(*date),
        Answer::Countries(countries) => words.list(countries.iter().map(|country| words.country(*country))),
        Answer::FromBirth => words.plain("app-from-birth"),
        Answer::DontKnow => words.plain("app-dont-know"),
        Answer::Skip => words.plain("app-rather-not"),
    }
}

/// The words of one option.
pub(crate) fn label(words: &Words, fact: &Fact, option: OptionId) -> String {
    let Some(id) = fact.options.get(usize::from(option)) else { return String::new() };
    let message = format!("fact-{}", fact.id);
    words.plain_part(&message, &format!("opt-{id}")).unwrap_or_else(|| id.clone())
}
