//! Facts are the closed list of things we may know about a person; answers are what the person says of them.

use crate::condition::Condition;
use crate::date::PartialDate;

/// A fact, by its place in `rules/facts.json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactId(pub u16);

/// An option of a choice, by its place in the fact's list.
pub type OptionId = u8;

/// How many options a choice may have, and how many countries the rules may name.
pub const MOST_OPTIONS: usize = 63;

/// The bit that stands for every country that no rule names.
pub(crate) const OTHER_COUNTRY: u64 = 1 << MOST_OPTIONS;

/// What kind of answer a fact takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Yes or no; its options are `no` (0) and `yes` (1).
    YesNo,
    /// Exactly one option.
    OneOf,
    /// Any number of options, or explicitly none of these.
    AnyOf,
    /// A whole number from 0 to `most`.
    Number {
        /// The greatest number that makes sense.
        most: i32,
    },
    /// A day, a month or a year.
    Date(When),
    /// One or more countries.
    Countries,
    /// One country.
    Country,
    /// Digits of a ZIP code. No rule reads it; it only finds help nearby.
    Zip,
}

/// On which side of today a date can lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Today or earlier.
    Past,
    /// Today or later.
    Future,
    /// Either.
    Any,
}

impl Kind {
    /// The word for it in rule files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Kind::YesNo => "yes-no",
            Kind::OneOf => "one-of",
            Kind::AnyOf => "any-of",
            Kind::Number { .. } => "number",
            Kind::Date(_) => "date",
            Kind::Countries => "countries",
            Kind::Country => "country",
            Kind::Zip => "zip",
        }
    }
}

/// One fact, as `rules/facts.json` declares it.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its permanent id, kebab-case.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// Option ids of a choice: first those that are offered, *none of these* among them, then the hidden ones.
    pub options: Vec<String>,
    /// How many of the options are offered to the person.
    pub offered: usize,
    /// The option *none of these* of an any-of fact.
    pub none: Option<OptionId>,
    /// Whether it is asked late, with care.
    pub sensitive: bool,
    /// Whether "from birth" may be answered in place of a date.
    pub from_birth: bool,
    /// When the fact makes sense. Firmly no: it is never asked and an answer to it is parked.
    pub asked_if: Option<Condition>,
    /// The option that a choice takes while `asked_if` is firmly no.
    pub otherwise: Option<OptionId>,
}

impl Fact {
    /// The place of an option, hidden ones included.
    #[must_use]
    pub fn option(&self, id: &str) -> Option<OptionId> {
        let index = self.options.iter().position(|option| option == id)?;
        OptionId::try_from(index).ok()
    }
}

/// A country or territory by its two-letter code (ISO 3166-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(pub [u8; 2]);

impl Country {
    /// Reads two capital letters. `ZZ` stands for *no country* (stateless).
    #[must_use]
    pub fn parse(code: &str) -> Option<Country> {
        match code.as_bytes() {
            &[a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Some(Country([a, b])),
            _ => None,
        }
    }

    /// The two letters.
    #[must_use]
    pub fn code(self) -> String {
        self.0.iter().map(|byte| char::from(*byte)).collect()
    }
}

/// What a person says of one fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The option chosen: yes-no and one-of.
    One(OptionId),
    /// The options ticked, one bit each: any-of. No bit at all is not an answer.
    Many(u64),
    /// From the least to the most it may be, both included.
    Number(i32, i32),
    /// A day, a month or a year.
    Date(PartialDate),
    /// Countries: one, or several for citizenship.
    Countries(Vec<Country>),
    /// In place of a date, where the fact allows it: from birth.
    FromBirth,
    /// "I don't know."
    DontKnow,
    /// "I'd rather not say."
    Skip,
}

impl Answer {
    /// Whether this says anything about the fact.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !matches!(self, Answer::DontKnow | Answer::Skip)
    }
}

/// All answers of one person, keyed by fact. What is not asked is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<Option<Answer>>);

impl Answers {
    /// What was answered, if anything was.
    #[must_use]
    pub fn get(&self, fact: FactId) -> Option<&Answer> {
        self.0.get(usize::from(fact.0))?.as_ref()
    }

    /// Sets or, with `None`, takes back one answer. No other answer changes.
    pub fn set(&mut self, fact: FactId, answer: Option<Answer>) {
        let index = usize::from(fact.0);
        if self.0.len() <= index {
            self.0.resize(index + 1, None);
        }
        self.0[index] = answer;
        // Nothing is kept of what was taken back: the same answers are equal, however they came about.
        let kept = self.0.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
        self.0.truncate(kept);
    }

    /// Every answer there is, in the order of the facts.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, &Answer)> {
        let known = self.0.iter().enumerate().filter_map(|(index, answer)| Some((index, answer.as_ref()?)));
        known.filter_map(|(index, answer)| Some((FactId(u16::try_from(index).ok()?), answer)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_answers_are_equal_however_they_came_about() {
        let mut answers = Answers::default();
        answers.set(FactId(2), Some(Answer::Skip));
        answers.set(FactId(9), Some(Answer::One(1)));
        answers.set(FactId(9), None);
        answers.set(FactId(5), None);
        let mut other = Answers::default();
        other.set(FactId(2), Some(Answer::Skip));
        assert_eq!(answers, other);
        assert_eq!(answers.iter().collect::<Vec<_>>(), [(FactId(2), &Answer::Skip)]);
        answers.set(FactId(2), None);
        assert_eq!(answers, Answers::default());
    }
}
