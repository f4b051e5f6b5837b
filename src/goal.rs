//! The goal value of a condition says how near it is to being decided, either way; the interview asks for what moves it most.
//!
//! Think of a condition as clauses that must all be met and as ways that each would meet it. It is decided when no
//! clause is left unmet, or no way is left. The goal value is 1 - (clauses left x ways left) / (all clauses x all ways)
//! (Deshpande, Hellerstein and Kletenik). Both counts follow from the tree without writing either list.

use crate::fact::FactId;
use crate::interview::samples;
use crate::order::in_order;
use crate::program::{NodeKind, Program};
use crate::screen::Screener;
use crate::truth::Weight;
use crate::weigh::Slot;

/// How much the distance to go counts beside the findings decided at once; measured on the benchmark's workload.
const DISTANCE: f64 = 0.35;

/// The conditions that are still undecided, and how far each has to go.
pub(crate) struct Goals {
    /// For each root: its place in `open`, if it is undecided.
    place: Vec<Option<u32>>,
    /// For each undecided root: all clauses times all ways, and what is left of that as a share.
    open: Vec<(f64, f64)>,
    /// The sum of what is left.
    distance: f64,
}

impl Goals {
    pub(crate) fn new(screener: &Screener, roots: Vec<u32>) -> Goals {
        let program = &screener.program;
        let mut place = vec![None; program.roots.len()];
        let mut open = Vec::new();
        for root in roots {
            let node = program.roots[root as usize].node;
            let all = product(program, node, &program.blank);
            place[root as usize] = Some(open.len() as u32);
            open.push((all, share(product(program, node, &screener.slots), all)));
        }
        let distance = open.iter().map(|(_, left)| left).sum();
        Goals { place, open, distance }
    }

    /// How much asking this fact is expected to settle: findings decided at once, and a share of the distance.
    pub(crate) fn worth(&self, screener: &Screener, fact: FactId) -> f64 {
        let mut slots = screener.slots.clone();
        let mut worth = 0.0;
        for (slot, chance) in samples(screener, fact) {
            let mut changed = vec![fact];
            slots[usize::from(fact.0)] = slot;
            follow(screener, &mut slots, &mut changed);
            let mut roots: Vec<u32> =
                changed.iter().flat_map(|fact| &screener.program.readers[usize::from(fact.0)]).copied().collect();
            in_order(&mut roots);
            let (mut decided, mut nearer) = (0.0, 0.0);
            for root in roots {
                let Some(place) = self.place[root as usize] else { continue };
                let (all, before) = self.open[place as usize];
                let node = screener.program.roots[root as usize].node;
                let after = share(product(&screener.program, node, &slots), all);
                decided += if after <= 0.0 { 1.0 } else { 0.0 };
                nearer += before - after;
            }
            worth += chance * (decided + DISTANCE * nearer / self.distance.max(f64::MIN_POSITIVE));
            for fact in changed {
                slots[usize::from(fact.0)] = screener.slots[usize::from(fact.0)];
            }
        }
        worth
    }
}

/// What the facts become whose gate reads a changed one.
fn follow(screener: &Screener, slots: &mut [Slot], changed: &mut Vec<FactId>) {
    let mut next = 0;
    while next < changed.len() {
        for gated in &screener.program.gated[usize::from(changed[next].0)] {
            let index = usize::from(gated.0);
            let Some(gate) = screener.program.gates[index] else { continue };
            let otherwise = screener.book().about(*gated).otherwise;
            if let (Weight::No, Some(option)) = (screener.program.weigh(gate, slots), otherwise) {
                let slot = Slot::masks(1 << option, 1 << option);
                if slots[index] != slot {
                    slots[index] = slot;
                    changed.push(*gated);
                }
            }
        }
        next += 1;
    }
}

fn share(left: f64, all: f64) -> f64 {
    if all > 0.0 { left / all } else { 0.0 }
}

/// Clauses left times ways left.
fn product(program: &Program, node: u32, slots: &[Slot]) -> f64 {
    let (clauses, ways) = counts(program, node, slots);
    clauses * ways
}

/// How many clauses are not met yet, and how many ways are still open.
fn counts(program: &Program, node: u32, slots: &[Slot]) -> (f64, f64) {
    match program.nodes[node as usize].kind {
        NodeKind::Test(test) => match program.weigh_test(test, slots) {
            Weight::No => (1.0, 0.0),
            Weight::Unknown => (1.0, 1.0),
            // A judgment is no question: it counts as met.
            Weight::Lawyer | Weight::Yes => (0.0, 1.0),
        },
        NodeKind::All => {
            let mut sum = (0.0, 1.0);
            program.each_child(node, |child| {
                let (clauses, ways) = counts(program, child, slots);
                sum = (sum.0 + clauses, sum.1 * ways);
            });
            sum
        }
        NodeKind::Any => {
            let mut sum = (1.0, 0.0);
            program.each_child(node, |child| {
                let (clauses, ways) = counts(program, child, slots);
                sum = (sum.0 * clauses, sum.1 + ways);
            });
            sum
        }
        NodeKind::AtLeast(n) => {
            let mut parts = Vec::new();
            program.each_child(node, |child| parts.push(counts(program, child, slots)));
            // Every group of m - n + 1 parts needs one that is met; every group of n parts is a way.
            let group = (parts.len() + 1).saturating_sub(usize::from(n));
            let clauses = choose(parts.iter().map(|part| part.0), group);
            (clauses, choose(parts.iter().map(|part| part.1), usize::from(n)))
        }
    }
}

/// The sum over all groups of so many numbers of their product.
fn choose(numbers: impl Iterator<Item = f64>, size: usize) -> f64 {
    let mut sums = vec![0.0; size + 1];
    sums[0] = 1.0;
    for number in numbers {
        for place in (1..=size).rev() {
            sums[place] += sums[place - 1] * number;
        }
    }
    sums[size]
}
