//! A second evaluator, written straight over the JSON and sharing nothing with the engine but the names of the weights.
//!
//! Each condition is put on two scales at once: how much speaks *for* it and how much for its opposite. *Not* swaps the
//! scales. A judgment is the lawyer's on both; an open answer is unknown on both.

use crate::civil::{self, BEYOND};
use crate::people::Person;
use serde_json::Value;
use waymark::Weight;

/// How a condition and its opposite weigh.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Scales {
    pub(crate) holds: Weight,
    pub(crate) fails: Weight,
}

/// What is known of a fact.
#[derive(Clone, Debug, PartialEq)]
enum Known {
    /// One of these.
    OneOf(Vec<String>),
    /// All of these, and no other.
    Each(Vec<String>),
    /// From the least to the greatest.
    Between(i64, i64),
    /// Nothing, but that it is not after this day.
    Past(i64),
    Nothing,
}

/// A bundle, a day and a person.
pub(crate) struct Reference<'a> {
    bundle: &'a Value,
    today: (i64, i64),
    date: &'a str,
    known: Vec<Known>,
}

const YES: Scales = Scales { holds: Weight::Yes, fails: Weight::No };
const NO: Scales = Scales { holds: Weight::No, fails: Weight::Yes };
const UNKNOWN: Scales = Scales { holds: Weight::Unknown, fails: Weight::Unknown };
const JUDGMENT: Scales = Scales { holds: Weight::Lawyer, fails: Weight::Lawyer };

