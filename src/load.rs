//! Loading turns a bundle of rule files into a rulebook, or into the list of everything that is wrong with it.

use crate::condition::{Condition, Part, Scope, Term, word};
use crate::date::Day;
use crate::fact::{Fact, FactId, Kind, MOST_OPTIONS, When};
use crate::problem::{Pointer, Problem, ProblemKind, nearest};
use crate::reader::{At, Report, parse};
use crate::rulebook::{
    Availability, Bar, Caution, Clause, ClauseId, DeadlineRule, Fee, Form, Interview, Lane, Past, Relief, Role, Rulebook, Section,
    Source, SourceId, Status, Table, VERSION,
};
use std::collections::{BTreeMap, BTreeSet};

/// How many facts and clauses the engine's 16-bit ids can hold, with room to spare.
const MOST: usize = 20_000;

pub(crate) fn load(text: &str) -> Result<Rulebook, Vec<Problem>> {
    let value = parse(text).map_err(|problem| vec![problem])?;
    let mut report = Report::default();
    let book = bundle(&At::root(&value), &mut report);
    match book {
        Some(book) if report.0.is_empty() => Ok(book),
        _ => {
            if report.0.is_empty() {
                report.add(&Pointer::default(), ProblemKind::Expected { what: "a bundle of rules" });
            }
            Err(report.0)
        }
    }
}

fn bundle(root: &At<'_>, report: &mut Report) -> Option<Rulebook> {
    let version = root.must("version", report)?;
    if version.value.as_i64() != Some(VERSION) {
        report.add(&version.pointer, ProblemKind::WrongVersion { found: version.value.to_string() });
        return None;
    }
    root.only(&["version", "facts", "interview", "sources", "cautions", "tables", "reliefs"], report);
    let mut facts = facts(&root.must("facts", report)?.must("facts", report)?, report);
    let sources = sources(&root.must("sources", report)?.must("sources", report)?, report);
    let tables = root.maybe("tables").map_or_else(Vec::new, |tables| self::tables(&tables, report));
    let mut countries = BTreeMap::new();
    let mut clauses = Vec::new();
    let gates = {
        let mut scope =
            Scope { facts: &facts, sources: &sources, tables: &tables, countries: &mut countries, clauses: &mut clauses, owner: String::new(), before: 0 };
        gates(&root.must("facts", report)?.must("facts", report)?, &mut scope, report)
    };
    for (index, gate) in gates {
        facts[index].asked_if = Some(gate);
    }
    let before = facts.len();
    let mut scope = Scope { facts: &facts, sources: &sources, tables: &tables, countries: &mut countries, clauses: &mut clauses, owner: String::new(), before };
    let mut reliefs = Vec::new();
    for at in root.must("reliefs", report)?.items(report) {
        reliefs.extend(relief(&at, &mut scope, report));
    }
    let mut seen = BTreeSet::new();
    for (index, relief) in reliefs.iter().enumerate() {
        if !seen.insert(relief.id.clone()) {
            report.add(&Pointer::default().field("reliefs").item(index), ProblemKind::DuplicateId { what: "relief", id: relief.id.clone() });
        }
    }
    let mut cautions = Vec::new();
    if let Some(list) = root.maybe("cautions") {
        for at in list.must("cautions", report)?.items(report) {
            cautions.extend(caution(&at, &mut scope, report));
        }
    }
    cautions.sort_by_key(|caution| (!caution.alert, caution.rank));
    let interview = interview(root.maybe("interview"), &facts, report);
    if clauses.len() > MOST {
        report.add(&Pointer::default(), ProblemKind::TooMany { what: "clauses", most: MOST });
    }
    Some(Rulebook { facts, sources, tables, clauses, reliefs, cautions, interview, countries })
}

fn facts(list: &At<'_>, report: &mut Report) -> Vec<Fact> {
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
    Fact { id, kind: Kind::Zip, options, offered: 0, none: None, sensitive: false, from_birth: false, asked_if: None, otherwise: None }
}

