//! Questions: how many are asked until everything is decided, and what choosing one costs.

use super::{Person, micros};
use crate::workload::table::Row;
use crate::workload::{Workload, form, today};
use std::rc::Rc;
use waymark::interview::{self, Order};
use waymark::{Answer, FactId, Outlook, Rulebook, Screener};

/// How many persons of the workload are interviewed.
const PERSONS: usize = 1_000;
/// The most questions that they may be asked on average; 40 would be every fact, 17.1 is the least possible.
const LIMIT: f64 = 20.5;
/// After so many questions it is looked how many programmes are decided.
const MILESTONES: [usize; 3] = [5, 10, 15];

/// Interviews so far.
#[derive(Default)]
struct Interviews {
    asked: usize,
    /// How many programmes were decided at each milestone.
    decided: [usize; 3],
    /// Seconds spent on choosing.
    spent: f64,
}

/// The workload's persons, asked only what settles most.
pub(crate) fn workload(workload: &Workload, clock: fn() -> f64) -> Row {
    let mut done = Interviews::default();
    for person in &workload.persons[..PERSONS] {
        let screener = Screener::new(Rc::clone(&workload.book), today());
        done.ask(screener, Order::Greedy, clock, |fact| form::answer(person, usize::from(fact.0)));
    }
    let all = (PERSONS * workload.book.reliefs.len()) as f64;
    let [first, second, third] = done.decided.map(|decided| 100.0 * decided as f64 / all);
    let choice = micros(done.spent / done.asked as f64);
    Row {
        what: "questions until all 20 programmes are decided".to_owned(),
        figure: done.asked as f64 / PERSONS as f64,
        limit: Some(LIMIT),
        how: format!("decided after 5 / 10 / 15: {first:.0} / {second:.0} / {third:.0} %; {choice} a choice"),
    }
}

/// People in front of our own rules: what it costs to finish one subject before the next.
pub(crate) fn together(book: &Rc<Rulebook>, people: &[Person], clock: fn() -> f64) -> Row {
    let interviews = |order| {
        let mut done = Interviews::default();
        for person in people {
            let say = |fact| person.answers.get(fact).cloned().unwrap_or(Answer::DontKnow);
            done.ask(person.unknown(book), order, clock, say);
        }
        done
    };
    let (together, greedy) = (interviews(Order::Together), interviews(Order::Greedy));
    let mean = |done: &Interviews| done.asked as f64 / people.len() as f64;
    let choice = micros(together.spent / together.asked as f64);
    Row {
        what: "our rules: questions by subject / by worth alone".to_owned(),
        figure: mean(&together) / mean(&greedy),
        limit: None,
        how: format!("{:.1} beside {:.1}, {} people; {choice} a choice", mean(&together), mean(&greedy), people.len()),
    }
}

impl Interviews {
    fn ask(&mut self, mut screener: Screener, order: Order, clock: fn() -> f64, say: impl Fn(FactId) -> Answer) {
        let mut here = None;
        for asked in 0.. {
            let start = clock();
            let next = interview::next(&screener, here, order);
            self.spent += clock() - start;
            for (milestone, decided) in MILESTONES.into_iter().zip(&mut self.decided) {
                // Whoever is asked nothing more has everything decided at every later milestone, too.
                if milestone == asked || (milestone > asked && next.is_none()) {
                    *decided += count(&screener);
                }
            }
            let Some(fact) = next else { return };
            screener.answer(fact, Some(say(fact)));
            self.asked += 1;
            here = Some(fact);
        }
    }
}

/// How many reliefs are decided.
fn count(screener: &Screener) -> usize {
    let reliefs = 0..screener.book().reliefs.len();
    reliefs.filter(|relief| screener.outlook(*relief) != Outlook::CannotTell).count()
}
