//! A scope is what conditions may refer to; it reads them from the rule files and checks every id and kind.
//!
//! A condition that cannot be read becomes a judgment, and a problem is added: nobody ever weighs it.

mod day;
mod fact;
mod table;

use crate::condition::{Condition, Part};
use crate::fact::{Country, Fact, OTHER_COUNTRY};
use crate::load::MOST;
use crate::problem::{Pointer, ProblemKind};
use crate::reader::{At, Report};
use crate::rulebook::{Clause, ClauseId, Role, Source, SourceId};

/// What conditions may refer to, and what reading adds to it.
#[derive(Default)]
pub(crate) struct Scope<'a> {
    pub(crate) facts: Vec<Fact>,
    pub(crate) fact_ids: Vec<&'a str>,
    pub(crate) sources: Vec<Source>,
    pub(crate) source_ids: Vec<&'a str>,
    /// The rows of each table.
    pub(crate) tables: Vec<(&'a str, At<'a>)>,
    /// Each country that a rule names has a bit, which is its place; all others share one.
    pub(crate) countries: Vec<Country>,
    pub(crate) clauses: Vec<Clause>,
    /// Where each clause stands.
    pub(crate) stands: Vec<At<'a>>,
    /// The relief or caution being read.
    pub(crate) owner: &'a str,
    /// Facts from here on may not be read: a question may depend only on earlier ones.
    pub(crate) before: usize,
}

/// The greatest number that rules may name.
pub(crate) const MOST_NUMBER: i32 = 1_000_000;
/// How sure we are of the law, in the order of [`Clause::unsure`].
pub(crate) const CONFIDENCES: [&str; 3] = ["high", "medium", "low"];
/// Whether somebody read the source: 1 is yes.
pub(crate) const SEEN: [&str; 2] = ["to-check", "seen"];

const CLAUSE: [&str; 7] = ["id", "source", "confidence", "basis", "from", "until", "note"];
const BAR: [&str; 8] = ["id", "source", "confidence", "basis", "from", "until", "note", "waiver"];

/// The forms of conditions, each with the fields that may stand in it.
const FORMS: [&[&str]; 13] = [
    &["fact", "is", "in", "includes", "at-least", "at-most"],
    &["day", "not-after", "not-before", "before", "after"],
    &["all"],
    &["any"],
    &["not"],
    &["at-least"],
    &["unless"],
    &["judgment"],
    &["always"],
    &["age-at-least"],
    &["age-under"],
    &["for-any-row"],
    &["circuit"],
];

/// Stands for a condition that cannot be read.
const UNREAD: Condition = Condition::Judgment;

impl<'a> Scope<'a> {
    /// The source that an id names; the first if there is none such.
    pub(crate) fn source(&self, at: At<'a>, report: &mut Report<'a>) -> SourceId {
        SourceId(at.among("source", &self.source_ids, report).unwrap_or(0) as u16)
    }

    /// A clause of the relief or caution being read, of which nothing is known yet.
    pub(crate) fn blank_clause(&self, role: Role) -> Clause {
        Clause {
            id: String::new(),
            owner: self.owner.to_owned(),
            role,
            source: SourceId(0),
            unsure: 0,
            seen: false,
            from: None,
            until: None,
            pointer: Pointer::default(),
        }
    }

    /// Adds a clause.
    pub(crate) fn add_clause(&mut self, at: At<'a>, clause: Clause) -> ClauseId {
        self.clauses.push(clause);
        self.stands.push(at);
        ClauseId((self.clauses.len() - 1) as u16)
    }

