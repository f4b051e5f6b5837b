//! Person: answers that fit a rulebook, drawn by chance.

use crate::Chance;
use waymark::fact::{Country, Kind};
use waymark::{Answer, Fact, PartialDate};

/// Countries that rules name, that none names, and the one that means none.
const COUNTRIES: [&[u8; 2]; 6] = [b"SV", b"HN", b"VE", b"US", b"QQ", b"ZZ"];

/// An answer to this fact, as a screen could give it.
pub fn answer(fact: &Fact, chance: &mut Chance) -> Answer {
    let offered = fact.offered;
    match (chance.below(8), fact.kind) {
        (0, _) | (_, Kind::Zip) => Answer::DontKnow,
        (1, _) => Answer::Skip,
        (2, Kind::Date(_)) if fact.from_birth => Answer::FromBirth,
        (_, Kind::YesNo | Kind::OneOf) => Answer::One(chance.below(offered) as u8),
        (_, Kind::AnyOf) => {
            let one = 1 << chance.below(offered);
            let other = 1 << chance.below(offered);
            let none = fact.none.map_or(0, |none| 1_u64 << none);
            Answer::Many(if (one | other) & none == 0 { one | other } else { one })
        }
        (_, Kind::Number { most }) => {
            let mut number = || chance.below(most as usize + 1) as i32;
            let (one, other) = (number(), number());
            Answer::Number(one.min(other), one.max(other))
        }
        (_, Kind::Date(_)) => PartialDate::parse(&date(chance)).map_or(Answer::DontKnow, Answer::Date),
        (_, Kind::Country) => Answer::Countries(vec![country(chance)]),
        (_, Kind::Countries) => Answer::Countries((0..=chance.below(3)).map(|_| country(chance)).collect()),
    }
}

fn country(chance: &mut Chance) -> Country {
    Country(**chance.one(&COUNTRIES).unwrap_or(&b"ZZ"))
}

/// A year, a month or a day; now and then the first or last that we take, or a leap day.
fn date(chance: &mut Chance) -> String {
    let (year, month, day) = (1930 + chance.below(110), 1 + chance.below(12), 1 + chance.below(28));
    match chance.below(8) {
        0 => format!("{year}"),
        1 => format!("{year}-{month:02}"),
        2 => "2024-02-29".to_owned(),
        3 => "2200-12-31".to_owned(),
        4 => "1800".to_owned(),
        _ => format!("{year}-{month:02}-{day:02}"),
    }
}
