//! Random bundles: facts of every kind with gates, reliefs with bars, waivers, deadlines and availability, cautions, sections.

use crate::conditions::{DAYS, Maker, options};
use crate::tape::Tape;
use serde_json::{Value, json};

/// A bundle that loads.
pub(crate) fn bundle(tape: &mut Tape) -> Value {
    let mut maker = Maker { tape, facts: Vec::new(), clauses: 0 };
    let count = 2 + maker.tape.below(7);
    for index in 0..count {
        let fact = fact(&mut maker, index);
        maker.facts.push(fact);
    }
    let count = 1 + maker.tape.below(3);
    let reliefs: Vec<Value> = (0..count).map(|index| relief(&mut maker, index)).collect();
    let count = maker.tape.below(3);
    let cautions: Vec<Value> = (0..count).map(|index| caution(&mut maker, index)).collect();
    let interview = interview(&mut maker);
    json!({
        "version": 1,
        "facts": { "facts": maker.facts },
        "interview": interview,
        "sources": { "sources": [{ "id": "law", "cite": "A law", "kind": "statute" }] },
        "cautions": { "cautions": cautions },
        "tables": {
            "rows": { "id": "rows", "source": "law", "by": "country", "rows": [
                { "country": "SV", "status": "open", "since": "2024-02-29" },
                { "country": "LB", "status": "shut", "since": "2025-06-15" },
                { "country": "NP", "status": "open", "since": "2026-01-01" },
                { "country": "SV", "status": "shut", "since": "2023-02-28" },
            ] },
            "circuits": { "id": "circuits", "source": "law", "rows": { "ca2": ["NY"], "ca5": ["TX"], "ca9": ["CA", "NV"] } },
        },
        "reliefs": reliefs,
    })
}

fn fact(maker: &mut Maker<'_>, index: usize) -> Value {
    let id = format!("f{index}");
    let mut fact = match maker.tape.below(9) {
        0 => json!({ "id": id, "kind": "yes-no" }),
        1 => json!({ "id": id, "kind": "one-of", "options": ["a", "b", "c"] }),
        2 => json!({ "id": id, "kind": "any-of", "options": ["a", "b", "c"], "none": "none" }),
        3 => json!({ "id": id, "kind": "number", "max": 20 }),
        4 | 5 => json!({ "id": id, "kind": "date", "when": maker.tape.pick(&["past", "future", "any"]) }),
        6 => json!({ "id": id, "kind": "countries" }),
        7 => json!({ "id": id, "kind": "country" }),
        _ => json!({ "id": id, "kind": "one-of", "options": ["ny", "tx", "ca", "nv"] }),
    };
    if fact["kind"] == "date" && maker.tape.one_in(3) {
        fact["from-birth"] = json!(true);
    }
    if maker.tape.one_in(4) {
        fact["sensitive"] = json!(true);
    }
    if index > 0 && maker.tape.one_in(2) {
        fact["asked-if"] = maker.condition(1, false);
        if ["yes-no", "one-of", "any-of"].iter().any(|kind| fact["kind"] == *kind) {
            // Either an option of its own, or one that could also be answered.
            fact["otherwise"] = match fact.get("none") {
                _ if maker.tape.one_in(2) => json!("not-asked"),
                Some(none) => none.clone(),
                None if fact["kind"] == "yes-no" => json!("no"),
                None => fact["options"][0].clone(),
            };
        }
    }
    fact
}

