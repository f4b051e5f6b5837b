//! Checks on the values of the slim file: each gives the value, or a blank one and the reason why it does not fit.

use serde_json::Value;

use super::digits::is_direction_mark;
use super::provider::{Phone, PhoneLabel};

/// Why a value does not fit.
pub(super) type Why = &'static str;

/// The first reason why a value does not fit, if any is wrong.
#[derive(Default)]
pub(super) struct Wrong(pub(super) Option<Why>);

/// The longest list in one record.
const MAX_LIST: usize = 256;
/// The longest text in a record, in bytes.
const MAX_TEXT: usize = 600;

// Called for every value of the file: inlined, they would be most of the loader.
impl Wrong {
    #[inline(never)]
    pub(super) fn add(&mut self, why: Why) {
        self.0 = self.0.or(Some(why));
    }

    /// What was found, or a reason.
    pub(super) fn need<T>(&mut self, found: Option<T>, why: Why) -> Option<T> {
        if found.is_none() {
            self.add(why);
        }
        found
    }

    /// Any text, the empty one included.
    #[inline(never)]
    pub(super) fn raw<'a>(&mut self, value: &'a Value) -> &'a str {
        self.need(value.as_str(), "not a text").unwrap_or_default()
    }

    /// A whole number that is not negative.
    #[inline(never)]
    pub(super) fn number(&mut self, value: &Value) -> usize {
        let number = self.need(value.as_u64(), "not a number").unwrap_or_default();
        self.need(usize::try_from(number).ok(), "a number too large").unwrap_or_default()
    }

    /// A list, not too long.
    #[inline(never)]
    pub(super) fn list<'a>(&mut self, value: &'a Value) -> &'a [Value] {
        let list = self.need(value.as_array(), "not a list").map_or(&[][..], Vec::as_slice);
        if list.len() <= MAX_LIST {
            return list;
        }
        self.add("the list is too long");
        &[]
    }

    /// A list of exactly two values.
    #[inline(never)]
    pub(super) fn pair<'a>(&mut self, value: &'a Value) -> [&'a Value; 2] {
        match self.list(value) {
            [first, second] => [first, second],
            _ => {
                self.add("not a pair");
                [&Value::Null; 2]
            }
        }
    }

    /// The rows of a table that a list names; the table has so many.
    #[inline(never)]
    fn rows(&mut self, value: &Value, count: usize) -> Vec<usize> {
        let mut rows = Vec::new();
        for row in self.list(value) {
            let row = self.number(row);
            if row < count {
                rows.push(row);
            } else {
                self.add("no such row in the table");
            }
        }
        rows
    }

    /// The values of a table at the rows that a list names.
    pub(super) fn pick<T: Clone>(&mut self, table: &[T], rows: &Value) -> Vec<T> {
        let mut picked = Vec::new();
        for row in self.rows(rows, table.len()) {
            picked.push(table[row].clone());
        }
        picked
    }

    /// A text to show: short, not empty, on one line, and without marks that could turn the words
    /// around it.
    #[inline(never)]
    pub(super) fn text(&mut self, value: &Value) -> String {
        let text = self.raw(value);
        if text.is_empty() || text.len() > MAX_TEXT {
            self.add("an empty or very long text");
        }
        if text.chars().any(|c| c.is_control() || is_direction_mark(c)) {
            self.add("a text with control characters");
        }
        text.to_owned()
    }

    /// A text that may be absent.
    pub(super) fn given(&mut self, value: &Value) -> Option<String> {
        if self.raw(value).is_empty() { None } else { Some(self.text(value)) }
    }

    /// An address for a link: nothing but `https` and `http`, so that it can never be a script.
    #[inline(never)]
    pub(super) fn web(&mut self, value: &Value) -> String {
        let url = self.raw(value);
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
        let fits = rest.bytes().next().is_some_and(|b| b.is_ascii_alphanumeric())
            && url.len() <= MAX_TEXT
            && url.bytes().all(|b| b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b));
        if !fits {
            self.add("not a web address");
        }
        url.to_owned()
    }

    /// An address for mail, with nothing that a mail link would read as more than an address.
    pub(super) fn mail(&mut self, value: &Value) -> String {
        let mail = self.raw(value);
        let plain = |b: u8| b.is_ascii_alphanumeric() || b"._+-@".contains(&b);
        let at = mail.bytes().position(|b| b == b'@').unwrap_or(0);
        let one = mail.bytes().filter(|b| *b == b'@').count() == 1;
        if !(one && at > 0 && at + 1 < mail.len() && mail.len() <= 100 && mail.bytes().all(plain)) {
            self.add("not a mail address");
        }
        mail.to_owned()
    }

    /// A language code: two or three letters, then perhaps a country.
    pub(super) fn language<'a>(&mut self, value: &'a Value) -> &'a str {
        let code = self.raw(value);
        let (tongue, country) = code.split_once('-').unwrap_or((code, "US"));
        if !(matches!(tongue.len(), 2 | 3) && tongue.bytes().all(|b| b.is_ascii_lowercase()) && is_state(country)) {
            self.add("not a language code");
        }
        code
    }

    /// Two capital letters.
    pub(super) fn state(&mut self, value: &Value) -> String {
        let code = self.raw(value);
        if !is_state(code) {
            self.add("not two capitals");
        }
        code.to_owned()
    }

    /// A number of ten digits; neither the area nor the office can begin with 0 or 1.
    #[inline(never)]
    pub(super) fn phone(&mut self, value: &Value, label: PhoneLabel) -> Phone {
        let number = value.as_u64().unwrap_or_default();
        if !(2_000_000_000..=9_999_999_999).contains(&number) || number / 1_000_000 % 10 < 2 {
            self.add("not a telephone number");
        }
        Phone { number: number.to_string(), extension: None, label }
    }
}

fn is_state(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase())
}
