//! Laws about answers: more answers decide more and reverse nothing, their order does not matter, and unknown is never no.

use crate::people::{Person, exact, is_known, knowing, person, sharper};
use crate::{World, cases, civil, fact, tapes};
use proptest::prelude::*;
use waymark::{Outlook, Screener, Weight};

/// Whether some answer counts in one screening and is parked in the other.
fn parks(world: &World, before: &Screener, after: &Screener) -> bool {
    (0..world.facts().len()).map(fact).any(|fact| {
        before.answers().get(fact).is_some_and(waymark::Answer::is_known)
            && before.is_parked(fact) != after.is_parked(fact)
    })
}

/// Whether somebody who gave a month or year that holds today for what is to come now gives a day of it that is over.
fn takes_back(world: &World, index: usize, before: Option<&str>, after: &str) -> bool {
    let ends = |text: &str| civil::span(text).1 >= civil::span(world.date).0;
    let before = before.filter(|before| is_known(Some(before)) && *before != after);
    world.facts()[index]["when"] == "future" && before.is_some_and(ends) && !ends(after)
}

/// Whether what was decided before is the same after.
fn kept(world: &World, before: &Screener, after: &Screener) -> Result<(), TestCaseError> {
    for relief in 0..world.book.reliefs.len() {
        match (before.outlook(relief), before.weight(relief)) {
            (_, Weight::Yes | Weight::No) => prop_assert_eq!(before.weight(relief), after.weight(relief)),
            (Outlook::MayFit, _) => prop_assert_eq!(after.outlook(relief), Outlook::MayFit),
            _ => {}
        }
    }
    for caution in 0..world.book.cautions.len() {
        if before.caution(caution).is_some_and(|shown| !shown.possible) {
            prop_assert!(after.caution(caution).is_some_and(|shown| !shown.possible));
        }
    }
    for (before, after) in world.clauses(before).into_iter().zip(world.clauses(after)) {
        if matches!(before, Some(Weight::Yes | Weight::No)) {
            prop_assert_eq!(before, after);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(400))]

    /// Learning more never reverses a decided finding. A gate that turns out to be no gives `otherwise`, which its
    /// fact might have been all along; so this holds for gates, too, as long as the fact behind the gate was not
    /// answered. An answer that is parked by a later one, or taken back, is contradicted by it: a change, not a filling in.
    #[test]
    fn filling_in_reverses_nothing((mut rules, mut tape) in tapes()) {
        let world = World::new(&mut rules);
        let mut person = person(&mut tape, world.facts());
        let mut before = world.screen(&person);
        for _ in 0..6 {
            let index = tape.below(person.len());
            let sharper = sharper(&mut tape, &world.facts()[index], person[index].as_deref());
            let taken_back = takes_back(&world, index, person[index].as_deref(), &sharper);
            person[index] = Some(sharper);
            let after = world.screen(&person);
            if !taken_back && !parks(&world, &before, &after) {
                kept(&world, &before, &after)?;
            }
            before = after;
        }
    }

    /// What is closed while something is unknown is closed for everybody who fits these answers.
    #[test]
    fn unknown_never_closes((mut rules, mut tape) in tapes()) {
        let world = World::new(&mut rules);
        let known = knowing(&mut tape, world.facts());
        let open: Vec<bool> = known.iter().map(|_| tape.one_in(2)).collect();
        let unknown = *tape.pick(&[None, Some("?"), Some("-")]);
        let hide = |(answer, open): (&Option<String>, &bool)| if *open { unknown.map(str::to_owned) } else { answer.clone() };
        let hidden: Person = known.iter().zip(&open).map(hide).collect();
        let (less, more) = (world.screen(&hidden), world.screen(&known));
        if !parks(&world, &less, &more) {
            kept(&world, &less, &more)?;
        }
    }

    #[test]
    fn the_order_of_answers_is_irrelevant((mut rules, mut tape) in tapes()) {
        let world = World::new(&mut rules);
        let person = person(&mut tape, world.facts());
        let mut left: Vec<usize> = (0..person.len()).collect();
        let mut screener = world.blank();
        while !left.is_empty() {
            let index = left.remove(tape.below(left.len()));
            screener.answer(fact(index), world.answer(index, person[index].as_deref()));
        }
        let at_once = world.screen(&person);
        prop_assert_eq!(screener.answers(), at_once.answers());
        prop_assert_eq!(world.all(&screener), world.all(&at_once));
    }

    /// Whatever was answered in between, only the answers of now count.
    #[test]
    fn changing_an_answer_and_back_changes_nothing((mut rules, mut tape) in tapes()) {
        let world = World::new(&mut rules);
        let person = person(&mut tape, world.facts());
        let mut screener = world.screen(&person);
        let (answers, before) = (screener.answers().clone(), world.all(&screener));
        let count = 1 + tape.below(4);
        let changed: Vec<usize> = (0..count).map(|_| tape.below(person.len())).collect();
        for index in &changed {
            let other = if tape.one_in(4) { None } else { Some(exact(&mut tape, &world.facts()[*index])) };
            screener.answer(fact(*index), world.answer(*index, other.as_deref()));
        }
        for index in &changed {
            screener.answer(fact(*index), world.answer(*index, person[*index].as_deref()));
        }
        prop_assert_eq!(screener.answers(), &answers);
        prop_assert_eq!(world.all(&screener), before);
    }

    /// *Don't know*, *rather not say* and *not asked* weigh the same; they differ only in what is asked next.
    #[test]
    fn not_knowing_not_saying_and_not_asked_weigh_the_same((mut rules, mut tape) in tapes()) {
        let world = World::new(&mut rules);
        let person = person(&mut tape, world.facts());
        let with = |word: Option<&str>| {
            let swap = |answer: &Option<String>| {
                if is_known(answer.as_deref()) { answer.clone() } else { word.map(str::to_owned) }
            };
            world.screen(&person.iter().map(swap).collect())
        };
        let (unknown, unsaid, unasked) = (with(Some("?")), with(Some("-")), with(None));
        prop_assert_eq!(unknown.screening(), unsaid.screening());
        for relief in 0..world.book.reliefs.len() {
            prop_assert_eq!(unknown.weight(relief), unasked.weight(relief));
            prop_assert_eq!(unknown.outlook(relief), unasked.outlook(relief));
        }
        prop_assert_eq!(world.clauses(&unknown), world.clauses(&unasked));
    }
}

