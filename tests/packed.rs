//! What the page fetches is what was loaded; anything else is refused, and nothing panics.

mod common;

use waymark::condition::Condition;
use waymark::interview::{self, Order};
use waymark::packed::PackProblem;
use waymark::{Answer, Day, Program, Rulebook, Screener};

/// The sum that stands in front of the body, worked out anew: what an attacker would do.
fn sealed(mut bytes: Vec<u8>) -> Vec<u8> {
    let sum = bytes[12..].iter().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    bytes[8..12].copy_from_slice(&sum.to_le_bytes());
    bytes
}

fn today() -> Day {
    Day::new(2026, 11, 21).expect("there is such a day")
}

#[test]
fn packed_rules_say_what_the_files_say() {
    let book = common::book();
    let bytes = book.pack();
    let again = Rulebook::unpack(&bytes).expect("our own rules are sound");
    assert_eq!(again.pack(), bytes);
    let told = |book: &Rulebook| {
        let mut book = Rulebook::clone(book);
        book.tables.clear();
        book.clauses.iter_mut().for_each(|clause| clause.pointer = Default::default());
        format!("{book:?}")
    };
    assert_eq!(told(&again), told(&book));
}

#[test]
fn what_is_cut_off_damaged_or_of_another_release_is_told_apart() {
    let bytes = common::book().pack();
    let refused = |bytes: &[u8]| Rulebook::unpack(bytes).map(|_| ()).expect_err("this is no rulebook");
    assert_eq!(refused(b""), PackProblem::NotOurs);
    assert_eq!(refused(b"{\"version\":1,\"facts\":[]}"), PackProblem::NotOurs);
    assert_eq!(refused(&vec![0; 5_000_000]), PackProblem::TooLarge);
    assert_eq!(refused(&bytes[..bytes.len() - 1]), PackProblem::Damaged);
    let mut other = bytes.clone();
    other[7] = 9;
    assert_eq!(refused(&other), PackProblem::WrongVersion(9));
    let mut longer = bytes.clone();
    longer.push(0);
    assert_eq!(refused(&longer), PackProblem::Damaged);
    assert_eq!(refused(&sealed(longer)), PackProblem::NotSound);
    for place in (12..bytes.len()).step_by(997) {
        let mut damaged = bytes.clone();
        damaged[place] ^= 0x10;
        assert_eq!(refused(&damaged), PackProblem::Damaged, "byte {place}");
    }
}

#[test]
fn a_made_up_file_is_refused_or_works() {
    let bytes = common::book().pack();
    let (mut refused, mut read) = (0, 0);
    // Every byte of the conditions would take minutes; these cover each kind of value many times over.
    for place in (12..bytes.len()).step_by(199) {
        for mask in [0x01, 0x7f, 0x80] {
            let mut made_up = bytes.clone();
            made_up[place] ^= mask;
            match Rulebook::unpack(&sealed(made_up)) {
                Err(problem) => {
                    assert_eq!(problem, PackProblem::NotSound);
                    refused += 1;
                }
                Ok(book) => {
                    read += 1;
                    work(book);
                }
            }
        }
    }
    assert!(refused > 100 && read > 100, "{refused} refused, {read} read");
}

/// Uses a rulebook for whatever the page uses it for.
fn work(book: Rulebook) {
    let mut screener = Screener::new(book.into(), today());
    for _ in 0..3 {
        let Some(fact) = interview::next(&screener, None, Order::Together) else { break };
        screener.answer(fact, Some(Answer::DontKnow));
    }
    let _ = screener.screening();
}

#[test]
fn a_fact_that_hangs_on_itself_or_on_a_later_one_is_refused() {
    let book = common::book();
    let place = |id: &str| book.fact(id).expect("a fact");
    for (gate, sound) in [("detained-now", true), ("order-kind", false), ("marital", false)] {
        let mut changed = Rulebook::clone(&book);
        changed.facts[usize::from(place("order-kind").0)].asked_if = Some(Condition::In { fact: place(gate), set: 1 });
        let read = Rulebook::unpack(&changed.pack());
        assert_eq!(read.err(), (!sound).then_some(PackProblem::NotSound), "asked if `{gate}`");
    }
}

#[test]
fn conditions_without_bottom_are_refused() {
    let book = common::book();
    let bytes = book.pack();
    // Any run of *not* after *not*, wherever a condition may begin.
    for place in (12..bytes.len()).step_by(1_999) {
        let mut deep = bytes[..place].to_vec();
        deep.extend(std::iter::repeat_n([0, 5], 200_000).flatten());
        deep.extend(&bytes[place..]);
        if let Ok(book) = Rulebook::unpack(&sealed(deep)) {
            let _ = Program::new(&book, today());
        }
    }
}
