//! Walk: whatever rulebook has loaded must also work, for any person and on any day.

use crate::{Chance, person};
use std::rc::Rc;
use waymark::handoff::hand_off;
use waymark::interview::{Order, left, next};
use waymark::{Answer, Answers, ClauseId, Day, FactId, Outlook, Rulebook, Screener, Screening, screen};

/// How many questions are answered; more would only make each run slower.
const MOST_STEPS: usize = 12;
/// Days of the screening: usual, leap, and the first and last that we take.
const DAYS: [&str; 5] = ["2026-11-21", "2024-02-29", "2027-01-01", "1800-01-01", "2200-12-31"];

/// Asks, answers, screens and hands off, and checks three laws on the way.
pub fn walk(book: Rulebook, chance: &mut Chance) {
    let day = chance.one(&DAYS).and_then(|day| Day::parse(day)).unwrap_or(Day(739_941));
    let mut screener = Screener::new(Rc::new(book), day);
    for _ in 0..MOST_STEPS {
        let _ = left(&screener);
        let Some(fact) = next(&screener, None, Order::Together) else { break };
        assert!(screener.answers().get(fact).is_none(), "asked again: {fact:?}");
        let answer = person::answer(screener.book().about(fact), chance);
        screener.answer(fact, Some(answer));
    }
    // Any answer may be changed or taken back, asked for or not.
    let facts = screener.book().facts.len();
    for _ in 0..chance.below(4).min(facts) {
        let fact = FactId(chance.below(facts) as u16);
        let answer = person::answer(screener.book().about(fact), chance);
        screener.answer(fact, (chance.below(3) > 0).then_some(answer));
    }
    let screening = screener.screening();
    same_at_once(&screener, &screening);
    silence_weighs_the_same(&screener, &screening);
    for clause in 0..screener.book().clauses.len().min(50) {
        let _ = (screener.clause(ClauseId(clause as u16)), screener.clause_facts(ClauseId(clause as u16)));
    }
    let _ = hand_off(&screener, &|fact| fact.0 % 2 == 0);
    screener.reset();
    assert!(screener.answers().iter().next().is_none(), "an answer is left after a reset");
}

/// Screening step by step and at once give the same.
fn same_at_once(screener: &Screener, screening: &Screening) {
    assert_eq!(screen(screener.book(), screener.answers(), screener.today()), *screening);
}

/// *Don't know* and *rather not say* give the same outlooks, and close nothing that silence leaves open.
fn silence_weighs_the_same(screener: &Screener, screening: &Screening) {
    let mut swapped = Answers::default();
    let mut silent = Answers::default();
    for (fact, answer) in screener.answers().iter() {
        let other = match answer {
            Answer::DontKnow => Answer::Skip,
            Answer::Skip => Answer::DontKnow,
            said => said.clone(),
        };
        swapped.set(fact, Some(other));
        silent.set(fact, answer.is_known().then(|| answer.clone()));
    }
    let outlooks = |answers: &Answers| -> Vec<Outlook> {
        let screening = screen(screener.book(), answers, screener.today());
        screening.findings.iter().map(|finding| finding.outlook).collect()
    };
    let now: Vec<Outlook> = screening.findings.iter().map(|finding| finding.outlook).collect();
    assert_eq!(now, outlooks(&swapped), "`don't know` and `rather not say` differ");
    assert_eq!(now, outlooks(&silent), "an answer that says nothing changes an outlook");
}
