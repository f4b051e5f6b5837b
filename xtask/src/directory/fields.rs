//! Fields: single values of a record, read strictly.

use serde_json::{Value, json};
use waymark::place::Service;

use super::{Record, readings};

/// How `data/providers.jsonl` marks an address that comes from the roster.
const ROSTER_ADDRESS: &str = " (R&A roster 2026-09-13)";

/// Five digits as a number; 0 when there are none.
pub(super) fn zip(text: &str) -> Result<u32, String> {
    match (text, text.len(), text.parse()) {
        ("", ..) => Ok(0),
        (_, 5, Ok(zip)) => Ok(zip),
        _ => Err(format!("`{text}` is not a ZIP code")),
    }
}

/// A point in hundredths of a degree, only where they are not those of the ZIP code.
pub(super) fn point(record: &Record) -> Result<Option<Value>, String> {
    let hundredths = |degrees: f64| (degrees * 100.0).round() as i32;
    match (record.geo.as_str(), record.lat, record.lon) {
        ("zip", Some(_), Some(_)) if !record.zip.is_empty() => Ok(None),
        ("city", Some(lat), Some(lon)) => Ok(Some(json!([hundredths(lat), hundredths(lon)]))),
        ("none", None, None) if record.zip.is_empty() => Ok(None),
        (geo, ..) => Err(format!("a point of kind `{geo}` does not go with its ZIP code")),
    }
}

/// The address that the roster prints where it differs from the pro bono list's.
pub(super) fn roster_address(others: &[String]) -> Result<Option<&str>, String> {
    match others {
        [] => Ok(None),
        [one] => match one.strip_suffix(ROSTER_ADDRESS) {
            Some(address) => Ok(Some(address)),
            None => Err(format!("`{one}` is not marked as the roster's address")),
        },
        _ => Err("more than one other address".to_owned()),
    }
}

/// Reads `(210) 864-2937 ext. 5 (hotline)`: the number, the extension and the label.
pub(super) fn phone(text: &str) -> Result<(u64, Option<&str>, &str), String> {
    let wrong = || format!("`{text}` is not a telephone number");
    let (number, rest) = text.split_at_checked(14).ok_or_else(wrong)?;
    let shape: String = number.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    if shape != "(000) 000-0000" {
        return Err(wrong());
    }
    let number = digits.parse().map_err(|_| wrong())?;
    if let Some(extension) = rest.strip_prefix(" ext. ") {
        return Ok((number, Some(extension), ""));
    }
    match rest {
        "" => Ok((number, None, "")),
        _ => {
            let label = rest.strip_prefix(" (").and_then(|rest| rest.strip_suffix(')'));
            Ok((number, None, label.ok_or_else(wrong)?))
        }
    }
}

/// Whether people in detention are helped, from the services named and the phrases used.
pub(super) fn detained(services: &[Service], text: &str) -> Result<Option<bool>, String> {
    let named = services.contains(&Service::Detention).then_some(true);
    let mut phrases: Vec<Option<bool>> =
        readings::DETENTION.iter().filter(|(phrase, _)| text.contains(phrase)).map(|(_, reading)| *reading).collect();
    phrases.dedup();
    match (named, phrases.as_slice()) {
        (named, []) if named.is_some() || !readings::mentions_detention(text) => Ok(named),
        (None, [reading]) => Ok(*reading),
        (Some(true), [Some(true)]) => Ok(Some(true)),
        _ => Err(format!("what it says of detention was never read: {text:?}")),
    }
}

/// The id that the loader derives where the file has none; see `src/place/load.rs`.
pub(super) fn id(record: &Record) -> String {
    let mut slug = String::new();
    for c in record.name.chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    let state = if record.state.is_empty() { "us" } else { &record.state }.to_ascii_lowercase();
    let zip = if record.zip.is_empty() { "x" } else { &record.zip };
    format!("{state}-{}-{zip}", slug.get(..48).unwrap_or(slug))
}
