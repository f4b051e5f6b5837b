//! Checks on the values of the slim file, each with what would have fitted.

use serde_json::Value;

use super::digits::is_direction_mark;
use super::provider::{Phone, PhoneLabel};

/// What a value should have been.
pub(super) type Why = &'static str;

/// The longest list in one record.
const MAX_LIST: usize = 256;
/// The longest text in a record, in bytes.
const MAX_TEXT: usize = 600;

/// Any text, the empty one included.
pub(super) fn raw(value: &Value) -> Result<&str, Why> {
    value.as_str().ok_or("not a text")
}

/// A whole number that is not negative.
pub(super) fn number(value: &Value) -> Result<usize, Why> {
    let number = value.as_u64().ok_or("not a number")?;
    usize::try_from(number).map_err(|_| "a number too large")
}

/// A list, not too long.
pub(super) fn list(value: &Value) -> Result<&[Value], Why> {
    match value.as_array() {
        Some(list) if list.len() <= MAX_LIST => Ok(list),
        Some(_) => Err("the list is too long"),
        None => Err("not a list"),
    }
}

/// A list of exactly two values.
pub(super) fn pair(value: &Value) -> Result<(&Value, &Value), Why> {
    match list(value)? {
        [first, second] => Ok((first, second)),
        _ => Err("not a pair"),
    }
}

/// The values of a table at the rows that a list names.
pub(super) fn pick<T: Clone>(table: &[T], rows: &Value) -> Result<Vec<T>, Why> {
    list(rows)?.iter().map(|row| table.get(number(row)?).cloned().ok_or("no such row in the table")).collect()
}

/// A text to show: short, not empty, on one line, and without marks that could turn the words
/// around it.
pub(super) fn text(value: &Value) -> Result<String, Why> {
    let text = raw(value)?;
    if text.is_empty() || text.len() > MAX_TEXT {
        Err("an empty or very long text")
    } else if text.chars().any(|c| c.is_control() || is_direction_mark(c)) {
        Err("a text with control characters")
    } else {
        Ok(text.to_owned())
    }
}

/// A text that may be absent.
pub(super) fn given(value: &Value) -> Result<Option<String>, Why> {
    if raw(value)?.is_empty() { Ok(None) } else { text(value).map(Some) }
}

/// An address for a link: nothing but `https` and `http`, so that it can never be a script.
pub(super) fn web(value: &Value) -> Result<String, Why> {
    let url = raw(value)?;
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    if rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
        && url.len() <= MAX_TEXT
        && url.bytes().all(|b| b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b))
    {
        Ok(url.to_owned())
    } else {
        Err("not a web address")
    }
}

/// An address for mail, with nothing that a mail link would read as more than an address.
pub(super) fn mail(value: &Value) -> Result<String, Why> {
    let fits = |part: &str| {
        let plain = |b: u8| b.is_ascii_alphanumeric() || b"._+-".contains(&b);
        !part.is_empty() && part.bytes().all(plain)
    };
    let mail = raw(value)?;
    match mail.split_once('@') {
        Some((user, host)) if mail.len() <= 100 && fits(user) && fits(host) => Ok(mail.to_owned()),
        _ => Err("not a mail address"),
    }
}

/// A language code: two or three letters, then perhaps a country.
pub(super) fn language(value: &Value) -> Result<&str, Why> {
    let code = raw(value)?;
    let (tongue, country) = code.split_once('-').unwrap_or((code, "US"));
    let fits =
        matches!(tongue.len(), 2 | 3) && tongue.bytes().all(|b| b.is_ascii_lowercase()) && state(country).is_ok();
    if fits { Ok(code) } else { Err("not a language code") }
}

/// Two capital letters.
pub(super) fn state(code: &str) -> Result<&str, Why> {
    if code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) { Ok(code) } else { Err("not two capitals") }
}

/// A number of ten digits; neither the area nor the office can begin with 0 or 1.
pub(super) fn phone(value: &Value, label: PhoneLabel) -> Result<Phone, Why> {
    match value.as_u64() {
        Some(number @ 2_000_000_000..=9_999_999_999) if number / 1_000_000 % 10 >= 2 => {
            Ok(Phone { number: number.to_string(), extension: None, label })
        }
        _ => Err("not a telephone number"),
    }
}