    /// Reads a clause: id, source, confidence, basis, dates in force, and one condition.
    pub(crate) fn clause(&mut self, at: At<'a>, role: Role, report: &mut Report<'a>) -> Part {
        let id = at.must("id", report).id(report);
        if self.clauses.len() > MOST {
            // Told once, when all is read.
            return Part { clause: None, condition: UNREAD };
        }
        let same = |clause: &Clause| clause.owner == self.owner && clause.id == id;
        if !id.is_empty() && self.clauses.iter().any(same) {
            report.duplicate(at, "clause", id);
        }
        let clause = Clause {
            id: id.to_owned(),
            source: self.source(at.must("source", report), report),
            unsure: at.word("confidence", &CONFIDENCES, report),
            seen: at.word("basis", &SEEN, report) == 1,
            from: at.maybe("from").and_then(|day| day.day(report)),
            until: at.maybe("until").and_then(|day| day.day(report)),
            ..self.blank_clause(role)
        };
        let clause = Some(self.add_clause(at, clause));
        let fields: &[&str] = if role == Role::Bar { &BAR } else { &CLAUSE };
        Part { clause, condition: self.condition(at, fields, report) }
    }

    /// Reads a condition that may be a clause of its own.
    fn part(&mut self, at: At<'a>, report: &mut Report<'a>) -> Part {
        if at.maybe("id").is_some() {
            return self.clause(at, Role::Part, report);
        }
        Part { clause: None, condition: self.condition(at, &["note"], report) }
    }

    fn parts(&mut self, at: At<'a>, report: &mut Report<'a>) -> Vec<Part> {
        let mut parts = Vec::new();
        for item in at.items(report) {
            parts.push(self.part(item, report));
        }
        if parts.is_empty() {
            report.empty(at, "this list");
        }
        parts
    }

    /// Reads the condition in the field `when`, if there is one.
    pub(crate) fn when(&mut self, at: At<'a>, report: &mut Report<'a>) -> Option<Condition> {
        at.maybe("when").map(|when| self.condition(when, &["note"], report))
    }

    /// Reads the one condition in an object that may also have the fields `others`.
    #[inline(never)]
    pub(crate) fn condition(&mut self, at: At<'a>, others: &[&str], report: &mut Report<'a>) -> Condition {
        let mut found = FORMS.iter().filter(|form| at.maybe(form[0]).is_some());
        let first = found.next();
        let fields = match first {
            Some(form) if form[0] == "fact" || found.next().is_none() => *form,
            _ => {
                at.only(others, &[], report);
                report.add(at, ProblemKind::NoSuchCondition);
                return UNREAD;
            }
        };
        at.only(others, fields, report);
        let body = at.must(fields[0], report);
        match fields[0] {
            "fact" => self.about_fact(at, body, report),
            "day" => self.about_day(at, body, None, report),
            "all" => Condition::All(self.parts(body, report)),
            "any" => Condition::Any(self.parts(body, report)),
            "not" => Condition::Not(Box::new(self.part(body, report))),
            "at-least" => self.at_least(body, report),
            "unless" => {
                body.only(&["rule", "exceptions"], &[], report);
                let rule = self.part(body.must("rule", report), report);
                Condition::Unless(Box::new(rule), self.parts(body.must("exceptions", report), report))
            }
            "age-at-least" => self.age(body, "not-after", report),
            "age-under" => self.age(body, "after", report),
            "for-any-row" => self.any_row(body, report),
            "circuit" => self.circuit(body, report),
            certain => {
                if body.value() != true {
                    report.expected(body, "`true`");
                }
                if certain == "always" { Condition::Always } else { Condition::Judgment }
            }
        }
    }

    fn at_least(&mut self, body: At<'a>, report: &mut Report<'a>) -> Condition {
        body.only(&["n", "of"], &[], report);
        let n = body.must("n", report).whole(report);
        let of = self.parts(body.must("of", report), report);
        let n = usize::try_from(n).unwrap_or(0);
        if (1..=of.len()).contains(&n) {
            return Condition::AtLeast(n, of);
        }
        report.out_of_range(body, "`n`");
        UNREAD
    }
}

/// The bit of a country: its own if some rule names it, else the one that all others share.
pub(crate) fn country_bit(countries: &[Country], country: Country) -> u64 {
    countries.iter().position(|named| *named == country).map_or(OTHER_COUNTRY, |bit| 1 << bit)
}
