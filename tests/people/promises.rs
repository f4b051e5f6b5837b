//! Promises that no other test proves by itself: rules that are too old say so, and every finding says why.

use crate::{common, person};
use std::rc::Rc;
use waymark::{Day, Outlook, Screener};

#[test]
fn rules_that_are_too_old_give_no_answer() {
    let book = common::book();
    let people = person::everyone(&book);
    let (mut due, mut refused) = (0, 0);
    for (relief, rules) in book.reliefs.iter().enumerate() {
        assert!(rules.verified_on < rules.review_by && rules.review_by < rules.hard_stop, "{}: the days", rules.id);
        // The last day before each limit, and the limit itself.
        for (day, is_due, is_refused) in [
            (Day(rules.review_by.0 - 1), false, false),
            (rules.review_by, true, false),
            (rules.hard_stop, true, false),
            (Day(rules.hard_stop.0 + 1), true, true),
        ] {
            let mut screener = Screener::new(Rc::clone(&book), day);
            for person in &people {
                screener.reset();
                for (fact, answer) in person.answers.iter() {
                    screener.answer(fact, Some(answer.clone()));
                }
                let finding = screener.finding(relief);
                assert_eq!(finding.review_due, is_due, "{} on {day:?}: the notice", rules.id);
                assert_eq!(finding.outlook == Outlook::TooOld, is_refused, "{} on {day:?}: the refusal", rules.id);
                due += usize::from(finding.review_due);
                refused += usize::from(is_refused);
            }
        }
    }
    common::figure("never-stale", &format!("{refused} findings from old rules refused, {due} with a notice"));
}

#[test]
fn every_finding_says_why() {
    let book = common::book();
    let (mut findings, mut reasons) = (0, 0);
    for person in person::everyone(&book) {
        let screener = person.known(&book);
        for finding in screener.screening().findings {
            let id = &book.reliefs[finding.relief].id;
            let says = match finding.outlook {
                Outlook::NoFit | Outlook::MayFit => finding.because.len() + finding.judgments.len(),
                Outlook::CannotTell => finding.missing.len() + finding.open.len(),
                Outlook::TooOld => 1,
            };
            assert!(says > 0, "{}: `{id}` is {:?} without a reason", person.name, finding.outlook);
            for clause in finding.because.iter().chain(&finding.judgments) {
                let source = book.source(book.clause(*clause).source);
                assert!(!source.cite.is_empty(), "{} has no citation", source.id);
            }
            findings += 1;
            reasons += finding.because.len();
        }
    }
    common::figure("says-why", &format!("{findings} findings of whole people, {reasons} clauses named with their law"));
}
