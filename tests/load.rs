//! Hostile texts for `Rulebook::load`: it says what is wrong, or it loads; it never panics and never runs out of stack.
//!
//! Everything runs on a thread with half of what a browser gives a program. What loads is also weighed and asked about.

mod common;

use common::{bundle, json, lines};
use serde_json::{Map, Value, json};
use std::rc::Rc;
use waymark::interview::{Order, left, next};
use waymark::problem::{Problem, ProblemKind};
use waymark::{ClauseId, Day, FactId, Rulebook, Screener};

/// The stack of the thread, in bytes.
const STACK: usize = 512 * 1024;

/// Runs something on a small stack.
#[track_caller]
fn on_a_small_stack(work: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(work).expect("a thread can be started");
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
}

/// Loads a text; whatever loads must also work.
fn load(text: &str) -> Vec<Problem> {
    match Rulebook::load(text) {
        Ok(book) => {
            use_all(book);
            Vec::new()
        }
        Err(problems) => {
            assert!(!problems.is_empty(), "refused without a reason");
            assert!(!lines(&problems).is_empty());
            problems
        }
    }
}

fn use_all(book: Rulebook) {
    let today = Day::parse("2026-11-21").expect("a day");
    let mut screener = Screener::new(Rc::new(book), today);
    let _ = next(&screener, None, Order::Together);
    for index in 0..screener.book().facts.len() {
        screener.answer(FactId(index as u16), Some(waymark::Answer::DontKnow));
    }
    let _ = (left(&screener), next(&screener, None, Order::Greedy));
    let _ = screener.screening();
    for index in 0..screener.book().clauses.len() {
        let _ = screener.clause(ClauseId(index as u16));
    }
}

/// The small bundle that has every form and every field.
fn base() -> Value {
    json("tests/checks/base.json")
}

/// The small bundle with one more caution.
fn with_caution(when: &str) -> String {
    let mut bundle = base();
    let mut caution = bundle["cautions"]["cautions"][0].clone();
    caution["id"] = json!("hostile");
    caution["when"] = json!("WHEN");
    bundle["cautions"]["cautions"].as_array_mut().expect("a list").push(caution);
    bundle.to_string().replace("\"WHEN\"", when)
}

#[test]
fn texts_that_are_no_bundle_are_refused() {
    on_a_small_stack(|| {
        let deep = |open: &str, close: &str, depth: usize| open.repeat(depth) + "1" + &close.repeat(depth);
        let texts = [
            String::new(),
            " \n\t".into(),
            "\0".into(),
            "null".into(),
            "true".into(),
            "\"version\"".into(),
            "1e999".into(),
            "-".into(),
            "[]".into(),
            "{}".into(),
            "{\"version\":1}".into(),
            "{\"version\":1,\"facts\":{},\"sources\":{},\"reliefs\":[]}".into(),
            "{\"version\":1,\"facts\":{\"facts\":[]},\"sources\":{\"sources\":[]},\"reliefs\":[]}".into(),
            "\u{feff}{}".into(),
            "{\"\u{202e}\":1}".into(),
            "{\"version\":1,\"version\":2}".into(),
            deep("[", "]", 100_000),
            deep("{\"a\":", "}", 100_000),
            "[".repeat(100_000),
            "{\"version\":1,\"facts\":".to_owned() + &deep("[", "]", 100_000),
            " ".repeat(10_000_000),
            format!("{{\"version\":1,\"{}\":1}}", "x".repeat(3_000_000)),
            format!("\"{}\"", "\\u0000".repeat(600_000)),
        ];
        for text in texts {
            let start: String = text.chars().take(60).collect();
            assert_ne!(load(&text), Vec::new(), "{start:?} loads");
        }
        for version in ["0", "2", "-1", "1.0", "1.5", "\"1\"", "null", "[1]", "1e30", "18446744073709551616"] {
            let problems = load(&base().to_string().replace("\"version\":1", &format!("\"version\":{version}")));
            assert!(matches!(problems[..], [Problem { kind: ProblemKind::WrongVersion { .. }, .. }]), "{version}");
        }
    });
}

#[test]
fn a_cut_off_bundle_is_refused() {
    let text = bundle().to_string();
    on_a_small_stack(move || {
        for part in 0..50 {
            let mut end = text.len() * part / 50;
            while !text.is_char_boundary(end) {
                end += 1;
            }
            assert_ne!(load(&text[..end]), Vec::new(), "cut off at {end}");
        }
        assert_eq!(lines(&load(&text)), "");
    });
}

