//! A partial date means every day in it: its verdict is what all those days agree on, and unknown if they do not.
//!
//! Tried for every year, month and day of some years, two of which have a Feb 29, in every form of comparison.

use crate::civil;
use serde_json::{Value, json};
use std::rc::Rc;
use waymark::{Answer, Day, FactId, PartialDate, Rulebook, Screener, Weight};

const YEARS: std::ops::RangeInclusive<i64> = 2023..=2028;

/// Conditions that compare the fact `date` once.
fn comparisons() -> Vec<Value> {
    let mut found = Vec::new();
    let date = json!({ "fact": "date" });
    let mut days = vec![date.clone()];
    for span in [
        json!({ "years": 1 }),
        json!({ "years": 4, "days": -1 }),
        json!({ "months": 1 }),
        json!({ "months": 6 }),
        json!({ "months": 13, "days": 1 }),
        json!({ "days": 180 }),
        json!({ "years": -1, "months": 1 }),
    ] {
        days.push(json!({ "of": date, "plus": span }));
        days.push(json!({ "of": date, "minus": span }));
    }
    days.push(json!({ "of": { "of": date, "minus": { "months": 1 } }, "plus": { "years": 1 } }));
    days.push(json!({ "earlier-of": [date, "2025-03-01"] }));
    days.push(json!({ "later-of": ["2025-03-01", { "of": date, "plus": { "months": 1 } }] }));
    for day in days {
        for limit in ["today", "2024-02-28", "2024-02-29", "2024-03-01", "2025-02-28", "2026-02-28", "2026-03-31"] {
            for order in ["not-after", "not-before", "before", "after"] {
                found.push(json!({ "day": day, order: limit }));
                found.push(json!({ "not": { "day": limit, order: day } }));
            }
        }
    }
    for years in [0, 1, 2, 4] {
        found.push(json!({ "age-at-least": { "fact": "date", "years": years } }));
        found.push(json!({ "age-under": { "fact": "date", "years": years, "on": "2027-02-28" } }));
    }
    found
}

/// One relief for each comparison.
fn book(comparisons: &[Value]) -> Rc<Rulebook> {
    let relief = |(index, condition): (usize, &Value)| {
        let mut clause = condition.clone();
        for (name, value) in [("id", "c"), ("source", "law"), ("confidence", "high"), ("basis", "seen")] {
            clause[name] = json!(value);
        }
        json!({
            "id": format!("r{index}"), "group": "court", "verified_on": "2024-01-01", "review_by": "2024-02-01",
            "hard_stop": "2027-11-20", "availability": [], "requires": [clause],
        })
    };
    let bundle = json!({
        "version": 1,
        "facts": { "facts": [{ "id": "date", "kind": "date", "when": "any" }] },
        "sources": { "sources": [{ "id": "law", "cite": "A law", "kind": "statute" }] },
        "reliefs": comparisons.iter().enumerate().map(relief).collect::<Vec<_>>(),
    });
    Rc::new(Rulebook::load(&bundle.to_string()).expect("the comparisons load"))
}

fn weights(screener: &mut Screener, text: &str) -> Vec<Weight> {
    let date = PartialDate::parse(text).unwrap_or_else(|| panic!("{text} is a date"));
    screener.answer(FactId(0), Some(Answer::Date(date)));
    (0..screener.book().reliefs.len()).map(|relief| screener.weight(relief)).collect()
}

fn join(all: &mut Vec<Weight>, more: &[Weight]) {
    if all.is_empty() {
        all.extend(more);
    }
    for (one, other) in all.iter_mut().zip(more) {
        if one != other {
            *one = Weight::Unknown;
        }
    }
}

#[test]
fn a_partial_date_says_what_all_its_days_say() {
    let comparisons = comparisons();
    for today in ["2024-02-29", "2026-11-21"] {
        let today = Day::parse(today).expect("a day");
        let mut screener = Screener::new(book(&comparisons), today);
        let mut check = |text: &str, days: &[Weight]| {
            for (index, (weight, expected)) in weights(&mut screener, text).iter().zip(days).enumerate() {
                assert_eq!(weight, expected, "{text} on {today}: {}", comparisons[index]);
            }
        };
        let mut exact = Screener::new(book(&comparisons), today);
        for year in YEARS {
            let mut of_year = Vec::new();
            for month in 1..=12 {
                let mut of_month = Vec::new();
                for day in 1..=civil::month_length(year, month) {
                    let weights = weights(&mut exact, &format!("{year}-{month:02}-{day:02}"));
                    assert!(weights.iter().all(|weight| *weight != Weight::Unknown), "an exact day decides");
                    join(&mut of_month, &weights);
                }
                check(&format!("{year}-{month:02}"), &of_month);
                join(&mut of_year, &of_month);
            }
            check(&year.to_string(), &of_year);
        }
    }
}

#[test]
fn an_exact_day_compares_as_the_calendar_says() {
    let comparisons = comparisons();
    let bundle = json!({ "facts": { "facts": [{ "id": "date", "kind": "date" }] } });
    for today in ["2024-02-29", "2026-11-21"] {
        let mut screener = Screener::new(book(&comparisons), Day::parse(today).expect("a day"));
        // A leap year, and from its first month to the same of the next.
        for number in civil::number(2024, 1, 1)..civil::number(2025, 4, 2) {
            let (year, month, day) = civil::date(number);
            let text = format!("{year}-{month:02}-{day:02}");
            let reference = crate::reference::Reference::new(&bundle, today, &vec![Some(text.clone())]);
            for (condition, weight) in comparisons.iter().zip(weights(&mut screener, &text)) {
                let scales = reference.weigh(condition, None).expect("a comparison is in force");
                assert_eq!(weight, scales.holds, "{text} on {today}: {condition}");
            }
        }
    }
}
