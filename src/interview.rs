//! The interview asks what undecided findings still miss: urgent things first, then by how much an answer is expected to settle.

use crate::fact::{FactId, Kind, OTHER_COUNTRY};
use crate::goal::Goals;
use crate::order::in_order;
use crate::program::{NodeKind, Program, Test};
use crate::reach::Reach;
use crate::rulebook::{Lane, Status};
use crate::screen::{Outlook, Screener};
use crate::truth::Weight;
use crate::weigh::Slot;

/// How the next question is chosen among those that are needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// As people need it: lanes, then one subject to its end, sensitive questions late.
    Together,
    /// Only by how much an answer is expected to settle: the measure of what keeping together costs.
    Greedy,
}

/// A sensitive question must be expected to settle about twice as much to be asked before another.
const SENSITIVE: f64 = 0.5;

/// The next question, or `None` when no question could change a finding any more.
///
/// `here` is the question asked last; its subject is finished first.
#[must_use]
pub fn next(screener: &Screener, here: Option<FactId>, order: Order) -> Option<FactId> {
    let wanted = wanted(screener);
    let mut candidates: Vec<FactId> = wanted.iter().flat_map(|fact| first_asked(screener, *fact)).collect();
    in_order(&mut candidates);
    if order == Order::Together {
        candidates = turn(screener, here, candidates);
    }
    let goals = Goals::new(screener, undecided(screener));
    let worth = |fact: &FactId| {
        let care = order == Order::Together && screener.book().about(*fact).sensitive;
        goals.worth(screener, *fact) * if care { SENSITIVE } else { 1.0 }
    };
    if candidates.len() <= 1 {
        return candidates.pop();
    }
    // The first of the best: with equal worth the order of the files decides.
    let mut best: Option<(FactId, f64)> = None;
    for fact in candidates {
        let worth = worth(&fact);
        if best.is_none_or(|(_, most)| worth > most + 1e-12) {
            best = Some((fact, worth));
        }
    }
    best.map(|(fact, _)| fact)
}

/// The most questions that can still come. As answers come in this never grows.
#[must_use]
pub fn left(screener: &Screener) -> usize {
    can_come(screener).len()
}

/// The questions that can still come.
#[must_use]
pub fn can_come(screener: &Screener) -> Vec<FactId> {
    let mut facts = wanted(screener);
    let mut seen = 0;
    while seen < facts.len() {
        let gate = gate_facts(screener, facts[seen]);
        for fact in gate {
            if !facts.contains(&fact) {
                facts.push(fact);
            }
        }
        seen += 1;
    }
    facts
}

/// The section that a fact belongs to, by its place in the interview.
#[must_use]
pub fn section(screener: &Screener, fact: FactId) -> Option<usize> {
    screener.book().interview.sections.iter().position(|section| section.facts.contains(&fact))
}

/// The roots that are still undecided and worth deciding: reliefs first, then cautions.
pub(crate) fn undecided(screener: &Screener) -> Vec<u32> {
    let book = screener.book();
    let reliefs = (0..book.reliefs.len()).filter(|relief| {
        let closed = book.reliefs[*relief]
            .availability
            .first()
            .is_some_and(|line| line.status == Status::Closed && line.when.is_none());
        !closed && screener.outlook(*relief) == Outlook::CannotTell
    });
    let first = book.reliefs.len();
    let cautions = (first..first + book.cautions.len()).filter(|root| screener.weights[*root] == Weight::Unknown);
    reliefs.chain(cautions).map(|root| root as u32).collect()
}

/// The facts that undecided findings and cautions still miss.
fn wanted(screener: &Screener) -> Vec<FactId> {
    let mut facts = Vec::new();
    for root in undecided(screener) {
        facts.extend(screener.unknown(screener.program.roots[root as usize].node).0);
    }
    in_order(&mut facts);
    facts
}

/// The facts that must be asked before this one makes sense.
fn gate_facts(screener: &Screener, fact: FactId) -> Vec<FactId> {
    match screener.program.gates[usize::from(fact.0)] {
        Some(gate) if screener.weights[gate as usize] != Weight::Yes => {
            let node = screener.program.roots[gate as usize].node;
            let (mut missing, open) = screener.unknown(node);
            if !open.is_empty() {
                // While an answer given in vain keeps the gate open, only what may close it comes first.
                let free = |fact: FactId| missing.binary_search(&fact).is_ok();
                let closing = Reach { program: &screener.program, slots: &screener.slots, free }.closing(node);
                missing.retain(|fact| closing.binary_search(fact).is_ok());
            }
            missing
        }
        _ => Vec::new(),
    }
}

/// What to ask first to learn this fact: itself, or what its gate still misses.
fn first_asked(screener: &Screener, fact: FactId) -> Vec<FactId> {
    let gate = gate_facts(screener, fact);
    if gate.is_empty() {
        return vec![fact];
    }
    gate.into_iter().flat_map(|fact| first_asked(screener, fact)).collect()
}