fn relief(maker: &mut Maker<'_>, index: usize) -> Value {
    let count = 1 + maker.tape.below(3);
    let requires: Vec<Value> = (0..count).map(|_| maker.clause(2)).collect();
    let count = maker.tape.below(3);
    let bars: Vec<Value> = (0..count).map(|_| bar(maker)).collect();
    let count = maker.tape.below(3);
    let deadlines: Vec<Value> = (0..count).map(|index| deadline(maker, index)).collect();
    let mut availability = vec![json!({ "status": maker.tape.pick(&["open", "limited", "closed"]), "source": "law" })];
    if maker.tape.one_in(3) {
        let when = maker.condition(1, false);
        availability.insert(0, json!({ "status": "closed", "source": "law", "when": when }));
    }
    let hard_stop = if maker.tape.one_in(10) { "2024-02-28" } else { "2027-11-20" };
    json!({
        "id": format!("r{index}"), "group": "fear", "reviewer": null,
        "verified_on": "2024-01-01", "review_by": "2024-02-01", "hard_stop": hard_stop,
        "availability": availability, "requires": requires, "bars": bars, "deadlines": deadlines,
        "forms": [{ "form": "I-000", "as_of": "2024-01-01", "fees": [{ "what": "filing", "usd": 0 }] }],
        "papers": ["passport"],
    })
}

fn bar(maker: &mut Maker<'_>) -> Value {
    let mut bar = maker.clause(2);
    if maker.tape.one_in(2) {
        let mut waiver = if maker.tape.one_in(2) { maker.condition(1, false) } else { json!({}) };
        maker.clauses += 1;
        waiver["id"] = json!(format!("c{}", maker.clauses));
        waiver["source"] = json!("law");
        bar["waiver"] = waiver;
    }
    bar
}

fn deadline(maker: &mut Maker<'_>, index: usize) -> Value {
    let dates: Vec<Value> =
        maker.facts.iter().filter(|fact| fact["kind"] == "date").map(|fact| fact["id"].clone()).collect();
    let about = if dates.is_empty() { None } else { Some(maker.tape.pick(&dates).clone()) };
    let mut deadline = json!({
        "id": format!("d{index}"), "source": "law", "past": maker.tape.pick(&["late", "gone", "opens"]),
        "day": maker.day(2, about.as_ref(), false),
    });
    if maker.tape.one_in(2) {
        deadline["when"] = maker.condition(1, false);
    }
    if maker.tape.one_in(2) {
        deadline["urgent-within"] = json!(maker.tape.below(400));
    }
    deadline
}

fn caution(maker: &mut Maker<'_>, index: usize) -> Value {
    let mut caution = json!({
        "id": format!("w{index}"), "kind": maker.tape.pick(&["caution", "alert"]), "rank": maker.tape.below(3),
        "source": "law", "confidence": "high", "basis": "seen", "when": maker.condition(2, true), "steps": 1,
    });
    if maker.tape.one_in(2) {
        caution["deadline"] = deadline(maker, 0);
    }
    caution
}

fn interview(maker: &mut Maker<'_>) -> Value {
    let lanes = ["later", "first", "urgent", "last"];
    let mut sections: Vec<Value> = (0..3)
        .map(|index| json!({ "id": format!("s{index}"), "lane": maker.tape.pick(&lanes), "facts": [] }))
        .collect();
    let mut frequencies = json!({});
    for fact in maker.facts.clone() {
        // A fact in no section is asked, too.
        if let Some(facts) = sections.get_mut(maker.tape.below(4)).and_then(|section| section["facts"].as_array_mut()) {
            facts.push(fact["id"].clone());
        }
        let id = fact["id"].as_str().expect("a fact has an id");
        match fact["kind"].as_str() {
            Some("one-of" | "any-of") if maker.tape.one_in(3) => {
                let shares = options(&fact).into_iter().map(|option| {
                    (option.as_str().expect("an option is text").to_owned(), json!(maker.tape.below(90)))
                });
                frequencies[id] = Value::Object(shares.collect());
            }
            Some("number") if maker.tape.one_in(3) => frequencies[id] = json!({ "1": 30, "5": 70 }),
            Some("date") if maker.tape.one_in(3) => frequencies[id] = json!({ (*maker.tape.pick(&DAYS)): 1 }),
            _ => {}
        }
    }
    json!({ "sections": sections, "frequencies": frequencies })
}
