//! Facts: the closed list, and the conditions under which each is asked.

use super::MOST;
use crate::condition::Condition;
use crate::fact::{Fact, Kind, MOST_OPTIONS, When};
use crate::order::in_order;
use crate::problem::ProblemKind;
use crate::reader::{At, Report};
use crate::scope::{MOST_NUMBER, Scope, word};
use std::collections::BTreeSet;

pub(super) fn facts(list: &At<'_>, report: &mut Report) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    let items = list.items(report);
    if items.len() > MOST {
        report.add(&list.pointer, ProblemKind::TooMany { what: "facts", most: MOST });
        return facts;
    }
    let mut seen = BTreeSet::new();
    for at in items {
        // A fact that cannot be read keeps its place, so that the facts after it keep theirs.
        let fact = fact(&at, report).unwrap_or_else(|| blank_fact(&at));
        if !seen.insert(fact.id.clone()) {
            report.add(&at.pointer, ProblemKind::DuplicateId { what: "fact", id: fact.id.clone() });
        }
        facts.push(fact);
    }
    facts
}

fn blank_fact(at: &At<'_>) -> Fact {
    let id = at.maybe("id").and_then(|id| id.value.as_str()).unwrap_or_default().to_owned();
    let options = Vec::new();
    Fact {
        id,
        kind: Kind::Zip,
        options,
        offered: 0,
        none: None,
        sensitive: false,
        from_birth: false,
        asked_if: None,
        otherwise: None,
    }
}

fn fact(at: &At<'_>, report: &mut Report) -> Option<Fact> {
    at.only(
        &["id", "kind", "options", "none", "sensitive", "when", "max", "from-birth", "asked-if", "otherwise", "note"],
        report,
    );
    let id = at.must("id", report)?.id(report)?.to_owned();
    let kinds = ["yes-no", "one-of", "any-of", "number", "date", "countries", "country", "zip"];
    let kind = match word(at, "kind", &kinds, report) {
        0 => Kind::YesNo,
        1 => Kind::OneOf,
        2 => Kind::AnyOf,
        3 => {
            let most =
                at.must("max", report).and_then(|max| max.within(0..=MOST_NUMBER, "the greatest number", report));
            Kind::Number { most: most.unwrap_or(0) }
        }
        4 => Kind::Date([When::Past, When::Future, When::Any][word(at, "when", &["past", "future", "any"], report)]),
        5 => Kind::Countries,
        6 => Kind::Country,
        _ => Kind::Zip,
    };
    let mut options: Vec<String> = match kind {
        Kind::YesNo => vec!["no".into(), "yes".into()],
        Kind::OneOf | Kind::AnyOf => {
            let list = at.must("options", report)?;
            let items = list.items(report);
            if items.is_empty() {
                report.add(&list.pointer, ProblemKind::Empty { what: "the list of options" });
            }
            items.iter().filter_map(|item| item.id(report)).map(str::to_owned).collect()
        }
        _ => Vec::new(),
    };
    let none = match (kind, at.maybe("none")) {
        (Kind::AnyOf, _) => {
            options.push(at.must("none", report)?.id(report)?.to_owned());
            u8::try_from(options.len() - 1).ok()
        }
        _ => None,
    };
    let offered = options.len();
    let otherwise = match at.maybe("otherwise") {
        Some(value) if options.is_empty() => {
            // A date or a number that is not asked stays unknown.
            report.add(&value.pointer, ProblemKind::UnknownField { name: "otherwise".into(), near: None });
            None
        }
        Some(value) => {
            let id = value.id(report)?.to_owned();
            let place = options.iter().position(|option| *option == id).unwrap_or_else(|| {
                options.push(id);
                options.len() - 1
            });
            u8::try_from(place).ok()
        }
        None => None,
    };
    if options.len() > MOST_OPTIONS {
        report.add(&at.pointer, ProblemKind::TooMany { what: "options", most: MOST_OPTIONS });
        return None;
    }
    let mut distinct: Vec<&String> = options.iter().collect();
    in_order(&mut distinct);
    if distinct.len() < options.len() {
        report.add(&at.pointer, ProblemKind::DuplicateId { what: "option", id: id.clone() });
    }
    let flag = |name, report: &mut Report| at.maybe(name).is_some_and(|flag| flag.flag(report) == Some(true));
    let (sensitive, from_birth) = (flag("sensitive", report), flag("from-birth", report));
    Some(Fact { id, kind, options, offered, none, sensitive, from_birth, asked_if: None, otherwise })
}

/// The conditions under which facts are asked: each may read only facts that are declared before it.
pub(super) fn gates(list: &At<'_>, scope: &mut Scope<'_>, report: &mut Report) -> Vec<(usize, Condition)> {
    let mut gates = Vec::new();
    for (index, at) in list.items(report).iter().enumerate() {
        // A list that is too long was not read at all.
        let Some(fact) = scope.facts.get(index) else { break };
        scope.before = index;
        let choice = matches!(fact.kind, Kind::YesNo | Kind::OneOf | Kind::AnyOf);
        if let Some(gate) = at.maybe("asked-if") {
            gates.extend(scope.condition(&gate, &["note"], report).map(|gate| (index, gate)));
            if choice {
                at.must("otherwise", report);
            }
        }
    }
    gates
}
