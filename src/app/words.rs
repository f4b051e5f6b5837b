//! Words: the texts of one language as they are drawn, with its dates, numbers and names of countries.

use super::browser::{self, CountryNames, Parts};
use super::countries::{Group, by_letter};
use crate::date::{Day, PartialDate};
use crate::fact::Country;
use crate::text::{Arg, Said, Texts, is_right_to_left};
use std::cell::OnceCell;
use std::rc::Rc;

/// The words of one language.
#[derive(Clone)]
pub(crate) struct Words {
    texts: Texts,
    countries: Rc<CountryNames>,
    /// All countries by letter: worked out when first asked for, and kept.
    letters: Rc<OnceCell<Vec<Group>>>,
}

impl Words {
    /// The words of these texts.
    pub(crate) fn new(texts: Texts) -> Words {
        let countries = Rc::new(CountryNames::new(texts.tag()));
        Words { texts, countries, letters: Rc::default() }
    }

    /// The language.
    pub(crate) fn tag(&self) -> &str {
        self.texts.tag()
    }

    /// Which way the language is written.
    pub(crate) fn direction(&self) -> &'static str {
        if is_right_to_left(self.tag()) { "rtl" } else { "ltr" }
    }

    /// A message or an attribute of one, looked up to be drawn.
    pub(crate) fn said(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Said {
        self.texts.say(id, attribute, args)
    }

    /// An attribute of a message, looked up to be drawn; `None` if there is none.
    #[inline(never)]
    pub(crate) fn part(&self, id: &str, attribute: &str) -> Option<Said> {
        self.texts.find(id, Some(attribute), &[])
    }

    /// Several things in one line, with commas between them.
    pub(crate) fn list(&self, things: impl Iterator<Item = String>) -> String {
        let things: Vec<String> = things.collect();
        things.join(&self.plain("app-comma"))
    }

    /// A message as plain words, for a label that is read aloud or for a value of another message.
    pub(crate) fn plain(&self, id: &str) -> String {
        self.texts.say(id, None, &[]).words
    }

    /// A message that takes values, as plain words.
    pub(crate) fn plain_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.texts.say(id, None, args).words
    }

    /// An attribute of a message as plain words.
    pub(crate) fn plain_part(&self, id: &str, attribute: &str) -> Option<String> {
        self.part(id, attribute).map(|said| said.words)
    }

    /// A day: *November 20, 2026*.
    pub(crate) fn day(&self, day: Day) -> String {
        browser::date(self.tag(), day, Parts::Day)
    }

    /// One part of a day: its month, its number, its year.
    pub(crate) fn part_of_day(&self, day: Day, part: Parts) -> String {
        browser::date(self.tag(), day, part)
    }

    /// What is known of a date: *2026*, *some day in January 2026*, *January 3, 2026*.
    pub(crate) fn date(&self, date: PartialDate) -> String {
        let (first, _) = date.span();
        let (id, parts) = match (date.month, date.day) {
            (_, Some(_)) => return self.day(first),
            (Some(_), None) => ("app-date-some-day", Parts::MonthAndYear),
            (None, None) => ("app-date-some-time", Parts::Year),
        };
        self.plain_with(id, &[("date", browser::date(self.tag(), first, parts).into())])
    }

    /// A month's name, from its number.
    pub(crate) fn month(&self, month: u32) -> String {
        Day::new(2026, month, 1).map_or_else(String::new, |day| browser::date(self.tag(), day, Parts::Month))
    }

    /// A number as the language writes it.
    pub(crate) fn number(&self, value: i64) -> String {
        browser::number(self.tag(), value)
    }

    /// A country's name.
    pub(crate) fn country(&self, country: Country) -> String {
        match &country.0 {
            b"ZZ" => self.plain("app-country-none"),
            _ => self.countries.name(country),
        }
    }

    /// A language's name.
    pub(crate) fn language(&self, code: &str) -> String {
        browser::language(self.tag(), code)
    }

    /// All countries in the order of the alphabet, by first letter.
    pub(crate) fn countries_by_letter(&self) -> &[Group] {
        self.letters.get_or_init(|| by_letter(&self.countries))
    }
}
