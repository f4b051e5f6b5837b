//! A person: a story, what the person would say, and what the law then gives. Read from `tests/people/<name>.json`.

use crate::common;
use serde_json::Value;
use std::rc::Rc;
use waymark::fact::{Kind, When};
use waymark::{Answer, Answers, Day, FactId, Rulebook, Screener, written};

/// Where the people are.
pub(crate) const FOLDER: &str = "tests/people";

/// The fields of a file; `expect` stands last, so that it can be rewritten alone.
const FIELDS: [&str; 4] = ["answers", "expect", "story", "today"];

/// One person.
pub(crate) struct Person {
    /// The file's name without its ending.
    pub(crate) name: String,
    /// The day of the screening.
    pub(crate) today: Day,
    /// What the person says to whatever may be asked.
    pub(crate) answers: Answers,
    /// What should come out, as written.
    pub(crate) expect: Value,
}

/// Everyone, by name. Panics with everything that is wrong in the files.
#[track_caller]
pub(crate) fn everyone(book: &Rulebook) -> Vec<Person> {
    let mut wrong = Vec::new();
    let mut people = Vec::new();
    for name in common::stems(FOLDER, ".json") {
        match read(book, &name) {
            Ok(person) => people.push(person),
            Err(told) => wrong.extend(told.into_iter().map(|what| format!("{name}: {what}"))),
        }
    }
    assert!(wrong.is_empty(), "some people cannot be read:\n{}", common::lines(&wrong));
    people
}

fn read(book: &Rulebook, name: &str) -> Result<Person, Vec<String>> {
    let file = common::json(&format!("{FOLDER}/{name}.json"));
    let mut wrong = Vec::new();
    let fields: Vec<&str> = file.as_object().into_iter().flat_map(|file| file.keys().map(String::as_str)).collect();
    if fields != FIELDS {
        wrong.push(format!("its fields are {fields:?}; they should be {FIELDS:?}"));
    }
    if file["story"].as_str().is_none_or(str::is_empty) {
        wrong.push("tell the `story` in a few sentences".to_owned());
    }
    let today = file["today"].as_str().and_then(Day::parse);
    if today.is_none() {
        wrong.push("`today` is not a day such as 2026-11-21".to_owned());
    }
    let today = today.unwrap_or_default();
    let mut answers = Answers::default();
    for (id, said) in file["answers"].as_object().into_iter().flatten() {
        match (book.fact(id), said.as_str()) {
            (None, _) => wrong.push(format!("`{id}` is not a fact")),
            (_, None) => wrong.push(format!("the answer to `{id}` should stand between quotes")),
            (Some(fact), Some(said)) => match written::read(book, fact, said) {
                Ok(answer) if misplaced(book, fact, &answer, today) => {
                    wrong.push(format!("`{id}`: {said} is on the wrong side of today"));
                }
                Ok(answer) => answers.set(fact, Some(answer)),
                Err(told) => wrong.push(format!("`{id}`: {told}")),
            },
        }
    }
    if wrong.is_empty() {
        Ok(Person { name: name.to_owned(), today, answers, expect: file["expect"].clone() })
    } else {
        Err(wrong)
    }
}

/// Whether no day of a date lies on the side of today where the fact can.
fn misplaced(book: &Rulebook, fact: FactId, answer: &Answer, today: Day) -> bool {
    let Answer::Date(date) = answer else { return false };
    let (first, last) = date.span();
    match book.about(fact).kind {
        Kind::Date(When::Past) => first > today,
        Kind::Date(When::Future) => last < today,
        _ => false,
    }
}

impl Person {
    /// A screener of whom nothing is known, on the person's day.
    pub(crate) fn unknown(&self, book: &Rc<Rulebook>) -> Screener {
        Screener::new(Rc::clone(book), self.today)
    }

    /// A screener that knows everything the person says.
    pub(crate) fn known(&self, book: &Rc<Rulebook>) -> Screener {
        let mut screener = self.unknown(book);
        for (fact, answer) in self.answers.iter() {
            screener.answer(fact, Some(answer.clone()));
        }
        screener
    }

    /// The path of the file, in the repository.
    pub(crate) fn path(&self) -> String {
        format!("{FOLDER}/{}.json", self.name)
    }
}
