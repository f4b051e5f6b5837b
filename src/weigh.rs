//! Weighing runs jump code over what is known and allocates nothing.

use crate::date::{Day, Span};
use crate::order::by_key;
use crate::program::{FAILED, NodeKind, PASSED, Program, Step, Test, term_span};
use crate::truth::Weight;

/// Beyond every number and day that an answer may give.
pub(crate) const FURTHEST: i64 = 1 << 40;

/// What is known of one fact: the options that must and may be ticked, or the least and the greatest it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Slot {
    low: i64,
    high: i64,
}

impl Slot {
    pub(crate) fn masks(must: u64, may: u64) -> Slot {
        Slot { low: must.cast_signed(), high: may.cast_signed() }
    }

    pub(crate) fn interval(low: i64, high: i64) -> Slot {
        Slot { low, high }
    }

    pub(crate) fn must(self) -> u64 {
        self.low.cast_unsigned()
    }

    pub(crate) fn may(self) -> u64 {
        self.high.cast_unsigned()
    }

    /// Whether the one option chosen is, or may be, in the set.
    fn is_in<const LEVEL: u8>(self, set: u64) -> bool {
        if LEVEL == POSSIBLE { self.may() & set != 0 } else { self.may() & !set == 0 }
    }

    pub(crate) fn span(self) -> (i64, i64) {
        (self.low, self.high)
    }
}

/// The n-th greatest of sorted weights: that many parts weigh at least as much. Of too few parts it is no; none is yes.
pub(crate) fn nth_greatest(weights: &[Weight], n: usize) -> Weight {
    match weights.len().checked_sub(n) {
        Some(place) => weights.get(place).copied().unwrap_or(Weight::Yes),
        None => Weight::No,
    }
}

/// A day moved by a span; what is beyond all days stays there.
pub(crate) fn moved(value: i64, span: Span) -> i64 {
    match i32::try_from(value) {
        Ok(day) => i64::from(Day(day).shift(span).0),
        Err(_) => value,
    }
}

/// How much a condition must weigh to pass: the three questions that jump code answers.
pub(crate) const POSSIBLE: u8 = 0;
pub(crate) const LAWYER: u8 = 1;
pub(crate) const CERTAIN: u8 = 2;

impl Program {
    /// Whether a test, read at this level, passes.
    #[inline]
    pub(crate) fn passes<const LEVEL: u8>(&self, test: Test, slots: &[Slot]) -> bool {
        let possible = LEVEL == POSSIBLE;
        match test {
            Test::In { fact, set } => slots[usize::from(fact)].is_in::<LEVEL>(set),
            Test::Includes { fact, set } => {
                let slot = slots[usize::from(fact)];
                (if possible { slot.may() } else { slot.must() }) & set != 0
            }
            Test::Excludes { fact, set } => {
                let slot = slots[usize::from(fact)];
                (if possible { slot.must() } else { slot.may() }) & set == 0
            }
            Test::AtMost { fact, limit } => {
                let slot = slots[usize::from(fact)];
                (if possible { slot.low } else { slot.high }) <= i64::from(limit)
            }
            Test::AtLeast { fact, limit } => {
                let slot = slots[usize::from(fact)];
                (if possible { slot.high } else { slot.low }) >= i64::from(limit)
            }
            Test::AtMostFact { left, right, plus } => {
                let (left, right) = (slots[usize::from(left)], slots[usize::from(right)]);
                let (left, right) = if possible { (left.low, right.high) } else { (left.high, right.low) };
                left <= right + i64::from(plus)
            }
            Test::Ordered { left, right } => {
                let left = term_span(&self.terms[usize::from(left)], slots, self.today);
                let right = term_span(&self.terms[usize::from(right)], slots, self.today);
                if possible { left.0 <= right.1 } else { left.1 <= right.0 }
            }
            Test::Judgment => LEVEL <= LAWYER,
            Test::Constant(value) => value,
        }
    }

    /// Whether a root weighs at least this much.
    #[inline]
    pub(crate) fn holds<const LEVEL: u8>(&self, entry: u32, slots: &[Slot]) -> bool {
        let mut at = entry;
        while let Some(Step { test, pass, fail }) = self.code.get(at as usize) {
            let passes = match *test {
                // Most tests are of one choice: looking for that first is faster than a jump by kind alone.
                Test::In { fact, set } => slots[usize::from(fact)].is_in::<LEVEL>(set),
                other => self.passes::<LEVEL>(other, slots),
            };
            at = if passes { *pass } else { *fail };
        }
        debug_assert!(at == PASSED || at == FAILED);
        at == PASSED
    }

    /// How a root weighs.
    #[inline]
    pub(crate) fn weigh(&self, root: u32, slots: &[Slot]) -> Weight {
        let root = &self.roots[root as usize];
        if !self.holds::<POSSIBLE>(root.entry, slots) {
            Weight::No
        } else if self.holds::<CERTAIN>(root.entry, slots) {
            Weight::Yes
        } else if root.judged && self.holds::<LAWYER>(root.entry, slots) {
            Weight::Lawyer
        } else {
            Weight::Unknown
        }
    }