/// The candidates whose turn it is: the earliest lane; in lanes with a fixed order the first question alone;
/// else the subject that is open now, if it has any.
fn turn(screener: &Screener, here: Option<FactId>, candidates: Vec<FactId>) -> Vec<FactId> {
    let sections = &screener.book().interview.sections;
    let lane = |fact: FactId| section(screener, fact).map_or(Lane::Later, |index| sections[index].lane);
    let Some(earliest) = candidates.iter().map(|fact| lane(*fact)).min() else { return candidates };
    if earliest <= Lane::Urgent {
        let in_order = sections.iter().filter(|section| section.lane == earliest).flat_map(|section| &section.facts);
        return in_order.copied().find(|fact| candidates.contains(fact)).into_iter().collect();
    }
    let turn: Vec<FactId> = candidates.into_iter().filter(|fact| lane(*fact) == earliest).collect();
    let Some(open) = here.and_then(|fact| section(screener, fact)) else { return turn };
    let same: Vec<FactId> = turn.iter().copied().filter(|fact| section(screener, *fact) == Some(open)).collect();
    if same.is_empty() { turn } else { same }
}

/// Answers that stand for all answers to a fact, each with its expected share of people.
pub(crate) fn samples(screener: &Screener, fact: FactId) -> Vec<(Slot, f64)> {
    let book = screener.book();
    let declared = book.about(fact);
    let expected = &book.interview.frequencies[usize::from(fact.0)];
    let mut samples: Vec<(Slot, f64)> = match declared.kind {
        Kind::YesNo | Kind::OneOf | Kind::AnyOf if expected.is_empty() => {
            (0..declared.offered).map(|option| (Slot::masks(1 << option, 1 << option), 1.0)).collect()
        }
        Kind::YesNo | Kind::OneOf | Kind::AnyOf => {
            let bit = |option: i32| 1 << option.clamp(0, 62);
            expected
                .iter()
                .map(|(option, share)| (Slot::masks(bit(*option), bit(*option)), f64::from(*share)))
                .collect()
        }
        Kind::Countries | Kind::Country => {
            let named = book.countries.len().max(1) as f64;
            let each = (0..book.countries.len()).map(|bit| (Slot::masks(1 << bit, 1 << bit), 1.0 / named));
            each.chain([(Slot::masks(OTHER_COUNTRY, OTHER_COUNTRY), 1.0)]).collect()
        }
        Kind::Number { .. } | Kind::Date(_) | Kind::Zip => {
            let (low, high) = screener.program.blank[usize::from(fact.0)].span();
            let exact = |value: i64| Slot::interval(value.clamp(low, high), value.clamp(low, high));
            if expected.is_empty() {
                cells(screener, fact).into_iter().map(|value| (exact(value), 1.0)).collect()
            } else {
                expected.iter().map(|(value, share)| (exact(i64::from(*value)), f64::from(*share))).collect()
            }
        }
    };
    let sum: f64 = samples.iter().map(|(_, share)| share).sum();
    if sum > 0.0 {
        samples.iter_mut().for_each(|(_, share)| *share /= sum);
    }
    samples
}

/// One value on each side of every limit that the rules set for a number or a date.
fn cells(screener: &Screener, fact: FactId) -> Vec<i64> {
    let program = &screener.program;
    let mut values = Vec::new();
    for root in &program.readers[usize::from(fact.0)] {
        limits(program, *root, fact, &screener.slots, &mut values);
    }
    if values.is_empty() {
        // Compared only with other facts: some usual numbers, or distances from today.
        match screener.book().about(fact).kind {
            Kind::Number { most } => values.extend([0, most / 3, most / 3 * 2, most].map(i64::from)),
            _ => values.extend([0, 365, 1_500, 5_000].map(|days| i64::from(program.today.0) - days)),
        }
    }
    in_order(&mut values);
    values
}

fn limits(program: &Program, root: u32, fact: FactId, slots: &[Slot], values: &mut Vec<i64>) {
    let node = program.roots[root as usize].node;
    for inner in node..program.nodes[node as usize].end {
        let limit = match program.nodes[inner as usize].kind {
            NodeKind::Test(Test::AtMost { fact: read, limit }) if read == fact.0 => i64::from(limit),
            NodeKind::Test(Test::AtLeast { fact: read, limit }) if read == fact.0 => i64::from(limit) - 1,
            NodeKind::Test(Test::AtMostFact { left, right, plus }) if left == fact.0 => {
                let (low, high) = slots[usize::from(right)].span();
                if low != high {
                    continue;
                }
                low + i64::from(plus)
            }
            NodeKind::Test(Test::AtMostFact { left, right, plus }) if right == fact.0 => {
                let (low, high) = slots[usize::from(left)].span();
                if low != high {
                    continue;
                }
                low - i64::from(plus) - 1
            }
            _ => continue,
        };
        values.extend([limit, limit + 1]);
    }
}
