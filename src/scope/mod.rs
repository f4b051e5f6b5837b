//! A scope is what conditions may refer to; it reads them from the rule files and checks every id and kind.

mod day;
mod table;

use crate::condition::{Condition, Part, Term};
use crate::fact::{Country, Fact, FactId, Kind, MOST_OPTIONS, OTHER_COUNTRY};
use crate::load::{MOST, cited};
use crate::problem::ProblemKind;
use crate::reader::{At, Report};
use crate::rulebook::{Clause, ClauseId, Role, Source, SourceId, Table};
use std::collections::BTreeMap;

/// What conditions may refer to, and what parsing adds to it.
pub(crate) struct Scope<'a> {
    pub(crate) facts: &'a [Fact],
    pub(crate) sources: &'a [Source],
    pub(crate) tables: &'a [Table],
    /// Each country that a rule names has a bit; all others share one.
    pub(crate) countries: &'a mut BTreeMap<Country, u8>,
    pub(crate) clauses: &'a mut Vec<Clause>,
    /// The relief or caution being read.
    pub(crate) owner: String,
    /// Facts from here on may not be read: a question may depend only on earlier ones.
    pub(crate) before: usize,
}

/// The greatest number that rules may name.
pub(crate) const MOST_NUMBER: i32 = 1_000_000;

const CLAUSE_FIELDS: [&str; 7] = ["id", "source", "confidence", "basis", "from", "until", "note"];
const CONFIDENCES: [&str; 3] = ["high", "medium", "low"];

