//! Explaining a weight: which clauses decided it, which facts could still change it, and what only a lawyer can say.

use crate::fact::FactId;
use crate::interview::section;
use crate::order::{by_key, in_order};
use crate::program::{NodeKind, Program, Test};
use crate::rulebook::{ClauseId, Lane};
use crate::screen::Screener;
use crate::truth::Weight;
use crate::weigh::Slot;

impl Program {
    /// The clauses that decided a node's weight, in the order of the files: with them alone it would weigh the same,
    /// and without any one of them it would not. An undecided node has none.
    pub(crate) fn because(&self, node: u32, slots: &[Slot]) -> Vec<ClauseId> {
        let mut leaves = Vec::new();
        self.deciding(node, slots, &mut leaves);
        let mut clauses: Vec<ClauseId> = leaves.iter().filter_map(|leaf| self.nodes[*leaf as usize].clause).collect();
        in_order(&mut clauses);
        clauses
    }

    /// The tests that decided a node's weight.
    pub(crate) fn deciding(&self, node: u32, slots: &[Slot], leaves: &mut Vec<u32>) {
        let weight = self.weigh_node(node, slots);
        if weight == Weight::Unknown {
            return;
        }
        let children = self.children(node);
        let needed = match (self.nodes[node as usize].kind, weight) {
            (NodeKind::Test(_), _) => {
                leaves.push(node);
                return;
            }
            (NodeKind::All, Weight::No) | (NodeKind::Any, Weight::Lawyer | Weight::Yes) => 1,
            (NodeKind::AtLeast(n), Weight::No) => (children.len() + 1).saturating_sub(usize::from(n)),
            (NodeKind::AtLeast(n), _) => usize::from(n),
            _ => children.len(),
        };
        let mut reasons: Vec<Vec<u32>> = Vec::new();
        for child in children {
            let says = self.weigh_node(child, slots);
            if (weight == Weight::No && says == Weight::No) || (weight != Weight::No && says >= weight) {
                let mut own = Vec::new();
                self.deciding(child, slots, &mut own);
                reasons.push(own);
            }
        }
        // Where one failing part is enough, the first in the statute's order is named. Where one that holds is
        // enough: rather one that rests on answers than on judgments alone, then the one with the fewest reasons.
        if weight != Weight::No {
            let judged = |leaf: &u32| self.nodes[*leaf as usize].kind == NodeKind::Test(Test::Judgment);
            reasons = by_key(reasons, |own| (own.iter().all(judged), own.len()));
        }
        reasons.truncate(needed);
        if reasons.is_empty() {
            // Of its parts too few are in force: the node itself is the reason.
            leaves.push(node);
        }
        leaves.extend(reasons.into_iter().flatten());
    }

    /// Visits the tests that could still change whether the node weighs no, unknown, or at least a lawyer's word.
    pub(crate) fn unsettled(&self, node: u32, slots: &[Slot], visit: &mut impl FnMut(Test)) {
        if self.weigh_node(node, slots) != Weight::Unknown {
            return;
        }
        if let NodeKind::Test(test) = self.nodes[node as usize].kind {
            visit(test);
        }
        self.each_child(node, |child| self.unsettled(child, slots, visit));
    }

    /// The facts that could still change a node's outlook and are not fully known.
    pub(crate) fn unknown_facts(&self, node: u32, slots: &[Slot]) -> Vec<FactId> {
        let mut facts = Vec::new();
        self.unsettled(node, slots, &mut |test| self.facts_of(test, &mut facts));
        in_order(&mut facts);
        facts.retain(|fact| !slots[usize::from(fact.0)].is_settled(&self.blank[usize::from(fact.0)]));
        facts
    }

    /// The judgments that a node hangs on.
    pub(crate) fn judgments(&self, node: u32, slots: &[Slot]) -> Vec<ClauseId> {
        let mut clauses = Vec::new();
        self.hanging(node, slots, &mut clauses);
        in_order(&mut clauses);
        clauses
    }

    fn hanging(&self, node: u32, slots: &[Slot], clauses: &mut Vec<ClauseId>) {
        let weight = self.weigh_node(node, slots);
        if matches!(weight, Weight::No | Weight::Yes) {
            return;
        }
        let inner = self.nodes[node as usize];
        match inner.kind {
            NodeKind::Test(Test::Judgment) => clauses.extend(inner.clause),
            NodeKind::Test(_) => {}
            // Where one part is enough, the parts that weigh less than the whole add nothing.
            NodeKind::Any => self.each_child(node, |child| {
                if self.weigh_node(child, slots) == weight {
                    self.hanging(child, slots, clauses);
                }
            }),
            NodeKind::All | NodeKind::AtLeast(_) => self.each_child(node, |child| self.hanging(child, slots, clauses)),
        }
    }
}

impl Screener {
    /// Whether some answer points to a condition: a test of it holds for certain, by more than the opening questions
    /// tell of everybody, and not because something was left unticked; or such an answer opened a question of it that
    /// is not answered.
    pub(crate) fn points(&self, node: u32) -> bool {
        let sections = &self.book().interview.sections;
        let opening = |fact: &FactId| section(self, *fact).is_some_and(|index| sections[index].lane == Lane::First);
        let end = self.program.nodes[node as usize].end;
        (node..end).any(|inner| match self.program.nodes[inner as usize].kind {
            NodeKind::Test(test) if !matches!(test, Test::Excludes { .. }) => {
                let mut facts = Vec::new();
                self.program.facts_of(test, &mut facts);
                let opened = |fact: &FactId| {
                    let gate = self.program.gates[usize::from(fact.0)];
                    self.gate(*fact) == Weight::Yes
                        && gate.is_some_and(|gate| self.points(self.program.roots[gate as usize].node))
                };
                match self.program.weigh_test(test, &self.slots) {
                    Weight::Yes => !facts.iter().all(opening),
                    Weight::Unknown => facts.iter().any(opened),
                    _ => false,
                }
            }
            _ => false,
        })
    }
}