/// The one way in which a new answer may turn a finding round: it contradicts an older one, which is then parked.
#[test]
fn an_answer_that_a_gate_contradicts_is_parked_and_comes_back() {
    let text = r#"{
        "version": 1,
        "sources": { "sources": [{ "id": "law", "cite": "A law", "kind": "statute" }] },
        "facts": { "facts": [
            { "id": "court", "kind": "yes-no" },
            { "id": "order", "kind": "one-of", "options": ["old", "new"],
              "asked-if": { "fact": "court", "is": "yes" }, "otherwise": "none" }
        ] },
        "reliefs": [{
            "id": "reopen", "group": "court", "verified_on": "2026-01-01", "review_by": "2026-02-01",
            "hard_stop": "2027-01-01", "availability": [],
            "requires": [{ "id": "old", "source": "law", "confidence": "high", "basis": "seen", "fact": "order", "in": ["old"] }]
        }]
    }"#;
    let book = std::rc::Rc::new(waymark::Rulebook::load(text).expect("the rulebook loads"));
    let mut screener = Screener::new(book, waymark::Day::parse("2026-11-21").expect("a day"));
    screener.answer(fact(0), Some(waymark::Answer::DontKnow));
    screener.answer(fact(1), Some(waymark::Answer::One(0)));
    assert_eq!((screener.outlook(0), screener.is_parked(fact(1))), (Outlook::MayFit, false));
    screener.answer(fact(0), Some(waymark::Answer::One(0)));
    assert_eq!((screener.outlook(0), screener.is_parked(fact(1))), (Outlook::NoFit, true));
    screener.answer(fact(0), Some(waymark::Answer::One(1)));
    assert_eq!((screener.outlook(0), screener.is_parked(fact(1))), (Outlook::MayFit, false));
}
