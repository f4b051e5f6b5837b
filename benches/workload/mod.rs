//! Workload: 20 programmes of 160 conditions over 40 facts, the same for every engine, and 10,000 persons.
//!
//! Our engine gets the rules in its own form, through `Rulebook::load` like any rulebook.
//! Beside it stands what a programmer would write by hand for these very rules: the limit.

pub(crate) mod form;
#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, unreachable_pub, reason = "generated, and measured as it is")]
pub(crate) mod hand;
pub(crate) mod person;
mod rng;

use hand::{P, P3};
use person::{FACTS, Person};
use std::rc::Rc;
use waymark::{Day, Known, Rulebook, Screener, Weight};

/// What every engine must find over the persons with every fact known.
const TWO_VALUED: u32 = 0xbb57_b24c;
/// What every engine must find over the persons with unknowns.
const THREE_VALUED: u32 = 0x4e14_67a3;

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

    /// Our engine over every person with all facts known.
    #[inline(never)]
    pub(crate) fn ours_two(&self, mut found: impl FnMut(u32)) {
        for known in &self.whole {
            found(self.masks(known).0);
        }
    }

    /// Our engine over every person with unknowns: who fits, and of whom it is not known.
    #[inline(never)]
    pub(crate) fn ours_three(&self, mut found: impl FnMut(u32, u32)) {
        for known in &self.partial {
            let (yes, unknown) = self.masks(known);
            found(yes, unknown);
        }
    }

    fn masks(&self, known: &Known) -> (u32, u32) {
        let (mut yes, mut unknown) = (0, 0);
        for (relief, weight) in self.screener.weigh_reliefs(known).enumerate() {
            yes |= u32::from(weight == Weight::Yes) << relief;
            unknown |= u32::from(weight == Weight::Unknown) << relief;
        }
        (yes, unknown)
    }

    /// The same as [`Workload::ours_two`], by hand.
    #[inline(never)]
    pub(crate) fn hand_two(&self, mut found: impl FnMut(u32)) {
        for person in &self.hand_whole {
            found(hand::eval(person));
        }
    }

    /// The same as [`Workload::ours_three`], by hand.
    #[inline(never)]
    pub(crate) fn hand_three(&self, mut found: impl FnMut(u32, u32)) {
        for person in &self.hand_partial {
            let (yes, unknown) = hand::eval3(person);
            found(yes, unknown);
        }
    }

    /// Compares both checksums of both sides with what every engine must find.
    pub(crate) fn check(&self) -> Result<(), String> {
        let two = [Checksum::of_two(|found| self.ours_two(found)), Checksum::of_two(|found| self.hand_two(found))];
        let three =
            [Checksum::of_three(|found| self.ours_three(found)), Checksum::of_three(|found| self.hand_three(found))];
        if two == [TWO_VALUED; 2] && three == [THREE_VALUED; 2] {
            return Ok(());
        }
        Err(format!(
            "Wrong checksums (ours, by hand): two-valued {two:08x?} for {TWO_VALUED:08x}, three-valued {three:08x?} for {THREE_VALUED:08x}."
        ))
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

/// FNV-1a over 32-bit words.
struct Checksum(u32);

impl Checksum {
    fn add(&mut self, word: u32) {
        for byte in word.to_le_bytes() {
            self.0 = (self.0 ^ u32::from(byte)).wrapping_mul(16_777_619);
        }
    }

    fn of_two(run: impl FnOnce(&mut dyn FnMut(u32))) -> u32 {
        let mut sum = Checksum(2_166_136_261);
        run(&mut |yes| sum.add(yes));
        sum.0
    }

    fn of_three(run: impl FnOnce(&mut dyn FnMut(u32, u32))) -> u32 {
        let mut sum = Checksum(2_166_136_261);
        run(&mut |yes, unknown| {
            sum.add(yes);
            sum.add(unknown);
        });
        sum.0
    }
}