impl Slot {
    /// Whether nothing more can be learnt of the fact. A partial date or a range is not settled.
    pub(crate) fn is_settled(self, blank: &Slot) -> bool {
        let (low, high) = self.span();
        self != *blank && low == high
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::Node;
    use proptest::prelude::*;

    /// Of the choices 0 to 3 something may be known; of choice 4 nothing ever is.
    const NOTHING: Test = Test::In { fact: 4, set: 1 };

    /// Grows a random tree; each number makes one node.
    fn grow(program: &mut Program, numbers: &mut impl Iterator<Item = u8>, depth: u8) {
        let number = numbers.next().unwrap_or(0);
        let kind = match (number % 8, depth) {
            (0, _) => NodeKind::Test(Test::Judgment),
            (1, _) if number > 128 => NodeKind::Test(Test::Constant(number % 16 == 1)),
            (1 | 2, _) | (_, 0) => {
                NodeKind::Test(Test::In { fact: u16::from(number / 8 % 4), set: 1 + u64::from(number / 32 % 2) })
            }
            (3 | 4, _) => NodeKind::All,
            (5 | 6, _) => NodeKind::Any,
            _ => NodeKind::AtLeast(u16::from(1 + number / 64)),
        };
        let place = program.nodes.len();
        program.nodes.push(Node { kind, clause: Some(ClauseId(place as u16)), end: 0 });
        if !matches!(kind, NodeKind::Test(_)) {
            // An empty group is what is left when no part is in force.
            let parts = if number % 32 > 28 { 0 } else { 1 + number / 8 % 4 };
            (0..parts).for_each(|_| grow(program, numbers, depth - 1));
        }
        program.nodes[place].end = program.nodes.len() as u32;
    }

    /// The same tree when only these tests are known.
    fn knowing_only(program: &Program, known: &[u32]) -> Program {
        let mut program = program.clone();
        for (place, node) in program.nodes.iter_mut().enumerate() {
            if matches!(node.kind, NodeKind::Test(_)) && !known.contains(&(place as u32)) {
                node.kind = NodeKind::Test(NOTHING);
            }
        }
        program
    }

    fn slots(answers: u8) -> Vec<Slot> {
        let choice = |fact: u8| match answers >> (2 * fact) & 3 {
            0 => Slot::masks(1, 1),
            1 => Slot::masks(2, 2),
            _ => Slot::masks(0, 3),
        };
        let mut slots: Vec<Slot> = (0..4).map(choice).collect();
        slots.push(Slot::masks(0, 3));
        slots
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn reasons_suffice_and_none_is_too_many(numbers in prop::collection::vec(any::<u8>(), 1..40), answers: u8) {
            let mut program = Program::default();
            grow(&mut program, &mut numbers.into_iter(), 4);
            let slots = slots(answers);
            let weight = program.weigh_node(0, &slots);
            let mut reasons = Vec::new();
            program.deciding(0, &slots, &mut reasons);
            reasons.sort_unstable();
            if weight == Weight::Unknown {
                prop_assert_eq!(reasons, Vec::<u32>::new());
                return Ok(());
            }
            prop_assert_eq!(knowing_only(&program, &reasons).weigh_node(0, &slots), weight);
            let clauses: Vec<u32> = program.because(0, &slots).iter().map(|clause| u32::from(clause.0)).collect();
            prop_assert_eq!(&clauses, &reasons);
            // A group of which too few parts are in force weighs the same whatever is known.
            let whole = (0..program.nodes.len() as u32).all(|node| {
                let parts = program.children(node).len();
                match program.nodes[node as usize].kind {
                    NodeKind::Test(_) => true,
                    NodeKind::AtLeast(n) => (1..=parts).contains(&usize::from(n)),
                    _ => parts > 0,
                }
            });
            for left_out in reasons.iter().filter(|_| whole) {
                let fewer: Vec<u32> = reasons.iter().copied().filter(|leaf| leaf != left_out).collect();
                prop_assert_ne!(knowing_only(&program, &fewer).weigh_node(0, &slots), weight);
            }
        }

        /// A test that could still change the outlook is never left out of what is asked for, and no other is in it.
        #[test]
        fn what_is_unsettled_is_what_could_still_matter(numbers in prop::collection::vec(any::<u8>(), 1..40), answers: u8) {
            let mut program = Program::default();
            grow(&mut program, &mut numbers.into_iter(), 4);
            let slots = slots(answers);
            let mut asked = Vec::new();
            program.unsettled(0, &slots, &mut |test| program.facts_of(test, &mut asked));
            let settled = |program: &Program| program.weigh_node(0, &slots) != Weight::Unknown;
            prop_assert_eq!(asked.is_empty(), settled(&program));
            // Learning every test of the facts that are not asked for settles nothing.
            if !settled(&program) {
                for value in [false, true] {
                    let mut learnt = program.clone();
                    for node in &mut learnt.nodes {
                        let NodeKind::Test(test @ Test::In { fact, .. }) = node.kind else { continue };
                        let unknown = program.weigh_test(test, &slots) == Weight::Unknown;
                        if unknown && !asked.contains(&FactId(fact)) {
                            node.kind = NodeKind::Test(Test::Constant(value));
                        }
                    }
                    prop_assert_eq!(settled(&learnt), false);
                }
            }
        }
    }
}
