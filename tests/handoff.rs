//! The sheet to take along says nothing that the answers on it do not say.

mod common;
#[path = "people/person.rs"]
#[allow(dead_code, reason = "each test uses a part of it")]
mod person;

use std::rc::Rc;
use waymark::handoff::{Handoff, hand_off};
use waymark::{Answer, FactId, Rulebook, Screener};

/// A screener with everything that a person says and that `keep` keeps.
fn screener(book: &Rc<Rulebook>, person: &person::Person, keep: impl Fn(FactId) -> bool) -> Screener {
    let mut screener = Screener::new(Rc::clone(book), person.today);
    for (fact, answer) in person.answers.iter().filter(|(fact, _)| keep(*fact)) {
        screener.answer(fact, Some(answer.clone()));
    }
    screener
}

/// What a reader of the sheet can see, but for the gaps.
fn told(handoff: &Handoff) -> (String, String) {
    (format!("{:?} {:?}", handoff.dates, handoff.known), format!("{:?} {:?}", handoff.papers, handoff.may_fit))
}

#[test]
fn what_is_left_out_changes_nothing_on_the_sheet() {
    let book = common::book();
    for person in person::everyone(&book) {
        // Leaves out every second, every third, … answer.
        for step in 2..6 {
            let chosen = |fact: FactId| !fact.0.is_multiple_of(step);
            let part = hand_off(&screener(&book, &person, |_| true), &chosen);
            let alone = hand_off(&screener(&book, &person, chosen), &|_| true);
            assert_eq!(told(&part), told(&alone), "{}, without every {step}th answer", person.name);
            assert!(part.gaps.iter().all(|gap| chosen(*gap) || person.answers.get(*gap).is_none()), "{}", person.name);
        }
    }
}

#[test]
fn what_was_rather_not_said_is_not_on_the_sheet() {
    let book = common::book();
    for person in person::everyone(&book) {
        let whole = hand_off(&screener(&book, &person, |_| true), &|_| true);
        for (fact, answer) in person.answers.iter().filter(|(_, answer)| !answer.is_known()) {
            assert!(whole.known.iter().all(|(known, _)| *known != fact), "{}", person.name);
            assert!(*answer != Answer::Skip || !whole.gaps.contains(&fact), "{}", person.name);
        }
    }
}

#[test]
fn the_sheet_fits_a_page() {
    let book = common::book();
    for person in person::everyone(&book) {
        let whole = hand_off(&screener(&book, &person, |_| true), &|_| true);
        assert!(whole.dates.len() <= 4 && whole.gaps.len() <= 8 && whole.papers.len() <= 10, "{}", person.name);
        let days: Vec<_> = whole.dates.iter().map(|(_, deadline)| (deadline.days_left < 0, deadline.safe)).collect();
        assert!(days.is_sorted(), "{}", person.name);
    }
}
