//! A bundle of rules: it is refused with reasons, or it loads and then works.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use waymark::Rulebook;
use waymark_fuzz::{Chance, mutate, walk};

fuzz_target!(|text: &str| {
    match Rulebook::load(text) {
        Ok(book) => walk(book, &mut Chance::of(text.as_bytes())),
        Err(problems) => {
            assert!(!problems.is_empty(), "refused without a reason");
            for problem in problems.iter().take(100) {
                assert!(!problem.to_string().is_empty());
            }
        }
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let tree = (seed % 8 > 0).then(|| mutate(data, size, max_size, seed)).flatten();
    tree.unwrap_or_else(|| fuzzer_mutate(data, size, max_size))
});