/// Deep conditions, of every form that nests, up to what the parser takes and beyond.
#[test]
fn deep_conditions_are_refused_or_work() {
    on_a_small_stack(|| {
        let forms = [
            ("{\"not\":", "}"),
            ("{\"all\":[", "]}"),
            ("{\"any\":[", "]}"),
            ("{\"at-least\":{\"n\":1,\"of\":[", "]}}"),
            ("{\"unless\":{\"rule\":{\"judgment\":true},\"exceptions\":[", "]}}"),
            ("{\"unless\":{\"exceptions\":[{\"judgment\":true}],\"rule\":", "}}"),
        ];
        let mut deepest = 0;
        for (open, close) in forms {
            for depth in (1..90).step_by(8).chain(90..128) {
                for inner in ["{\"fact\":\"court\",\"in\":[\"now\"]}", "{\"always\":true}"] {
                    let problems = load(&with_caution(&(open.repeat(depth) + inner + &close.repeat(depth))));
                    match problems.first().map(|problem| &problem.kind) {
                        None => deepest = deepest.max(depth),
                        Some(kind) => assert!(matches!(kind, ProblemKind::NotJson { .. }), "{open} {depth}: {kind}"),
                    }
                }
            }
        }
        assert!(deepest > 100, "the deepest condition that loads is {deepest}");
        // Days and rows nest, too.
        for depth in (1..90).step_by(8).chain(90..128) {
            let day = "{\"plus\":{\"years\":150},\"of\":".repeat(depth) + "\"today\"" + &"}".repeat(depth);
            load(&with_caution(&format!("{{\"day\":{{\"fact\":\"birth-date\"}},\"after\":{day}}}")));
            let day =
                "{\"minus\":{\"days\":60000},\"of\":".repeat(depth) + "{\"fact\":\"birth-date\"}" + &"}".repeat(depth);
            load(&with_caution(&format!("{{\"day\":{day},\"before\":\"2020-01-01\"}}")));
            let day = "{\"later-of\":[".repeat(depth) + "{\"fact\":\"birth-date\"}" + &"]}".repeat(depth);
            load(&with_caution(&format!("{{\"day\":{day},\"before\":\"2020-01-01\"}}")));
            let holds = "{\"not\":".repeat(depth) + "{\"judgment\":true}" + &"}".repeat(depth);
            let row = format!("{{\"for-any-row\":{{\"table\":\"tps\",\"by\":\"citizenship\",\"holds\":{holds}}}}}");
            load(&with_caution(&row));
        }
    });
}

/// Small texts that would become large programs.
#[test]
fn conditions_that_explode_are_refused() {
    on_a_small_stack(|| {
        let court = "{\"fact\":\"court\",\"in\":[\"now\"]}";
        let two_of_three = format!("{{\"at-least\":{{\"n\":2,\"of\":[{court},{court},");
        let problems = load(&with_caution(&(two_of_three.repeat(30) + court + &"]}}".repeat(30))));
        assert!(matches!(problems[0].kind, ProblemKind::TooMany { .. }), "{problems:?}");
        let many = vec![court; 2_000].join(",");
        let problems = load(&with_caution(&format!("{{\"at-least\":{{\"n\":1000,\"of\":[{many}]}}}}")));
        assert!(matches!(problems[0].kind, ProblemKind::TooMany { .. }), "{problems:?}");
        assert_eq!(load(&with_caution(&format!("{{\"any\":[{many}]}}"))), Vec::new());
    });
}

#[test]
fn too_many_of_anything_is_refused() {
    on_a_small_stack(|| {
        let many = |count: usize, item: &dyn Fn(usize) -> Value| (0..count).map(item).collect::<Vec<Value>>();
        let mut facts = base();
        facts["facts"]["facts"] = json!(many(3_001, &|index| json!({ "id": format!("f{index}"), "kind": "yes-no" })));
        let mut sources = base();
        sources["sources"]["sources"] =
            json!(many(3_001, &|index| json!({ "id": format!("s{index}"), "cite": "x", "kind": "memo" })));
        let mut options = base();
        options["facts"]["facts"][2]["options"] = json!(many(64, &|index| json!(format!("o{index}"))));
        for bundle in [facts, sources, options] {
            let problems = load(&bundle.to_string());
            assert!(problems.iter().any(|problem| matches!(problem.kind, ProblemKind::TooMany { .. })));
        }
    });
}

