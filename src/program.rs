//! The program is a rulebook compiled for one day: flat arrays of nodes and of jump code, with every id interned.
//!
//! Compiling pushes each *not* down to the facts, so that a condition is a tree of *all*, *any* and *at least*
//! over tests. Such a tree can only gain from a part that gains; that is why one short jump program answers
//! "does it weigh at least this much?" for every step of [`Weight`](crate::truth::Weight).

use crate::condition::{Condition, Part, Term};
use crate::date::Day;
use crate::fact::FactId;
use crate::limit::plus;
use crate::order::in_order;
use crate::rulebook::{ClauseId, Rulebook};
use crate::weigh::{FURTHEST, Slot, moved};

/// What is asked of one fact, or of two. Each test can be read firmly, or as what is still possible.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Test {
    /// The one option chosen is in the set.
    In { fact: u16, set: u64 },
    /// Some option of the set is ticked.
    Includes { fact: u16, set: u64 },
    /// No option of the set is ticked.
    Excludes { fact: u16, set: u64 },
    /// The number or day is at most this.
    AtMost { fact: u16, limit: i32 },
    /// The number or day is at least this.
    AtLeast { fact: u16, limit: i32 },
    /// The left fact is at most the right one and so much more.
    AtMostFact { left: u16, right: u16, plus: i32 },
    /// The left term is at most the right one: places in `terms`.
    Ordered { left: u16, right: u16 },
    /// Only a lawyer can say.
    Judgment,
    /// Always the same.
    Constant(bool),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum NodeKind {
    All,
    Any,
    AtLeast(u16),
    Test(Test),
}

/// A node of the tree, in preorder: its parts follow it, up to `end`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    pub(crate) kind: NodeKind,
    /// The innermost clause that it belongs to.
    pub(crate) clause: Option<ClauseId>,
    pub(crate) end: u32,
}

/// One step of jump code.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    pub(crate) test: Test,
    pub(crate) pass: u32,
    pub(crate) fail: u32,
}

/// Where jump code ends.
pub(crate) const PASSED: u32 = u32::MAX;
pub(crate) const FAILED: u32 = u32::MAX - 1;

/// A whole condition: of a relief, a caution, a gate, a deadline or a line of availability.
#[derive(Clone, Debug)]
pub(crate) struct Root {
    pub(crate) node: u32,
    pub(crate) entry: u32,
    pub(crate) judged: bool,
    pub(crate) facts: Vec<FactId>,
}

/// Where a clause's own condition stands; `negated` when the tree holds its opposite (a bar).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) node: u32,
    pub(crate) negated: bool,
}

/// A rulebook compiled for one day.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// The day it was compiled for.
    pub today: Day,
    pub(crate) nodes: Vec<Node>,
    pub(crate) code: Vec<Step>,
    pub(crate) terms: Vec<Term>,
    pub(crate) roots: Vec<Root>,
    /// For each clause in force, its place.
    pub(crate) places: Vec<Option<Place>>,
    /// For each fact, the root of its gate.
    pub(crate) gates: Vec<Option<u32>>,
    /// For each relief, the roots of its lines of availability and of its deadlines.
    pub(crate) availability: Vec<Vec<Option<u32>>>,
    pub(crate) deadlines: Vec<Vec<Option<u32>>>,
    /// For each caution, the root of its deadline's condition.
    pub(crate) caution_deadlines: Vec<Option<u32>>,
    /// For each fact, the roots that read it.
    pub(crate) readers: Vec<Vec<u32>>,
    /// For each fact, the facts whose gate reads it.
    pub(crate) gated: Vec<Vec<FactId>>,
    /// For each fact, what is known when nothing is.
    pub(crate) blank: Vec<Slot>,
}

impl Default for Day {
    fn default() -> Day {
        Day(1)
    }
}

impl Program {
    /// Compiles the rulebook for a day. Clauses that are not in force on it are left out.
    #[must_use]
    pub fn new(book: &Rulebook, today: Day) -> Program {
        let mut program = Program { today, places: vec![None; book.clauses.len()], ..Program::default() };
        program.blank = book.facts.iter().map(|fact| Slot::blank(fact, book, today)).collect();
        for relief in &book.reliefs {
            program.relief(book, relief);
        }
        for caution in &book.cautions {
            program.root(book, &caution.part);
        }
        let optional = |program: &mut Program, condition: &Option<Condition>| {
            let condition = condition.as_ref()?;
            Some(program.root(book, &Part { clause: None, condition: condition.clone() }))
        };
        program.gates = book.facts.iter().map(|fact| optional(&mut program, &fact.asked_if)).collect();
        for relief in &book.reliefs {
            let lines = relief.availability.iter().map(|line| optional(&mut program, &line.when)).collect();
            program.availability.push(lines);
            let days = relief.deadlines.iter().map(|rule| optional(&mut program, &rule.when)).collect();
            program.deadlines.push(days);
        }
        program.caution_deadlines = book
            .cautions
            .iter()
            .map(|caution| caution.deadline.as_ref().and_then(|rule| optional(&mut program, &rule.when)))
            .collect();
        program.link(book.facts.len());
        program
    }

