//! A group whose parts have lapsed is decided whatever the answers: *any* of nothing is no, *all* of nothing yes.
//!
//! A clause that is not in force is left out, and so is its relief's question. A group is not: an old law that ends
//! inside an *any* could close a relief in silence. So on each day on which something begins or ends, as long as the
//! relief still answers, every group must keep enough parts in force, or end with the clause round it.

use crate::condition::{Condition, Part};
use crate::date::Day;
use crate::problem::{Pointer, Problem, ProblemKind};
use crate::program::Program;
use crate::rulebook::Rulebook;

pub(super) fn check(book: &Rulebook, today: Day) -> Vec<Problem> {
    let changes = book.clauses.iter().flat_map(|clause| [clause.from, clause.until.map(|until| Day(until.0 + 1))]);
    let mut days: Vec<Day> = changes.flatten().filter(|day| *day > today).chain([today]).collect();
    days.sort_unstable();
    days.dedup();
    let mut problems: Vec<Problem> = Vec::new();
    for day in days {
        let one_day = OneDay { book, program: Program { today: day, ..Program::default() } };
        let mut found = Vec::new();
        one_day.all(&mut |at| found.push(Problem { at: at.clone(), kind: ProblemKind::Lapsed { day } }));
        // One place is named once, for the first day.
        found.retain(|problem| problems.iter().all(|known| known.at != problem.at));
        problems.append(&mut found);
    }
    problems
}

/// The rulebook on one day. Each method reports the places of groups with too few parts.
struct OneDay<'a> {
    book: &'a Rulebook,
    program: Program,
}

impl OneDay<'_> {
    fn all(&self, report: &mut impl FnMut(&Pointer)) {
        let place = |list: &str, index| Pointer::default().field(list).field(list).item(index);
        for (index, fact) in self.book.facts.iter().enumerate() {
            fact.asked_if.iter().for_each(|gate| self.condition(gate, &place("facts", index), report));
        }
        for (index, relief) in self.book.reliefs.iter().enumerate() {
            if self.program.today > relief.hard_stop {
                continue;
            }
            let at = Pointer::default().field("reliefs").item(index);
            let lines = relief.availability.iter().filter_map(|line| line.when.as_ref());
            let days = relief.deadlines.iter().filter_map(|rule| rule.when.as_ref());
            lines.chain(days).for_each(|when| self.condition(when, &at, report));
            relief.requires.iter().for_each(|part| self.part(part, &at, report));
            for bar in relief.bars.iter().filter(|bar| self.program.in_force(self.book, &bar.part)) {
                self.part(&bar.part, &at, report);
                bar.waiver.iter().for_each(|waiver| self.part(waiver, &at, report));
            }
        }
        for (index, caution) in self.book.cautions.iter().enumerate() {
            let at = place("cautions", index);
            let when = caution.deadline.as_ref().and_then(|rule| rule.when.as_ref());
            self.part(&caution.part, &at, report);
            when.iter().for_each(|when| self.condition(when, &at, report));
        }
    }

    fn part(&self, part: &Part, around: &Pointer, report: &mut impl FnMut(&Pointer)) {
        if self.program.in_force(self.book, part) {
            let at = part.clause.map_or(around, |clause| &self.book.clause(clause).pointer);
            self.condition(&part.condition, at, report);
        }
    }

    fn condition(&self, condition: &Condition, at: &Pointer, report: &mut impl FnMut(&Pointer)) {
        let (parts, needed) = match condition {
            Condition::All(parts) | Condition::Any(parts) => (&parts[..], 1),
            Condition::AtLeast(n, parts) => (&parts[..], *n),
            Condition::Not(part) => return self.part(part, at, report),
            Condition::Unless(rule, exceptions) => {
                exceptions.iter().for_each(|part| self.part(part, at, report));
                (std::slice::from_ref(&**rule), 1)
            }
            _ => return,
        };
        if parts.iter().filter(|part| self.program.in_force(self.book, part)).count() < needed {
            report(at);
        }
        parts.iter().for_each(|part| self.part(part, at, report));
    }
}
