//! Reach is how far a condition can still go when what was asked in vain stays unknown.
//!
//! A condition that hangs on an answer which will not come can still fail, or be met, in some of its parts.
//! Only facts in those parts are worth asking.

use crate::condition::Term;
use crate::fact::FactId;
use crate::order::in_order;
use crate::program::{NodeKind, Program, Test, term_facts, term_span};
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
    pub(crate) fn settling(&self, node: u32) -> Vec<FactId> {
        let mut facts = self.closing(node);
        self.visit(node, true, &mut |test| self.program.facts_of(test, &mut facts));
        in_order(&mut facts);
        facts
    }

    /// The facts that could still bring an undecided node down to no.
    pub(crate) fn closing(&self, node: u32) -> Vec<FactId> {
        let mut facts = Vec::new();
        self.visit(node, false, &mut |test| self.program.facts_of(test, &mut facts));
        in_order(&mut facts);
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
        let needed = match self.program.nodes[node as usize].kind {
            NodeKind::Test(test) => return self.test(test),
            NodeKind::All => spans.len(),
            NodeKind::Any => 1,
            NodeKind::AtLeast(n) => usize::from(n),
        };
        // The greatest weight that as many parts as are needed have at least.
        let reached = |pick: &dyn Fn(&(Weight, Weight)) -> Weight| {
            let steps = [Weight::Yes, Weight::Lawyer, Weight::Unknown];
            let enough = |step: &Weight| spans.iter().filter(|span| pick(span) >= *step).count() >= needed;
            steps.into_iter().find(enough).unwrap_or(Weight::No)
        };
        (reached(&|span| span.0), reached(&|span| span.1))
    }

    fn test(&self, test: Test) -> (Weight, Weight) {
        let weight = self.program.weigh_test(test, self.slots);
        let mut facts = Vec::new();
        self.program.facts_of(test, &mut facts);
        if weight != Weight::Unknown || !facts.into_iter().any(&self.free) {
            return (weight, weight);
        }
        let (fails, holds) = match test {
            // Of two days, one that stays unknown may leave the order open whatever the other is.
            Test::Ordered { left, right } => {
                let end = |place: u16, last: bool| self.end(&self.program.terms[usize::from(place)], last);
                (end(left, true).0 > end(right, false).1, end(left, false).1 <= end(right, true).0)
            }
            _ => (true, true),
        };
        (if fails { Weight::No } else { weight }, if holds { Weight::Yes } else { weight })
    }

    /// What a term may be when its free facts take their last value, or their first.
    fn end(&self, term: &Term, last: bool) -> (i64, i64) {
        let mut facts = Vec::new();
        term_facts(term, &mut facts);
        let mut slots = self.slots.to_vec();
        for fact in facts.into_iter().filter(|fact| (self.free)(*fact)) {
            let slot = &mut slots[usize::from(fact.0)];
            let (low, high) = slot.span();
            let end = if last { high } else { low };
            *slot = Slot::interval(end, end);
        }
        term_span(term, &slots, self.program.today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Span;
    use crate::program::Node;
    use crate::weigh::FURTHEST;

    /// *c*, and *a* or *b*: choices 2, 0 and 1.
    fn tree() -> Program {
        let node = |kind, end| Node { kind, clause: None, end };
        let test = |fact| NodeKind::Test(Test::In { fact, set: 1 });
        let nodes =
            vec![node(NodeKind::All, 5), node(test(2), 2), node(NodeKind::Any, 5), node(test(0), 4), node(test(1), 5)];
        Program { nodes, ..Program::default() }
    }

    /// One past day comes ten days or more before another; today is the hundredth day.
    #[test]
    fn a_day_that_stays_unknown_may_leave_the_order_open() {
        let day = |fact| Term::Fact(FactId(fact));
        let test = NodeKind::Test(Test::Ordered { left: 0, right: 1 });
        let nodes = vec![Node { kind: test, clause: None, end: 1 }];
        let ten = Span { days: 10, ..Span::default() };
        let terms = vec![Term::Shift(Box::new(day(0)), ten), day(1)];
        let program = Program { nodes, terms, ..Program::default() };
        let (past, early) = (Slot::interval(-FURTHEST, 100), Slot::interval(20, 30));
        for (slots, in_vain, up, down) in [
            ([past, past], &[][..], true, true),
            // No past day comes surely ten days after another, and none surely before it.
            ([past, past], &[0], false, false),
            // Between 20 and 30, roughly: the other day may be early enough, or late enough.
            ([early, past], &[0], true, true),
            ([past, early], &[1], true, true),
        ] {
            let free = |fact: FactId| !in_vain.contains(&fact.0);
            let reach = Reach { program: &program, slots: &slots, free };
            let span =
                (if down { Weight::No } else { Weight::Unknown }, if up { Weight::Yes } else { Weight::Unknown });
            assert_eq!(reach.span(0), span, "{slots:?}, in vain: {in_vain:?}");
        }
    }

    #[test]
    fn only_what_can_settle_beside_answers_in_vain_is_asked() {
        let program = tree();
        let slots = vec![Slot::masks(0, 3); 3];
        for (in_vain, settling, closing) in [
            (&[][..], &[0, 1, 2][..], &[0, 1, 2][..]),
            // *b* stays unknown: *a* can meet the condition, and cannot make it fail.
            (&[1], &[0, 2], &[2]),
            // *c* stays unknown: nothing meets the condition, and *a* and *b* together make it fail.
            (&[2], &[0, 1], &[0, 1]),
            // Whatever *a* is, *b* and *c* leave it open.
            (&[1, 2], &[], &[]),
            (&[0, 1], &[2], &[2]),
        ] {
            let free = |fact: FactId| !in_vain.contains(&fact.0);
            let reach = Reach { program: &program, slots: &slots, free };
            let facts = |facts: Vec<FactId>| facts.into_iter().map(|fact| fact.0).collect::<Vec<_>>();
            assert_eq!(facts(reach.settling(0)), settling, "in vain: {in_vain:?}");
            assert_eq!(facts(reach.closing(0)), closing, "in vain: {in_vain:?}");
        }
    }
}
