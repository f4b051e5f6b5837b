//! Loading turns a bundle of rule files into a rulebook, or into the list of everything that is wrong with it.

mod facts;
mod interview;
mod relief;
mod sources;

use crate::condition::Term;
use crate::problem::{Pointer, Problem, ProblemKind};
use crate::reader::{At, Report, parse};
use crate::rulebook::{Rulebook, VERSION};
use crate::scope::Scope;
use std::collections::{BTreeMap, BTreeSet};

/// How many facts and clauses the engine's 16-bit ids can hold, with room to spare.
const MOST: usize = 20_000;

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
    if version.value.as_i64() != Some(VERSION) {
        report.add(&version.pointer, ProblemKind::WrongVersion { found: version.value.to_string() });
        return None;
    }
    root.only(&["version", "facts", "interview", "sources", "cautions", "tables", "reliefs"], report);
    let mut facts = facts::facts(&root.must("facts", report)?.must("facts", report)?, report);
    let sources = sources::sources(&root.must("sources", report)?.must("sources", report)?, report);
    let tables = root.maybe("tables").map_or_else(Vec::new, |tables| sources::tables(&tables, report));
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
    for at in root.must("reliefs", report)?.items(report) {
        reliefs.extend(relief::relief(&at, &mut scope, report));
    }
    let mut seen = BTreeSet::new();
    for (index, relief) in reliefs.iter().enumerate() {
        if !seen.insert(relief.id.clone()) {
            report.add(
                &Pointer::default().field("reliefs").item(index),
                ProblemKind::DuplicateId { what: "relief", id: relief.id.clone() },
            );
        }
    }
    let mut cautions = Vec::new();
    if let Some(list) = root.maybe("cautions") {
        for at in list.must("cautions", report)?.items(report) {
            cautions.extend(relief::caution(&at, &mut scope, report));
        }
    }
    cautions.sort_by_key(|caution| (!caution.alert, caution.rank));
    let interview = interview::interview(root.maybe("interview"), &facts, report);
    if clauses.len() > MOST {
        report.add(&Pointer::default(), ProblemKind::TooMany { what: "clauses", most: MOST });
    }
    Some(Rulebook { facts, sources, tables, clauses, reliefs, cautions, interview, countries })
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
