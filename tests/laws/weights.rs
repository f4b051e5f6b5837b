//! The engine weighs as the second evaluator does, and nothing panics on the way.

use crate::people::{Person, person};
use crate::reference::Reference;
use crate::tape::Tape;
use crate::{World, cases, fact, tape};
use proptest::prelude::*;
use serde_json::Value;
use waymark::interview::{Order, left, next, section};
use waymark::rulebook::Role;
use waymark::{Screener, Weight, screen, written};

proptest! {
    #![proptest_config(cases(400))]

    /// Jump code (reliefs, gates, availability, deadlines) and the tree (clauses) both agree with the JSON.
    #[test]
    fn the_engine_weighs_as_the_json_reads(mut tape in tape()) {
        let world = World::new(&mut tape);
        let person = person(&mut tape, world.facts());
        let screener = world.screen(&person);
        let reference = Reference::new(&world.bundle, world.date, &person);
        for (index, relief) in list(&world.bundle["reliefs"]).iter().enumerate() {
            let weight = reference.relief(relief);
            prop_assert_eq!(screener.weight(index), weight, "{:#}\n{:?}", world.bundle, person);
            let finding = screener.finding(index);
            prop_assert_eq!(finding.truth, weight.truth());
            let open = |line: &Value| line.get("when").is_none_or(|when| {
                reference.weigh(when, None).is_some_and(|scales| scales.holds == Weight::Yes)
            });
            prop_assert_eq!(finding.availability, list(&relief["availability"]).iter().position(open));
            prop_assert_eq!(deadlines(&finding.deadlines), dates(&world, &reference, list(&relief["deadlines"])));
        }
        for (index, caution) in world.book.cautions.iter().enumerate() {
            let rules = list(&world.bundle["cautions"]["cautions"]);
            let rules = rules.iter().find(|rules| rules["id"] == caution.id).expect("a caution keeps its id");
            let scales = reference.weigh(&rules["when"], None);
            let weight = scales.map_or(Weight::Yes, |scales| scales.holds);
            let shown = screener.caution(index);
            match weight {
                Weight::No => prop_assert_eq!(shown, None),
                Weight::Unknown => prop_assert!(shown.is_none_or(|shown| shown.possible)),
                Weight::Lawyer | Weight::Yes => {
                    let shown = shown.expect("what holds is shown");
                    prop_assert!(!shown.possible);
                    let rules: Vec<Value> = rules.get("deadline").into_iter().cloned().collect();
                    let shown: Vec<_> = shown.deadline.into_iter().collect();
                    prop_assert_eq!(deadlines(&shown), dates(&world, &reference, &rules));
                }
            }
        }
        clauses(&world, &screener, &reference)?;
    }

    /// Every question that can be put to the engine has an answer.
    #[test]
    fn nothing_panics(mut tape in tape()) {
        let world = World::new(&mut tape);
        let person = person(&mut tape, world.facts());
        let screener = world.screen(&person);
        prop_assert_eq!(screen(&world.book, screener.answers(), screener.today()), screener.screening());
        for order in [Order::Together, Order::Greedy] {
            for here in (0..world.facts().len()).map(fact).map(Some).chain([None]) {
                next(&screener, here, order);
            }
        }
        prop_assert!(left(&screener) <= world.facts().len());
        world.all(&screener);
        for index in 0..world.book.clauses.len() {
            screener.clause_facts(waymark::ClauseId(index as u16));
        }
        for (id, answer) in screener.answers().iter() {
            section(&screener, id);
            let text = written::write(&world.book, id, answer);
            prop_assert_eq!(written::read(&world.book, id, &text).as_ref(), Ok(answer), "written as {}", text);
        }
        waymark::check::rulebook(&world.book, screener.today());
    }
}

/// Each clause, wherever it stands. A bar is weighed by what speaks against it.
fn clauses(world: &World, screener: &Screener, reference: &Reference<'_>) -> Result<(), TestCaseError> {
    let mut written = Vec::new();
    for relief in list(&world.bundle["reliefs"]) {
        gather(&relief["requires"], false, &mut written);
        gather(&relief["bars"], true, &mut written);
    }
    for caution in list(&world.bundle["cautions"]["cautions"]) {
        gather(&caution["when"], false, &mut written);
    }
    for (clause, negated) in written {
        let index = world.book.clauses.iter().position(|one| clause["id"] == one.id && one.role != Role::Waiver);
        let Some(index) = index else { continue };
        let weight = screener.clause(waymark::ClauseId(index as u16));
        let scales = reference.weigh(clause, None);
        let expected = scales.map(|scales| if negated { scales.fails.opposite() } else { scales.holds });
        prop_assert_eq!(weight, expected, "{:#}", clause);
    }
    Ok(())
}

/// The clauses inside a value, and whether an odd number of negations stands round each. A clause in a clause that is
/// not in force is not looked at.
fn gather<'a>(value: &'a Value, negated: bool, found: &mut Vec<(&'a Value, bool)>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| gather(item, negated, found)),
        Value::Object(fields) => {
            if fields.contains_key("source") && fields.contains_key("confidence") {
                found.push((value, negated));
            }
            for (name, inner) in fields.iter().filter(|(name, _)| *name != "waiver") {
                gather(inner, negated != (name == "not" || name == "exceptions"), found);
            }
        }
        _ => {}
    }
}

fn deadlines(found: &[waymark::Deadline]) -> Vec<(String, String, String)> {
    found.iter().map(|one| (one.id.clone(), one.safe.to_string(), one.last.to_string())).collect()
}

/// The deadlines that should be shown: id, safe day and last day, the earliest first.
fn dates(world: &World, reference: &Reference<'_>, rules: &[Value]) -> Vec<(String, String, String)> {
    let today = crate::civil::span(world.date).0;
    let mut found: Vec<(i64, i64, String)> = Vec::new();
    for rule in rules {
        let applies = rule.get("when").and_then(|when| reference.weigh(when, None));
        let (safe, last) = reference.day(&rule["day"], None);
        let beyond = [safe, last].iter().any(|day| day.abs() > crate::civil::BEYOND / 2);
        let gone = rule["past"] == "gone" && last < today;
        if applies.is_none_or(|scales| scales.holds != Weight::No) && !beyond && !gone {
            found.push((safe, last, rule["id"].as_str().expect("a deadline has an id").to_owned()));
        }
    }
    found.sort_by_key(|(safe, ..)| *safe);
    let text = |day| {
        let (year, month, day) = crate::civil::date(day);
        format!("{year}-{month:02}-{day:02}")
    };
    found.into_iter().map(|(safe, last, id)| (id, text(safe), text(last))).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

#[test]
fn the_simplest_rulebook_loads() {
    let world = World::new(&mut Tape::new(Vec::new()));
    let nobody: Person = world.facts().iter().map(|_| None).collect();
    assert_eq!(world.screen(&nobody).screening(), world.blank().screening());
}
