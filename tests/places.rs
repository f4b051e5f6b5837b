//! The directory: the real data, record by record and against the counts in `data/README.md`.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use proptest::prelude::*;
use serde_json::Value;
use waymark::place::*;

#[path = "../xtask/src/directory.rs"]
mod directory;

#[path = "places/broken.rs"]
mod broken;
#[path = "places/finding.rs"]
mod finding;
#[path = "places/packed.rs"]
mod packed;

const JSONL: &str = include_str!("../data/providers.jsonl");
const README: &str = include_str!("../data/README.md");
const ZIPS: &[u8] = include_bytes!("../data/zips.bin");

static SLIM: LazyLock<String> = LazyLock::new(|| directory::slim(JSONL).unwrap());
static ALL: LazyLock<Directory> = LazyLock::new(|| Directory::load(&SLIM, ZIPS).unwrap());
static RAW: LazyLock<BTreeMap<String, Value>> = LazyLock::new(|| {
    let rows = JSONL.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    rows.map(|row| (row["id"].as_str().unwrap().to_owned(), row)).collect()
});

fn provider(id: &str) -> &'static Provider {
    ALL.providers().iter().find(|p| p.id == id).unwrap()
}

fn count(fits: impl Fn(&Provider) -> bool) -> usize {
    ALL.providers().iter().filter(|p| fits(p)).count()
}

#[test]
fn every_record_is_there_as_printed() {
    assert_eq!(ALL.providers().len(), RAW.len());
    assert_eq!(ALL.zip_count(), 41_195);
    let same = |value: &Value, ours: Option<&str>| assert_eq!(value.as_str(), ours, "{value}");
    for p in ALL.providers() {
        let raw = &RAW[&p.id];
        same(&raw["name"], Some(&p.name));
        same(&raw["city"], p.city.as_deref());
        same(&raw["state"], p.state.as_deref());
        same(&raw["zip"], p.zip.as_deref());
        same(&raw["email"], p.email.as_deref());
        same(&raw["url"], p.url.as_deref());
        same(&raw["limitations"], p.limitations.as_deref());
        if !p.sensitive {
            same(&raw["address"], p.street.as_deref());
        }
        let phones = 1 + raw["phones_other"].as_array().unwrap().len();
        match raw["phone"].as_str() {
            Some(printed) => {
                let first = &p.phones[0];
                let extension = first.extension.as_ref().map(|e| format!(" ext. {e}"));
                assert_eq!(first.printed() + &extension.unwrap_or_default(), printed);
                assert_eq!(p.phones.len(), phones);
            }
            None => assert!(p.phones.is_empty()),
        }
        // A point left out of the slim file comes back from the ZIP table unchanged.
        assert_eq!(raw["lat"].as_f64(), p.point.map(|point| point.lat), "{}", p.id);
        assert_eq!(raw["lon"].as_f64(), p.point.map(|point| point.lon), "{}", p.id);
        assert_eq!(raw["languages"] == Value::Array(vec![]), p.languages.is_empty() && !p.any_language);
        assert_eq!(raw["services"] == Value::Array(vec![]), p.services.is_empty());
        assert_eq!(raw["court"].as_array().unwrap().len(), p.courts.len());
        assert_eq!(p.notes.is_some() && !p.on(List::ProBono), p.kind == Kind::Line && p.notes.is_some());
    }
}

