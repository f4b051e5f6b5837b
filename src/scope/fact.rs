//! Facts in conditions: which options, countries or numbers a fact is compared with.

use super::{MOST_NUMBER, Scope, UNREAD};
use crate::condition::{Condition, Term};
use crate::fact::{Country, FactId, Kind, MOST_OPTIONS};
use crate::problem::ProblemKind;
use crate::reader::{At, Report};

impl<'a> Scope<'a> {
    /// The fact that an id names, and its kind.
    #[inline(never)]
    pub(super) fn fact(&self, at: At<'a>, report: &mut Report<'a>) -> Option<(FactId, Kind)> {
        let index = at.among("fact", &self.fact_ids, report)?;
        if index >= self.before {
            report.add(at, ProblemKind::LaterFact { fact: self.facts[index].id.clone() });
        }
        Some((FactId(index as u16), self.facts[index].kind))
    }

    /// Adds the problem that a condition does not fit its fact.
    #[cold]
    #[inline(never)]
    pub(super) fn wrong_kind(&self, at: At<'a>, fact: FactId, report: &mut Report<'a>) {
        let fact = &self.facts[usize::from(fact.0)];
        report.add(at, ProblemKind::WrongKind { fact: fact.id.clone(), kind: fact.kind.name() });
    }

    pub(super) fn about_fact(&mut self, at: At<'a>, body: At<'a>, report: &mut Report<'a>) -> Condition {
        let Some((fact, kind)) = self.fact(body, report) else { return UNREAD };
        let Some((form, value)) = the_one(at, &["is", "in", "includes", "at-least", "at-most"], report) else {
            return UNREAD;
        };
        match (form, kind) {
            ("is", Kind::YesNo) => Condition::In { fact, set: self.option_bit(fact, value, report) },
            ("in", Kind::OneOf | Kind::Country) => Condition::In { fact, set: self.set(fact, value, report) },
            ("includes", Kind::AnyOf | Kind::Countries) => {
                Condition::Includes { fact, set: self.set(fact, value, report) }
            }
            ("at-least", Kind::Number { .. }) => {
                Condition::Order { left: self.number(value, report), right: Term::Fact(fact) }
            }
            ("at-most", Kind::Number { .. }) => {
                Condition::Order { left: Term::Fact(fact), right: self.number(value, report) }
            }
            _ => {
                self.wrong_kind(at, fact, report);
                UNREAD
            }
        }
    }

    /// One bit for each option or country in a list.
    fn set(&mut self, fact: FactId, list: At<'a>, report: &mut Report<'a>) -> u64 {
        let items = list.items(report);
        if items.len() == 0 {
            report.empty(list, "this list");
        }
        let countries = matches!(self.facts[usize::from(fact.0)].kind, Kind::Country | Kind::Countries);
        items.fold(0, |set, item| {
            set | if countries { self.country_bit(item, report) } else { self.option_bit(fact, item, report) }
        })
    }

    #[inline(never)]
    fn option_bit(&self, fact: FactId, value: At<'a>, report: &mut Report<'a>) -> u64 {
        let options = &self.facts[usize::from(fact.0)].options;
        let options: Vec<&str> = options.iter().map(String::as_str).collect();
        value.among("option", &options, report).map_or(0, |option| 1 << option)
    }

    #[inline(never)]
    pub(super) fn country_bit(&mut self, value: At<'a>, report: &mut Report<'a>) -> u64 {
        let Some(code) = value.text(report) else { return 0 };
        let Some(country) = Country::parse(code) else {
            report.expected(value, "a country code such as \"SV\"");
            return 0;
        };
        if !self.countries.contains(&country) {
            if self.countries.len() >= MOST_OPTIONS {
                report.too_many(value, "countries named", MOST_OPTIONS);
                return 0;
            }
            self.countries.push(country);
        }
        super::country_bit(&self.countries, country)
    }

    fn number(&self, value: At<'a>, report: &mut Report<'a>) -> Term {
        let within = |at: At<'a>, report: &mut Report<'a>| at.within(-MOST_NUMBER..=MOST_NUMBER, "this number", report);
        if !value.value().is_object() {
            return Term::Constant(within(value, report));
        }
        value.only(&["fact", "plus"], &[], report);
        let at = value.must("fact", report);
        let Some((fact, kind)) = self.fact(at, report) else { return Term::Today };
        if !matches!(kind, Kind::Number { .. }) {
            self.wrong_kind(at, fact, report);
        }
        let plus = value.maybe("plus").map_or(0, |plus| within(plus, report));
        Term::Plus(Box::new(Term::Fact(fact)), plus)
    }
}

/// The one field of several that stands here; `None`, with a problem, if there is none or more than one.
#[inline(never)]
pub(super) fn the_one<'a>(
    at: At<'a>,
    names: &[&'static str],
    report: &mut Report<'a>,
) -> Option<(&'static str, At<'a>)> {
    let mut found = names.iter().filter_map(|name| Some((*name, at.maybe(name)?)));
    match (found.next(), found.next()) {
        (Some(one), None) => Some(one),
        _ => {
            report.add(at, ProblemKind::NoSuchCondition);
            None
        }
    }
}
