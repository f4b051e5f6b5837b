//! Written answers are answers as case tables and answer files spell them: `yes`, `2019-05`, `religion+politics`, `?`, `-`.

use crate::date::PartialDate;
use crate::fact::{Answer, Country, Fact, FactId, Kind};
use crate::problem::nearest;
use crate::rulebook::Rulebook;

/// Reads one written answer.
///
/// `?` is *don't know* and `-` is *rather not say*. A choice is an option id, several are joined by `+`; a number is
/// digits or a range `3..5`; a date is `2019`, `2019-05` or `2019-05-03`, or `birth` where the fact allows *from birth*;
/// countries are two-letter codes.
///
/// # Errors
/// A sentence that says what is wrong and what would be right.
pub fn read(book: &Rulebook, fact: FactId, text: &str) -> Result<Answer, String> {
    parse(book, fact, text).ok_or_else(|| wrong(book, fact, text))
}

/// Reads one written answer as [`read`] does, but says nothing of what is wrong: the page needs no sentences for it.
#[must_use]
pub fn parse(book: &Rulebook, fact: FactId, text: &str) -> Option<Answer> {
    let about = book.about(fact);
    Some(match (text, about.kind) {
        ("?", _) => Answer::DontKnow,
        ("-", _) => Answer::Skip,
        (_, Kind::YesNo | Kind::OneOf) => Answer::One(option(about, text)?),
        (_, Kind::AnyOf) => {
            let mut bits = 0_u64;
            for id in text.split('+') {
                bits |= 1 << option(about, id)?;
            }
            let none = about.none.map_or(0, |none| 1_u64 << none);
            if bits & none != 0 && bits != none {
                return None;
            }
            Answer::Many(bits)
        }
        (_, Kind::Number { most }) => {
            let (low, high) = match text.split_once('.') {
                Some((low, high)) => (low, high.strip_prefix('.')?),
                None => (text, text),
            };
            let (low, high): (i32, i32) = (low.parse().ok()?, high.parse().ok()?);
            if !(0 <= low && low <= high && high <= most) {
                return None;
            }
            Answer::Number(low, high)
        }
        ("birth", Kind::Date(_)) if about.from_birth => Answer::FromBirth,
        (_, Kind::Date(_)) => Answer::Date(PartialDate::parse(text)?),
        (_, Kind::Country | Kind::Countries) => {
            let countries: Vec<Country> = text.split('+').map(Country::parse).collect::<Option<_>>()?;
            if about.kind == Kind::Country && countries.len() != 1 {
                return None;
            }
            Answer::Countries(countries)
        }
        (_, Kind::Zip) => return None,
    })
}

fn option(about: &Fact, id: &str) -> Option<u8> {
    let place = about.options[..about.offered].iter().position(|option| option == id);
    u8::try_from(place?).ok()
}

/// What is wrong with a text that cannot be read, and what would be right.
fn wrong(book: &Rulebook, fact: FactId, text: &str) -> String {
    let about = book.about(fact);
    let offered = &about.options[..about.offered];
    match about.kind {
        Kind::YesNo | Kind::OneOf | Kind::AnyOf => {
            let mut ids = if about.kind == Kind::AnyOf { text.split('+').collect() } else { vec![text] }.into_iter();
            let Some(id) = ids.find(|id| option(about, id).is_none()) else {
                let none = about.options.get(usize::from(about.none.unwrap_or(0)));
                return format!("`{}` cannot stand beside other options", none.map_or("", String::as_str));
            };
            match nearest(id, offered.iter().map(String::as_str)) {
                Some(near) => format!("`{id}` is not an option of `{}`; a similar one exists: `{near}`", about.id),
                None => format!("`{id}` is not an option of `{}`; the options are {}", about.id, offered.join(", ")),
            }
        }
        Kind::Number { most } => format!("`{text}` is not a number from 0 to {most}, nor a range such as `3..5`"),
        Kind::Date(_) => format!("`{text}` is not a date such as `2019`, `2019-05` or `2019-05-03`"),
        Kind::Country | Kind::Countries => {
            format!("`{text}` is not a country code such as `SV`, or several joined by `+`")
        }
        Kind::Zip => format!("no rule reads `{}`: leave it out", about.id),
    }
}