    /// All requirements, and for each bar: it does not apply, or its waiver may lift it.
    fn relief(&mut self, book: &Rulebook, relief: &crate::rulebook::Relief) {
        let node = self.open(NodeKind::All, None);
        for part in &relief.requires {
            self.part(book, part, None, false);
        }
        for bar in relief.bars.iter().filter(|bar| self.in_force(book, &bar.part)).collect::<Vec<_>>() {
            let Some(waiver) = &bar.waiver else {
                self.part(book, &bar.part, None, true);
                continue;
            };
            let either = self.open(NodeKind::Any, bar.part.clause);
            self.part(book, &bar.part, None, true);
            let lifted = self.open(NodeKind::All, waiver.clause);
            self.part(book, waiver, None, false);
            self.leaf(Test::Judgment, waiver.clause);
            self.close(lifted);
            self.close(either);
        }
        self.close(node);
        self.finish(node);
    }

    fn root(&mut self, book: &Rulebook, part: &Part) -> u32 {
        let node = self.open(NodeKind::All, part.clause);
        self.part(book, part, None, false);
        self.close(node);
        self.finish(node)
    }

    fn finish(&mut self, node: u32) -> u32 {
        let entry = self.lower(node, PASSED, FAILED);
        let mut facts = Vec::new();
        let mut judged = false;
        for inner in node..self.nodes[node as usize].end {
            if let NodeKind::Test(test) = self.nodes[inner as usize].kind {
                judged |= test == Test::Judgment;
                self.facts_of(test, &mut facts);
            }
        }
        in_order(&mut facts);
        self.roots.push(Root { node, entry, judged, facts });
        (self.roots.len() - 1) as u32
    }

    fn open(&mut self, kind: NodeKind, clause: Option<ClauseId>) -> u32 {
        self.nodes.push(Node { kind, clause, end: 0 });
        (self.nodes.len() - 1) as u32
    }

    fn close(&mut self, node: u32) {
        self.nodes[node as usize].end = self.nodes.len() as u32;
    }

    fn leaf(&mut self, test: Test, clause: Option<ClauseId>) {
        let node = self.open(NodeKind::Test(test), clause);
        self.close(node);
    }

    fn part(&mut self, book: &Rulebook, part: &Part, around: Option<ClauseId>, negated: bool) {
        let clause = part.clause.or(around);
        if !self.in_force(book, part) {
            return;
        }
        if let Some(id) = part.clause {
            let node = self.nodes.len() as u32;
            self.places[usize::from(id.0)].get_or_insert(Place { node, negated });
        }
        self.condition(book, &part.condition, clause, negated);
    }

    /// Whether anything is left of a part on this day. Of the opposite of a clause that is not in force, nothing is.
    pub(crate) fn in_force(&self, book: &Rulebook, part: &Part) -> bool {
        let dated = part.clause.is_none_or(|id| {
            let declared = book.clause(id);
            declared.from.is_none_or(|from| from <= self.today)
                && declared.until.is_none_or(|until| self.today <= until)
        });
        dated && if let Condition::Not(inner) = &part.condition { self.in_force(book, inner) } else { true }
    }

    fn condition(&mut self, book: &Rulebook, condition: &Condition, clause: Option<ClauseId>, negated: bool) {
        let flip = |kind: NodeKind, parts: usize| match kind {
            NodeKind::All if negated => NodeKind::Any,
            NodeKind::Any if negated => NodeKind::All,
            // Not "at least n of m": at least m - n + 1 of the opposites. With too few parts in force: none is needed.
            NodeKind::AtLeast(n) if negated => NodeKind::AtLeast((parts as u16 + 1).saturating_sub(n)),
            same => same,
        };
        let group = |program: &mut Program, kind: NodeKind, parts: &[Part]| {
            let kept = parts.iter().filter(|part| program.in_force(book, part)).count();
            let node = program.open(flip(kind, kept), clause);
            for part in parts {
                program.part(book, part, clause, negated);
            }
            program.close(node);
        };
        match condition {
            Condition::All(parts) => group(self, NodeKind::All, parts),
            Condition::Any(parts) => group(self, NodeKind::Any, parts),
            Condition::AtLeast(n, parts) => group(self, NodeKind::AtLeast(*n as u16), parts),
            Condition::Not(part) => self.part(book, part, clause, !negated),
            Condition::Unless(rule, exceptions) => {
                let node = self.open(flip(NodeKind::All, 0), clause);
                self.part(book, rule, clause, negated);
                let none = self.open(flip(NodeKind::All, 0), clause);
                for exception in exceptions {
                    self.part(book, exception, clause, !negated);
                }
                self.close(none);
                self.close(node);
            }
            Condition::Always => self.leaf(Test::Constant(!negated), clause),
            Condition::Judgment => self.leaf(Test::Judgment, clause),
            Condition::In { fact, set } => {
                let set = if negated { self.blank[usize::from(fact.0)].may() & !set } else { *set };
                self.leaf(Test::In { fact: fact.0, set }, clause);
            }
            Condition::Includes { fact, set } => {
                let (fact, set) = (fact.0, *set);
                self.leaf(if negated { Test::Excludes { fact, set } } else { Test::Includes { fact, set } }, clause);
            }
            Condition::Order { left, right } => {
                // Not "left at most right": right and one more at most left.
                let test = if negated { self.order(&plus(right, 1), left) } else { self.order(left, right) };
                self.leaf(test, clause);
            }
        }
    }

