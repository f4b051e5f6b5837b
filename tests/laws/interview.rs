//! Laws about the interview: it ends, asks nothing twice or in vain, never grows, and finds what asking everything would.

use crate::people::{Person, knowing, person};
use crate::{World, cases, fact, tapes};
use proptest::prelude::*;
use waymark::interview::{Order, left, next};
use waymark::rulebook::Status;
use waymark::{FactId, Screener};

/// Asks until there is nothing left to ask. What a person has no answer to, they do not know.
fn interview(world: &World, person: &Person, order: Order) -> Result<Screener, TestCaseError> {
    let mut screener = world.blank();
    let mut here: Option<FactId> = None;
    let mut most = left(&screener);
    let mut asked = Vec::new();
    while let Some(fact) = next(&screener, here, order) {
        let index = usize::from(fact.0);
        prop_assert!(!asked.contains(&fact), "{} is asked twice", index);
        prop_assert!(most > 0, "nothing is left, but {} is asked", index);
        prop_assert!(waymark_makes_sense(&screener, fact), "{} makes no sense", index);
        screener.answer(fact, world.answer(index, person[index].as_deref().or(Some("?"))));
        prop_assert!(!screener.is_parked(fact));
        asked.push(fact);
        prop_assert!(asked.len() <= world.facts().len());
        let now = left(&screener);
        prop_assert!(now < most, "after {} there were {} left, and then {}", index, most, now);
        most = now;
        here = Some(fact);
    }
    prop_assert_eq!(most, 0, "the interview ends with questions left");
    for fact in asked {
        prop_assert!(!screener.is_parked(fact), "{} was asked in vain", fact.0);
    }
    Ok(screener)
}

/// Whether an answer to this fact would count: one that is given now is not parked.
fn waymark_makes_sense(screener: &Screener, fact: FactId) -> bool {
    let mut tried = screener.clone();
    tried.answer(fact, Some(waymark::Answer::DontKnow));
    !tried.is_parked(fact)
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn it_ends_whatever_people_know((mut rules, mut tape) in tapes()) {
        let world = World::new(&mut rules);
        let person = person(&mut tape, world.facts());
        for order in [Order::Together, Order::Greedy] {
            let screener = interview(&world, &person, order)?;
            for relief in 0..world.book.reliefs.len() {
                let finding = screener.finding(relief);
                if !closed(&world, relief) && finding.outlook == waymark::Outlook::CannotTell {
                    prop_assert_eq!(finding.missing, Vec::new());
                }
            }
        }
    }

    /// A relief that is closed for everybody today is not asked about; every other gets the verdict of all answers.
    #[test]
    fn it_finds_what_answering_everything_would((mut rules, mut tape) in tapes()) {
        let world = World::new(&mut rules);
        let person = knowing(&mut tape, world.facts());
        let everything = world.screen(&person);
        for order in [Order::Together, Order::Greedy] {
            let screener = interview(&world, &person, order)?;
            for relief in (0..world.book.reliefs.len()).filter(|relief| !closed(&world, *relief)) {
                prop_assert_eq!(screener.outlook(relief), everything.outlook(relief), "relief {}", relief);
            }
            for caution in 0..world.book.cautions.len() {
                let shown = |screener: &Screener| screener.caution(caution).map(|shown| shown.possible);
                prop_assert_eq!(shown(&screener), shown(&everything), "caution {}", caution);
            }
        }
    }

    /// Answers given before the interview, in any state, do not break it.
    #[test]
    fn it_goes_on_from_anywhere((mut rules, mut tape) in tapes()) {
        let world = World::new(&mut rules);
        let person = person(&mut tape, world.facts());
        let mut screener = world.screen(&person);
        let mut here = None;
        for _ in 0..world.facts().len() {
            let Some(index) = next(&screener, here, Order::Together) else { return Ok(()) };
            prop_assert_eq!(screener.answers().get(index), None);
            screener.answer(index, Some(waymark::Answer::Skip));
            here = Some(index);
        }
        prop_assert_eq!(next(&screener, here, Order::Together), None);
        prop_assert!((0..world.facts().len()).all(|index| screener.answers().get(fact(index)).is_some()));
    }
}

fn closed(world: &World, relief: usize) -> bool {
    let first = world.book.reliefs[relief].availability.first();
    first.is_some_and(|line| line.status == Status::Closed && line.when.is_none())
}
