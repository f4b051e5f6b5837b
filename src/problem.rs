//! Problems are everything that can be wrong with a rulebook, each with a place and a hint; they are found at load, never later.

use crate::date::Day;
use std::fmt;

/// Where something stands in a rule file: a JSON pointer such as `/reliefs/3/requires/0/fact`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pointer(pub String);

impl Pointer {
    /// One step deeper, into a field.
    #[must_use]
    pub fn field(&self, name: &str) -> Pointer {
        Pointer(format!("{}/{}", self.0, name.replace('~', "~0").replace('/', "~1")))
    }

    /// One step deeper, into an item of a list.
    #[must_use]
    pub fn item(&self, index: usize) -> Pointer {
        Pointer(format!("{}/{index}", self.0))
    }
}

/// One thing that is wrong: where, and what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands.
    pub at: Pointer,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What can be wrong with a rulebook.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant's sentence names its fields")]
pub enum ProblemKind {
    /// The text is not JSON, or is nested too deeply. Line and column are counted from 1.
    NotJson { line: usize, column: usize },
    /// The text is longer than any rulebook may be.
    TooLarge { bytes: usize },
    /// The rulebook was written for another version of the program.
    WrongVersion { found: String },
    /// A value has the wrong shape.
    Expected { what: &'static str },
    /// A field that must be there is missing.
    MissingField { name: &'static str },
    /// A field that we do not know, with a similar name that we do.
    UnknownField { name: String, near: Option<String> },
    /// An id that is not declared, of a fact, option, source, table or column.
    UnknownId { what: &'static str, id: String, near: Option<String> },
    /// An id that stands twice.
    DuplicateId { what: &'static str, id: String },
    /// An id that is not kebab-case.
    BadId { id: String },
    /// A condition that does not fit its fact's kind.
    WrongKind { fact: String, kind: &'static str },
    /// A condition has no form that we know, or more than one.
    NoSuchCondition,
    /// A question's condition reads a fact that is declared later than the question itself.
    LaterFact { fact: String },
    /// A list that must not be empty is.
    Empty { what: &'static str },
    /// A number or a day lies outside what makes sense.
    OutOfRange { what: &'static str },
    /// More than the engine can hold.
    TooMany { what: &'static str, most: usize },
    /// A clause that weighs the same whatever the answers.
    NeverDecides { always: &'static str },
    /// Something declared that nothing uses.
    Unused { what: &'static str, id: String },
    /// A group of which too few parts are in force on a day, while the clause round it still is.
    Lapsed { day: Day },
    /// A clause that is less than certain, but could close a relief by itself.
    FirmButUnsure { confidence: String },
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use ProblemKind as K;
        match self {
            K::NotJson { line, column } => write!(f, "not valid JSON at line {line}, column {column}"),
            K::TooLarge { bytes } => write!(f, "{bytes} bytes is more than a rulebook may have"),
            K::WrongVersion { found } => write!(f, "version {found} is not one that this program reads"),
            K::Expected { what } => write!(f, "expected {what}"),
            K::MissingField { name } => write!(f, "the field `{name}` is missing"),
            K::UnknownField { name, .. } => write!(f, "unknown field `{name}`"),
            K::UnknownId { what, id, .. } => write!(f, "unknown {what} `{id}`"),
            K::DuplicateId { what, id } => write!(f, "the {what} `{id}` stands twice"),
            K::BadId { id } => write!(f, "`{id}` is not a kebab-case id"),
            K::WrongKind { fact, kind } => write!(f, "this condition does not fit `{fact}`, whose kind is {kind}"),
            K::NoSuchCondition => write!(f, "no condition, or more than one"),
            K::LaterFact { fact } => write!(f, "`{fact}` is declared later than the fact that depends on it"),
            K::Empty { what } => write!(f, "{what} must not be empty"),
            K::OutOfRange { what } => write!(f, "{what} is out of range"),
            K::TooMany { what, most } => write!(f, "more than {most} {what}"),
            K::NeverDecides { always } => write!(f, "this clause is always {always}, whatever the answers"),
            K::Lapsed { day } => {
                write!(f, "on {day} too few parts of a group here are in force: it is decided whatever the answers")
            }
            K::Unused { what, id } => write!(f, "no rule uses the {what} `{id}`"),
            K::FirmButUnsure { confidence } => {
                write!(f, "a clause of {confidence} confidence can close the relief by itself")
            }
        }
    }
}

impl ProblemKind {
    /// What to do next, as a sentence without a final period.
    #[must_use]
    pub fn hint(&self) -> String {
        use ProblemKind as K;
        match self {
            K::UnknownField { near: Some(near), .. } | K::UnknownId { near: Some(near), .. } => {
                format!("a similar name exists: `{near}`")
            }
            K::UnknownField { .. } => "see docs/rules.md for the fields that may stand here".into(),
            K::UnknownId { what: "word", .. } => "see docs/rules.md for the words that may stand here".into(),
            K::UnknownId { what, .. } => format!("declare the {what} first, or correct the name"),
            K::NotJson { .. } => "mend the file; it may be cut off or nested too deeply".into(),
            K::TooLarge { .. } => "the file is damaged, or is not a rulebook".into(),
            K::WrongVersion { .. } => "load the rules and the program of the same release".into(),
            K::DuplicateId { .. } => "ids are permanent and never shared: choose another".into(),
            K::BadId { .. } => "use small letters, digits and single hyphens between them".into(),
            K::WrongKind { .. } => {
                "use `is` for yes-no, `in` for one-of, `includes` for any-of and countries, `at-least` or `at-most` for numbers, `day` or `age-at-least` for dates".into()
            }
            K::NoSuchCondition => "write exactly one condition here; docs/rules.md lists them".into(),
            K::LaterFact { .. } => "move the fact that is read further up in facts.json".into(),
            K::NeverDecides { .. } => "correct the condition, or use `always` or `judgment` if that is meant".into(),
            K::Unused { .. } => "take it out, or use it".into(),
            K::Lapsed { .. } => "end the clause round it the day before, or add what is in force from then on".into(),
            K::FirmButUnsure { .. } => "make it a judgment, or give each way of failing a judgment".into(),
            K::MissingField { .. } | K::Expected { .. } => "see docs/rules.md for the shape".into(),
            K::Empty { .. } | K::OutOfRange { .. } | K::TooMany { .. } => "correct the value".into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({})", self.at.0, self.kind, self.kind.hint())
    }
}

/// Of the names, the one most like `name`, if any is close enough to be meant.
#[must_use]
pub fn nearest<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    // No name that is meant is this long, and comparing long ones takes long.
    if name.len() > 100 {
        return None;
    }
    let limit = 1 + name.len() / 4;
    names
        .map(|other| (distance(name, other), other))
        .filter(|(steps, _)| *steps <= limit)
        .min()
        .map(|(_, other)| other.to_owned())
}

/// How many letters must be changed, added or taken away to make one word into the other.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in right.iter().enumerate() {
            let change = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = change.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[right.len()]
}
