//! Interviews with the people, question by question, and what they cost.

use super::person::Person;
use std::rc::Rc;
use waymark::check::useful::{Change, change};
use waymark::interview::{self, Order};
use waymark::{FactId, Outlook, Rulebook, Screener};

/// One interview.
pub(crate) struct Interview {
    /// What was asked, in order.
    pub(crate) asked: Vec<FactId>,
    /// The facts asked whose answer could change no outlook and no caution when they were asked: place, and what it could.
    pub(crate) useless: Vec<(usize, FactId, Change)>,
    /// What went wrong on the way.
    pub(crate) wrong: Vec<String>,
    /// What is known at its end.
    pub(crate) end: Screener,
}

/// Asks a person until nothing more is asked. `prove` also looks whether each question is useful, which takes longer.
pub(crate) fn interview(book: &Rc<Rulebook>, person: &Person, order: Order, prove: bool) -> Interview {
    let end = person.unknown(book);
    let mut done = Interview { asked: Vec::new(), useless: Vec::new(), wrong: Vec::new(), end };
    let mut left = interview::left(&done.end);
    while let Some(fact) = interview::next(&done.end, done.asked.last().copied(), order) {
        let id = &book.about(fact).id;
        let Some(answer) = person.answers.get(fact) else {
            done.wrong.push(format!("`{id}` is asked, and the file does not answer it"));
            break;
        };
        if done.asked.contains(&fact) {
            done.wrong.push(format!("`{id}` is asked twice"));
            break;
        }
        let most = if prove { change(&done.end, fact) } else { Change::Outlook };
        if most != Change::Outlook {
            done.useless.push((done.asked.len() + 1, fact, most));
        }
        done.asked.push(fact);
        done.end.answer(fact, Some(answer.clone()));
        let now = interview::left(&done.end);
        if now > left {
            done.wrong.push(format!("after `{id}` at most {now} questions are left; before it, {left}"));
        }
        left = now;
    }
    done
}

/// What the interviews with all people cost.
pub(crate) struct Cost {
    /// The median number of questions, when subjects are kept together.
    pub(crate) median: usize,
    /// The greatest number of questions, and who is asked them.
    pub(crate) most: (usize, String),
    /// The mean number of questions when subjects are kept together.
    pub(crate) together: f64,
    /// The mean number of questions when only what an answer settles counts.
    pub(crate) greedy: f64,
    /// How many percent of the reliefs are decided after 10, 20 and 30 questions.
    pub(crate) decided: [f64; 3],
}

/// After so many questions it is looked how many reliefs are decided.
const MILESTONES: [usize; 3] = [10, 20, 30];

/// What it cost to interview everyone, in both orders.
pub(crate) fn cost(book: &Rc<Rulebook>, people: &[Person], together: &[Interview], greedy: &[Interview]) -> Cost {
    let mut counts: Vec<usize> = together.iter().map(|done| done.asked.len()).collect();
    let most = people.iter().zip(&counts).max_by_key(|(_, count)| **count);
    let most = most.map_or_else(Default::default, |(person, count)| (*count, person.name.clone()));
    let mean =
        |done: &[Interview]| done.iter().map(|done| done.asked.len()).sum::<usize>() as f64 / people.len() as f64;
    counts.sort_unstable();
    Cost {
        median: counts.get(counts.len() / 2).copied().unwrap_or(0),
        most,
        together: mean(together),
        greedy: mean(greedy),
        decided: MILESTONES.map(|questions| {
            let shares =
                people.iter().zip(together).map(|(person, done)| decided(book, person, &done.asked, questions));
            shares.sum::<f64>() * 100.0 / people.len() as f64
        }),
    }
}

/// Which share of the reliefs is decided after so many questions.
fn decided(book: &Rc<Rulebook>, person: &Person, asked: &[FactId], questions: usize) -> f64 {
    let mut screener = person.unknown(book);
    for fact in asked.iter().take(questions) {
        screener.answer(*fact, person.answers.get(*fact).cloned());
    }
    let reliefs = book.reliefs.len();
    let decided = (0..reliefs).filter(|relief| screener.outlook(*relief) != Outlook::CannotTell).count();
    decided as f64 / reliefs as f64
}
