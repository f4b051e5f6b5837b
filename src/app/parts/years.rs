//! Years to choose from: the likely ones at once, the others in runs of ten.

use crate::fact::When;
use std::ops::RangeInclusive;

/// The years that stand open, in the order shown.
pub(super) fn likely(when: When, is_birth: bool, this_year: i32) -> Vec<i32> {
    match when {
        // A birth date lies anywhere: the runs come first.
        When::Past if is_birth => Vec::new(),
        When::Past => (this_year - 9..=this_year).rev().collect(),
        When::Future => (this_year..=this_year + 5).collect(),
        When::Any => (this_year - 4..=this_year + 10).collect(),
    }
}

/// The runs of ten that hold all other years, the latest first: 2010–2016, 2000–2009 and so on, for a hundred years.
pub(super) fn runs(when: When, is_birth: bool, this_year: i32) -> Vec<(i32, i32)> {
    if when == When::Future {
        return Vec::new();
    }
    let latest = likely(when, is_birth, this_year).into_iter().min().map_or(this_year, |first| first - 1);
    let decades = (this_year - 100).div_euclid(10)..=latest.div_euclid(10);
    decades.rev().map(|decade| (decade * 10, (decade * 10 + 9).min(latest))).collect()
}

/// The months that can be meant, 1 to 12.
pub(super) fn months(when: When, year: i32, today: (i32, u32, u32)) -> RangeInclusive<u32> {
    match when {
        When::Past if year == today.0 => 1..=today.1,
        When::Future if year == today.0 => today.1..=12,
        _ => 1..=12,
    }
}

/// The days that can be meant, within a month of so many days.
pub(super) fn days(when: When, year: i32, month: u32, length: u32, today: (i32, u32, u32)) -> RangeInclusive<u32> {
    let this_month = (year, month) == (today.0, today.1);
    match when {
        When::Past if this_month => 1..=today.2,
        When::Future if this_month => today.2..=length,
        _ => 1..=length,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_year_of_a_life_stands_in_exactly_one_place() {
        for (when, is_birth) in [(When::Past, false), (When::Past, true), (When::Any, false)] {
            let mut all = likely(when, is_birth, 2026);
            for (first, last) in runs(when, is_birth, 2026) {
                assert!(first <= last);
                all.extend(first..=last);
            }
            all.sort_unstable();
            let latest = if when == When::Past { 2026 } else { 2036 };
            assert_eq!(all, (1920..=latest).collect::<Vec<_>>());
        }
    }

    #[test]
    fn what_lies_on_the_wrong_side_of_today_is_left_out() {
        let today = (2026, 11, 20);
        assert_eq!(months(When::Past, 2026, today), 1..=11);
        assert_eq!(months(When::Future, 2026, today), 11..=12);
        assert_eq!(months(When::Past, 2025, today), 1..=12);
        assert_eq!(days(When::Past, 2026, 11, 30, today), 1..=20);
        assert_eq!(days(When::Future, 2026, 11, 30, today), 20..=30);
        assert_eq!(days(When::Any, 2026, 11, 30, today), 1..=30);
    }
}
