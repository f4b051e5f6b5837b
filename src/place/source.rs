//! Sources: the published lists that a record was read from, and how old they are.

use std::sync::Arc;

use chrono::NaiveDate;

/// After this many days a list is old enough to warn about.
///
/// The pro bono list appears every three months, the roster more often, so 120 days means that
/// at least one edition was missed.
pub const STALE_DAYS: i64 = 120;

/// A published list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// The Department of Justice list of pro bono legal service providers: free help before
    /// immigration courts.
    ProBono,
    /// The Department of Justice roster of recognized organizations, which may charge a fee.
    Recognized,
    /// A national telephone line, from its own page or a secondary source.
    Line,
}

impl List {
    pub(super) fn from_id(id: &str) -> Option<Self> {
        match id {
            "pro-bono" => Some(Self::ProBono),
            "recognized" => Some(Self::Recognized),
            "line" => Some(Self::Line),
            _ => None,
        }
    }
}

/// When a list was published, as exactly as the list says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// A day is printed.
    Day(NaiveDate),
    /// Only a month is printed; the date is its first day.
    Month(NaiveDate),
    /// Only a year is known; the date is its first day.
    Year(NaiveDate),
    /// No date is printed.
    Undated,
}

impl Edition {
    /// Reads `2026-09-13`, `2026-07`, `2026` or the empty text (undated).
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut numbers = [1_u32; 3];
        let widths = [4, 2, 2];
        if text.is_empty() {
            return Some(Self::Undated);
        }
        let parts: Vec<&str> = text.split('-').collect();
        if parts.len() > widths.len() {
            return None;
        }
        for ((part, width), number) in parts.iter().zip(widths).zip(&mut numbers) {
            if part.len() != width || !part.bytes().all(|b| b.is_ascii_digit()) {
                return None;
            }
            *number = part.parse().ok()?;
        }
        let [year, month, day] = numbers;
        let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
        Some(match parts.len() {
            1 => Self::Year(date),
            2 => Self::Month(date),
            _ => Self::Day(date),
        })
    }

    /// The earliest day on which this edition can have been published; none when it is undated.
    #[must_use]
    pub fn earliest(self) -> Option<NaiveDate> {
        match self {
            Self::Day(date) | Self::Month(date) | Self::Year(date) => Some(date),
            Self::Undated => None,
        }
    }
}

/// One list in one edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The list.
    pub list: List,
    /// Its edition.
    pub edition: Edition,
    /// Where it is published; always `https`.
    pub url: Arc<str>,
}

/// The days from an edition to today, counted from the earliest day that the edition can mean, so
/// that the age is never understated.
///
/// None when the edition has no date; negative when `today` is before it (a wrong clock).
#[must_use]
pub fn age_days(edition: Edition, today: NaiveDate) -> Option<i64> {
    Some(today.signed_duration_since(edition.earliest()?).num_days())
}

/// Whether to warn that an edition is old: more than [`STALE_DAYS`] days, or of unknown age.
#[must_use]
pub fn is_stale(edition: Edition, today: NaiveDate) -> bool {
    age_days(edition, today).is_none_or(|days| days > STALE_DAYS)
}
