//! Known is what an answer tells of its fact, in the form that weighing reads.

use crate::date::Day;
use crate::fact::{Answer, Fact, Kind, OTHER_COUNTRY, When};
use crate::rulebook::Rulebook;
use crate::scope::country_bit;
use crate::weigh::{FURTHEST, Slot};

impl Slot {
    /// What is known of a fact before it is asked: anything may be, but what is past came no later than today.
    pub(crate) fn blank(fact: &Fact, book: &Rulebook, today: Day) -> Slot {
        match fact.kind {
            Kind::YesNo | Kind::OneOf | Kind::AnyOf => Slot::masks(0, all_bits(fact.options.len())),
            Kind::Countries | Kind::Country => Slot::masks(0, all_bits(book.countries.len()) | OTHER_COUNTRY),
            Kind::Date(When::Past) => Slot::interval(-FURTHEST, i64::from(today.0)),
            Kind::Number { .. } | Kind::Date(_) | Kind::Zip => Slot::interval(-FURTHEST, FURTHEST),
        }
    }

    /// What an answer tells; an answer that does not fit the fact's kind leaves it `blank`.
    pub(crate) fn known(fact: &Fact, answer: &Answer, book: &Rulebook, blank: Slot) -> Slot {
        let fits = |bits: u64| bits != 0 && bits & !blank.may() == 0;
        match (fact.kind, answer) {
            (Kind::YesNo | Kind::OneOf, Answer::One(option)) if fits(1 << option.min(&63)) => {
                Slot::masks(1 << option, 1 << option)
            }
            (Kind::AnyOf, Answer::Many(bits)) if fits(*bits) => Slot::masks(*bits, *bits),
            (Kind::Countries | Kind::Country, Answer::Countries(list)) if !list.is_empty() => {
                let bits = list.iter().fold(0, |bits, country| bits | country_bit(&book.countries, *country));
                Slot::masks(bits, bits)
            }
            (Kind::Number { .. }, Answer::Number(low, high)) if low <= high => {
                Slot::interval(i64::from(*low), i64::from(*high))
            }
            (Kind::Date(_), Answer::Date(date)) => {
                let (first, last) = date.span();
                // The rest of a year or month that is not over is not past yet.
                let (_, latest) = blank.span();
                Slot::interval(i64::from(first.0).min(latest), i64::from(last.0).min(latest))
            }
            (Kind::Date(_), Answer::FromBirth) if fact.from_birth => Slot::interval(-FURTHEST, -FURTHEST),
            _ => blank,
        }
    }
}

fn all_bits(count: usize) -> u64 {
    (1 << count) - 1
}
