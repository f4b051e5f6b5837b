//! The directory: both files are refused, or everything in them can be found.
//!
//! The input is the providers file, what a person types, and the ZIP table, apart by a byte that no text holds.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use waymark::place::Directory;
use waymark_fuzz::{Chance, find, mutate};

/// Stands in no UTF-8 text.
const BETWEEN: u8 = 0xff;

fuzz_target!(|data: &[u8]| {
    let mut parts = data.splitn(3, |byte| *byte == BETWEEN);
    let mut text = || parts.next().and_then(|part| std::str::from_utf8(part).ok());
    let (Some(providers), Some(typed)) = (text(), text()) else { return };
    let Ok(directory) = Directory::load(providers, parts.next().unwrap_or_default()) else { return };
    for provider in directory.providers() {
        assert!(!(provider.sensitive && provider.street.is_some()), "a survivor service shows its street");
    }
    find(&directory, typed, &mut Chance::of(data));
});

// The providers file is changed as a tree; the rest as bytes.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let whole = data.get(..size).unwrap_or_default().to_vec();
    let end = whole.iter().position(|byte| *byte == BETWEEN).filter(|_| seed % 4 > 0);
    let changed = end.and_then(|end| {
        let rest = whole.get(end..)?;
        let new = mutate(data, end, max_size.checked_sub(rest.len())?, seed)?;
        data.get_mut(new..new + rest.len())?.copy_from_slice(rest);
        Some(new + rest.len())
    });
    changed.unwrap_or_else(|| fuzzer_mutate(data, size, max_size))
});
