//! A calendar of the tests' own, by counting days one year and one month after another.

/// Beyond every day. Bounds that nothing is known of lie there.
pub(crate) const BEYOND: i64 = 1 << 40;

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// How many days a month (1 to 12) has.
pub(crate) fn month_length(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The number of a day, counted from the last day of 1999; days before that year are not needed here.
pub(crate) fn number(year: i64, month: i64, day: i64) -> i64 {
    let years: i64 = (2000..year).map(|year| if is_leap(year) { 366 } else { 365 }).sum();
    let months: i64 = (1..month).map(|month| month_length(year, month)).sum();
    years + months + day
}

/// Year, month and day of a number.
pub(crate) fn date(number: i64) -> (i64, i64, i64) {
    let (mut year, mut month, mut day) = (2000, 1, number);
    while day > if is_leap(year) { 366 } else { 365 } {
        day -= if is_leap(year) { 366 } else { 365 };
        year += 1;
    }
    while day > month_length(year, month) {
        day -= month_length(year, month);
        month += 1;
    }
    (year, month, day)
}

/// The first and the last day that `2019`, `2019-05` or `2019-05-03` may mean.
pub(crate) fn span(text: &str) -> (i64, i64) {
    let parts: Vec<i64> = text.split('-').map(|part| part.parse().expect("a date in a test is digits")).collect();
    match parts[..] {
        [year] => (number(year, 1, 1), number(year, 12, 31)),
        [year, month] => (number(year, month, 1), number(year, month, month_length(year, month))),
        _ => (number(parts[0], parts[1], parts[2]), number(parts[0], parts[1], parts[2])),
    }
}

/// A day moved by years and months, then by days; a day that the month does not have becomes its last.
pub(crate) fn moved(day: i64, months: i64, days: i64) -> i64 {
    if day.abs() >= BEYOND / 2 {
        return day;
    }
    let (year, month, of_month) = date(day);
    let total = year * 12 + month - 1 + months;
    let (year, month) = (total.div_euclid(12), total.rem_euclid(12) + 1);
    number(year, month, of_month.min(month_length(year, month))) + days
}

#[test]
fn the_calendar_counts_like_the_wall() {
    assert_eq!(number(2000, 1, 1), 1);
    assert_eq!(date(number(2024, 2, 29)), (2024, 2, 29));
    assert_eq!(number(2024, 3, 1) - number(2024, 2, 28), 2);
    assert_eq!([1900, 2000, 2023, 2024].map(is_leap), [false, true, false, true]);
    assert_eq!(date(moved(number(2024, 2, 29), 12, 0)), (2025, 2, 28));
    assert_eq!(date(moved(number(2026, 3, 31), -1, 0)), (2026, 2, 28));
}
