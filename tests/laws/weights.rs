//! The engine weighs as the second evaluator does, and nothing panics on the way.

use crate::people::{Person, person};
use crate::reference::Reference;
use crate::tape::Tape;
use crate::{World, cases, fact, tapes};
use proptest::prelude::*;
use serde_json::Value;
use waymark::interview::{Order, left, next, section};
use waymark::rulebook::Role;
use waymark::{Screener, Weight, screen, written};

proptest! {
    #![proptest_config(cases(400))]

    /// Jump code (reliefs, gates, availability, deadlines) and the tree (clauses) both agree with the JSON.
    #[test]
    fn the_engine_weighs_as_the_json_reads((mut rules, mut tape) in tapes()) {
        let world = World::new(&mut rules);
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
    fn nothing_panics((mut rules, mut tape) in tapes()) {
        let world = World::new(&mut rules);
        let person = person(&mut tape, world.facts());
        let screener = world.screen(&person);
        prop_assert_eq!(screen(&world.book, screener.answers(), screener.today()), screener.screening());
        for order in [Order::Together, Order::Greedy] {
            for here in (0..world.facts().len()).map(fact).map(Some).chain([None]) {
                let _ = next(&screener, here, order);
            }
        }
        prop_assert!(left(&screener) <= world.facts().len());
        world.all(&screener);
        for index in 0..world.book.clauses.len() {
            let _ = screener.clause_facts(waymark::ClauseId(index as u16));
        }
        for (id, answer) in screener.answers().iter() {
            let _ = section(&screener, id);
            let text = written::write(&world.book, id, answer);
            prop_assert_eq!(written::read(&world.book, id, &text), Ok(answer.clone()), "written as {}", text);
        }
        let _ = waymark::check::rulebook(&world.book, screener.today());
    }
}

/// Each clause, wherever it stands. A bar is weighed by what speaks against it.
fn clauses(world: &World, screener: &Screener, reference: &Reference<'_>) -> Result<(), TestCaseError> {
    let mut written = Vec::new();
    for relief in list(&world.bundle["reliefs"]) {
        gather(reference, &relief["requires"], (true, false), &mut written);
        gather(reference, &relief["bars"], (true, true), &mut written);
    }
    for caution in list(&world.bundle["cautions"]["cautions"]) {
        gather(reference, &caution["when"], (true, false), &mut written);
    }
    for (clause, (in_force, negated)) in written {
        let index = world.book.clauses.iter().position(|one| clause["id"] == one.id && one.role != Role::Waiver);
        let Some(index) = index else { continue };
        let weight = screener.clause(waymark::ClauseId(index as u16));
        let scales = reference.weigh(clause, None).filter(|_| in_force);
        let expected = scales.map(|scales| if negated { scales.fails.opposite() } else { scales.holds });
        prop_assert_eq!(weight, expected, "{:#}", clause);
    }
    Ok(())
}

/// The clauses inside a value: whether all clauses round each are in force, and whether an odd number of negations is.
fn gather<'a>(
    reference: &Reference<'_>,
    value: &'a Value,
    (in_force, negated): (bool, bool),
    found: &mut Vec<(&'a Value, (bool, bool))>,
) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| gather(reference, item, (in_force, negated), found)),
        Value::Object(fields) => {
            let mut inside = in_force;
            if fields.contains_key("source") && fields.contains_key("confidence") {
                found.push((value, (in_force, negated)));
                inside &= reference.weigh(value, None).is_some();
            }
            for (name, inner) in fields.iter().filter(|(name, _)| *name != "waiver") {
                let turns = name == "not" || name == "exceptions";
                gather(reference, inner, (inside, negated != turns), found);
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
        let known = reference.knows(&rule["day"]);
        if applies.is_none_or(|scales| scales.holds != Weight::No) && known && !beyond && !gone {
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
