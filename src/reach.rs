//! Reach is how far a condition can still go when what was asked in vain stays unknown.
//!
//! A condition that hangs on an answer which will not come can still fail, or be met, in some of its parts.
//! Only facts in those parts are worth asking.

use crate::fact::FactId;
use crate::program::{NodeKind, Program, Test};
use crate::truth::Weight;
use crate::weigh::Slot;

/// A condition, what is known, and which facts may still become known.
pub(crate) struct Reach<'a, F> {
    pub(crate) program: &'a Program,
    pub(crate) slots: &'a [Slot],
    pub(crate) free: F,
}

impl<F: Fn(FactId) -> bool> Reach<'_, F> {
    /// The facts that could still settle an undecided node, either way.
    pub(crate) fn facts(&self, node: u32) -> Vec<FactId> {
        let mut facts = Vec::new();
        for up in [true, false] {
            self.visit(node, up, &mut |test| self.program.facts_of(test, &mut facts));
        }
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// Visits the tests that could lift the node to a lawyer's word or, not `up`, bring it down to no.
    fn visit(&self, node: u32, up: bool, visit: &mut impl FnMut(Test)) {
        let (least, most) = self.span(node);
        let settled = if up { least >= Weight::Lawyer } else { most == Weight::No };
        let reaches = if up { most >= Weight::Lawyer } else { least == Weight::No };
        if settled || !reaches {
            return;
        }
        if let NodeKind::Test(test) = self.program.nodes[node as usize].kind {
            visit(test);
        }
        self.program.each_child(node, |child| self.visit(child, up, visit));
    }

    /// The least and the most that a node may come to weigh.
    fn span(&self, node: u32) -> (Weight, Weight) {
        let mut spans = Vec::new();
        self.program.each_child(node, |child| spans.push(self.span(child)));
        let each = |pick: &dyn Fn(&(Weight, Weight)) -> Weight| {
            let mut weights: Vec<Weight> = spans.iter().map(pick).collect();
            weights.sort_unstable();
            weights
        };
        let (least, most) = (each(&|span| span.0), each(&|span| span.1));
        // The needed-th greatest of the parts: that many weigh at least as much.
        let needed = match self.program.nodes[node as usize].kind {
            NodeKind::Test(test) => return self.test(test),
            NodeKind::All => spans.len(),
            NodeKind::Any => 1,
            NodeKind::AtLeast(n) => usize::from(n),
        };
        let nth = |weights: &[Weight]| match (needed, weights.len().checked_sub(needed)) {
            (0, _) => Weight::Yes,
            (_, Some(place)) => weights[place],
            (_, None) => Weight::No,
        };
        (nth(&least), nth(&most))
    }

    fn test(&self, test: Test) -> (Weight, Weight) {
        let weight = self.program.weigh_test(test, self.slots);
        let mut facts = Vec::new();
        self.program.facts_of(test, &mut facts);
        if weight == Weight::Unknown && facts.into_iter().any(&self.free) {
            (Weight::No, Weight::Yes)
        } else {
            (weight, weight)
        }
    }
}
