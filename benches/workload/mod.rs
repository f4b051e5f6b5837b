//! Workload: 20 programmes of 160 conditions over 40 facts, the same for every engine, and 10,000 persons.
//!
//! Our engine gets the rules in its own form, through `Rulebook::load` like any rulebook.
//! Beside it stands what a programmer would write by hand for these very rules: the limit.

pub(crate) mod form;
#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, unreachable_pub, reason = "generated, and measured as it is")]
mod hand;
pub(crate) mod person;
mod rng;
pub(crate) mod speed;
pub(crate) mod table;

use hand::{P, P3};
use person::{FACTS, Person};
use std::rc::Rc;
use waymark::{Day, Known, Rulebook, Screener, Weight};

/// What every engine must find over the persons with every fact known.
const TWO_VALUED: u32 = 0xbb57_b24c;
/// What every engine must find over the persons with unknowns.
const THREE_VALUED: u32 = 0x4e14_67a3;

/// What an engine finds for one person: one bit for each programme.
#[derive(Clone, Copy, Default)]
pub(crate) struct Found {
    /// Who fits.
    yes: u32,
    /// Of which it is not known.
    unknown: u32,
}

/// One engine over all persons.
pub(crate) type Side = fn(&Workload, &mut [Found]);

/// The rules, and the persons as each side wants them.
pub(crate) struct Workload {
    pub(crate) book: Rc<Rulebook>,
    pub(crate) persons: Vec<Person>,
    screener: Screener,
    whole: Vec<Known>,
    partial: Vec<Known>,
    hand_whole: Vec<P>,
    hand_partial: Vec<P3>,
}

impl Workload {
    pub(crate) fn new() -> Workload {
        let (persons, partial) = person::persons();
        let book = Rc::new(form::rulebook(&persons));
        let mut screener = Screener::new(Rc::clone(&book), today());
        Workload {
            whole: persons.iter().map(|person| known(&mut screener, person)).collect(),
            partial: partial.iter().map(|person| known(&mut screener, person)).collect(),
            hand_whole: persons.iter().map(by_hand).collect(),
            hand_partial: partial.iter().map(|person| P3 { v: by_hand(person), k: person.known }).collect(),
            book,
            persons,
            screener,
        }
    }

    /// Our engine over all persons with every fact known.
    pub(crate) fn ours_two(&self, found: &mut [Found]) {
        self.weigh(&self.whole, found);
    }

    /// Our engine over all persons with some facts unknown.
    pub(crate) fn ours_three(&self, found: &mut [Found]) {
        self.weigh(&self.partial, found);
    }

    fn weigh(&self, persons: &[Known], found: &mut [Found]) {
        for (known, found) in persons.iter().zip(found) {
            *found = Found::default();
            for (relief, weight) in self.screener.weigh_reliefs(known).enumerate() {
                found.yes |= u32::from(weight == Weight::Yes) << relief;
                found.unknown |= u32::from(weight == Weight::Unknown) << relief;
            }
        }
    }

    /// By hand over all persons with every fact known.
    pub(crate) fn hand_two(&self, found: &mut [Found]) {
        for (person, found) in self.hand_whole.iter().zip(found) {
            *found = Found { yes: hand::eval(person), unknown: 0 };
        }
    }

    /// By hand over all persons with some facts unknown.
    pub(crate) fn hand_three(&self, found: &mut [Found]) {
        for (person, found) in self.hand_partial.iter().zip(found) {
            let (yes, unknown) = hand::eval3(person);
            *found = Found { yes, unknown };
        }
    }

    /// Compares what both sides find with what every engine must find.
    pub(crate) fn check(&self) -> Result<(), String> {
        let mut found = vec![Found::default(); self.persons.len()];
        let mut same = |side: &str, run: Side, expected: u32, words: fn(&Found) -> Vec<u32>| {
            run(self, &mut found);
            match checksum(found.iter().flat_map(words)) {
                sum if sum == expected => Ok(()),
                sum => Err(format!("{side}: the checksum is {sum:08x}, and must be {expected:08x}.")),
            }
        };
        let one: fn(&Found) -> Vec<u32> = |found| vec![found.yes];
        let both: fn(&Found) -> Vec<u32> = |found| vec![found.yes, found.unknown];
        same("Our engine, every fact known", Workload::ours_two, TWO_VALUED, one)?;
        same("By hand, every fact known", Workload::hand_two, TWO_VALUED, one)?;
        same("Our engine, some facts unknown", Workload::ours_three, THREE_VALUED, both)?;
        same("By hand, some facts unknown", Workload::hand_three, THREE_VALUED, both)
    }
}

/// The day of the workload; its rules compare dates with each other and with fixed days only.
pub(crate) fn today() -> Day {
    form::day(person::TODAY)
}

/// What our engine knows of a person once the answers are in.
fn known(screener: &mut Screener, person: &Person) -> Known {
    screener.reset();
    for fact in (0..FACTS).filter(|fact| person.known & (1 << fact) != 0) {
        let id = waymark::FactId(fact as u16);
        screener.answer(id, Some(form::answer(person, fact)));
    }
    screener.known_facts()
}

fn by_hand(person: &Person) -> P {
    let mut typed = P::default();
    for (fact, value) in person.values.iter().enumerate() {
        hand::set(&mut typed, fact, *value);
    }
    typed
}

/// FNV-1a over the bytes of the words, the lowest first.
fn checksum(words: impl Iterator<Item = u32>) -> u32 {
    words.flat_map(u32::to_le_bytes).fold(2_166_136_261, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(16_777_619))
}
