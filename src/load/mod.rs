//! Loading turns a bundle of rule files into a rulebook, or into the list of everything that is wrong with it.

mod facts;
mod interview;
mod relief;
mod sources;

use crate::condition::{Condition, Part, Term};
use crate::order::by_key;
use crate::problem::{Problem, ProblemKind};
use crate::reader::{At, Report, parse, places};
use crate::rulebook::{Rulebook, VERSION};
use crate::scope::Scope;

/// How many facts, sources or clauses a rulebook may have: several times ours. Many are compared with all others.
pub(crate) const MOST: usize = 3_000;

/// How many steps of jump code all conditions together may take: each may need two of the 65,536 places for terms.
const MOST_STEPS: usize = 30_000;

/// The rulebook, with the place of each clause, or every problem with its place.
pub(crate) fn load(text: &str) -> Result<Rulebook, Vec<Problem>> {
    let value = parse(text).map_err(|problem| vec![problem])?;
    let mut report = Report::default();
    let (mut book, stands) = bundle(At::on(&value), &mut report);
    if report.len() > 0 {
        return Err(report.problems(&value));
    }
    for (clause, pointer) in book.clauses.iter_mut().zip(places(&value, &stands)) {
        clause.pointer = pointer;
    }
    Ok(book)
}

/// Reads the whole bundle; also tells where each clause stands.
fn bundle<'a>(root: At<'a>, report: &mut Report<'a>) -> (Rulebook, Vec<At<'a>>) {
    let version = root.must("version", report);
    let found = version.value().as_i64();
    if found != Some(VERSION) {
        let found = found.map_or_else(String::new, |found| found.to_string());
        report.add(version, ProblemKind::WrongVersion { found });
        return Default::default();
    }
    root.only(&["version", "facts", "interview", "sources", "cautions", "tables", "reliefs"], &[], report);
    let list = root.must("facts", report).must("facts", report);
    let mut scope = Scope::default();
    facts::facts(list, &mut scope, report);
    sources::sources(root.must("sources", report).must("sources", report), &mut scope, report);
    let tables = sources::tables(root.maybe("tables"), &mut scope, report);
    if scope.facts.is_empty() && report.len() > 0 || scope.sources.is_empty() {
        // Whatever stands in the rules would be called unknown.
        return Default::default();
    }
    facts::gates(list, &mut scope, report);
    scope.before = scope.facts.len();
    let mut reliefs = Vec::new();
    let mut seen = Vec::new();
    for at in root.must("reliefs", report).items(report).take(MOST + 1) {
        reliefs.push(relief::relief(at, &mut scope, report));
        report.once(at, "relief", scope.owner, &mut seen);
    }
    let mut cautions = Vec::new();
    let mut seen = Vec::new();
    if let Some(list) = root.maybe("cautions") {
        // Each has a clause, so that one too many is told below.
        for at in list.must("cautions", report).items(report).take(MOST + 1) {
            cautions.push(relief::caution(at, &mut scope, report));
            report.once(at, "caution", scope.owner, &mut seen);
        }
    }
    let cautions = by_key(cautions, |caution| (!caution.alert, caution.rank));
    let interview = interview::interview(root.maybe("interview"), &scope, report);
    let Scope { facts, sources, countries, clauses, stands, .. } = scope;
    if clauses.len().max(reliefs.len()) > MOST {
        report.too_many(root, "clauses or reliefs", MOST);
    }
    let book = Rulebook { facts, sources, tables, clauses, reliefs, cautions, interview, countries };
    if !fits(&book) {
        report.too_many(root, "steps in all conditions", MOST_STEPS);
    }
    (book, stands)
}

/// Whether the conditions of a rulebook together are short enough to be compiled.
pub(crate) fn fits(book: &Rulebook) -> bool {
    book.conditions().map(steps).fold(0, usize::saturating_add) <= MOST_STEPS
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
