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
