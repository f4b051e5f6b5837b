//! The laws of the engine, tried on random rulebooks and random people.
//!
//! A rulebook is random JSON text that goes the whole way through `Rulebook::load`; a person is random written answers.

#[path = "laws/answers.rs"]
mod answers;
#[path = "laws/bundle.rs"]
mod bundle;
#[path = "laws/civil.rs"]
mod civil;
#[path = "laws/conditions.rs"]
mod conditions;
#[path = "laws/dates.rs"]
mod dates;
#[path = "laws/interview.rs"]
mod interview;
#[path = "laws/people.rs"]
mod people;
#[path = "laws/reference.rs"]
mod reference;
#[path = "laws/tape.rs"]
mod tape;
#[path = "laws/weights.rs"]
mod weights;

use people::Person;
use proptest::prelude::*;
use serde_json::Value;
use std::rc::Rc;
use tape::Tape;
use waymark::{Answer, ClauseId, Day, FactId, Rulebook, Screener, Screening, Weight, written};

/// A random rulebook and the day on which people are screened.
#[derive(Clone, Debug)]
struct World {
    bundle: Value,
    book: Rc<Rulebook>,
    date: &'static str,
}

impl World {
    #[track_caller]
    fn new(tape: &mut Tape) -> World {
        let date = *tape.pick(&["2026-11-21", "2024-02-29", "2025-03-01", "2025-12-31"]);
        let bundle = bundle::bundle(tape);
        match Rulebook::load(&bundle.to_string()) {
            Ok(book) => World { bundle, book: Rc::new(book), date },
            Err(problems) => panic!("does not load: {problems:#?}\n{bundle:#}"),
        }
    }

    fn facts(&self) -> &[Value] {
        self.bundle["facts"]["facts"].as_array().expect("the bundle has facts")
    }

    fn blank(&self) -> Screener {
        Screener::new(Rc::clone(&self.book), Day::parse(self.date).expect("the date is a day"))
    }

    fn answer(&self, index: usize, text: Option<&str>) -> Option<Answer> {
        let answer = written::read(&self.book, fact(index), text?);
        Some(answer.unwrap_or_else(|wrong| panic!("{wrong}")))
    }

    /// Everything that the person says, in the order of the facts.
    fn screen(&self, person: &Person) -> Screener {
        let mut screener = self.blank();
        for (index, text) in person.iter().enumerate() {
            screener.answer(fact(index), self.answer(index, text.as_deref()));
        }
        screener
    }

    /// How each clause weighs.
    fn clauses(&self, screener: &Screener) -> Vec<Option<Weight>> {
        (0..self.book.clauses.len()).map(|index| screener.clause(ClauseId(index as u16))).collect()
    }

    /// All that a screener says.
    fn all(&self, screener: &Screener) -> (Screening, Vec<Option<Weight>>, Vec<bool>, usize, Option<FactId>) {
        let parked = (0..self.facts().len()).map(|index| screener.is_parked(fact(index))).collect();
        let next = waymark::interview::next(screener, None, waymark::interview::Order::Together);
        (screener.screening(), self.clauses(screener), parked, waymark::interview::left(screener), next)
    }
}

fn fact(index: usize) -> FactId {
    FactId(u16::try_from(index).expect("there are few facts"))
}

/// A tape for the rulebook and one for what people say.
fn tapes() -> impl Strategy<Value = (Tape, Tape)> {
    let tape = |most| prop::collection::vec(any::<u16>(), 0..most).prop_map(Tape::new);
    (tape(500), tape(60))
}

/// So many cases, or in proportion more with `PROPTEST_CASES` over 256; what breaks is printed, not stored.
fn cases(usual: u32) -> ProptestConfig {
    let config = ProptestConfig::default();
    ProptestConfig { cases: usual * config.cases / 256, failure_persistence: None, ..config }
}
