//! Random conditions, in every form that `docs/rules.md` lists.

use crate::tape::Tape;
use serde_json::{Value, json};

/// Days on and around which things happen: month ends, Feb 29, and the days of the screenings.
pub(crate) const DAYS: [&str; 12] = [
    "2024-02-29",
    "2024-02-28",
    "2024-03-01",
    "2023-02-28",
    "2025-02-28",
    "2024-01-31",
    "2024-03-31",
    "2025-12-31",
    "2026-01-01",
    "2026-11-21",
    "2026-11-20",
    "2025-06-15",
];

/// Makes conditions over the facts declared so far, and gives each clause an id of its own.
pub(crate) struct Maker<'a> {
    pub(crate) tape: &'a mut Tape,
    pub(crate) facts: Vec<Value>,
    pub(crate) clauses: usize,
}

impl Maker<'_> {
    /// A clause: a condition with an id, a source, and now and then with dates in force.
    pub(crate) fn clause(&mut self, depth: usize) -> Value {
        let mut clause = self.condition(depth, true);
        self.clauses += 1;
        clause["id"] = json!(format!("c{}", self.clauses));
        clause["source"] = json!("law");
        clause["confidence"] = json!(self.tape.pick(&["high", "medium", "low"]));
        clause["basis"] = json!("seen");
        if self.tape.one_in(6) {
            clause["from"] = json!(self.tape.pick(&DAYS));
        }
        if self.tape.one_in(6) {
            clause["until"] = json!(self.tape.pick(&DAYS));
        }
        clause
    }

    /// A condition that may, where `named`, be a clause of its own.
    fn part(&mut self, depth: usize, named: bool) -> Value {
        if named && self.tape.one_in(4) { self.clause(depth) } else { self.condition(depth, named) }
    }

    fn parts(&mut self, depth: usize, named: bool) -> Vec<Value> {
        let count = 1 + self.tape.below(3);
        (0..count).map(|_| self.part(depth, named)).collect()
    }

    /// A condition; so many conditions may stand inside each other.
    pub(crate) fn condition(&mut self, depth: usize, named: bool) -> Value {
        if depth == 0 {
            return self.test();
        }
        match self.tape.below(9) {
            0 | 1 => self.test(),
            2 | 3 => json!({ "all": self.parts(depth - 1, named) }),
            4 | 5 => json!({ "any": self.parts(depth - 1, named) }),
            6 => json!({ "not": self.part(depth - 1, named) }),
            7 => {
                let of = self.parts(depth - 1, named);
                json!({ "at-least": { "n": 1 + self.tape.below(of.len()), "of": of } })
            }
            _ => {
                let rule = self.part(depth - 1, named);
                json!({ "unless": { "rule": rule, "exceptions": self.parts(depth - 1, named) } })
            }
        }
    }

    /// A condition without parts.
    fn test(&mut self) -> Value {
        match self.tape.below(12) {
            10 => json!({ "judgment": true }),
            11 => json!({ "always": true }),
            _ if self.facts.is_empty() => json!({ "judgment": true }),
            _ => {
                let fact = self.tape.pick(&self.facts).clone();
                self.about(&fact)
            }
        }
    }

    fn about(&mut self, fact: &Value) -> Value {
        let id = &fact["id"];
        match fact["kind"].as_str() {
            Some("yes-no") => json!({ "fact": id, "is": self.tape.pick(&["yes", "no"]) }),
            Some("one-of") if fact["options"][0] == "ny" && self.tape.one_in(2) => {
                json!({ "circuit": { "of": id, "in": self.tape.some(&["ca2", "ca5", "ca9"]) } })
            }
            Some("one-of") => json!({ "fact": id, "in": self.tape.some(&options(fact)) }),
            Some("any-of") => json!({ "fact": id, "includes": self.tape.some(&options(fact)) }),
            Some("number") => {
                let order = *self.tape.pick(&["at-least", "at-most"]);
                let limit = self.number();
                json!({ "fact": id, order: limit })
            }
            Some("date") if self.tape.one_in(3) => self.age(id),
            Some("date") => {
                let day = self.day(2, Some(id), false);
                self.compared(day, false)
            }
            Some("country") if self.tape.one_in(2) => json!({ "fact": id, "in": self.tape.some(&["SV", "HN", "LB"]) }),
            Some("countries") if self.tape.one_in(2) => {
                json!({ "fact": id, "includes": self.tape.some(&["SV", "HN", "LB"]) })
            }
            Some("country" | "countries") => self.row(id),
            _ => json!({ "judgment": true }),
        }
    }

    fn number(&mut self) -> Value {
        let numbers: Vec<Value> =
            self.facts.iter().filter(|fact| fact["kind"] == "number").map(|fact| fact["id"].clone()).collect();
        match self.tape.below(3) {
            1 => json!({ "fact": self.tape.pick(&numbers) }),
            2 => json!({ "fact": self.tape.pick(&numbers), "plus": self.whole(4) }),
            _ => json!(self.tape.below(8)),
        }
    }

    /// A number from minus to plus `most`.
    fn whole(&mut self, most: usize) -> i64 {
        let number = self.tape.below(most + 1) as i64;
        if self.tape.one_in(3) { -number } else { number }
    }

    fn age(&mut self, id: &Value) -> Value {
        let form = *self.tape.pick(&["age-at-least", "age-under"]);
        let mut age = json!({ "fact": id, "years": self.tape.below(4) });
        if self.tape.one_in(2) {
            age["on"] = self.day(1, None, false);
        }
        json!({ form: age })
    }

    fn compared(&mut self, day: Value, column: bool) -> Value {
        let order = *self.tape.pick(&["not-after", "not-before", "before", "after"]);
        let other = self.day(1, None, column);
        if self.tape.one_in(3) { json!({ "day": other, order: day }) } else { json!({ "day": day, order: other }) }
    }

    /// A day; `about` a fact if one is given, and maybe from a `column` of a row.
    pub(crate) fn day(&mut self, depth: usize, about: Option<&Value>, column: bool) -> Value {
        if depth > 0 && self.tape.one_in(2) {
            let of = self.day(depth - 1, about, column);
            return match self.tape.below(4) {
                0 => json!({ "of": of, "plus": self.span() }),
                1 => json!({ "of": of, "minus": self.span() }),
                2 => json!({ "earlier-of": [of, self.day(0, None, column)] }),
                _ => json!({ "later-of": [self.day(0, None, column), of] }),
            };
        }
        if let Some(id) = about {
            return json!({ "fact": id });
        }
        let dates: Vec<Value> =
            self.facts.iter().filter(|fact| fact["kind"] == "date").map(|fact| fact["id"].clone()).collect();
        match self.tape.below(6) {
            1 => json!("today"),
            2 | 3 if !dates.is_empty() => json!({ "fact": self.tape.pick(&dates) }),
            4 | 5 if column => json!({ "column": "since" }),
            _ => json!(self.tape.pick(&DAYS)),
        }
    }

    fn span(&mut self) -> Value {
        match self.tape.below(4) {
            0 => json!({ "days": self.whole(40) }),
            1 => json!({ "months": self.whole(14) }),
            2 => json!({ "years": self.whole(3) }),
            _ => json!({ "years": self.whole(2), "months": self.whole(13), "days": self.whole(3) }),
        }
    }

    fn row(&mut self, id: &Value) -> Value {
        let mut body = json!({ "table": "rows", "by": id });
        if self.tape.one_in(2) {
            body["where"] = json!({ "status": ["open"] });
        }
        if self.tape.one_in(2) {
            body["holds"] = self.holds(1);
        }
        json!({ "for-any-row": body })
    }

    /// What holds for a row: comparisons with its columns, inside `all`, `any` and `not`, or any other condition.
    fn holds(&mut self, depth: usize) -> Value {
        match self.tape.below(if depth == 0 { 3 } else { 6 }) {
            3 => json!({ "all": [self.holds(depth - 1), self.holds(depth - 1)] }),
            4 => json!({ "any": [self.holds(depth - 1), self.holds(depth - 1)] }),
            5 => json!({ "not": self.holds(depth - 1) }),
            2 => self.condition(1, false),
            _ => {
                let day = self.day(1, None, true);
                self.compared(day, true)
            }
        }
    }
}

/// The options of a choice that may be answered.
pub(crate) fn options(fact: &Value) -> Vec<Value> {
    let mut options = fact["options"].as_array().cloned().unwrap_or_default();
    options.extend(fact.get("none").cloned());
    options
}