    /// Writes jump code for a node: where to go when it passes and when it fails. Written backwards.
    fn lower(&mut self, node: u32, pass: u32, fail: u32) -> u32 {
        let children = self.children(node);
        match self.nodes[node as usize].kind {
            NodeKind::Test(test) => {
                self.code.push(Step { test, pass, fail });
                (self.code.len() - 1) as u32
            }
            NodeKind::All => children.iter().rev().fold(pass, |next, child| self.lower(*child, next, fail)),
            NodeKind::Any => children.iter().rev().fold(fail, |next, child| self.lower(*child, pass, next)),
            NodeKind::AtLeast(n) => {
                // After all parts: passed if enough did. Before them: one column for each count so far.
                let n = usize::from(n);
                let mut columns: Vec<u32> = (0..=n).map(|count| if count == n { pass } else { fail }).collect();
                for child in children.iter().rev() {
                    for count in 0..n {
                        columns[count] = self.lower(*child, columns[count + 1], columns[count]);
                    }
                }
                columns[0]
            }
        }
    }

    /// The parts of a node.
    pub(crate) fn children(&self, node: u32) -> Vec<u32> {
        let mut children = Vec::new();
        self.each_child(node, |child| children.push(child));
        children
    }

    pub(crate) fn each_child(&self, node: u32, mut visit: impl FnMut(u32)) {
        let end = self.nodes[node as usize].end;
        let mut child = node + 1;
        while child < end {
            visit(child);
            child = self.nodes[child as usize].end;
        }
    }

    /// Adds the facts that a test reads.
    pub(crate) fn facts_of(&self, test: Test, facts: &mut Vec<FactId>) {
        match test {
            Test::In { fact, .. }
            | Test::Includes { fact, .. }
            | Test::Excludes { fact, .. }
            | Test::AtMost { fact, .. }
            | Test::AtLeast { fact, .. } => facts.push(FactId(fact)),
            Test::AtMostFact { left, right, .. } => facts.extend([FactId(left), FactId(right)]),
            Test::Ordered { left, right } => {
                for place in [left, right] {
                    term_facts(&self.terms[usize::from(place)], facts);
                }
            }
            Test::Judgment | Test::Constant(_) => {}
        }
    }

    fn link(&mut self, facts: usize) {
        self.readers = vec![Vec::new(); facts];
        self.gated = vec![Vec::new(); facts];
        for (index, root) in self.roots.iter().enumerate() {
            for fact in &root.facts {
                self.readers[usize::from(fact.0)].push(index as u32);
            }
        }
        for (fact, gate) in self.gates.iter().enumerate() {
            let Some(gate) = gate else { continue };
            for read in &self.roots[*gate as usize].facts {
                self.gated[usize::from(read.0)].push(FactId(fact as u16));
            }
        }
    }
}

pub(crate) fn term_facts(term: &Term, facts: &mut Vec<FactId>) {
    match term {
        Term::Constant(_) | Term::Today => {}
        Term::Fact(fact) => facts.push(*fact),
        Term::Plus(of, _) | Term::Shift(of, _) => term_facts(of, facts),
        Term::Least(of) | Term::Greatest(of) => of.iter().for_each(|term| term_facts(term, facts)),
    }
}

/// The least and the greatest that a term may be.
pub(crate) fn term_span(term: &Term, slots: &[Slot], today: Day) -> (i64, i64) {
    let both = |(low, high): (i64, i64), step: &dyn Fn(i64) -> i64| (step(low), step(high));
    match term {
        Term::Constant(value) => (i64::from(*value), i64::from(*value)),
        Term::Today => (i64::from(today.0), i64::from(today.0)),
        Term::Fact(fact) => slots[usize::from(fact.0)].span(),
        Term::Plus(of, more) => both(term_span(of, slots, today), &|value| value + i64::from(*more)),
        Term::Shift(of, span) => both(term_span(of, slots, today), &|value| moved(value, *span)),
        Term::Least(of) => {
            let spans = of.iter().map(|term| term_span(term, slots, today));
            spans.reduce(|a, b| (a.0.min(b.0), a.1.min(b.1))).unwrap_or((-FURTHEST, FURTHEST))
        }
        Term::Greatest(of) => {
            let spans = of.iter().map(|term| term_span(term, slots, today));
            spans.reduce(|a, b| (a.0.max(b.0), a.1.max(b.1))).unwrap_or((-FURTHEST, FURTHEST))
        }
    }
}
