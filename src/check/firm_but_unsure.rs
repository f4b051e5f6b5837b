//! A clause of less than high confidence must never close a relief by itself.
//!
//! What is shaky is a judgment or a caution (DESIGN, section 4). The lint lets every test of the clause fail and every
//! other test pass; if the relief then weighs *no*, the clause is firm although its law is not.

use crate::date::Day;
use crate::problem::{Problem, ProblemKind};
use crate::program::{NodeKind, Program, Test};
use crate::rulebook::Rulebook;
use crate::truth::Weight;
use crate::weigh::nth_greatest;

pub(super) fn check(book: &Rulebook, today: Day) -> Vec<Problem> {
    let program = Program::new(book, today);
    let mut problems = Vec::new();
    for (index, clause) in book.clauses.iter().enumerate().filter(|(_, clause)| clause.unsure > 0) {
        let Some(place) = program.places[index] else { continue };
        let Some(root) = book.reliefs.iter().position(|relief| relief.id == clause.owner) else { continue };
        let inside = place.node..program.nodes[place.node as usize].end;
        let leaf = |node: u32, test: Test| match test {
            Test::Judgment => Weight::Lawyer,
            _ if inside.contains(&node) => Weight::No,
            _ => Weight::Yes,
        };
        if fold(&program, program.roots[root].node, &leaf) == Weight::No {
            let confidence = ["high", "medium", "low"][clause.unsure.min(2)].to_owned();
            problems.push(Problem { at: clause.pointer.clone(), kind: ProblemKind::FirmButUnsure { confidence } });
        }
    }
    problems
}

/// How a node weighs when each test weighs what `leaf` says.
pub(super) fn fold(program: &Program, node: u32, leaf: &dyn Fn(u32, Test) -> Weight) -> Weight {
    let mut weights = Vec::new();
    program.each_child(node, |child| weights.push(fold(program, child, leaf)));
    weights.sort_unstable();
    match program.nodes[node as usize].kind {
        NodeKind::Test(test) => leaf(node, test),
        NodeKind::All => weights.first().copied().unwrap_or(Weight::Yes),
        NodeKind::Any => weights.last().copied().unwrap_or(Weight::No),
        NodeKind::AtLeast(n) => nth_greatest(&weights, usize::from(n)),
    }
}