impl Scope<'_> {
    pub(crate) fn fact(&self, at: &At<'_>, report: &mut Report) -> Option<(FactId, &Fact)> {
        let id = at.text(report)?;
        let Some(index) = self.facts.iter().position(|fact| fact.id == id) else {
            let near = report.near(id, self.facts.iter().map(|fact| fact.id.as_str()));
            report.add(&at.pointer, ProblemKind::UnknownId { what: "fact", id: id.to_owned(), near });
            return None;
        };
        if index >= self.before {
            report.add(&at.pointer, ProblemKind::LaterFact { fact: id.to_owned() });
        }
        Some((FactId(u16::try_from(index).ok()?), &self.facts[index]))
    }

    pub(crate) fn source(&self, at: &At<'_>, report: &mut Report) -> Option<SourceId> {
        cited(self.sources, at, report)
    }

    /// Reads a clause: id, source, confidence, basis, dates in force, and one condition.
    pub(crate) fn clause(
        &mut self,
        at: &At<'_>,
        role: Role,
        extra: &[&'static str],
        report: &mut Report,
    ) -> Option<Part> {
        let mut names = CLAUSE_FIELDS.to_vec();
        names.extend(extra);
        let id = at.must("id", report)?.id(report)?.to_owned();
        if self.clauses.len() > MOST {
            // Told once, when all is read.
            return None;
        }
        if self.clauses.iter().any(|clause| clause.owner == self.owner && clause.id == id) {
            report.add(&at.pointer, ProblemKind::DuplicateId { what: "clause", id: id.clone() });
        }
        let source = at.must("source", report).and_then(|source| self.source(&source, report)).unwrap_or(SourceId(0));
        let confidence = word(at, "confidence", &CONFIDENCES, report);
        let seen = word(at, "basis", &["to-check", "seen"], report) == 1;
        let from = at.maybe("from").and_then(|day| day.day(report));
        let until = at.maybe("until").and_then(|day| day.day(report));
        let clause = ClauseId(u16::try_from(self.clauses.len()).unwrap_or(u16::MAX));
        let owner = self.owner.clone();
        let pointer = at.pointer.clone();
        self.clauses.push(Clause { id, owner, role, source, unsure: confidence, seen, from, until, pointer });
        let condition = self.condition(at, &names, report)?;
        Some(Part { clause: Some(clause), condition })
    }

    /// Reads a condition that may be a clause of its own.
    pub(crate) fn part(&mut self, at: &At<'_>, report: &mut Report) -> Option<Part> {
        if at.maybe("id").is_some() {
            return self.clause(at, Role::Part, &[], report);
        }
        Some(Part { clause: None, condition: self.condition(at, &["note"], report)? })
    }

    fn parts(&mut self, at: &At<'_>, report: &mut Report) -> Option<Vec<Part>> {
        let items = at.items(report);
        if items.is_empty() {
            report.add(&at.pointer, ProblemKind::Empty { what: "this list" });
        }
        let parts: Vec<Part> = items.iter().filter_map(|item| self.part(item, report)).collect();
        (parts.len() == items.len() && !parts.is_empty()).then_some(parts)
    }

    /// Reads the one condition in an object that may also have the fields `others`.
    pub(crate) fn condition(&mut self, at: &At<'_>, others: &[&'static str], report: &mut Report) -> Option<Condition> {
        const FORMS: [(&str, &[&str]); 13] = [
            ("fact", &["is", "in", "includes", "at-least", "at-most"]),
            ("day", &["not-after", "not-before", "before", "after"]),
            ("all", &[]),
            ("any", &[]),
            ("not", &[]),
            ("at-least", &[]),
            ("unless", &[]),
            ("judgment", &[]),
            ("always", &[]),
            ("age-at-least", &[]),
            ("age-under", &[]),
            ("for-any-row", &[]),
            ("circuit", &[]),
        ];
        let mut found = FORMS.iter().filter(|(name, _)| at.maybe(name).is_some());
        let first = found.next();
        let (name, fields) = match first {
            Some(form) if form.0 == "fact" || found.next().is_none() => *form,
            _ => {
                at.only(others, report);
                report.add(&at.pointer, ProblemKind::NoSuchCondition);
                return None;
            }
        };
        let mut names = others.to_vec();
        names.push(name);
        names.extend(fields);
        at.only(&names, report);
        let body = at.maybe(name)?;
        match name {
            "fact" => self.about_fact(at, &body, report),
            "day" => self.about_day(at, &body, None, report),
            "all" => Some(Condition::All(self.parts(&body, report)?)),
            "any" => Some(Condition::Any(self.parts(&body, report)?)),
            "not" => Some(Condition::Not(Box::new(self.part(&body, report)?))),
            "at-least" => self.at_least(&body, report),
            "unless" => {
                body.only(&["rule", "exceptions"], report);
                let rule = self.part(&body.must("rule", report)?, report)?;
                let exceptions = self.parts(&body.must("exceptions", report)?, report)?;
                Some(Condition::Unless(Box::new(rule), exceptions))
            }
            "judgment" | "always" if body.value != true => {
                report.add(&body.pointer, ProblemKind::Expected { what: "`true`" });
                None
            }
            "judgment" => Some(Condition::Judgment),
            "always" => Some(Condition::Always),
            "age-at-least" => self.age(&body, true, report),
            "age-under" => self.age(&body, false, report),
            "for-any-row" => self.any_row(&body, report),
            _ => self.circuit(&body, report),
        }
    }

    fn at_least(&mut self, body: &At<'_>, report: &mut Report) -> Option<Condition> {
        body.only(&["n", "of"], report);
        let n = body.must("n", report)?.whole(report)?;
        let of = self.parts(&body.must("of", report)?, report)?;
        let n = usize::try_from(n).ok().filter(|n| (1..=of.len()).contains(n));
        if n.is_none() {
            report.add(&body.pointer, ProblemKind::OutOfRange { what: "`n`" });
        }
        Some(Condition::AtLeast(n?, of))
    }

    fn about_fact(&mut self, at: &At<'_>, body: &At<'_>, report: &mut Report) -> Option<Condition> {
        let (fact, declared) = self.fact(body, report)?;
        let (id, kind) = (declared.id.clone(), declared.kind);
        let wrong = |report: &mut Report| {
            report.add(&at.pointer, ProblemKind::WrongKind { fact: id.clone(), kind: kind.name() });
            None
        };
        let forms = ["is", "in", "includes", "at-least", "at-most"];
        let mut given = forms.iter().filter_map(|form| Some((*form, at.maybe(form)?)));
        let (Some((form, value)), None) = (given.next(), given.next()) else {
            report.add(&at.pointer, ProblemKind::NoSuchCondition);
            return None;
        };
        match (form, kind) {
            ("is", Kind::YesNo) => {
                let set = self.option_bit(fact, &value, report)?;
                Some(Condition::In { fact, set })
            }
            ("in", Kind::OneOf) => Some(Condition::In { fact, set: self.option_set(fact, &value, report)? }),
            ("in", Kind::Country) => Some(Condition::In { fact, set: self.country_set(&value, report)? }),
            ("includes", Kind::AnyOf) => {
                Some(Condition::Includes { fact, set: self.option_set(fact, &value, report)? })
            }
            ("includes", Kind::Countries) => Some(Condition::Includes { fact, set: self.country_set(&value, report)? }),
            ("at-least", Kind::Number { .. }) => {
                Some(Condition::Order { left: self.number(&value, report)?, right: Term::Fact(fact) })
            }
            ("at-most", Kind::Number { .. }) => {
                Some(Condition::Order { left: Term::Fact(fact), right: self.number(&value, report)? })
            }
            _ => wrong(report),
        }
    }

    fn option_bit(&self, fact: FactId, value: &At<'_>, report: &mut Report) -> Option<u64> {
        let fact = &self.facts[usize::from(fact.0)];
        let id = value.text(report)?;
        let option = fact.option(id);
        if option.is_none() {
            let near = report.near(id, fact.options.iter().map(String::as_str));
            report.add(&value.pointer, ProblemKind::UnknownId { what: "option", id: id.to_owned(), near });
        }
        option.map(|option| 1 << option)
    }

    fn option_set(&self, fact: FactId, value: &At<'_>, report: &mut Report) -> Option<u64> {
        let bits: Vec<_> = value.items(report).iter().map(|item| self.option_bit(fact, item, report)).collect();
        self.set(bits, value, report)
    }

    fn country_set(&mut self, value: &At<'_>, report: &mut Report) -> Option<u64> {
        let bits: Vec<_> = value.items(report).iter().map(|item| self.country_bit(item, report)).collect();
        self.set(bits, value, report)
    }

    fn country_bit(&mut self, value: &At<'_>, report: &mut Report) -> Option<u64> {
        let Some(country) = Country::parse(value.text(report)?) else {
            report.add(&value.pointer, ProblemKind::Expected { what: "a country code such as \"SV\"" });
            return None;
        };
        let next = self.countries.len();
        if next >= MOST_OPTIONS && !self.countries.contains_key(&country) {
            report.add(&value.pointer, ProblemKind::TooMany { what: "countries named", most: MOST_OPTIONS });
            return None;
        }
        let bit = *self.countries.entry(country).or_insert(u8::try_from(next).ok()?);
        Some(1 << bit)
    }

    fn set(&self, bits: Vec<Option<u64>>, value: &At<'_>, report: &mut Report) -> Option<u64> {
        if bits.is_empty() {
            report.add(&value.pointer, ProblemKind::Empty { what: "this list" });
        }
        bits.into_iter().try_fold(0, |set, bit| Some(set | bit?)).filter(|set| *set != 0)
    }

    fn number(&mut self, value: &At<'_>, report: &mut Report) -> Option<Term> {
        if value.value.is_object() {
            value.only(&["fact", "plus"], report);
            let at = value.must("fact", report)?;
            let (fact, declared) = self.fact(&at, report)?;
            if !matches!(declared.kind, Kind::Number { .. }) {
                let (fact, kind) = (declared.id.clone(), declared.kind.name());
                report.add(&at.pointer, ProblemKind::WrongKind { fact, kind });
                return None;
            }
            let plus = value
                .maybe("plus")
                .map_or(Some(0), |plus| plus.within(-MOST_NUMBER..=MOST_NUMBER, "this number", report))?;
            return Some(Term::Plus(Box::new(Term::Fact(fact)), plus));
        }
        value.within(-MOST_NUMBER..=MOST_NUMBER, "this number", report).map(Term::Constant)
    }
}

/// The place of a word in a closed list; 0 with a problem if it is missing or unknown.
pub(crate) fn word(at: &At<'_>, name: &'static str, words: &[&'static str], report: &mut Report) -> usize {
    let Some(value) = at.must(name, report) else { return 0 };
    let Some(text) = value.text(report) else { return 0 };
    let found = words.iter().position(|word| *word == text);
    if found.is_none() {
        let near = report.near(text, words.iter().copied());
        report.add(&value.pointer, ProblemKind::UnknownId { what: "word", id: text.to_owned(), near });
    }
    found.unwrap_or(0)
}

/// The bit of a country: its own if some rule names it, else the one that all others share.
pub(crate) fn country_bit(countries: &BTreeMap<Country, u8>, country: Country) -> u64 {
    countries.get(&country).map_or(OTHER_COUNTRY, |bit| 1 << bit)
}