#[test]
fn counts_are_those_of_the_readme() {
    let mut states = 0;
    for line in README.lines() {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [state, all, free, recognized, phone] = cells[..] else {
            continue;
        };
        let Ok(all) = all.parse::<usize>() else {
            continue;
        };
        let state = (state != "--").then_some(state);
        let here = |p: &Provider| p.state.as_deref() == state;
        assert_eq!(count(here), all, "{line}");
        assert_eq!(count(|p| here(p) && p.on(List::ProBono)).to_string(), free, "{line}");
        assert_eq!(count(|p| here(p) && p.on(List::Recognized)).to_string(), recognized, "{line}");
        assert_eq!(count(|p| here(p) && !p.phones.is_empty()).to_string(), phone, "{line}");
        states += 1;
    }
    assert_eq!(states, 51, "the table of states has gone");

    let only = |p: &Provider| p.on(List::Recognized) && !p.on(List::ProBono);
    let dated = |p: &Provider| matches!(p.sources[0].edition, Edition::Day(_));
    let far = |d: Doubt| count(|p| p.doubts.contains(&d));
    for (what, found, expected) in [
        ("pro bono list only", count(|p| p.on(List::ProBono) && !p.on(List::Recognized)), 85),
        ("both lists", count(|p| p.on(List::ProBono) && p.on(List::Recognized)), 69),
        ("roster of September", count(|p| only(p) && dated(p)), 787),
        ("undated roster", count(|p| only(p) && !dated(p)), 121),
        ("lines", count(|p| p.on(List::Line)), 8),
        ("with phone", count(|p| !p.phones.is_empty()), 1025),
        ("with mail", count(|p| p.email.is_some()), 106),
        ("with web", count(|p| p.url.is_some()), 136),
        ("without contact", count(|p| !p.has_contact()), 44),
        ("renewal pending", count(|p| p.renewal_pending), 202),
        ("survivor services", count(|p| p.sensitive), 39),
        ("without a point", count(|p| p.point.is_none()), 9),
        ("languages", count(|p| p.any_language || !p.languages.is_empty()), 74),
        ("limits", count(|p| p.limitations.is_some()), 108),
        ("area codes elsewhere", far(Doubt::AreaCodeElsewhere), 16),
        ("area codes unknown", far(Doubt::AreaCodeUnknown), 1),
        ("ZIP codes far away", far(Doubt::ZipFarFromCity), 3),
        ("numbers unverified", far(Doubt::NumberUnverified), 5),
        ("national", ALL.national().len(), 9),
        ("found by court only", count(|p| p.reach == Reach::Court), 1),
    ] {
        assert_eq!(found, expected, "{what}");
    }
}

#[test]
fn no_street_of_a_survivor_service_leaves_the_build() {
    let mut streets = 0;
    for raw in RAW.values().filter(|raw| !raw["sensitive"].is_null()) {
        let p = provider(raw["id"].as_str().unwrap());
        assert!(p.sensitive && p.street.is_none() && p.roster_address.is_none());
        if let Some(street) = raw["address"].as_str() {
            assert!(!SLIM.contains(street), "{street}");
            streets += 1;
        }
    }
    assert_eq!(streets, 36);
}

#[test]
fn recognition_alone_is_never_free() {
    for p in ALL.providers() {
        let expected = match (p.on(List::ProBono), p.on(List::Recognized)) {
            (true, _) => Fee::ListedFree,
            (false, true) => Fee::MayCharge,
            (false, false) => Fee::FreeCall,
        };
        assert_eq!(p.fee(), expected, "{}", p.id);
        assert_eq!(p.fee() == Fee::FreeCall, p.kind == Kind::Line, "{}", p.id);
    }
}

#[test]
fn age_is_never_understated() {
    let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    let month = provider("tx-kids-in-need-of-defense-kind-houston-77002").sources[0].edition;
    let exact = provider("tx-daya-inc-77242").sources[0].edition;
    let undated = provider("us-chirla-immigrant-assistance-line-x").sources[0].edition;
    let table = [
        (exact, day(2026, 9, 13), Some(0), false),
        (exact, day(2027, 1, 11), Some(120), false),
        (exact, day(2027, 1, 12), Some(121), true),
        (exact, day(2026, 9, 12), Some(-1), false),
        (month, day(2026, 7, 31), Some(30), false),
        (month, day(2026, 11, 20), Some(142), true),
        (undated, day(2026, 11, 20), None, true),
    ];
    for (edition, today, age, stale) in table {
        assert_eq!((age_days(edition, today), is_stale(edition, today)), (age, stale), "{today}");
    }
    assert!(ALL.sources().iter().all(|source| source.url.starts_with("https://")));
}
