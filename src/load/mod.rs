//! Loading turns a bundle of rule files into a rulebook, or into the list of everything that is wrong with it.

mod facts;
mod interview;
mod relief;
mod sources;

pub(crate) use sources::cited;

use crate::condition::{Condition, Part, Term};
use crate::order::by_key;
use crate::problem::{Pointer, Problem, ProblemKind};
use crate::reader::{At, Report, parse};
use crate::rulebook::{Caution, Relief, Rulebook, VERSION};
use crate::scope::Scope;
use std::collections::BTreeMap;

/// How many facts, sources or clauses a rulebook may have: several times ours. Many are compared with all others.
pub(crate) const MOST: usize = 3_000;

/// How many steps of jump code all conditions together may take: each may need two of the 65,536 places for terms.
const MOST_STEPS: usize = 30_000;

pub(crate) fn load(text: &str) -> Result<Rulebook, Vec<Problem>> {
    let value = parse(text).map_err(|problem| vec![problem])?;
    let mut report = Report::default();
    let book = bundle(&At::root(&value), &mut report);
    match book {
        Some(book) if report.0.is_empty() => Ok(book),
        _ => {
            if report.0.is_empty() {
                report.add(&Pointer::default(), ProblemKind::Expected { what: "a bundle of rules" });
            }
            Err(report.0)
        }
    }
}

fn bundle(root: &At<'_>, report: &mut Report) -> Option<Rulebook> {
    let version = root.must("version", report)?;
    let found = version.value.as_i64();
    if found != Some(VERSION) {
        report.add(
            &version.pointer,
            ProblemKind::WrongVersion { found: found.map_or_else(String::new, |found| found.to_string()) },
        );
        return None;
    }
    root.only(&["version", "facts", "interview", "sources", "cautions", "tables", "reliefs"], report);
    let mut facts = facts::facts(&root.must("facts", report)?.must("facts", report)?, report);
    let sources = sources::sources(&root.must("sources", report)?.must("sources", report)?, report);
    let tables = root.maybe("tables").map_or_else(Vec::new, |tables| sources::tables(&tables, &sources, report));
    let mut countries = BTreeMap::new();
    let mut clauses = Vec::new();
    let gates = {
        let mut scope = Scope {
            facts: &facts,
            sources: &sources,
            tables: &tables,
            countries: &mut countries,
            clauses: &mut clauses,
            owner: String::new(),
            before: 0,
        };
        facts::gates(&root.must("facts", report)?.must("facts", report)?, &mut scope, report)
    };
    for (index, gate) in gates {
        facts[index].asked_if = Some(gate);
    }
    let before = facts.len();
    let mut scope = Scope {
        facts: &facts,
        sources: &sources,
        tables: &tables,
        countries: &mut countries,
        clauses: &mut clauses,
        owner: String::new(),
        before,
    };
    let mut reliefs = Vec::new();
    for at in root.must("reliefs", report)?.items(report).into_iter().take(MOST + 1) {
        let Some(relief) = relief::relief(&at, &mut scope, report) else { continue };
        if reliefs.iter().any(|other: &Relief| other.id == relief.id) {
            report.add(&at.pointer, ProblemKind::DuplicateId { what: "relief", id: relief.id.clone() });
        }
        reliefs.push(relief);
    }
    let mut cautions = Vec::new();
    if let Some(list) = root.maybe("cautions") {
        // Each has a clause, so that one too many is told below.
        for at in list.must("cautions", report)?.items(report).into_iter().take(MOST + 1) {
            let Some(caution) = relief::caution(&at, &mut scope, report) else { continue };
            if cautions.iter().any(|other: &Caution| other.id == caution.id) {
                report.add(&at.pointer, ProblemKind::DuplicateId { what: "caution", id: caution.id.clone() });
            }
            cautions.push(caution);
        }
    }
    let cautions = by_key(cautions, |caution| (!caution.alert, caution.rank));
    let interview = interview::interview(root.maybe("interview"), &facts, report);
    if clauses.len().max(reliefs.len()) > MOST {
        report.add(&Pointer::default(), ProblemKind::TooMany { what: "clauses or reliefs", most: MOST });
    }
    let book = Rulebook { facts, sources, tables, clauses, reliefs, cautions, interview, countries };
    if book.conditions().map(steps).fold(0, usize::saturating_add) > MOST_STEPS {
        report.add(&Pointer::default(), ProblemKind::TooMany { what: "steps in all conditions", most: MOST_STEPS });
    }
    Some(book)
}

/// How many steps of jump code a condition takes at most: each part of *at least n* is written once for every count.
fn steps(condition: &Condition) -> usize {
    let sum = |parts: &[Part]| parts.iter().map(|part| steps(&part.condition)).fold(0, usize::saturating_add);
    match condition {
        Condition::All(parts) | Condition::Any(parts) => sum(parts),
        Condition::AtLeast(n, parts) => sum(parts).saturating_mul((*n).max(parts.len() + 1 - n)),
        Condition::Not(part) => steps(&part.condition),
        Condition::Unless(rule, exceptions) => steps(&rule.condition).saturating_add(sum(exceptions)),
        _ => 1,
    }
}

/// Whether a term reads any fact.
pub(crate) fn reads(term: &Term) -> bool {
    match term {
        Term::Constant(_) | Term::Today => false,
        Term::Fact(_) => true,
        Term::Plus(of, _) | Term::Shift(of, _) => reads(of),
        Term::Least(of) | Term::Greatest(of) => of.iter().any(reads),
    }
}
