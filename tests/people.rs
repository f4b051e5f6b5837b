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
#[path = "people/promises.rs"]
mod promises;

use interviews::{Interview, interview};
use waymark::interview::Order;
use waymark::{FactId, Finding, Outlook, Screener};

/// How many times as many questions as the fewest it may cost, in the mean, to finish one subject before the next.
const TOGETHER: f64 = 1.25;

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
    let people = person::everyone(&book);
    let mut wrong = Vec::new();
    let [together, greedy] = [Order::Together, Order::Greedy].map(|order| {
        let mut interviews: Vec<Interview> = Vec::new();
        for person in &people {
            let done = interview(&book, person, order, false);
            let mut told = done.wrong.clone();
            let outcome = expect::outcome(&person.known(&book), 0);
            let differences = expect::differences(&outcome, &expect::outcome(&done.end, 0));
            // An interview asks for what decides; a day that decides nothing may stay unknown.
            told.extend(differences.into_iter().filter(|told| !told.starts_with("deadlines")));
            told.extend(left_hanging(&done.end));
            wrong.extend(told.into_iter().map(|told| format!("{}, {order:?}: {told}", person.name)));
            interviews.push(done);
        }
        interviews
    });
    let cost = interviews::cost(&book, &people, &together, &greedy);
    common::figure(
        "short",
        &format!(
            "{} people: median {} questions, at most {} ({}); mean {:.1} together, {:.1} greedy; \
         decided after 10, 20, 30: {:.0?} %.",
            people.len(),
            cost.median,
            cost.most.0,
            cost.most.1,
            cost.together,
            cost.greedy,
            cost.decided,
        ),
    );
    none_wrong(&wrong);
    assert!(people.len() >= 25, "there should be at least 25 people, there are {}", people.len());
    assert!(
        cost.together <= cost.greedy * TOGETHER,
        "keeping together costs {:.1} questions beside {:.1}",
        cost.together,
        cost.greedy
    );
}

/// Findings that say *cannot tell yet* at the end, though nobody could tell more.
fn left_hanging(end: &Screener) -> Vec<String> {
    let findings = (0..end.book().reliefs.len()).map(|relief| end.finding(relief));
    let hanging = findings.filter(|finding| {
        finding.outlook == Outlook::CannotTell && (finding.open.is_empty() || !finding.missing.is_empty())
    });
    let told = |finding: Finding| {
        let ids = |facts: &[FactId]| facts.iter().map(|fact| end.book().about(*fact).id.clone()).collect::<Vec<_>>();
        let relief = &end.book().reliefs[finding.relief].id;
        format!("`{relief}` hangs: missing {:?}, open {:?}", ids(&finding.missing), ids(&finding.open))
    };
    hanging.map(told).collect()
}

#[test]
fn no_question_is_useless() {
    let book = common::book();
    let mut wrong = Vec::new();
    let mut questions = 0;
    for person in person::everyone(&book) {
        let done = interview(&book, &person, Order::Together, true);
        questions += done.asked.len();
        for (place, fact, most) in done.useless {
            let id = &book.about(fact).id;
            wrong.push(format!("{}: question {place}, `{id}`, can change {most:?}", person.name));
        }
    }
    common::figure(
        "short",
        &format!("{} of {questions} questions asked of them could not change a finding.", wrong.len()),
    );
    none_wrong(&wrong);
}