/// Every value of the small bundle is replaced by every kind of value, left out, and doubled.
#[test]
fn every_value_may_be_anything() {
    on_a_small_stack(|| {
        let base = base();
        let mut places = Vec::new();
        walk(&base, "", &mut places);
        assert!(places.len() > 300, "the bundle has {} values", places.len());
        let others = [
            json!(null),
            json!(true),
            json!(-1),
            json!(2.5),
            json!(i32::MIN),
            json!(u64::MAX),
            json!(""),
            json!("2024-02-29"),
            json!("ñandú/~\u{0}"),
            json!([]),
            json!([null]),
            json!({}),
            json!({ "fact": "birth-date" }),
            json!({ "judgment": true }),
        ];
        let mut loaded = 0;
        for place in &places {
            let mut bundle = base.clone();
            let value = bundle.pointer(place).cloned().expect("the place is in the bundle");
            for other in others.iter().chain([&json!([value.clone(), value.clone()])]) {
                *bundle.pointer_mut(place).expect("the place is in the bundle") = other.clone();
                loaded += usize::from(load(&bundle.to_string()).is_empty());
            }
            *bundle.pointer_mut(place).expect("the place is in the bundle") = value;
            let (outer, name) = place.rsplit_once('/').unwrap_or_default();
            match bundle.pointer_mut(outer) {
                Some(Value::Object(fields)) => drop(fields.remove(name)),
                Some(Value::Array(items)) => {
                    let item = items[name.parse::<usize>().expect("an item's place")].clone();
                    items.push(item);
                }
                _ => continue,
            }
            load(&bundle.to_string());
        }
        assert!(loaded < places.len() * others.len() / 5, "{loaded} wrong values were taken");
    });
}

/// The places of all values.
fn walk(value: &Value, at: &str, places: &mut Vec<String>) {
    places.extend((!at.is_empty()).then(|| at.to_owned()));
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| walk(value, &format!("{at}/{name}"), places)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| walk(value, &format!("{at}/{index}"), places));
        }
        _ => {}
    }
}

/// What stands twice is refused: two things with one id would be one text, one column, one answer.
#[test]
fn whatever_stands_twice_is_refused() {
    on_a_small_stack(|| {
        for list in ["/facts/facts", "/sources/sources", "/cautions/cautions", "/reliefs", "/reliefs/0/requires"] {
            let mut bundle = base();
            let items = bundle.pointer_mut(list).and_then(Value::as_array_mut).expect("a list");
            items.push(items[0].clone());
            let problems = load(&bundle.to_string());
            assert!(problems.iter().any(|problem| matches!(problem.kind, ProblemKind::DuplicateId { .. })), "{list}");
        }
    });
}

/// A field that stands twice in a rule file would silently lose one of the two.
#[test]
fn no_rule_file_has_a_field_twice() {
    let mut files = vec!["rules/TEMPLATE.json".to_owned()];
    for name in ["facts", "interview", "sources", "cautions"] {
        files.push(format!("rules/{name}.json"));
    }
    for folder in ["rules/reliefs", "rules/tables"] {
        files.extend(common::stems(folder, ".json").iter().map(|name| format!("{folder}/{name}.json")));
    }
    for file in files {
        if let Err(error) = serde_json::from_str::<Once>(&common::text(&file)) {
            panic!("{file}: {error}");
        }
    }
}

/// A JSON value in which no object has a field twice.
struct Once;

impl<'de> serde::Deserialize<'de> for Once {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Once, D::Error> {
        struct Look;
        impl<'de> serde::de::Visitor<'de> for Look {
            type Value = Once;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("JSON")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Once, A::Error> {
                let mut seen = Map::new();
                while let Some((name, Once)) = map.next_entry::<String, Once>()? {
                    if seen.insert(name.clone(), Value::Null).is_some() {
                        return Err(serde::de::Error::custom(format!("`{name}` stands twice")));
                    }
                }
                Ok(Once)
            }

            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut list: A) -> Result<Once, A::Error> {
                while list.next_element::<Once>()?.is_some() {}
                Ok(Once)
            }

            fn visit_str<E>(self, _: &str) -> Result<Once, E> {
                Ok(Once)
            }

            fn visit_bool<E>(self, _: bool) -> Result<Once, E> {
                Ok(Once)
            }

            fn visit_i64<E>(self, _: i64) -> Result<Once, E> {
                Ok(Once)
            }

            fn visit_u64<E>(self, _: u64) -> Result<Once, E> {
                Ok(Once)
            }

            fn visit_f64<E>(self, _: f64) -> Result<Once, E> {
                Ok(Once)
            }

            fn visit_unit<E>(self) -> Result<Once, E> {
                Ok(Once)
            }
        }
        from.deserialize_any(Look)
    }
}
