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

    /// What an answer tells today; an answer that does not fit the fact's kind leaves it `blank`.
    pub(crate) fn known(fact: &Fact, answer: &Answer, book: &Rulebook, blank: Slot, today: Day) -> Slot {
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
            (Kind::Date(when), Answer::Date(date)) => {
                let (mut first, last) = date.span();
                // Of a year or month that is not over, the rest is not past yet, and what is past is not to come.
                if when == When::Future && first < today && today <= last {
                    first = today;
                }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::PartialDate;

    #[test]
    fn a_month_or_year_that_is_not_over_holds_only_the_days_on_its_side_of_today() {
        let book = Rulebook::load(
            r#"{ "version": 1, "facts": { "facts": [
                { "id": "past", "kind": "date", "when": "past" }, { "id": "future", "kind": "date", "when": "future" },
                { "id": "any", "kind": "date", "when": "any" }
            ] }, "sources": { "sources": [{ "id": "law", "cite": "A law", "kind": "statute" }] }, "reliefs": [] }"#,
        )
        .expect("the facts load");
        let day = |text: &str| Day::parse(text).expect("a day");
        let today = day("2026-11-21");
        for (fact, date, first, last) in [
            ("future", "2026-11", "2026-11-21", "2026-11-30"),
            ("future", "2026", "2026-11-21", "2026-12-31"),
            ("future", "2026-12", "2026-12-01", "2026-12-31"),
            ("future", "2026-11-22", "2026-11-22", "2026-11-22"),
            // A hearing that is known to have been is not moved: it was missed, or there is a next one to look for.
            ("future", "2026-11-20", "2026-11-20", "2026-11-20"),
            ("future", "2026-10", "2026-10-01", "2026-10-31"),
            ("past", "2026-11", "2026-11-01", "2026-11-21"),
            ("past", "2026", "2026-01-01", "2026-11-21"),
            ("past", "2026-10", "2026-10-01", "2026-10-31"),
            ("any", "2026-11", "2026-11-01", "2026-11-30"),
        ] {
            let declared = book.about(book.fact(fact).expect("a fact"));
            let answer = Answer::Date(PartialDate::parse(date).expect("a date"));
            let known = Slot::known(declared, &answer, &book, Slot::blank(declared, &book, today), today);
            assert_eq!(known.span(), (i64::from(day(first).0), i64::from(day(last).0)), "{fact} {date}");
        }
    }
}
