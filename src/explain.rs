//! Explaining a weight: which clauses decided it, which facts could still change it, and what only a lawyer can say.

use crate::fact::FactId;
use crate::program::{NodeKind, Program, Test};
use crate::rulebook::ClauseId;
use crate::truth::Weight;
use crate::weigh::Slot;

impl Program {
    /// The clauses that decided a node's weight, in the order of the files: with them alone it would weigh the same,
    /// and without any one of them it would not. An undecided node has none.
    pub(crate) fn because(&self, node: u32, slots: &[Slot]) -> Vec<ClauseId> {
        let mut leaves = Vec::new();
        self.deciding(node, slots, &mut leaves);
        let mut clauses: Vec<ClauseId> = leaves.iter().filter_map(|leaf| self.nodes[*leaf as usize].clause).collect();
        clauses.sort_unstable();
        clauses.dedup();
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
            reasons.sort_by_key(|own| (own.iter().all(judged), own.len()));
        }
        reasons.truncate(needed);
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
        facts.sort_unstable();
        facts.dedup();
        facts.retain(|fact| !slots[usize::from(fact.0)].is_settled(&self.blank[usize::from(fact.0)]));
        facts
    }

    /// The judgments that a node hangs on.
    pub(crate) fn judgments(&self, node: u32, slots: &[Slot]) -> Vec<ClauseId> {
        let mut clauses = Vec::new();
        self.hanging(node, slots, &mut clauses);
        clauses.sort_unstable();
        clauses.dedup();
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

impl Slot {
    /// Whether nothing more can be learnt of the fact. A partial date or a range is not settled.
    pub(crate) fn is_settled(self, blank: &Slot) -> bool {
        let (low, high) = self.span();
        self != *blank && low == high
    }
}
