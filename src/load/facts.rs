//! Facts: the closed list, and the conditions under which each is asked.

use super::MOST;
use crate::fact::{Fact, Kind, MOST_OPTIONS, When};
use crate::problem::ProblemKind;
use crate::reader::{At, Report};
use crate::scope::{MOST_NUMBER, Scope};

const KINDS: [&str; 8] = ["yes-no", "one-of", "any-of", "number", "date", "countries", "country", "zip"];
const FIELDS: [&str; 11] =
    ["id", "kind", "options", "none", "sensitive", "when", "max", "from-birth", "asked-if", "otherwise", "note"];

/// Reads every fact. One with a mistake keeps its place, so that the facts after it keep theirs.
pub(super) fn facts<'a>(list: At<'a>, scope: &mut Scope<'a>, report: &mut Report<'a>) {
    let items = list.items(report);
    if items.len() > MOST {
        return report.too_many(list, "facts", MOST);
    }
    for at in items {
        at.only(&FIELDS, &[], report);
        let id = at.must("id", report).id(report);
        scope.facts.push(fact(at, id, report));
        report.once(at, "fact", id, &mut scope.fact_ids);
    }
}

fn fact<'a>(at: At<'a>, id: &str, report: &mut Report<'a>) -> Fact {
    let kind = match at.word("kind", &KINDS, report) {
        0 => Kind::YesNo,
        1 => Kind::OneOf,
        2 => Kind::AnyOf,
        3 => {
            let most = at.must("max", report).within(0..=MOST_NUMBER, "the greatest number", report);
            Kind::Number { most }
        }
        4 => Kind::Date([When::Past, When::Future, When::Any][at.word("when", &["past", "future", "any"], report)]),
        5 => Kind::Countries,
        6 => Kind::Country,
        _ => Kind::Zip,
    };
    let mut options: Vec<&str> = Vec::new();
    if kind == Kind::YesNo {
        options.extend(["no", "yes"]);
    } else if matches!(kind, Kind::OneOf | Kind::AnyOf) {
        let list = at.must("options", report);
        for item in list.items(report) {
            options.push(item.id(report));
        }
        if options.is_empty() {
            report.empty(list, "the list of options");
        }
    }
    let mut none = None;
    if kind == Kind::AnyOf {
        none = Some(options.len() as u8);
        options.push(at.must("none", report).id(report));
    }
    let offered = options.len();
    let mut otherwise = None;
    if let Some(value) = at.maybe("otherwise") {
        if options.is_empty() {
            // A date or a number that is not asked stays unknown.
            report.add(value, ProblemKind::UnknownField { name: "otherwise".into(), near: None });
        } else {
            let id = value.id(report);
            let place = options.iter().position(|option| *option == id).unwrap_or(offered);
            if place == offered {
                options.push(id);
            }
            otherwise = Some(place as u8);
        }
    }
    if options.len() > MOST_OPTIONS {
        report.too_many(at, "options", MOST_OPTIONS);
        options.truncate(MOST_OPTIONS);
    } else if (1..options.len()).any(|place| options[..place].contains(&options[place])) {
        report.duplicate(at, "option", id);
    }
    Fact {
        id: id.to_owned(),
        kind,
        options: options.into_iter().map(str::to_owned).collect(),
        offered,
        none,
        sensitive: at.flag("sensitive", report),
        from_birth: at.flag("from-birth", report),
        asked_if: None,
        otherwise,
    }
}

/// The conditions under which facts are asked: each may read only facts that are declared before it.
pub(super) fn gates<'a>(list: At<'a>, scope: &mut Scope<'a>, report: &mut Report<'a>) {
    for (index, at) in list.items(report).enumerate() {
        // A list that is too long was not read at all.
        let Some(fact) = scope.facts.get(index) else { break };
        let choice = matches!(fact.kind, Kind::YesNo | Kind::OneOf | Kind::AnyOf);
        scope.before = index;
        if let Some(gate) = at.maybe("asked-if") {
            scope.facts[index].asked_if = Some(scope.condition(gate, &["note"], report));
            if choice {
                at.must("otherwise", report);
            }
        }
    }
}