impl<'a> Reference<'a> {
    pub(crate) fn new(bundle: &'a Value, today: &'a str, person: &Person) -> Reference<'a> {
        let mut reference = Reference { bundle, today: civil::span(today), date: today, known: Vec::new() };
        for (fact, answer) in list(&bundle["facts"]["facts"]).iter().zip(person) {
            let gate = fact.get("asked-if").and_then(|gate| reference.weigh(gate, None));
            let known = match (gate, fact.get("otherwise")) {
                (Some(gate), Some(otherwise)) if gate.holds == Weight::No => known(fact, Some(text(otherwise))),
                (Some(gate), None) if gate.holds == Weight::No => known(fact, None),
                _ => known(fact, answer.as_deref()),
            };
            let known = match fact["when"].as_str() {
                Some("past") => known.by(reference.today.0),
                Some("future") => known.from(reference.today.0),
                _ => known,
            };
            reference.known.push(known);
        }
        reference
    }

    /// How a relief weighs: all that it requires, and no bar that is not waived.
    pub(crate) fn relief(&self, relief: &Value) -> Weight {
        let requires = list(&relief["requires"]).iter().filter_map(|clause| Some(self.weigh(clause, None)?.holds));
        let bars = list(&relief["bars"]).iter().filter_map(|bar| {
            let open = self.weigh(bar, None)?.fails;
            let Some(waiver) = bar.get("waiver") else { return Some(open) };
            let bare = ["fact", "day", "all", "any", "not", "at-least", "unless", "judgment", "always"];
            let bare = !bare.iter().chain(&ROWS).any(|form| waiver.get(form).is_some());
            let lifted = if bare { Weight::Yes } else { self.weigh(waiver, None)?.holds };
            Some(open.max(lifted.min(Weight::Lawyer)))
        });
        requires.chain(bars).min().unwrap_or(Weight::Yes)
    }

    /// How a condition weighs; `None` if it is a clause that is not in force.
    pub(crate) fn weigh(&self, at: &Value, row: Option<&Value>) -> Option<Scales> {
        let day = |name: &str| at.get(name).map(text);
        if day("from").is_some_and(|from| self.date < from) || day("until").is_some_and(|until| until < self.date) {
            return None;
        }
        if let Some(id) = at.get("fact") {
            return Some(self.fact(at, id));
        }
        for order in ["not-after", "not-before", "before", "after"] {
            if let (Some(day), Some(other)) = (at.get("day"), at.get(order)) {
                return Some(ordered(self.day(day, row), order, self.day(other, row)));
            }
        }
        let parts =
            |name: &str| -> Vec<Scales> { list(&at[name]).iter().filter_map(|part| self.weigh(part, row)).collect() };
        match form(at) {
            "all" => Some(all(&parts("all"))),
            "any" => Some(any(&parts("any"))),
            "not" => self.weigh(&at["not"], row).map(opposite),
            "at-least" => {
                let body = &at["at-least"];
                let of: Vec<Scales> = list(&body["of"]).iter().filter_map(|part| self.weigh(part, row)).collect();
                Some(at_least(whole(&body["n"]), &of))
            }
            "unless" => {
                let body = &at["unless"];
                let exceptions: Vec<Scales> =
                    list(&body["exceptions"]).iter().filter_map(|part| self.weigh(part, row)).collect();
                let rule = self.weigh(&body["rule"], row).unwrap_or(YES);
                Some(all(&[rule, opposite(any(&exceptions))]))
            }
            "judgment" => Some(JUDGMENT),
            "always" => Some(YES),
            "age-at-least" => Some(self.age(&at["age-at-least"])),
            "age-under" => Some(opposite(self.age(&at["age-under"]))),
            "circuit" => Some(self.circuit(&at["circuit"])),
            _ => Some(self.any_row(&at["for-any-row"])),
        }
    }

    fn place(&self, id: &Value) -> usize {
        let facts = list(&self.bundle["facts"]["facts"]);
        facts.iter().position(|fact| fact["id"] == *id).expect("the fact is declared")
    }

    fn fact(&self, at: &Value, id: &Value) -> Scales {
        let place = self.place(id);
        let (one, each) = (|value: &Value| vec![text(value).to_owned()], |value: &Value| texts(value));
        if let Some(option) = at.get("is") {
            return within(&self.known[place], &one(option));
        }
        if let Some(options) = at.get("in").or_else(|| at.get("includes")) {
            return within(&self.known[place], &each(options));
        }
        if let Some(least) = at.get("at-least") {
            return at_most(self.number(least), bounds(&self.known[place]));
        }
        at_most(bounds(&self.known[place]), self.number(&at["at-most"]))
    }

    fn number(&self, value: &Value) -> (i64, i64) {
        let Some(id) = value.get("fact") else { return (whole(value), whole(value)) };
        let plus = value.get("plus").map_or(0, whole);
        let (low, high) = bounds(&self.known[self.place(id)]);
        (low + plus, high + plus)
    }

    pub(crate) fn day(&self, at: &Value, row: Option<&Value>) -> (i64, i64) {
        if at == "today" {
            return self.today;
        }
        if let Some(day) = at.as_str() {
            return civil::span(day);
        }
        if let Some(id) = at.get("fact") {
            return bounds(&self.known[self.place(id)]);
        }
        if let Some(column) = at.get("column") {
            return civil::span(text(&row.expect("a column stands inside a row")[text(column)]));
        }
        let each = |name: &str| list(&at[name]).iter().map(|day| self.day(day, row)).collect::<Vec<_>>();
        if at.get("earlier-of").is_some() {
            return each("earlier-of").into_iter().reduce(|a, b| (a.0.min(b.0), a.1.min(b.1))).expect("a day");
        }
        if at.get("later-of").is_some() {
            return each("later-of").into_iter().reduce(|a, b| (a.0.max(b.0), a.1.max(b.1))).expect("a day");
        }
        let (span, sign) = at.get("plus").map_or_else(|| (&at["minus"], -1), |span| (span, 1));
        let part = |name| span.get(name).map_or(0, whole);
        let step = |day| civil::moved(day, sign * (part("years") * 12 + part("months")), sign * part("days"));
        let (low, high) = self.day(&at["of"], row);
        (step(low), step(high))
    }

    /// Whether something is known of every fact that a day is worked out from.
    pub(crate) fn knows(&self, at: &Value) -> bool {
        match at {
            Value::Array(items) => items.iter().all(|item| self.knows(item)),
            Value::Object(fields) => {
                let known = |id| !matches!(self.known[self.place(id)], Known::Past(_) | Known::Nothing);
                at.get("fact").is_none_or(known) && fields.values().all(|inner| self.knows(inner))
            }
            _ => true,
        }
    }

    fn age(&self, at: &Value) -> Scales {
        let (low, high) = bounds(&self.known[self.place(&at["fact"])]);
        let birthday = |birth| civil::moved(birth, whole(&at["years"]) * 12, 0);
        at_most((birthday(low), birthday(high)), at.get("on").map_or(self.today, |on| self.day(on, None)))
    }

    fn circuit(&self, at: &Value) -> Scales {
        let states =
            texts(&at["in"]).into_iter().flat_map(|name| texts(&self.bundle["tables"]["circuits"]["rows"][name]));
        let states: Vec<String> = states.map(|state| state.to_ascii_lowercase()).collect();
        within(&self.known[self.place(&at["of"])], &states)
    }

    fn any_row(&self, at: &Value) -> Scales {
        let known = &self.known[self.place(&at["by"])];
        let rows = list(&self.bundle["tables"][text(&at["table"])]["rows"]).iter();
        let rows = rows.filter(|row| {
            let Some(filter) = at.get("where").and_then(Value::as_object) else { return true };
            filter.iter().all(|(column, allowed)| texts(allowed).iter().any(|one| row[column] == **one))
        });
        let weights: Vec<Scales> = rows
            .map(|row| {
                let here = within(known, &[text(&row["country"]).to_owned()]);
                let holds = at.get("holds").map_or(YES, |holds| self.weigh(holds, Some(row)).unwrap_or(YES));
                all(&[here, holds])
            })
            .collect();
        any(&weights)
    }
}