/// Writes an answer the way [`read`] reads it.
#[must_use]
pub fn write(book: &Rulebook, fact: FactId, answer: &Answer) -> String {
    let about = book.about(fact);
    let name = |option: usize| about.options.get(option).cloned().unwrap_or_default();
    let parts = match answer {
        Answer::DontKnow => vec!["?".to_owned()],
        Answer::Skip => vec!["-".to_owned()],
        Answer::One(option) => vec![name(usize::from(*option))],
        Answer::Many(bits) => (0..about.options.len()).filter(|option| bits & (1 << option) != 0).map(name).collect(),
        Answer::Number(low, high) if low == high => vec![low.to_string()],
        Answer::Number(low, high) => vec![format!("{low}..{high}")],
        Answer::Date(date) => vec![date.to_string()],
        Answer::FromBirth => vec!["birth".to_owned()],
        Answer::Countries(countries) => countries.iter().map(|country| country.code()).collect(),
    };
    parts.join("+")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book() -> Rulebook {
        let text = r#"{
            "version": 1, "reliefs": [],
            "sources": { "sources": [{ "id": "law", "cite": "A law", "kind": "statute" }] },
            "facts": { "facts": [
                { "id": "here", "kind": "yes-no" },
                { "id": "court", "kind": "one-of", "options": ["never", "now"],
                  "asked-if": { "fact": "here", "is": "yes" }, "otherwise": "not-here" },
                { "id": "fears", "kind": "any-of", "options": ["war", "police"], "none": "none" },
                { "id": "trips", "kind": "number", "max": 40 },
                { "id": "entry", "kind": "date", "when": "past" },
                { "id": "lived-since", "kind": "date", "when": "past", "from-birth": true },
                { "id": "citizen-of", "kind": "countries" },
                { "id": "born-in", "kind": "country" },
                { "id": "zip", "kind": "zip" }
            ] }
        }"#;
        Rulebook::load(text).expect("the facts load")
    }

    #[test]
    fn what_is_read_is_written_the_same() {
        let book = book();
        for (id, text) in [
            ("here", "yes"),
            ("here", "no"),
            ("here", "?"),
            ("court", "-"),
            ("court", "never"),
            ("fears", "war"),
            ("fears", "war+police"),
            ("fears", "none"),
            ("trips", "0"),
            ("trips", "40"),
            ("trips", "3..5"),
            ("entry", "2019"),
            ("entry", "2019-05"),
            ("entry", "2024-02-29"),
            ("lived-since", "birth"),
            ("citizen-of", "SV"),
            ("citizen-of", "SV+ZZ"),
            ("born-in", "LB"),
            ("zip", "?"),
        ] {
            let fact = book.fact(id).expect("the fact is declared");
            let answer = read(&book, fact, text).expect("the answer can be read");
            assert_eq!(write(&book, fact, &answer), text, "{id}");
        }
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        let book = book();
        for (id, text) in [
            ("here", ""),
            ("here", "Yes"),
            ("here", "no+yes"),
            ("court", "not-here"),
            ("fears", "war+none"),
            ("fears", "war+"),
            ("trips", "41"),
            ("trips", "-1"),
            ("trips", "5..3"),
            ("trips", "3.."),
            ("entry", "2023-02-29"),
            ("entry", "birth"),
            ("citizen-of", "sv"),
            ("born-in", "SV+LB"),
            ("zip", "90001"),
        ] {
            let fact = book.fact(id).expect("the fact is declared");
            assert!(read(&book, fact, text).is_err(), "`{text}` for {id}");
        }
    }
}
