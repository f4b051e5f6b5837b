//! List: every office and national line on one page that needs no script.
//!
//! Survivor services show no street, here as everywhere.

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The records, one for each line of `data/providers.jsonl`.
pub(crate) fn records(providers_jsonl: &str) -> Result<Vec<Value>, String> {
    let lines = providers_jsonl.lines().enumerate();
    lines
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(number, line)| {
            serde_json::from_str(line)
                .map_err(|error| format!("Line {} of `data/providers.jsonl` is not JSON: {error}.", number + 1))
        })
        .collect()
}

/// What the template of the list fills in: national lines, then offices by state.
pub(crate) fn values(records: &[Value], us_states_json: &str) -> Result<Map<String, Value>, String> {
    let names: Vec<Value> =
        serde_json::from_str(us_states_json).map_err(|error| format!("`data/us_states.json` is not JSON: {error}."))?;
    let name_of = |abbr: &str| {
        let state = names.iter().find(|state| text(state, "abbr") == abbr);
        state.map(|state| text(state, "name").to_owned())
    };
    let mut lines = Vec::new();
    let mut states: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for record in records {
        if record["national"] == true {
            lines.push(office(record));
            continue;
        }
        let name = name_of(text(record, "state"))
            .ok_or_else(|| format!("`{}` stands in no state: correct it.", text(record, "id")))?;
        states.entry(name).or_default().push(office(record));
    }
    let states: Vec<Value> = states
        .into_iter()
        .map(|(name, mut offices)| {
            offices.sort_by_key(|office| (text(office, "city").to_owned(), text(office, "name").to_owned()));
            let id = name.to_lowercase().replace(' ', "-");
            json!({ "state": name, "state-id": id, "offices": offices })
        })
        .collect();
    let mut values = Map::new();
    values.insert("lines".to_owned(), Value::Array(lines));
    values.insert("states".to_owned(), Value::Array(states));
    Ok(values)
}

/// `phone:<id>` and `tel:<id>` of every national line, for a page that names some of them.
pub(crate) fn phones(records: &[Value]) -> Map<String, Value> {
    let national = records.iter().filter(|record| record["national"] == true);
    national
        .flat_map(|record| {
            let (id, phone) = (text(record, "id"), text(record, "phone"));
            [(format!("phone:{id}"), json!(phone)), (format!("tel:{id}"), json!(dial(phone)))]
        })
        .collect()
}

fn office(record: &Value) -> Value {
    let types = &record["types"];
    let on = |list: &str| types.as_array().is_some_and(|types| types.iter().any(|t| t == list));
    let phones: Vec<Value> = std::iter::once(&record["phone"])
        .chain(record["phones_other"].as_array().into_iter().flatten())
        .filter_map(Value::as_str)
        .map(|phone| json!({ "phone": phone, "tel": dial(phone) }))
        .collect();
    let survivors = record["sensitive"].is_string();
    // Where there is no phone, the next best way to reach the office.
    let reach = [text(record, "email"), text(record, "url")];
    let reach = reach.into_iter().find(|way| !way.is_empty());
    let street = text(record, "address");
    let street = if survivors { "" } else { street };
    json!({
        "name": text(record, "name"),
        "city": text(record, "city"),
        "phones": phones,
        "reach": if phones.is_empty() { reach.unwrap_or(street) } else { "" },
        "limits": text(record, "limitations"),
        "pro-bono": on("pro bono list"),
        "recognized": on("recognized organization"),
        "edition": edition(text(record, "source_date")),
    })
}

/// The day, month or year of the edition; "undated" words are left out.
fn edition(source_date: &str) -> &str {
    let first = source_date.split([' ', ',']).next().unwrap_or_default();
    if first.starts_with("20") { first } else { "" }
}

/// The number as a telephone dials it. Letters after it, an extension, are left out.
fn dial(phone: &str) -> String {
    let main = phone.split(|letter: char| letter.is_ascii_alphabetic()).next();
    let digits: String = main.unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    match digits.len() {
        10 => format!("+1{digits}"),
        11 => format!("+{digits}"),
        _ => digits,
    }
}

fn text<'a>(record: &'a Value, name: &str) -> &'a str {
    record[name].as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{dial, edition, office};
    use serde_json::json;

    #[test]
    fn numbers_are_dialled_without_extensions() {
        assert_eq!(dial("(312) 660-1328"), "+13126601328");
        assert_eq!(dial("(312) 660-1328 ext. 5"), "+13126601328");
    }

    #[test]
    fn an_edition_is_a_date_or_nothing() {
        assert_eq!(edition("2026-07"), "2026-07");
        assert_eq!(edition("2026 (undated edition)"), "2026");
        assert_eq!(edition("stored page, undated"), "");
    }

    #[test]
    fn a_survivor_service_has_no_street() {
        let mut record = json!({ "name": "A", "address": "1 Main Street" });
        assert_eq!(office(&record)["reach"], "1 Main Street");
        record["sensitive"] = json!("survivor services");
        assert_eq!(office(&record)["reach"], "");
    }
}