    /// How one test weighs.
    pub(crate) fn weigh_test(&self, test: Test, slots: &[Slot]) -> Weight {
        if test == Test::Judgment {
            Weight::Lawyer
        } else if !self.passes::<POSSIBLE>(test, slots) {
            Weight::No
        } else if self.passes::<CERTAIN>(test, slots) {
            Weight::Yes
        } else {
            Weight::Unknown
        }
    }

    /// How a node of the tree weighs: the same answer as jump code gives, for the explanations.
    pub(crate) fn weigh_node(&self, node: u32, slots: &[Slot]) -> Weight {
        match self.nodes[node as usize].kind {
            NodeKind::Test(test) => self.weigh_test(test, slots),
            NodeKind::All => {
                let mut least = Weight::Yes;
                self.each_child(node, |child| least = least.min(self.weigh_node(child, slots)));
                least
            }
            NodeKind::Any => {
                let mut most = Weight::No;
                self.each_child(node, |child| most = most.max(self.weigh_node(child, slots)));
                most
            }
            NodeKind::AtLeast(n) => {
                let mut weights = Vec::new();
                self.each_child(node, |child| weights.push(self.weigh_node(child, slots)));
                weights = by_key(weights, |weight| *weight);
                nth_greatest(&weights, usize::from(n))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::condition::Term;
    use crate::fact::FactId;

    /// Each test with each state of what it reads.
    #[test]
    fn tests_read_what_is_possible_and_what_is_certain() {
        let (no, unknown, yes) = (Weight::No, Weight::Unknown, Weight::Yes);
        let ticked = |bits| Slot::masks(bits, bits);
        let anything = Slot::masks(0, 0b1111);
        let exact = |value| Slot::interval(value, value);
        let nothing = Slot::interval(-FURTHEST, FURTHEST);
        let (one_of, some, none) = (
            Test::In { fact: 0, set: 0b0110 },
            Test::Includes { fact: 0, set: 0b0110 },
            Test::Excludes { fact: 0, set: 0b0110 },
        );
        let (most, least) = (Test::AtMost { fact: 0, limit: 10 }, Test::AtLeast { fact: 0, limit: 10 });
        for (test, slot, weight) in [
            (one_of, anything, unknown),
            (one_of, ticked(0b0010), yes),
            (one_of, ticked(0b0001), no),
            (one_of, Slot::masks(0, 0b0110), yes),
            (one_of, Slot::masks(0, 0b1001), no),
            (some, anything, unknown),
            (some, ticked(0b1010), yes),
            (some, ticked(0b1001), no),
            (none, anything, unknown),
            (none, ticked(0b1010), no),
            (none, ticked(0b1001), yes),
            (most, nothing, unknown),
            (most, exact(10), yes),
            (most, exact(11), no),
            (most, Slot::interval(10, 11), unknown),
            (least, nothing, unknown),
            (least, exact(10), yes),
            (least, exact(9), no),
            (least, Slot::interval(9, 10), unknown),
            (Test::Judgment, nothing, Weight::Lawyer),
            (Test::Constant(true), nothing, yes),
            (Test::Constant(false), nothing, no),
        ] {
            assert_eq!(Program::default().weigh_test(test, &[slot]), weight, "{test:?} on {slot:?}");
        }
    }

    #[test]
    fn two_facts_are_compared_by_what_is_known_of_both() {
        let terms = vec![Term::Plus(Box::new(Term::Fact(FactId(0))), 1), Term::Fact(FactId(1))];
        let program = Program { terms, ..Program::default() };
        let before = [Test::AtMostFact { left: 0, right: 1, plus: -1 }, Test::Ordered { left: 0, right: 1 }];
        let blank = (-FURTHEST, FURTHEST);
        for (left, right, weight) in [
            ((1, 2), (3, 4), Weight::Yes),
            ((1, 3), (3, 4), Weight::Unknown),
            ((3, 3), (3, 3), Weight::No),
            ((4, 5), (1, 4), Weight::No),
            (blank, (3, 3), Weight::Unknown),
            ((3, 3), blank, Weight::Unknown),
            ((-FURTHEST, -FURTHEST), (3, 3), Weight::Yes),
            (blank, blank, Weight::Unknown),
        ] {
            let slots = [Slot::interval(left.0, left.1), Slot::interval(right.0, right.1)];
            for test in before {
                assert_eq!(program.weigh_test(test, &slots), weight, "{left:?} before {right:?} by {test:?}");
            }
        }
    }

    #[test]
    fn at_least_so_many_is_the_nth_greatest() {
        let weights = [Weight::No, Weight::Unknown, Weight::Lawyer, Weight::Yes];
        let found: Vec<Weight> = (0..=5).map(|n| nth_greatest(&weights, n)).collect();
        let expected = [Weight::Yes, Weight::Yes, Weight::Lawyer, Weight::Unknown, Weight::No, Weight::No];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_beyond_all_days_is_not_moved() {
        let year = Span { years: 1, ..Span::default() };
        assert_eq!(moved(FURTHEST, year), FURTHEST);
        assert_eq!(moved(-FURTHEST, year.back()), -FURTHEST);
        let leap = Day::parse("2024-02-29").expect("a day");
        assert_eq!(Day(moved(i64::from(leap.0), year) as i32).to_string(), "2025-02-28");
    }
}