const ROWS: [&str; 4] = ["age-at-least", "age-under", "circuit", "for-any-row"];

fn form(at: &Value) -> &'static str {
    let forms = ["all", "any", "not", "at-least", "unless", "judgment", "always"];
    forms.into_iter().chain(ROWS).find(|form| at.get(form).is_some()).expect("a condition has a form")
}

impl Known {
    /// The same, when nothing of it can lie after a day.
    fn by(self, day: i64) -> Known {
        match self {
            Known::Between(low, high) => Known::Between(low.min(day), high.min(day)),
            _ => Known::Past(day),
        }
    }

    /// The same, when what lies before a day is over, unless all of it does.
    fn from(self, day: i64) -> Known {
        match self {
            Known::Between(low, high) if low < day && day <= high => Known::Between(day, high),
            known => known,
        }
    }
}

fn known(fact: &Value, answer: Option<&str>) -> Known {
    let answer = answer.filter(|answer| *answer != "?" && *answer != "-");
    let split = |answer: &str| answer.split('+').map(str::to_owned).collect();
    match (fact["kind"].as_str(), answer) {
        (Some("yes-no"), None) => Known::OneOf(vec!["yes".into(), "no".into(), otherwise(fact)]),
        (Some("one-of"), None) => Known::OneOf(texts(&fact["options"]).into_iter().chain([otherwise(fact)]).collect()),
        (Some("yes-no" | "one-of" | "country"), Some(answer)) => Known::OneOf(vec![answer.to_owned()]),
        (Some("any-of" | "countries"), Some(answer)) => Known::Each(split(answer)),
        (Some("number"), Some(answer)) => {
            let (low, high) = answer.split_once("..").unwrap_or((answer, answer));
            Known::Between(low.parse().expect("a number"), high.parse().expect("a number"))
        }
        (Some("date"), Some("birth")) => Known::Between(-BEYOND, -BEYOND),
        (Some("date"), Some(answer)) => Known::Between(civil::span(answer).0, civil::span(answer).1),
        _ => Known::Nothing,
    }
}

/// The option that a fact takes when it is not asked; one that nobody names when there is none.
fn otherwise(fact: &Value) -> String {
    fact.get("otherwise").map_or_else(String::new, |option| text(option).to_owned())
}

fn within(known: &Known, set: &[String]) -> Scales {
    match known {
        Known::OneOf(may) => {
            let may = may.iter().filter(|option| !option.is_empty());
            let inside: Vec<bool> = may.map(|option| set.contains(option)).collect();
            match (inside.contains(&true), inside.contains(&false)) {
                (true, true) => UNKNOWN,
                (true, false) => YES,
                _ => NO,
            }
        }
        Known::Each(ticked) if ticked.iter().any(|option| set.contains(option)) => YES,
        Known::Each(_) => NO,
        _ => UNKNOWN,
    }
}

fn bounds(known: &Known) -> (i64, i64) {
    match known {
        Known::Between(low, high) => (*low, *high),
        Known::Past(day) => (-BEYOND, *day),
        _ => (-BEYOND, BEYOND),
    }
}

fn at_most(left: (i64, i64), right: (i64, i64)) -> Scales {
    if left.1 <= right.0 {
        YES
    } else if left.0 > right.1 {
        NO
    } else {
        UNKNOWN
    }
}

fn ordered(day: (i64, i64), order: &str, other: (i64, i64)) -> Scales {
    match order {
        "not-after" => at_most(day, other),
        "not-before" => at_most(other, day),
        "before" => opposite(at_most(other, day)),
        _ => opposite(at_most(day, other)),
    }
}

fn opposite(scales: Scales) -> Scales {
    Scales { holds: scales.fails, fails: scales.holds }
}

fn all(parts: &[Scales]) -> Scales {
    let holds = parts.iter().map(|part| part.holds).min().unwrap_or(Weight::Yes);
    Scales { holds, fails: parts.iter().map(|part| part.fails).max().unwrap_or(Weight::No) }
}

fn any(parts: &[Scales]) -> Scales {
    opposite(all(&parts.iter().copied().map(opposite).collect::<Vec<_>>()))
}

/// At least n of the parts: some n of them all hold. It fails if, of every n of them, one fails.
fn at_least(n: i64, parts: &[Scales]) -> Scales {
    let mut groups = vec![Vec::new()];
    for part in parts {
        let with: Vec<Vec<Scales>> = groups.iter().map(|group| [&group[..], &[*part]].concat()).collect();
        groups.extend(with);
    }
    let groups = groups.iter().filter(|group| group.len() as i64 == n);
    any(&groups.map(|group| all(group)).collect::<Vec<_>>())
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().expect("this is text")
}

fn texts(value: &Value) -> Vec<String> {
    list(value).iter().map(|item| text(item).to_owned()).collect()
}

fn whole(value: &Value) -> i64 {
    value.as_i64().expect("this is a whole number")
}
