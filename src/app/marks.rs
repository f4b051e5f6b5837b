//! Marks: how each rule of a relief stands for the answers so far. Drawn as a diamond, a disc and a word; here without any.

use crate::condition::{Condition, Part};
use crate::fact::FactId;
use crate::rulebook::{Availability, ClauseId, Rulebook, Status};
use crate::screen::{Finding, Outlook, Screener};
use crate::truth::Weight;

/// How a rule stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mark {
    DoesNotFit,
    NotKnown,
    Lawyer,
    Fits,
}

impl From<Weight> for Mark {
    fn from(weight: Weight) -> Mark {
        match weight {
            Weight::No => Mark::DoesNotFit,
            Weight::Unknown => Mark::NotKnown,
            Weight::Lawyer => Mark::Lawyer,
            Weight::Yes => Mark::Fits,
        }
    }
}

/// A rule in force today: an element of the law, or a bar. A bar *fits* when it does not apply.
pub(crate) struct Rule {
    pub(crate) clause: ClauseId,
    pub(crate) mark: Mark,
    /// The clauses inside it, each on a line of its own.
    pub(crate) inner: Vec<(ClauseId, Mark)>,
    /// What may lift it, where it is a bar.
    pub(crate) waiver: Option<ClauseId>,
}

/// The elements of a relief, in the statute's order.
pub(crate) fn elements(screener: &Screener, relief: usize) -> Vec<Rule> {
    let elements = screener.book().reliefs[relief].requires.iter();
    elements.filter_map(|part| rule(screener, part, None, |weight| weight)).collect()
}

/// What can stand in the way of a relief.
pub(crate) fn bars(screener: &Screener, relief: usize) -> Vec<Rule> {
    let bars = screener.book().reliefs[relief].bars.iter();
    bars.filter_map(|bar| {
        let waiver = bar.waiver.as_ref().and_then(|waiver| waiver.clause);
        let lifted = waiver.and_then(|waiver| screener.clause(waiver)).unwrap_or(Weight::No);
        rule(screener, &bar.part, waiver, |applies| applies.opposite().max(lifted))
    })
    .collect()
}

fn rule(screener: &Screener, part: &Part, waiver: Option<ClauseId>, fits: impl Fn(Weight) -> Weight) -> Option<Rule> {
    let clause = part.clause?;
    let mut found = Vec::new();
    inside(&part.condition, &mut found);
    let inner = found.into_iter().filter_map(|inner| Some((inner, screener.clause(inner)?.into())));
    Some(Rule { clause, mark: fits(screener.clause(clause)?).into(), inner: inner.collect(), waiver })
}

/// The clauses inside a condition, the outer before the inner.
fn inside(condition: &Condition, found: &mut Vec<ClauseId>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) | Condition::AtLeast(_, parts) => {
            parts.iter().for_each(|part| inside_part(part, found));
        }
        Condition::Not(part) => inside_part(part, found),
        Condition::Unless(rule, exceptions) => {
            inside_part(rule, found);
            exceptions.iter().for_each(|part| inside_part(part, found));
        }
        Condition::Always
        | Condition::Judgment
        | Condition::In { .. }
        | Condition::Includes { .. }
        | Condition::Order { .. } => {}
    }
}

fn inside_part(part: &Part, found: &mut Vec<ClauseId>) {
    // A row of a table repeats its clauses for each country.
    found.extend(part.clause.filter(|clause| !found.contains(clause)));
    inside(&part.condition, found);
}

/// One mark for each element, and one for all bars together: the worst of them.
pub(crate) fn tally(screener: &Screener, relief: usize) -> Vec<Mark> {
    let mut marks: Vec<Mark> = elements(screener, relief).iter().map(|rule| rule.mark).collect();
    marks.extend(bars(screener, relief).iter().map(|rule| rule.mark).min());
    marks
}

/// For each fact, how many reliefs read it: what few read says more about the one.
pub(crate) fn readers(screener: &Screener) -> Vec<usize> {
    let book = screener.book();
    let mut readers = vec![0; book.facts.len()];
    for relief in &book.reliefs {
        let mut read = vec![false; book.facts.len()];
        let parts = relief.requires.iter().chain(relief.bars.iter().map(|bar| &bar.part));
        for fact in parts.filter_map(|part| part.clause).flat_map(|clause| screener.clause_facts(clause)) {
            read[usize::from(fact.0)] = true;
        }
        for (count, read) in readers.iter_mut().zip(read) {
            *count += usize::from(read);
        }
    }
    readers
}

/// The answer that tells most about a finding: firm, of a clause that decided it, and of use to few other reliefs.
///
/// What is not to be read over a shoulder comes last.
pub(crate) fn telling_fact(screener: &Screener, finding: &Finding, readers: &[usize]) -> Option<FactId> {
    let book = screener.book();
    let facts = finding.because.iter().flat_map(|clause| screener.clause_facts(*clause));
    let told = facts.filter(|fact| {
        let answer = screener.answers().get(*fact);
        answer.is_some_and(|answer| answer.is_known()) && !screener.is_parked(*fact)
    });
    told.min_by_key(|fact| (book.about(*fact).sensitive, readers[usize::from(fact.0)], *fact))
}

/// The line of availability that holds today.
pub(crate) fn availability<'a>(book: &'a Rulebook, finding: &Finding) -> Option<&'a Availability> {
    book.reliefs[finding.relief].availability.get(finding.availability?)
}

/// The findings in the order in which they are of use.
#[derive(Default)]
pub(crate) struct Groups {
    pub(crate) may_fit: Vec<Finding>,
    pub(crate) cannot_tell: Vec<Finding>,
    pub(crate) no_fit: Vec<Finding>,
    /// Not given today, whatever the answers.
    pub(crate) closed: Vec<Finding>,
    pub(crate) too_old: Vec<Finding>,
}

/// Puts each finding where it belongs: what cannot wait first, then what is given most freely today, then what needs
/// the fewest answers.
pub(crate) fn groups(book: &Rulebook, findings: Vec<Finding>) -> Groups {
    let mut groups = Groups::default();
    for finding in findings {
        let closed = availability(book, &finding).is_some_and(|line| line.status == Status::Closed);
        let group = match finding.outlook {
            Outlook::TooOld => &mut groups.too_old,
            _ if closed => &mut groups.closed,
            Outlook::MayFit => &mut groups.may_fit,
            Outlook::CannotTell => &mut groups.cannot_tell,
            Outlook::NoFit => &mut groups.no_fit,
        };
        group.push(finding);
    }
    let calm = |finding: &Finding| !finding.deadlines.iter().any(|deadline| deadline.urgent);
    groups.may_fit.sort_by_key(|finding| {
        let status = availability(book, finding).map_or(Status::Open, |line| line.status);
        (calm(finding), status != Status::Open, status == Status::Paused, finding.judgments.len())
    });
    groups.cannot_tell.sort_by_key(|finding| (finding.missing.len(), calm(finding), finding.open.len()));
    groups
}

