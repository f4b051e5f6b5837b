//! Conditions are small expressions over facts; [`crate::scope`] reads them from the rule files.

use crate::date::Span;
use crate::fact::FactId;
use crate::rulebook::ClauseId;

/// A condition, and the clause that it is, if it stands on a line of its own.
#[derive(Clone, Debug)]
pub struct Part {
    /// The clause, or `None` when this belongs to the clause around it.
    pub clause: Option<ClauseId>,
    /// What must hold.
    pub condition: Condition,
}

/// A condition. The set is closed and small.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each variant's sentence names its fields")]
pub enum Condition {
    /// Always yes.
    Always,
    /// Only a lawyer or a judge can decide.
    Judgment,
    /// Every part.
    All(Vec<Part>),
    /// At least one part.
    Any(Vec<Part>),
    /// At least so many parts.
    AtLeast(usize, Vec<Part>),
    /// The opposite.
    Not(Box<Part>),
    /// The rule holds and none of its exceptions does.
    Unless(Box<Part>, Vec<Part>),
    /// A choice of one: the answer is one of the set, one bit for each option.
    In { fact: FactId, set: u64 },
    /// A choice of any: at least one of the set was ticked.
    Includes { fact: FactId, set: u64 },
    /// The left is not greater (not later) than the right.
    Order { left: Term, right: Term },
}

/// A number or a day, worked out from answers.
#[derive(Clone, Debug)]
pub enum Term {
    /// A number, or a day counted as in [`Day`].
    Constant(i32),
    /// The day of the screening.
    Today,
    /// What was answered.
    Fact(FactId),
    /// So much more.
    Plus(Box<Term>, i32),
    /// A day moved by a span.
    Shift(Box<Term>, Span),
    /// The least (the earliest) of several.
    Least(Vec<Term>),
    /// The greatest (the latest) of several.
    Greatest(Vec<Term>),
}
