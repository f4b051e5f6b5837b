//! A fact that no rule reads would never be asked, and a source that no clause cites is dead weight.

use crate::condition::{Condition, Part, Term};
use crate::fact::Kind;
use crate::problem::{Pointer, Problem, ProblemKind};
use crate::program::Program;
use crate::rulebook::Rulebook;

pub(super) fn check(book: &Rulebook) -> Vec<Problem> {
    let program = Program::new(book, crate::date::Day::default());
    let mut problems = Vec::new();
    let mut report = |file: &str, index: usize, what: &'static str, id: &str| {
        let at = Pointer::default().field(file).field(file).item(index);
        problems.push(Problem { at, kind: ProblemKind::Unused { what, id: id.to_owned() } });
    };
    let mut dated = Vec::new();
    let rules = book.reliefs.iter().flat_map(|relief| &relief.deadlines);
    for rule in rules.chain(book.cautions.iter().filter_map(|caution| caution.deadline.as_ref())) {
        term_facts(&rule.day, &mut dated);
    }
    // Clauses that are not in force on some day still read their facts.
    for relief in &book.reliefs {
        relief
            .requires
            .iter()
            .chain(relief.bars.iter().map(|bar| &bar.part))
            .for_each(|part| part_facts(part, &mut dated));
    }
    for (index, fact) in book.facts.iter().enumerate() {
        let read = !program.readers[index].is_empty() || dated.contains(&index);
        if !read && fact.kind != Kind::Zip {
            report("facts", index, "fact", &fact.id);
        }
    }
    let mut cited = vec![false; book.sources.len()];
    let clauses = book.clauses.iter().map(|clause| clause.source);
    let lines = book.reliefs.iter().flat_map(|relief| &relief.availability).filter_map(|line| line.source);
    let rules = book.reliefs.iter().flat_map(|relief| &relief.deadlines);
    let days =
        rules.chain(book.cautions.iter().filter_map(|caution| caution.deadline.as_ref())).map(|rule| rule.source);
    let tables = book.tables.iter().map(|table| table.source);
    for source in clauses.chain(lines).chain(days).chain(tables) {
        cited[usize::from(source.0)] = true;
    }
    for (index, source) in book.sources.iter().enumerate().filter(|(index, _)| !cited[*index]) {
        report("sources", index, "source", &source.id);
    }
    problems
}

fn term_facts(term: &Term, facts: &mut Vec<usize>) {
    match term {
        Term::Fact(fact) => facts.push(usize::from(fact.0)),
        Term::Plus(of, _) | Term::Shift(of, _) => term_facts(of, facts),
        Term::Least(of) | Term::Greatest(of) => of.iter().for_each(|term| term_facts(term, facts)),
        Term::Constant(_) | Term::Today => {}
    }
}

fn part_facts(part: &Part, facts: &mut Vec<usize>) {
    match &part.condition {
        Condition::All(parts) | Condition::Any(parts) | Condition::AtLeast(_, parts) => {
            parts.iter().for_each(|part| part_facts(part, facts))
        }
        Condition::Not(part) => part_facts(part, facts),
        Condition::Unless(rule, exceptions) => {
            part_facts(rule, facts);
            exceptions.iter().for_each(|part| part_facts(part, facts));
        }
        Condition::In { fact, .. } | Condition::Includes { fact, .. } => facts.push(usize::from(fact.0)),
        Condition::Order { left, right } => {
            term_facts(left, facts);
            term_facts(right, facts);
        }
        Condition::Always | Condition::Judgment => {}
    }
}
