//! Dates are civil days without clock or zone; a partial date is a year or a month and means every day in it.

use chrono::{Datelike, Days, Months, NaiveDate};
use std::fmt;

/// A civil day, counted from 1 January of year 1 (which is day 1). Comparison is by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

/// The first and the last day that we take: a person's dates lie well inside.
const FIRST_YEAR: i32 = 1800;
const LAST_YEAR: i32 = 2200;

impl Day {
    /// The day of this year, month (1 to 12) and day of month (1 to 31); `None` if there is no such day.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Day> {
        if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(|date| Day(date.num_days_from_ce()))
    }

    /// Reads `YYYY-MM-DD`; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Day> {
        let date = PartialDate::parse(text)?;
        Day::new(date.year, date.month?, date.day?)
    }

    /// Year, month (1 to 12), day of month.
    #[must_use]
    pub fn ymd(self) -> (i32, u32, u32) {
        // Days outside chrono's range cannot be built by `new`, `parse` or `shift`; day 1 stands in for them.
        let date = NaiveDate::from_num_days_from_ce_opt(self.0).unwrap_or_default();
        (date.year(), date.month(), date.day())
    }

    /// This day moved by a span: years and months first, then days.
    ///
    /// A day that the month does not have becomes the last day of that month (Feb 29 + 1 year = Feb 28).
    #[must_use]
    pub fn shift(self, by: Span) -> Day {
        let months = by.years * 12 + by.months;
        let moved = NaiveDate::from_num_days_from_ce_opt(self.0).and_then(|date| {
            let step = Months::new(months.unsigned_abs());
            let date = if months < 0 { date.checked_sub_months(step) } else { date.checked_add_months(step) }?;
            let step = Days::new(u64::from(by.days.unsigned_abs()));
            if by.days < 0 { date.checked_sub_days(step) } else { date.checked_add_days(step) }
        });
        moved.map_or(self, |date| Day(date.num_days_from_ce()))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// A length of time as the law writes it. Each part may be negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// Whole years.
    pub years: i32,
    /// Whole months.
    pub months: i32,
    /// Days.
    pub days: i32,
}

impl Span {
    /// The same length backwards.
    #[must_use]
    pub fn back(self) -> Span {
        Span { years: -self.years, months: -self.months, days: -self.days }
    }
}

/// A year, a month of a year, or a day: what a person knows of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartialDate {
    /// The year, 1800 to 2200.
    pub year: i32,
    /// The month, 1 to 12, if known.
    pub month: Option<u32>,
    /// The day of the month, if known; only with a month.
    pub day: Option<u32>,
}

impl PartialDate {
    /// Reads `2019`, `2019-05` or `2019-05-03`; `None` for anything else, and for days that do not exist.
    #[must_use]
    pub fn parse(text: &str) -> Option<PartialDate> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)? as i32;
        let month = parts.next().map(|part| number(part, 2)).map_or(Some(None), |n| n.map(Some))?;
        let day = parts.next().map(|part| number(part, 2)).map_or(Some(None), |n| n.map(Some))?;
        if parts.next().is_some() {
            return None;
        }
        Day::new(year, month.unwrap_or(1), day.unwrap_or(1))?;
        Some(PartialDate { year, month, day })
    }

    /// The first and the last day that this may mean.
    #[must_use]
    pub fn span(self) -> (Day, Day) {
        let first = Day::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).unwrap_or(Day(1));
        let length = match (self.month, self.day) {
            (_, Some(_)) => return (first, first),
            (Some(_), None) => Span { months: 1, ..Span::default() },
            (None, None) => Span { years: 1, ..Span::default() },
        };
        (first, Day(first.shift(length).0 - 1))
    }
}

/// A run of exactly `length` ASCII digits as a number.
fn number(text: &str, length: usize) -> Option<u32> {
    let digits = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day in a test is written correctly")
    }

    #[test]
    fn shifting_clamps_to_the_end_of_the_month() {
        let years = |years| Span { years, ..Span::default() };
        let months = |months| Span { months, ..Span::default() };
        for (from, by, to) in [
            ("2024-02-29", years(1), "2025-02-28"),
            ("2024-02-29", years(4), "2028-02-29"),
            ("2000-02-29", years(18), "2018-02-28"),
            ("2026-01-31", months(1), "2026-02-28"),
            ("2026-03-31", months(-1), "2026-02-28"),
            ("2026-12-31", months(2), "2027-02-28"),
            ("2025-11-21", Span { years: 1, months: 0, days: -1 }, "2026-11-20"),
            ("2025-03-01", Span { years: 1, months: 0, days: -1 }, "2026-02-28"),
        ] {
            assert_eq!(day(from).shift(by), day(to), "{from} shifted by {by:?}");
        }
    }

    #[test]
    fn partial_dates_mean_every_day_in_them() {
        for (text, first, last) in [
            ("2024", "2024-01-01", "2024-12-31"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("2023-02", "2023-02-01", "2023-02-28"),
            ("2026-12", "2026-12-01", "2026-12-31"),
            ("2024-02-29", "2024-02-29", "2024-02-29"),
        ] {
            let date = PartialDate::parse(text).expect("a date in a test is written correctly");
            assert_eq!(date.span(), (day(first), day(last)), "{text}");
            assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn bad_dates_are_refused() {
        for text in [
            "",
            "20",
            "2024-13",
            "2024-00",
            "2023-02-29",
            "2024-2-1",
            "2024-02-30",
            "2024-02-01-01",
            "+2024",
            "9999",
            "1799",
            "٢٠٢٤",
        ] {
            assert_eq!(PartialDate::parse(text), None, "{text}");
        }
    }
}
