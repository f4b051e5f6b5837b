//! Checks look over a rulebook that loads for what is lawful to write but wrong to ship; one lint a file.

pub mod cases;
mod firm_but_unsure;
mod lapsed;
mod never_decides;
pub mod texts;
mod unused;
pub mod useful;

use crate::date::Day;
use crate::problem::Problem;
use crate::rulebook::Rulebook;

/// Runs every lint that needs only the rulebook.
#[must_use]
pub fn rulebook(book: &Rulebook, today: Day) -> Vec<Problem> {
    let mut problems = firm_but_unsure::check(book, today);
    problems.extend(lapsed::check(book, today));
    problems.extend(never_decides::check(book, today));
    problems.extend(unused::check(book));
    problems
}
