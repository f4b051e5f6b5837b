//! The draft is what stands on the screen of one question before *Continue* is pressed.

use crate::date::PartialDate;
use crate::fact::{Answer, Country, Fact, Kind, OptionId};
use crate::place::digits;

/// A change of the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Edit {
    /// "I don't know", "I'd rather not say", "from birth": in place of an answer.
    Instead(Answer),
    /// The one option chosen.
    Choose(OptionId),
    /// An option ticked, or its tick taken away.
    Tick(OptionId),
    /// A run of years opened, first and last; `None` shows the runs again.
    Years(Option<(i32, i32)>),
    /// The year; `None` opens the years again.
    Year(Option<i32>),
    /// The month; `None` is "I don't know the month".
    Month(Option<u32>),
    /// Opens the months again.
    Months,
    /// The day of the month; `None` takes it back.
    Day(Option<u32>),
    /// What was typed as the number, or as the least it may be.
    Least(String),
    /// What was typed as the most it may be.
    Most(String),
    /// A country chosen, or taken back.
    Country(Country),
    /// A group of countries opened.
    Group(usize),
    /// Whether arrows move the choice: then a choice must not move the page on.
    Arrows(bool),
}

/// Which part of a date is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum DateStep {
    #[default]
    Year,
    Month,
    /// The month is settled, known or not; the day may be added.
    Day,
}

/// What stands on the screen. Only the parts of the question's kind are used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Draft {
    /// What is said in place of an answer.
    pub(crate) instead: Option<Answer>,
    /// Options chosen, one bit each.
    pub(crate) options: u64,
    pub(crate) step: DateStep,
    pub(crate) years: Option<(i32, i32)>,
    pub(crate) year: Option<i32>,
    pub(crate) month: Option<u32>,
    pub(crate) day: Option<u32>,
    /// Digits of the number, or of the least and the most it may be.
    pub(crate) least: String,
    pub(crate) most: String,
    pub(crate) countries: Vec<Country>,
    pub(crate) group: Option<usize>,
    arrows: bool,
}

impl Draft {
    /// The draft that shows an earlier answer.
    pub(crate) fn of(answer: Option<&Answer>) -> Draft {
        let mut draft = Draft::default();
        match answer {
            None => {}
            Some(Answer::One(option)) => draft.options = 1 << option,
            Some(Answer::Many(options)) => draft.options = *options,
            Some(Answer::Number(least, most)) => {
                draft.least = least.to_string();
                if least != most {
                    draft.most = most.to_string();
                }
            }
            Some(Answer::Date(date)) => {
                (draft.year, draft.month, draft.day) = (Some(date.year), date.month, date.day);
                draft.step = DateStep::Day;
            }
            Some(Answer::Countries(countries)) => draft.countries.clone_from(countries),
            Some(instead) => draft.instead = Some(instead.clone()),
        }
        draft
    }

    /// Takes a change.
    pub(crate) fn edit(&mut self, fact: &Fact, edit: Edit) {
        // Every answer takes back what was said in its place; only opening and closing leaves it.
        if !matches!(
            edit,
            Edit::Instead(_) | Edit::Years(_) | Edit::Group(_) | Edit::Arrows(_) | Edit::Year(None) | Edit::Months
        ) {
            self.instead = None;
        }
        match edit {
            // Arrows may only pass over it on their way, so the parts of a date stay.
            Edit::Instead(answer) if matches!(fact.kind, Kind::Date(_)) => self.instead = Some(answer),
            Edit::Instead(answer) => {
                let again =
                    self.instead.as_ref() == Some(&answer) && matches!(fact.kind, Kind::AnyOf | Kind::Countries);
                *self = Draft { group: self.group, instead: (!again).then_some(answer), ..Draft::default() };
            }
            Edit::Choose(option) => self.options = 1 << option,
            Edit::Tick(option) => {
                let none = fact.none.map_or(0, |none| 1_u64 << none);
                let ticked = 1_u64 << option;
                // "None of these" takes the other ticks away, and the other way round.
                let keep = if ticked == none { none } else { !none };
                self.options = (self.options ^ ticked) & keep;
            }
            Edit::Years(years) => self.years = years,
            Edit::Year(None) => {
                self.step = DateStep::Year;
                self.years = None;
            }
            Edit::Year(year) => {
                if self.year != year {
                    (self.month, self.day) = (None, None);
                }
                self.year = year;
                if !self.arrows {
                    self.step = DateStep::Month;
                }
            }
            Edit::Months => self.step = DateStep::Month,
            Edit::Month(month) => {
                if self.month != month {
                    self.day = None;
                }
                self.month = month;
                if !self.arrows {
                    self.step = DateStep::Day;
                }
            }
            Edit::Day(day) => self.day = day,
            Edit::Least(typed) => self.least = clean(&typed),
            Edit::Most(typed) => self.most = clean(&typed),
            Edit::Country(country) => self.choose_country(fact, country),
            Edit::Group(group) => self.group = (self.group != Some(group)).then_some(group),
            Edit::Arrows(arrows) => self.arrows = arrows,
        }
    }

    fn choose_country(&mut self, fact: &Fact, country: Country) {
        if fact.kind == Kind::Country {
            self.countries = vec![country];
        } else if self.countries.contains(&country) {
            self.countries.retain(|chosen| *chosen != country);
        } else {
            self.countries.push(country);
        }
    }

    /// Moves a date on to its next part. False if there is none.
    pub(crate) fn step_on(&mut self) -> bool {
        let next = match (self.step, self.year) {
            (DateStep::Year, Some(_)) => DateStep::Month,
            // Arrows choose a month without opening its days, so they are opened now.
            (DateStep::Month, Some(_)) if self.month.is_some() => DateStep::Day,
            _ => return false,
        };
        self.step = next;
        true
    }

    /// The date so far; `None` if something is said in its place.
    pub(crate) fn date(&self) -> Option<PartialDate> {
        let date = PartialDate { year: self.year?, month: self.month, day: self.day };
        self.instead.is_none().then_some(date)
    }

    /// The answer that stands on the screen; `None` if nothing does.
    pub(crate) fn answer(&self, fact: &Fact) -> Option<Answer> {
        if self.instead.is_some() {
            return self.instead.clone();
        }
        match fact.kind {
            Kind::YesNo | Kind::OneOf if self.options != 0 => {
                OptionId::try_from(self.options.trailing_zeros()).ok().map(Answer::One)
            }
            Kind::AnyOf if self.options != 0 => Some(Answer::Many(self.options)),
            Kind::Number { .. } => {
                let least: i32 = self.least.parse().ok()?;
                let most = if self.most.is_empty() { least } else { self.most.parse().ok()? };
                Some(Answer::Number(least.min(most), least.max(most)))
            }
            Kind::Date(_) => self.date().map(Answer::Date),
            Kind::Countries | Kind::Country if !self.countries.is_empty() => {
                Some(Answer::Countries(self.countries.clone()))
            }
            _ => None,
        }
    }
}

/// At most five digits, in the digits of any script; everything else is dropped.
pub(super) fn clean(typed: &str) -> String {
    let each = typed.chars().filter_map(|sign| digits(sign.encode_utf8(&mut [0; 4])));
    each.collect::<String>().chars().take(5).collect()
}
