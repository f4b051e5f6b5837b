//! Find: whatever directory has loaded, everything in it can be looked for.

use crate::Chance;
use waymark::place::{Directory, Filter, Point, Service, is_far};

/// How many offices are shown.
const SHOWN: usize = 20;

/// Looks for the nearest offices to what a person types, and for every court, state and national line.
pub fn find(directory: &Directory, typed: &str, chance: &mut Chance) {
    let filter = filter(chance);
    let place = directory.find_zip(typed).map(|place| place.point);
    let near = directory.nearest(place.unwrap_or(Point { lat: -14.3, lon: -170.7 }), &filter, SHOWN);
    assert!(near.len() <= SHOWN && near.is_sorted_by(|one, next| one.miles <= next.miles), "not the nearest first");
    let _ = (is_far(&near), near.iter().map(|near| near.about_miles()).max());
    for provider in directory.providers() {
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
}

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
