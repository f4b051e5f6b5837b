//! Random people: what each says of every fact, spelt as `waymark::written` spells it.

use crate::tape::Tape;
use serde_json::Value;

/// Who says what, by the place of the fact; what is not asked is `None`.
pub(crate) type Person = Vec<Option<String>>;

/// A person who was asked some questions, and who does not know or will not say some things, or knows them roughly.
pub(crate) fn person(tape: &mut Tape, facts: &[Value]) -> Person {
    let answer = |fact| match tape.below(8) {
        0 => None,
        1 => Some("?".to_owned()),
        2 => Some("-".to_owned()),
        3 | 4 => Some(rough(tape, fact)),
        _ => Some(exact(tape, fact)),
    };
    facts.iter().map(answer).collect()
}

/// A person who knows everything and says it.
pub(crate) fn knowing(tape: &mut Tape, facts: &[Value]) -> Person {
    facts.iter().map(|fact| Some(exact(tape, fact))).collect()
}

/// Whether this says anything of the fact.
pub(crate) fn is_known(answer: Option<&str>) -> bool {
    answer.is_some_and(|answer| answer != "?" && answer != "-")
}

/// An answer that leaves nothing open.
pub(crate) fn exact(tape: &mut Tape, fact: &Value) -> String {
    match fact["kind"].as_str() {
        Some("yes-no") => (*tape.pick(&["yes", "no"])).to_owned(),
        Some("one-of") => text(tape.pick(options(fact))),
        Some("any-of") if tape.one_in(4) => text(&fact["none"]),
        Some("any-of") => tape.some(options(fact)).iter().map(text).collect::<Vec<_>>().join("+"),
        Some("number") => tape.below(10).to_string(),
        Some("date") if fact["from-birth"] == true && tape.one_in(6) => "birth".to_owned(),
        Some("date") => day(tape),
        Some("countries") => tape.some(&["SV", "HN", "LB", "US"]).join("+"),
        _ => (*tape.pick(&["SV", "HN", "LB", "US"])).to_owned(),
    }
}

/// An answer that may leave something open: a year, a month, a range.
fn rough(tape: &mut Tape, fact: &Value) -> String {
    match fact["kind"].as_str() {
        Some("number") => {
            let low = tape.below(8);
            format!("{low}..{}", low + tape.below(4))
        }
        Some("date") => {
            let day = day(tape);
            (*tape.pick(&[&day[..4], &day[..7]])).to_owned()
        }
        _ => exact(tape, fact),
    }
}

/// The same answer, but with less left open.
pub(crate) fn sharper(tape: &mut Tape, fact: &Value, answer: Option<&str>) -> String {
    let Some(answer) = answer.filter(|answer| is_known(Some(answer))) else {
        return if tape.one_in(2) { rough(tape, fact) } else { exact(tape, fact) };
    };
    match (fact["kind"].as_str(), answer.split_once("..")) {
        (Some("number"), Some((low, high))) => {
            let (low, high): (usize, usize) = (low.parse().expect("a number"), high.parse().expect("a number"));
            (low + tape.below(high - low + 1)).to_string()
        }
        (Some("date"), None) if answer.len() == 4 => format!("{answer}-{:02}", 1 + tape.below(12)),
        (Some("date"), None) if answer.len() == 7 => format!("{answer}-{:02}", 1 + tape.below(28)),
        _ => answer.to_owned(),
    }
}

fn day(tape: &mut Tape) -> String {
    if tape.one_in(2) {
        return (*tape.pick(&crate::conditions::DAYS)).to_owned();
    }
    format!("{}-{:02}-{:02}", 2022 + tape.below(6), 1 + tape.below(12), 1 + tape.below(28))
}

fn options(fact: &Value) -> &[Value] {
    fact["options"].as_array().expect("a choice has options")
}

fn text(value: &Value) -> String {
    value.as_str().expect("an option is text").to_owned()
}
