//! Written answers to our own rules: each is refused with a sentence, or it can be written, screened and handed off.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use serde_json::Value;
use std::rc::Rc;
use std::sync::OnceLock;
use waymark::handoff::hand_off;
use waymark::interview::{Order, left, next};
use waymark::{Day, Rulebook, Screener, written};
use waymark_fuzz::mutate;

/// Our rules, from the bundle that `cargo xtask fuzz` writes.
fn book() -> &'static Rulebook {
    static BOOK: OnceLock<Rulebook> = OnceLock::new();
    BOOK.get_or_init(|| {
        let file = std::env::var("WAYMARK_RULES").expect("`cargo xtask fuzz` names the bundle in WAYMARK_RULES");
        let text = std::fs::read_to_string(file).expect("the bundle can be read");
        Rulebook::load(&text).expect("our rules load")
    })
}

fuzz_target!(|text: &str| {
    let Ok(Value::Object(file)) = serde_json::from_str(text) else { return };
    let today = file.get("today").and_then(Value::as_str).and_then(Day::parse);
    let book = Rc::new(book().clone());
    let mut screener = Screener::new(Rc::clone(&book), today.unwrap_or(Day(739_941)));
    for (id, answer) in file.get("answers").and_then(Value::as_object).into_iter().flatten() {
        let (Some(fact), Some(said)) = (book.fact(id), answer.as_str()) else { continue };
        match written::read(&book, fact, said) {
            Ok(answer) => {
                let again = written::read(&book, fact, &written::write(&book, fact, &answer));
                assert_eq!(again.as_ref(), Ok(&answer), "an answer is written as another");
                screener.answer(fact, Some(answer));
            }
            Err(why) => assert!(!why.is_empty(), "refused without a reason"),
        }
    }
    let _ = (left(&screener), next(&screener, None, Order::Together), screener.screening());
    let _ = hand_off(&screener, &|fact| fact.0 % 2 == 0);
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let tree = (seed % 2 > 0).then(|| mutate(data, size, max_size, seed)).flatten();
    tree.unwrap_or_else(|| fuzzer_mutate(data, size, max_size))
});
