//! What came out of a screening, as the files of the people write it.

use super::person::Person;
use crate::common;
use serde_json::{Map, Value, json};
use waymark::{Deadline, Outlook, Screener};

/// How wide a list may be before it is broken into lines.
const WIDTH: usize = 116;

/// What came out: reliefs by outlook, alerts, cautions, days, and how many questions were asked.
///
/// A caution that only may concern the person ends in `?`. Days are those of reliefs that are still possible and of
/// what is shown; a day that the answers give only roughly is written from the safe one to the last one.
pub(crate) fn outcome(screener: &Screener, questions: usize) -> Value {
    let book = screener.book();
    let screening = screener.screening();
    let reliefs = |outlook: Outlook| -> Vec<&str> {
        let fitting = screening.findings.iter().filter(|finding| finding.outlook == outlook);
        fitting.map(|finding| book.reliefs[finding.relief].id.as_str()).collect()
    };
    let shown = |alert: bool| -> Vec<String> {
        let shown = screening.cautions.iter().filter(|shown| book.cautions[shown.caution].alert == alert);
        shown.map(|shown| book.cautions[shown.caution].id.clone() + if shown.possible { "?" } else { "" }).collect()
    };
    let mut days = Map::new();
    let mut add = |owner: &str, deadline: &Deadline| {
        let day = match deadline.safe == deadline.last {
            true => deadline.safe.to_string(),
            false => format!("{}..{}", deadline.safe, deadline.last),
        };
        days.insert(format!("{owner}/{}", deadline.id), day.into());
    };
    for finding in screening.findings.iter().filter(|finding| finding.outlook != Outlook::NoFit) {
        finding.deadlines.iter().for_each(|deadline| add(&book.reliefs[finding.relief].id, deadline));
    }
    for shown in &screening.cautions {
        shown.deadline.iter().for_each(|deadline| add(&book.cautions[shown.caution].id, deadline));
    }
    let mut outcome = json!({
        "may-fit": reliefs(Outlook::MayFit),
        "cannot-tell": reliefs(Outlook::CannotTell),
        "no-fit": reliefs(Outlook::NoFit),
        "alerts": shown(true),
        "cautions": shown(false),
        "deadlines": days,
        "questions": questions,
    });
    let old = reliefs(Outlook::TooOld);
    if !old.is_empty() {
        outcome["too-old"] = json!(old);
    }
    outcome
}

/// What differs, one sentence for each field.
pub(crate) fn differences(expected: &Value, found: &Value) -> Vec<String> {
    let names = |value: &Value| value.as_object().into_iter().flat_map(|map| map.keys().cloned()).collect::<Vec<_>>();
    let mut fields = names(expected);
    fields.extend(names(found));
    fields.sort();
    fields.dedup();
    let differing = fields.into_iter().filter(|field| expected[field] != found[field]);
    differing.map(|field| difference(&field, &expected[&field], &found[&field])).collect()
}

fn difference(field: &str, expected: &Value, found: &Value) -> String {
    let (Some(wanted), Some(got)) = (expected.as_array(), found.as_array()) else {
        return format!("{field}: expected {expected}, found {found}");
    };
    let missing: Vec<&Value> = wanted.iter().filter(|item| !got.contains(item)).collect();
    let surplus: Vec<&Value> = got.iter().filter(|item| !wanted.contains(item)).collect();
    if missing.is_empty() && surplus.is_empty() {
        return format!("{field}: expected the order {expected}, found {found}");
    }
    format!("{field}: missing {missing:?}, not expected {surplus:?}")
}

/// Writes what came out into the person's file; everything before `expect` stays as it is.
pub(crate) fn rewrite(person: &Person, outcome: &Value) {
    let text = common::text(&person.path());
    let start = text.rfind("\n  \"expect\":").unwrap_or_else(|| panic!("{}: `expect` stands last", person.path()));
    let text = format!("{}\n  \"expect\": {}\n}}\n", &text[..start], written(outcome));
    std::fs::write(common::path(&person.path()), text).unwrap_or_else(|error| panic!("{}: {error}", person.path()));
}

/// The object as people like to read it: one field a line, long lists broken.
fn written(outcome: &Value) -> String {
    let order = ["may-fit", "cannot-tell", "no-fit", "too-old", "alerts", "cautions", "deadlines", "questions"];
    let fields = order.iter().filter(|field| !outcome[**field].is_null());
    let lines: Vec<String> = fields.map(|field| format!("    \"{field}\": {}", value(&outcome[*field]))).collect();
    format!("{{\n{}\n  }}", lines.join(",\n"))
}

fn value(value: &Value) -> String {
    match value {
        Value::Array(items) => filled(items.iter().map(Value::to_string).collect(), ('[', ']')),
        Value::Object(map) => filled(map.iter().map(|(key, day)| format!("\"{key}\": {day}")).collect(), ('{', '}')),
        other => other.to_string(),
    }
}

/// A list on one line if it is short, else on lines that are filled.
fn filled(items: Vec<String>, (open, close): (char, char)) -> String {
    let short = items.join(", ");
    if short.len() < WIDTH - 30 {
        return format!("{open}{short}{close}");
    }
    let mut lines = vec![String::from("     ")];
    let last = items.len() - 1;
    for (at, item) in items.into_iter().enumerate() {
        if lines[lines.len() - 1].len() + item.len() + 2 > WIDTH {
            lines.push(String::from("     "));
        }
        let line = lines.len() - 1;
        lines[line] += &format!(" {item}{}", if at == last { "" } else { "," });
    }
    format!("{open}\n{}\n    {close}", lines.join("\n"))
}
