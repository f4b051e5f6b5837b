//! The goal value of a condition says how near it is to being decided, either way; the interview asks for what moves it most.
//!
//! Think of a condition as clauses that must all be met and as ways that each would meet it. It is decided when no
//! clause is left unmet, or no way is left. Clauses left times ways left is how far it has to go: the goal value of
//! Deshpande, Hellerstein and Kletenik. Both counts follow from the tree without writing either list.

use crate::fact::FactId;
use crate::interview::samples;
use crate::order::in_order;
use crate::program::{NodeKind, Program};
use crate::screen::Screener;
use crate::truth::Weight;
use crate::weigh::Slot;

/// How much coming nearer counts beside deciding at once; measured on the benchmark's workload.
const DISTANCE: f64 = 0.35;

/// The conditions that are still undecided, and how far each has to go.
pub(crate) struct Goals {
    /// For each root: clauses left times ways left, if it is undecided.
    left: Vec<Option<f64>>,
}

impl Goals {
    pub(crate) fn new(screener: &Screener, roots: Vec<u32>) -> Goals {
        let program = &screener.program;
        let mut left = vec![None; program.roots.len()];
        for root in roots {
            left[root as usize] = Some(product(program, program.roots[root as usize].node, &screener.slots));
        }
        Goals { left }
    }

    /// How much asking this fact is expected to settle: the findings decided at once, and for each other one the share
    /// of its way to go.
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
                let Some(before) = self.left[root as usize] else { continue };
                let after = product(&screener.program, screener.program.roots[root as usize].node, &slots);
                if after > 0.0 {
                    nearer += 1.0 - after / before;
                } else {
                    decided += 1.0;
                }
            }
            worth += chance * (decided + DISTANCE * nearer);
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

#[cfg(test)]
mod tests {
    use super::choose;

    /// The sum over every group, group by group.
    fn by_hand(numbers: &[f64], size: usize) -> f64 {
        let groups = (0u32..1 << numbers.len()).filter(|group| group.count_ones() as usize == size);
        let product =
            |group: u32| (0..numbers.len()).filter(|at| group & (1 << at) != 0).map(|at| numbers[at]).product();
        groups.map(product).fold(0.0, |sum, product: f64| sum + product)
    }

    #[test]
    fn groups_are_chosen_as_by_hand() {
        let numbers = [1.0, 2.0, 3.0, 5.0, 0.0, 4.0];
        for count in 0..=numbers.len() {
            for size in 0..=numbers.len() + 1 {
                let chosen = choose(numbers[..count].iter().copied(), size);
                assert_eq!(chosen, by_hand(&numbers[..count], size), "{size} of {count}");
            }
        }
        assert_eq!(choose([1.0; 4].into_iter(), 2), 6.0);
    }
}