fn fact(at: &At<'_>, report: &mut Report) -> Option<Fact> {
    at.only(&["id", "kind", "options", "none", "sensitive", "when", "max", "from-birth", "asked-if", "otherwise", "note"], report);
    let id = at.must("id", report)?.id(report)?.to_owned();
    let kinds = ["yes-no", "one-of", "any-of", "number", "date", "countries", "country", "zip"];
    let kind = match word(at, "kind", &kinds, report) {
        0 => Kind::YesNo,
        1 => Kind::OneOf,
        2 => Kind::AnyOf,
        3 => Kind::Number { most: at.must("max", report)?.whole(report)? },
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
    let distinct: BTreeSet<&String> = options.iter().collect();
    if distinct.len() < options.len() {
        report.add(&at.pointer, ProblemKind::DuplicateId { what: "option", id: id.clone() });
    }
    if options.len() > MOST_OPTIONS {
        report.add(&at.pointer, ProblemKind::TooMany { what: "options", most: MOST_OPTIONS });
        return None;
    }
    let flag = |name, report: &mut Report| at.maybe(name).is_some_and(|flag| flag.flag(report) == Some(true));
    let (sensitive, from_birth) = (flag("sensitive", report), flag("from-birth", report));
    Some(Fact { id, kind, options, offered, none, sensitive, from_birth, asked_if: None, otherwise })
}

/// The conditions under which facts are asked: each may read only facts that are declared before it.
fn gates(list: &At<'_>, scope: &mut Scope<'_>, report: &mut Report) -> Vec<(usize, Condition)> {
    let mut gates = Vec::new();
    for (index, at) in list.items(report).iter().enumerate() {
        scope.before = index;
        let choice = matches!(scope.facts[index].kind, Kind::YesNo | Kind::OneOf | Kind::AnyOf);
        if let Some(gate) = at.maybe("asked-if") {
            gates.extend(scope.condition(&gate, &["note"], report).map(|gate| (index, gate)));
            if choice {
                at.must("otherwise", report);
            }
        }
    }
    gates
}

fn sources(list: &At<'_>, report: &mut Report) -> Vec<Source> {
    let mut seen = BTreeSet::new();
    let mut sources = Vec::new();
    for at in list.items(report) {
        at.only(&["id", "cite", "kind", "url", "read_on"], report);
        let Some(id) = at.must("id", report).and_then(|id| id.id(report)) else { continue };
        if !seen.insert(id) {
            report.add(&at.pointer, ProblemKind::DuplicateId { what: "source", id: id.to_owned() });
        }
        let kinds = ["statute", "regulation", "decision", "notice", "memo", "manual"];
        let kind = kinds[word(&at, "kind", &kinds, report)].to_owned();
        let cite = at.must("cite", report).and_then(|cite| cite.text(report)).unwrap_or_default().to_owned();
        let url = at.maybe("url").filter(|url| !url.value.is_null()).and_then(|url| url.text(report)).map(str::to_owned);
        let read_on = at.maybe("read_on").filter(|day| !day.value.is_null()).and_then(|day| day.day(report));
        sources.push(Source { id: id.to_owned(), cite, kind, url, read_on });
    }
    if sources.is_empty() {
        report.add(&list.pointer, ProblemKind::Empty { what: "the list of sources" });
    }
    sources
}

fn tables(at: &At<'_>, report: &mut Report) -> Vec<Table> {
    let mut tables = Vec::new();
    for (name, at) in at.fields(report) {
        at.only(&["id", "source", "by", "rows", "note"], report);
        let Some(rows) = at.must("rows", report) else { continue };
        let mut table = Table { id: name.to_owned(), pointer: rows.pointer.clone(), ..Table::default() };
        if rows.value.is_array() {
            table.rows = rows.items(report).iter().map(|row| row.value.clone()).collect();
        } else {
            for (group, members) in rows.fields(report) {
                let members = members.items(report).iter().filter_map(|member| member.text(report)).map(str::to_owned).collect();
                table.groups.push((group.to_owned(), members));
            }
        }
        tables.push(table);
    }
    tables
}

fn relief(at: &At<'_>, scope: &mut Scope<'_>, report: &mut Report) -> Option<Relief> {
    at.only(
        &["id", "group", "verified_on", "review_by", "hard_stop", "reviewer", "availability", "requires", "bars", "deadlines", "forms", "papers", "note"],
        report,
    );
    let id = at.must("id", report)?.id(report)?.to_owned();
    scope.owner.clone_from(&id);
    let groups = ["citizen", "green-card", "fear", "victims", "youth", "family", "court"];
    let group = groups[word(at, "group", &groups, report)].to_owned();
    let (verified_on, review_by, hard_stop) = (day(at, "verified_on", report)?, day(at, "review_by", report)?, day(at, "hard_stop", report)?);
    if !(verified_on < review_by && review_by < hard_stop) {
        report.add(&at.pointer, ProblemKind::OutOfRange { what: "`verified_on`, `review_by`, `hard_stop` (each must be later than the one before)" });
    }
    let reviewer = at.maybe("reviewer").filter(|name| !name.value.is_null()).and_then(|name| name.text(report)).map(str::to_owned);
    let availability = at.must("availability", report)?.items(report).iter().filter_map(|line| self::availability(line, scope, report)).collect();
    let list = at.must("requires", report)?;
    let requires: Vec<Part> = list.items(report).iter().filter_map(|item| scope.clause(item, Role::Requirement, &[], report)).collect();
    if requires.is_empty() {
        report.add(&list.pointer, ProblemKind::Empty { what: "the list of requirements" });
    }
    let bars = at.list("bars", report).iter().filter_map(|item| bar(item, scope, report)).collect();
    let deadlines = at.list("deadlines", report).iter().filter_map(|item| deadline(item, scope, report)).collect();
    let forms = at.list("forms", report).iter().filter_map(|item| form(item, report)).collect();
    let papers = at.list("papers", report).iter().filter_map(|item| item.id(report)).map(str::to_owned).collect();
    Some(Relief { id, group, verified_on, review_by, hard_stop, reviewer, availability, requires, bars, deadlines, forms, papers })
}

fn day(at: &At<'_>, name: &'static str, report: &mut Report) -> Option<Day> {
    at.must(name, report)?.day(report)
}

fn availability(at: &At<'_>, scope: &mut Scope<'_>, report: &mut Report) -> Option<Availability> {
    at.only(&["status", "since", "source", "text", "when", "confidence", "note"], report);
    let words = ["open", "limited", "paused", "closed", "check"];
    let status = [Status::Open, Status::Limited, Status::Paused, Status::Closed, Status::Check][word(at, "status", &words, report)];
    let source = match status {
        Status::Open => at.maybe("source"),
        _ => at.must("source", report),
    };
    let source = source.and_then(|source| scope.source(&source, report));
    let since = at.maybe("since").and_then(|since| since.day(report));
    let text = at.maybe("text").and_then(|text| text.id(report)).map(str::to_owned);
    let when = match at.maybe("when") {
        Some(when) => Some(scope.condition(&when, &["note"], report)?),
        None => None,
    };
    Some(Availability { status, since, source, text, when })
}

fn bar(at: &At<'_>, scope: &mut Scope<'_>, report: &mut Report) -> Option<Bar> {
    let part = scope.clause(at, Role::Bar, &["waiver"], report)?;
    let Some(waiver) = at.maybe("waiver") else { return Some(Bar { part, waiver: None }) };
    let id = waiver.must("id", report)?.id(report)?.to_owned();
    let source = scope.source(&waiver.must("source", report)?, report).unwrap_or(SourceId(0));
    let clause = ClauseId(u16::try_from(scope.clauses.len()).unwrap_or(u16::MAX));
    let (owner, pointer) = (scope.owner.clone(), waiver.pointer.clone());
    let seen = waiver.maybe("basis").is_some_and(|basis| basis.value == "seen");
    scope.clauses.push(Clause { id, owner, role: Role::Waiver, source, unsure: 0, seen, from: None, until: None, pointer });
    let fields = ["id", "source", "confidence", "basis", "note"];
    let bare = waiver.fields(report).iter().all(|(name, _)| fields.contains(name));
    let condition = if bare { Condition::Always } else { scope.condition(&waiver, &fields, report)? };
    Some(Bar { part, waiver: Some(Part { clause: Some(clause), condition }) })
}

fn deadline(at: &At<'_>, scope: &mut Scope<'_>, report: &mut Report) -> Option<DeadlineRule> {
    at.only(&["id", "source", "day", "when", "urgent-within", "past", "confidence", "basis", "note"], report);
    let id = at.must("id", report)?.id(report)?.to_owned();
    let source = scope.source(&at.must("source", report)?, report)?;
    let day = scope.day(&at.must("day", report)?, None, report)?;
    let when = match at.maybe("when") {
        Some(when) => Some(scope.condition(&when, &["note"], report)?),
        None => None,
    };
    let urgent_within = at.maybe("urgent-within").and_then(|days| days.whole(report));
    let past = [Past::Late, Past::Gone, Past::Opens][word(at, "past", &["late", "gone", "opens"], report)];
    Some(DeadlineRule { id, source, day, when, urgent_within, past })
}

fn form(at: &At<'_>, report: &mut Report) -> Option<Form> {
    at.only(&["form", "as_of", "fees", "note"], report);
    let form = at.must("form", report)?.text(report)?.to_owned();
    let as_of = day(at, "as_of", report)?;
    let mut fees = Vec::new();
    for fee in at.list("fees", report) {
        fee.only(&["what", "usd", "note"], report);
        let kinds = ["filing", "filing-online", "reduced", "yearly", "biometrics", "work-permit", "supplement"];
        let what = kinds[word(&fee, "what", &kinds, report)].to_owned();
        fees.push(Fee { what, usd: fee.must("usd", report)?.whole(report)? });
    }
    Some(Form { form, as_of, fees })
}

fn caution(at: &At<'_>, scope: &mut Scope<'_>, report: &mut Report) -> Option<Caution> {
    at.only(&["id", "kind", "rank", "source", "confidence", "basis", "when", "deadline", "steps", "call", "note"], report);
    let id = at.must("id", report)?.id(report)?.to_owned();
    scope.owner.clone_from(&id);
    let alert = word(at, "kind", &["caution", "alert"], report) == 1;
    let rank = at.maybe("rank").map_or(Some(9), |rank| rank.whole(report))?;
    let source = scope.source(&at.must("source", report)?, report).unwrap_or(SourceId(0));
    let unsure = word(at, "confidence", &["high", "medium", "low"], report);
    let seen = word(at, "basis", &["to-check", "seen"], report) == 1;
    let clause = ClauseId(u16::try_from(scope.clauses.len()).unwrap_or(u16::MAX));
    let (owner, pointer) = (id.clone(), at.pointer.clone());
    scope.clauses.push(Clause { id: id.clone(), owner, role: Role::Caution, source, unsure, seen, from: None, until: None, pointer });
    let condition = scope.condition(&at.must("when", report)?, &["note"], report)?;
    let deadline = match at.maybe("deadline") {
        Some(rule) => Some(deadline(&rule, scope, report)?),
        None => None,
    };
    let steps = at.maybe("steps").map_or(Some(0), |steps| steps.whole(report))?;
    let call = at.maybe("call").and_then(|call| call.id(report)).map(str::to_owned);
    Some(Caution { id, alert, rank, part: Part { clause: Some(clause), condition }, deadline, steps, call })
}

fn interview(at: Option<At<'_>>, facts: &[Fact], report: &mut Report) -> Interview {
    let mut interview = Interview { sections: Vec::new(), frequencies: vec![Vec::new(); facts.len()] };
    let Some(at) = at else { return interview };
    at.only(&["sections", "frequencies", "note"], report);
    let place = |name: &str, pointer: &Pointer, report: &mut Report| {
        let found = facts.iter().position(|fact| fact.id == name);
        if found.is_none() {
            let near = nearest(name, facts.iter().map(|fact| fact.id.as_str()));
            report.add(pointer, ProblemKind::UnknownId { what: "fact", id: name.to_owned(), near });
        }
        found
    };
    let mut seen = BTreeSet::new();
    for section in at.list("sections", report) {
        section.only(&["id", "lane", "facts", "note"], report);
        let Some(id) = section.must("id", report).and_then(|id| id.id(report)) else { continue };
        let lanes = [Lane::First, Lane::Urgent, Lane::Later, Lane::Last];
        let lane = lanes[word(&section, "lane", &["first", "urgent", "later", "last"], report)];
        let mut members = Vec::new();
        for item in section.list("facts", report) {
            let Some(name) = item.text(report) else { continue };
            let Some(index) = place(name, &item.pointer, report) else { continue };
            if !seen.insert(index) {
                report.add(&item.pointer, ProblemKind::DuplicateId { what: "fact", id: name.to_owned() });
            }
            members.extend(u16::try_from(index).ok().map(FactId));
        }
        interview.sections.push(Section { id: id.to_owned(), lane, facts: members });
    }
    for (name, shares) in at.maybe("frequencies").map_or_else(Vec::new, |table| table.fields(report)) {
        let Some(index) = place(name, &shares.pointer, report) else { continue };
        for (value, share) in shares.fields(report) {
            let place = match facts[index].kind {
                Kind::YesNo | Kind::OneOf | Kind::AnyOf => facts[index].option(value).map(i32::from),
                Kind::Date(_) => Day::parse(value).map(|day| day.0),
                _ => value.parse().ok(),
            };
            let Some(place) = place else {
                report.add(&share.pointer, ProblemKind::UnknownId { what: "option", id: value.to_owned(), near: None });
                continue;
            };
            let share = share.value.as_f64().filter(|share| (0.0..=1e6).contains(share));
            match share {
                Some(share) => interview.frequencies[index].push((place, share as f32)),
                None => report.add(&shares.pointer, ProblemKind::Expected { what: "a share from 0 up" }),
            }
        }
    }
    interview
}

/// Whether a term reads any fact.
pub(crate) fn reads(term: &Term) -> bool {
    match term {
        Term::Constant(_) | Term::Today => false,
        Term::Fact(_) => true,
        Term::Plus(of, _) | Term::Shift(of, _) => reads(of),
        Term::Least(of) | Term::Greatest(of) => of.iter().any(reads),
    }
}
