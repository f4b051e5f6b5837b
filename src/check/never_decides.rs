//! A clause that weighs the same whatever the answers is a mistake, unless it says so (`always`, `judgment`).
//!
//! The tree tells what a clause could reach if its tests were free; sampled answers tell what it does reach.

use super::firm_but_unsure::fold;
use crate::date::Day;
use crate::fact::Kind;
use crate::interview::samples;
use crate::problem::{Problem, ProblemKind};
use crate::program::Test;
use crate::rulebook::{ClauseId, Rulebook};
use crate::screen::Screener;
use crate::truth::Weight;
use crate::weigh::Slot;
use std::rc::Rc;

/// How many sets of answers are tried for one clause.
const TRIES: usize = 20_000;

pub(super) fn check(book: &Rulebook, today: Day) -> Vec<Problem> {
    let screener = Screener::new(Rc::new(book.clone()), today);
    let program = &screener.program;
    let mut problems = Vec::new();
    for (index, clause) in book.clauses.iter().enumerate() {
        let Some(place) = program.places[index] else { continue };
        let free = |weight: Weight| {
            move |_: u32, test: Test| match test {
                Test::Judgment => Weight::Lawyer,
                Test::Constant(true) => Weight::Yes,
                Test::Constant(false) => Weight::No,
                _ => weight,
            }
        };
        let most = fold(program, place.node, &free(Weight::Yes));
        let least = fold(program, place.node, &free(Weight::No));
        let (mut reached_most, mut reached_least) = (most == least, most == least);
        let choices: Vec<_> = screener
            .clause_facts(ClauseId(index as u16))
            .into_iter()
            .map(|fact| (fact, samples(&screener, fact)))
            .collect();
        let mut slots = screener.slots.clone();
        // A plain linear generator: the check must say the same each time.
        let mut state = 0x2545_f491_4f6c_dd1d_u64;
        for _ in 0..TRIES {
            if reached_most && reached_least {
                break;
            }
            for (fact, values) in &choices {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let pick = (state >> 33) as usize % values.len().max(1);
                let Some((slot, _)) = values.get(pick) else { continue };
                slots[usize::from(fact.0)] = *slot;
                // Half of the people tick more than one box, where there are boxes to tick.
                let other = values[(state >> 13) as usize % values.len()].0;
                let none = book.about(*fact).none.map_or(0, |none| 1 << none);
                let many = book.about(*fact).kind == Kind::AnyOf && (slot.must() | other.must()) & none == 0;
                if many && state >> 63 == 1 {
                    slots[usize::from(fact.0)] = Slot::masks(slot.must() | other.must(), slot.must() | other.must());
                }
            }
            let weight = program.weigh_node(place.node, &slots);
            reached_most |= weight == most;
            reached_least |= weight == least;
        }
        if !(reached_most && reached_least) {
            let always = if reached_most == place.negated { "no" } else { "yes" };
            problems.push(Problem { at: clause.pointer.clone(), kind: ProblemKind::NeverDecides { always } });
        }
    }
    problems
}
