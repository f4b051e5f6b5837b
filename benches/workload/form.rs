//! Form: the neutral workload written as a bundle of our own rules, which any rulebook is loaded from.

use super::person::{FACTS, Person};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use waymark::{Answer, Day, PartialDate, Rulebook};

/// The rules as everybody gets them, whatever their engine.
const NEUTRAL: &str = include_str!("neutral.json");
/// 1 January 1970, as our days are counted.
const EPOCH: i64 = 719_163;
/// Greater than every number of the workload.
const MOST: i64 = 1_000_000;
/// How many values stand for all numbers or days that persons give.
const SAMPLES: usize = 32;

/// The rulebook, with the order of the facts as in a person's values.
pub(crate) fn rulebook(persons: &[Person]) -> Rulebook {
    let neutral: Value = serde_json::from_str(NEUTRAL).expect("the workload's own file is JSON");
    let facts = list(&neutral["facts"]);
    let kinds: BTreeMap<&str, &Value> = facts.iter().map(|fact| (word(&fact["name"]), fact)).collect();
    let shares: Map<String, Value> =
        facts.iter().enumerate().map(|(place, fact)| (id(&fact["name"]), shares(fact, place, persons))).collect();
    let bundle = json!({
        "version": 1,
        "facts": { "facts": facts.iter().map(fact).collect::<Vec<_>>() },
        "interview": { "frequencies": shares },
        "sources": { "sources": [ { "id": "neutral", "kind": "notice", "cite": "The neutral workload" } ] },
        "cautions": { "cautions": [] },
        "reliefs": list(&neutral["programmes"]).iter().map(|programme| relief(programme, &kinds)).collect::<Vec<_>>(),
    });
    let book = Rulebook::load(&bundle.to_string());
    book.unwrap_or_else(|problems| panic!("our form cannot say the workload: {}", problems[0]))
}

/// What a person says of the fact in this place.
pub(crate) fn answer(person: &Person, fact: usize) -> Answer {
    let value = person.values[fact];
    match fact {
        0..24 => Answer::One(value as u8),
        24..35 => Answer::Number(value as i32, value as i32),
        _ => {
            let (year, month, day) = day(value).ymd();
            Answer::Date(PartialDate { year, month: Some(month), day: Some(day) })
        }
    }
}

fn fact(fact: &Value) -> Value {
    let name = id(&fact["name"]);
    match word(&fact["type"]) {
        "bool" => json!({ "id": name, "kind": "yes-no" }),
        "enum" => {
            json!({ "id": name, "kind": "one-of", "options": list(&fact["values"]).iter().map(id).collect::<Vec<_>>() })
        }
        "int" => json!({ "id": name, "kind": "number", "max": MOST }),
        _ => json!({ "id": name, "kind": "date", "when": "past" }),
    }
}

/// How often each answer comes; of numbers and days, some values that each stand for as many persons.
fn shares(fact: &Value, place: usize, persons: &[Person]) -> Value {
    let mut values: Vec<i64> = persons.iter().map(|person| person.values[place]).collect();
    values.sort_unstable();
    let many = matches!(word(&fact["type"]), "int" | "date");
    if many {
        values = (0..SAMPLES).map(|sample| values[(2 * sample + 1) * values.len() / (2 * SAMPLES)]).collect();
    }
    let mut shares: Map<String, Value> = Map::new();
    for run in values.chunk_by(|one, next| one == next) {
        let option = match word(&fact["type"]) {
            "bool" => ["no", "yes"][run[0] as usize].to_owned(),
            "enum" => id(&fact["values"][run[0] as usize]),
            "int" => run[0].to_string(),
            _ => day(run[0]).to_string(),
        };
        shares.insert(option, json!(run.len()));
    }
    Value::Object(shares)
}

/// A programme is a relief; each of the parts that must all hold is a clause.
fn relief(programme: &Value, kinds: &BTreeMap<&str, &Value>) -> Value {
    let clauses = list(&programme["when"]["all"]).iter().enumerate().map(|(place, part)| {
        let mut clause = condition(part, kinds);
        clause["id"] = json!(format!("part-{}", place + 1));
        clause["source"] = json!("neutral");
        clause["confidence"] = json!("high");
        clause["basis"] = json!("seen");
        clause
    });
    json!({
        "id": programme["id"],
        "group": "family",
        "verified_on": "2026-01-01",
        "review_by": "2027-01-01",
        "hard_stop": "2028-01-01",
        "availability": [ { "status": "open" } ],
        "requires": clauses.collect::<Vec<_>>(),
    })
}

fn condition(node: &Value, kinds: &BTreeMap<&str, &Value>) -> Value {
    for name in ["all", "any"] {
        if let Some(parts) = node[name].as_array() {
            return json!({ name: parts.iter().map(|part| condition(part, kinds)).collect::<Vec<_>>() });
        }
    }
    if node["not"].is_object() {
        return json!({ "not": condition(&node["not"], kinds) });
    }
    let fact = id(&node["fact"]);
    let (operator, value) = (word(&node["op"]), &node["value"]);
    match word(&kinds[word(&node["fact"])]["type"]) {
        "bool" => json!({ "fact": fact, "is": if value == true { "yes" } else { "no" } }),
        "enum" if operator == "in" => json!({ "fact": fact, "in": list(value).iter().map(id).collect::<Vec<_>>() }),
        "enum" if operator == "eq" => json!({ "fact": fact, "in": [id(value)] }),
        "enum" => json!({ "not": { "fact": fact, "in": [id(value)] } }),
        "int" => {
            let (order, plus) = match operator {
                "le" => ("at-most", 0),
                "lt" => ("at-most", -1),
                "ge" => ("at-least", 0),
                _ => ("at-least", 1),
            };
            match value.as_i64() {
                Some(limit) => json!({ "fact": fact, order: limit + plus }),
                None => json!({ "fact": fact, order: { "fact": id(&node["ref"]), "plus": plus } }),
            }
        }
        _ => {
            let order = match operator {
                "le" => "not-after",
                "lt" => "before",
                "ge" => "not-before",
                _ => "after",
            };
            match value.as_i64() {
                Some(limit) => json!({ "day": { "fact": fact }, order: day(limit).to_string() }),
                None => json!({ "day": { "fact": fact }, order: { "fact": id(&node["ref"]) } }),
            }
        }
    }
}

/// Our ids are kebab-case.
fn id(name: &Value) -> String {
    word(name).replace('_', "-")
}

pub(crate) fn day(since_epoch: i64) -> Day {
    Day((EPOCH + since_epoch) as i32)
}

fn word(value: &Value) -> &str {
    value.as_str().expect("the workload's own file has a word here")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("the workload's own file has a list here")
}

const _: () = assert!(FACTS == 40, "`answer` counts 24 choices, 11 numbers and 5 days");
