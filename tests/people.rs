//! Whole people: each is screened and interviewed, and what comes out is what the law gives.
//!
//! `UPDATE_EXPECT=1 cargo test --test people` writes what came out into the files; read the difference before you keep it.
#![allow(clippy::cast_precision_loss, reason = "the counts are small")]

mod common;
#[path = "people/expect.rs"]
mod expect;
#[path = "people/interviews.rs"]
mod interviews;
#[path = "people/person.rs"]
mod person;

use interviews::interview;
use waymark::interview::Order;
use waymark::{Outlook, Screener};

/// Fails with every sentence, if there are any.
#[track_caller]
fn none_wrong(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), common::lines(wrong));
}

#[test]
fn everyone_gets_what_the_law_gives() {
    let book = common::book();
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut wrong = Vec::new();
    for person in person::everyone(&book) {
        let questions = interview(&book, &person, Order::Together, false).asked.len();
        let outcome = expect::outcome(&person.known(&book), questions);
        let differences = expect::differences(&person.expect, &outcome);
        if update && !differences.is_empty() {
            expect::rewrite(&person, &outcome);
        } else {
            wrong.extend(differences.into_iter().map(|told| format!("{}: {told}", person.name)));
        }
    }
    none_wrong(&wrong);
}

#[test]
fn answers_make_sense_together() {
    let book = common::book();
    let mut wrong = Vec::new();
    for person in person::everyone(&book) {
        let screener = person.known(&book);
        for (fact, _) in person.answers.iter().filter(|(fact, _)| screener.is_parked(*fact)) {
            let id = &book.about(fact).id;
            wrong.push(format!("{}: nobody who says the rest is asked `{id}`", person.name));
        }
    }
    none_wrong(&wrong);
}

#[test]
fn interviews_find_what_all_answers_find() {
    let book = common::book();
    let mut wrong = Vec::new();
    for person in person::everyone(&book) {
        for order in [Order::Together, Order::Greedy] {
            let done = interview(&book, &person, order, false);
            let mut told = done.wrong;
            let outcome = expect::outcome(&person.known(&book), 0);
            let differences = expect::differences(&outcome, &expect::outcome(&done.end, 0));
            // An interview asks for what decides; a day that decides nothing may stay unknown.
            told.extend(differences.into_iter().filter(|told| !told.starts_with("deadlines")));
            told.extend(left_hanging(&done.end));
            wrong.extend(told.into_iter().map(|told| format!("{}, {order:?}: {told}", person.name)));
        }
    }
    none_wrong(&wrong);
}

/// Findings that say *cannot tell yet* at the end, though nobody could tell more.
fn left_hanging(end: &Screener) -> Vec<String> {
    let findings = (0..end.book().reliefs.len()).map(|relief| end.finding(relief));
    let hanging = findings.filter(|finding| {
        finding.outlook == Outlook::CannotTell && (finding.open.is_empty() || !finding.missing.is_empty())
    });
    let id = |relief: usize| end.book().reliefs[relief].id.clone();
    hanging
        .map(|finding| format!("`{}` hangs: missing {:?}, open {:?}", id(finding.relief), finding.missing, finding.open))
        .collect()
}

#[test]
fn no_question_is_useless() {
    let book = common::book();
    let mut wrong = Vec::new();
    let mut questions = 0;
    for person in person::everyone(&book) {
        let done = interview(&book, &person, Order::Together, true);
        questions += done.asked.len();
        for fact in done.useless {
            let at = done.asked.iter().position(|asked| *asked == fact).unwrap_or_default() + 1;
            wrong.push(format!("{}: question {at}, `{}`, could change nothing", person.name, book.about(fact).id));
        }
    }
    println!("{} of {questions} questions are useless.", wrong.len());
    none_wrong(&wrong);
}

#[test]
fn interviews_are_short() {
    let book = common::book();
    let people = person::everyone(&book);
    let cost = interviews::cost(&book, &people);
    println!(
        "{} people: median {} questions, at most {} ({}); mean {:.1} together, {:.1} greedy; decided after 10, 20, 30: {:.0?} %.",
        cost.people,
        cost.median,
        cost.most.0,
        cost.most.1,
        cost.together,
        cost.greedy,
        cost.decided.map(|share| share * 100.0),
    );
    assert!(cost.people >= 25, "there should be at least 25 people, there are {}", cost.people);
    // What keeping subjects together may cost, in the mean.
    assert!(cost.together <= cost.greedy * 1.5, "{:.1} questions, greedy {:.1}", cost.together, cost.greedy);
}
