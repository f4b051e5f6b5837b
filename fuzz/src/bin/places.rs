//! The directory: both files are refused, or everything in them can be found.
//!
//! The input is the providers file, what a person types, and the ZIP table, apart by a byte that no text holds.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use waymark::place::{Directory, Filter, Point, Service, is_far};
use waymark_fuzz::{Chance, mutate};

/// Stands in no UTF-8 text.
const BETWEEN: u8 = 0xff;

fuzz_target!(|data: &[u8]| {
    let mut parts = data.splitn(3, |byte| *byte == BETWEEN);
    let mut text = || parts.next().and_then(|part| std::str::from_utf8(part).ok());
    let (Some(providers), Some(typed)) = (text(), text()) else { return };
    let Ok(directory) = Directory::load(providers, parts.next().unwrap_or_default()) else { return };
    let mut chance = Chance::of(data);
    let filter = filter(&mut chance);
    let place = directory.find_zip(typed).map(|place| place.point);
    let near = directory.nearest(place.unwrap_or(Point { lat: -14.3, lon: -170.7 }), &filter, 20);
    assert!(near.len() <= 20 && near.is_sorted_by(|one, next| one.miles <= next.miles), "not the nearest first");
    let _ = (is_far(&near), near.iter().map(|near| near.about_miles()).max());
    for provider in directory.providers() {
        assert!(!(provider.sensitive && provider.street.is_some()), "a survivor service shows its street");
        let _ = (provider.fee(), provider.has_contact());
        for phone in &provider.phones {
            let _ = (phone.printed(), phone.dialled());
        }
        let _ = directory.in_state(provider.state.as_deref().unwrap_or("TX"), &filter).len();
    }
    for court in directory.courts() {
        let _ = directory.for_court(court).len();
    }
    let _ = directory.national().len();
});

/// What somebody could look for.
fn filter(chance: &mut Chance) -> Filter {
    let mut yes = || chance.below(3) == 0;
    Filter {
        language: yes().then(|| "es".to_owned()),
        detained: yes(),
        pro_bono_only: yes(),
        listed_only: yes(),
        sensitive: yes().then(|| true),
        state: None,
        services: chance.one(Service::ALL).copied().into_iter().collect(),
    }
}

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
