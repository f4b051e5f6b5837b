//! Written answers are answers as case tables and answer files spell them: `yes`, `2019-05`, `religion+politics`, `?`, `-`.

use crate::date::PartialDate;
use crate::fact::{Answer, Country, FactId, Kind};
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
    let about = book.about(fact);
    match (text, about.kind) {
        ("?", _) => Ok(Answer::DontKnow),
        ("-", _) => Ok(Answer::Skip),
        (_, Kind::YesNo | Kind::OneOf) => option(book, fact, text).map(Answer::One),
        (_, Kind::AnyOf) => {
            let mut bits = 0;
            for id in text.split('+') {
                bits |= 1 << option(book, fact, id)?;
            }
            if about.none.is_some_and(|none| bits & (1 << none) != 0 && bits != 1 << none) {
                return Err(format!(
                    "`{}` cannot stand beside other options",
                    about.options[usize::from(about.none.unwrap_or(0))]
                ));
            }
            Ok(Answer::Many(bits))
        }
        (_, Kind::Number { most }) => {
            let (low, high) = text.split_once("..").unwrap_or((text, text));
            let read = |digits: &str| digits.parse::<i32>().ok().filter(|number| (0..=most).contains(number));
            match (read(low), read(high)) {
                (Some(low), Some(high)) if low <= high => Ok(Answer::Number(low, high)),
                _ => Err(format!("`{text}` is not a number from 0 to {most}, nor a range such as `3..5`")),
            }
        }
        ("birth", Kind::Date(_)) if about.from_birth => Ok(Answer::FromBirth),
        (_, Kind::Date(_)) => {
            let date = PartialDate::parse(text);
            date.map(Answer::Date)
                .ok_or_else(|| format!("`{text}` is not a date such as `2019`, `2019-05` or `2019-05-03`"))
        }
        (_, Kind::Country | Kind::Countries) => {
            let countries: Option<Vec<Country>> = text.split('+').map(Country::parse).collect();
            let countries = countries.filter(|list| about.kind == Kind::Countries || list.len() == 1);
            countries
                .map(Answer::Countries)
                .ok_or_else(|| format!("`{text}` is not a country code such as `SV`, or several joined by `+`"))
        }
        (_, Kind::Zip) => Err(format!("no rule reads `{}`: leave it out", about.id)),
    }
}

fn option(book: &Rulebook, fact: FactId, id: &str) -> Result<u8, String> {
    let about = book.about(fact);
    let offered = &about.options[..about.offered];
    let place = offered.iter().position(|option| option == id);
    place.and_then(|place| u8::try_from(place).ok()).ok_or_else(|| {
        match nearest(id, offered.iter().map(String::as_str)) {
            Some(near) => format!("`{id}` is not an option of `{}`; a similar one exists: `{near}`", about.id),
            None => format!("`{id}` is not an option of `{}`; the options are {}", about.id, offered.join(", ")),
        }
    })
}

/// Writes an answer the way [`read`] reads it.
#[must_use]
pub fn write(book: &Rulebook, fact: FactId, answer: &Answer) -> String {
    let about = book.about(fact);
    let name = |option: usize| about.options.get(option).cloned().unwrap_or_default();
    match answer {
        Answer::DontKnow => "?".into(),
        Answer::Skip => "-".into(),
        Answer::One(option) => name(usize::from(*option)),
        Answer::Many(bits) => {
            let ticked: Vec<String> =
                (0..about.options.len()).filter(|option| bits & (1 << option) != 0).map(name).collect();
            ticked.join("+")
        }
        Answer::Number(low, high) if low == high => low.to_string(),
        Answer::Number(low, high) => format!("{low}..{high}"),
        Answer::Date(date) => date.to_string(),
        Answer::FromBirth => "birth".into(),
        Answer::Countries(countries) => countries.iter().map(|country| country.code()).collect::<Vec<_>>().join("+"),
    }
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
