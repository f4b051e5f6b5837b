//! Tree: changes to JSON that leave it JSON. Changed bytes alone would rarely get past the parser.

use crate::Chance;
use serde_json::{Map, Value, json};

/// How often an item is repeated at most: what takes the square of the time shows then.
const MOST_COPIES: usize = 300;

/// Changes the JSON at the start of `data` in one to four places. Returns its new length.
///
/// None when `data` is no JSON, or has become too long: the caller changes bytes instead.
pub fn mutate(data: &mut [u8], size: usize, most: usize, seed: u32) -> Option<usize> {
    let mut root: Value = serde_json::from_slice(data.get(..size)?).ok()?;
    let mut chance = Chance::new(u64::from(seed));
    for _ in 0..=chance.below(4) {
        let (from, to) = (chance.below(count(&root)), chance.below(count(&root)));
        let from = nth(&mut root, &mut from.clone())?.clone();
        change(nth(&mut root, &mut to.clone())?, from, &mut chance);
    }
    let text = root.to_string();
    let most = most.min(data.len());
    let room = data.get_mut(..text.len()).filter(|_| text.len() <= most)?;
    room.copy_from_slice(text.as_bytes());
    Some(text.len())
}

/// How many values there are in a value, itself included.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        _ => 0,
    }
}

/// The value at this place, counted from the front.
fn nth<'a>(value: &'a mut Value, place: &mut usize) -> Option<&'a mut Value> {
    if *place == 0 {
        return Some(value);
    }
    *place -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, place)),
        Value::Object(fields) => fields.values_mut().find_map(|field| nth(field, place)),
        _ => None,
    }
}

/// One change to a value; `other` stands elsewhere in the same file.
fn change(value: &mut Value, other: Value, chance: &mut Chance) {
    match (chance.below(8), value) {
        (0, Value::Array(items)) if !items.is_empty() => drop(items.remove(chance.below(items.len()))),
        (0, Value::Object(fields)) => {
            let name = fields.keys().nth(chance.below(fields.len())).cloned();
            name.and_then(|name| fields.remove(&name));
        }
        (1, Value::Array(items)) => repeat(items, chance),
        (1, Value::Object(fields)) => rename(fields, chance),
        (2, Value::Array(items)) => items.insert(chance.below(items.len() + 1), other),
        (2, Value::Object(fields)) => {
            let name = fields.keys().nth(chance.below(fields.len())).cloned();
            fields.insert(name.unwrap_or_default(), other);
        }
        (3, value @ (Value::Array(_) | Value::Object(_))) => {
            let inner = value.take();
            *value = if chance.below(2) == 0 { json!([inner]) } else { json!({ "not": inner }) };
        }
        (4, value) => *value = odd(chance),
        (_, Value::Number(number)) => {
            let near = number.as_i64().unwrap_or_default().wrapping_add(chance.below(5) as i64 - 2);
            *number = near.into();
        }
        (_, Value::Bool(yes)) => *yes = !*yes,
        (_, Value::String(text)) if chance.below(2) == 0 => retype(text, chance),
        (_, value) => *value = other,
    }
}

/// Repeats one item, each copy with ids of its own, so that they are not refused as the same.
fn repeat(items: &mut Vec<Value>, chance: &mut Chance) {
    let Some(item) = chance.one(items).cloned() else { return };
    for copy in 0..1 + chance.below(MOST_COPIES) {
        let mut item = item.clone();
        if let Some(Value::String(id)) = item.get_mut("id") {
            id.push_str(&format!("-{copy}"));
        }
        items.push(item);
    }
}

fn rename(fields: &mut Map<String, Value>, chance: &mut Chance) {
    let names: Vec<String> = fields.keys().cloned().collect();
    let Some(name) = chance.one(&names) else { return };
    if let Some(value) = fields.remove(name) {
        let mut name = name.clone();
        retype(&mut name, chance);
        fields.insert(name, value);
    }
}

/// Changes one letter of a text; a digit becomes another digit, so that dates stay dates.
fn retype(text: &mut String, chance: &mut Chance) {
    let mut letters: Vec<char> = text.chars().collect();
    let place = chance.below(letters.len());
    match letters.get_mut(place) {
        Some(digit) if digit.is_ascii_digit() => *digit = char::from(b'0' + chance.below(10) as u8),
        Some(letter) => *letter = *chance.one(&['a', '-', '\u{0}', 'é', '\u{202e}', '𝟘']).unwrap_or(letter),
        None => letters.push('a'),
    }
    *text = letters.into_iter().collect();
}

/// A value that nobody expects, or that is at an edge.
fn odd(chance: &mut Chance) -> Value {
    let odd = [
        json!(null),
        json!(0),
        json!(-1),
        json!(63),
        json!(64),
        json!(65_536),
        json!(i32::MAX),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(1e308),
        json!(""),
        json!("0000-01-01"),
        json!("2024-02-29"),
        json!("9999-12-31"),
        json!([]),
        json!({}),
        json!("today"),
    ];
    chance.one(&odd).cloned().unwrap_or_default()
}
