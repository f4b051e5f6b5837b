//! Reliefs and cautions: clauses, bars, deadlines, availability and forms.

use crate::condition::{Condition, Part};
use crate::date::Day;
use crate::reader::{At, Report};
use crate::rulebook::{Availability, Bar, Caution, Clause, DeadlineRule, Fee, Form, Past, Relief, Role, Status};
use crate::scope::{CONFIDENCES, SEEN, Scope};

const RELIEF: [&str; 13] = [
    "id",
    "group",
    "verified_on",
    "review_by",
    "hard_stop",
    "reviewer",
    "availability",
    "requires",
    "bars",
    "deadlines",
    "forms",
    "papers",
    "note",
];
const GROUPS: [&str; 7] = ["citizen", "green-card", "fear", "victims", "youth", "family", "court"];
const STATUSES: [Status; 5] = [Status::Open, Status::Limited, Status::Paused, Status::Closed, Status::Check];
const PASTS: [Past; 3] = [Past::Late, Past::Gone, Past::Opens];
const FEES: [&str; 7] = ["filing", "filing-online", "reduced", "yearly", "biometrics", "work-permit", "supplement"];
const WAIVER: [&str; 5] = ["id", "source", "confidence", "basis", "note"];
const DEADLINE: [&str; 9] = ["id", "source", "day", "when", "urgent-within", "past", "confidence", "basis", "note"];
const CAUTION: [&str; 12] =
    ["id", "kind", "rank", "may", "source", "confidence", "basis", "when", "deadline", "steps", "call", "note"];

pub(super) fn relief<'a>(at: At<'a>, scope: &mut Scope<'a>, report: &mut Report<'a>) -> Relief {
    at.only(&RELIEF, &[], report);
    scope.owner = at.must("id", report).id(report);
    let group = GROUPS[at.word("group", &GROUPS, report)].to_owned();
    let mut day = |name| at.must(name, report).day(report);
    let days = [day("verified_on"), day("review_by"), day("hard_stop")];
    if let [Some(verified), Some(review), Some(stop)] = days
        && !(verified < review && review < stop)
    {
        report.out_of_range(at, "`verified_on`, `review_by`, `hard_stop` (each must be later than the one before)");
    }
    let [verified_on, review_by, hard_stop] = days.map(|day| day.unwrap_or(Day(1)));
    let reviewer = at.given("reviewer").and_then(|name| name.text(report)).map(str::to_owned);
    let mut availability = Vec::new();
    for line in at.must("availability", report).items(report) {
        availability.push(self::availability(line, scope, report));
    }
    let list = at.must("requires", report);
    let mut requires = Vec::new();
    for item in list.items(report) {
        requires.push(scope.clause(item, Role::Requirement, report));
    }
    if requires.is_empty() {
        report.empty(list, "the list of requirements");
    }
    let mut bars = Vec::new();
    for item in at.list("bars", report) {
        bars.push(bar(item, scope, report));
    }
    let mut deadlines = Vec::new();
    for item in at.list("deadlines", report) {
        deadlines.push(deadline(item, scope, report));
    }
    let mut forms = Vec::new();
    for item in at.list("forms", report) {
        forms.push(form(item, report));
    }
    let mut papers = Vec::new();
    for item in at.list("papers", report) {
        papers.push(item.id(report).to_owned());
    }
    Relief {
        id: scope.owner.to_owned(),
        group,
        verified_on,
        review_by,
        hard_stop,
        reviewer,
        availability,
        requires,
        bars,
        deadlines,
        forms,
        papers,
    }
}

fn availability<'a>(at: At<'a>, scope: &mut Scope<'a>, report: &mut Report<'a>) -> Availability {
    at.only(&["status", "since", "source", "text", "when", "confidence", "note"], &[], report);
    let status = STATUSES[at.word("status", &["open", "limited", "paused", "closed", "check"], report)];
    let source = match status {
        Status::Open => at.maybe("source"),
        _ => Some(at.must("source", report)),
    };
    Availability {
        status,
        since: at.maybe("since").and_then(|since| since.day(report)),
        source: source.map(|source| scope.source(source, report)),
        text: at.maybe("text").map(|text| text.id(report).to_owned()),
        when: scope.when(at, report),
    }
}

fn bar<'a>(at: At<'a>, scope: &mut Scope<'a>, report: &mut Report<'a>) -> Bar {
    let part = scope.clause(at, Role::Bar, report);
    let waiver = at.maybe("waiver").map(|at| {
        let id = at.must("id", report).id(report).to_owned();
        let source = scope.source(at.must("source", report), report);
        let seen = at.maybe("basis").is_some_and(|basis| basis.value() == "seen");
        let clause = Clause { id, source, seen, ..scope.blank_clause(Role::Waiver) };
        let clause = Some(scope.add_clause(at, clause));
        let bare = at.fields(report).iter().all(|(name, _)| WAIVER.contains(name));
        let condition = if bare { Condition::Always } else { scope.condition(at, &WAIVER, report) };
        Part { clause, condition }
    });
    Bar { part, waiver }
}

fn deadline<'a>(at: At<'a>, scope: &mut Scope<'a>, report: &mut Report<'a>) -> DeadlineRule {
    at.only(&DEADLINE, &[], report);
    DeadlineRule {
        id: at.must("id", report).id(report).to_owned(),
        source: scope.source(at.must("source", report), report),
        day: scope.day(at.must("day", report), None, report),
        when: scope.when(at, report),
        urgent_within: at.maybe("urgent-within").map(|days| days.whole(report)),
        past: PASTS[at.word("past", &["late", "gone", "opens"], report)],
    }
}

fn form<'a>(at: At<'a>, report: &mut Report<'a>) -> Form {
    at.only(&["form", "as_of", "fees", "note"], &[], report);
    let form = at.must("form", report).text(report).unwrap_or_default().to_owned();
    let as_of = at.must("as_of", report).day(report).unwrap_or(Day(1));
    let mut fees = Vec::new();
    for fee in at.list("fees", report) {
        fee.only(&["what", "usd", "note"], &[], report);
        let what = FEES[fee.word("what", &FEES, report)].to_owned();
        fees.push(Fee { what, usd: fee.must("usd", report).whole(report) });
    }
    Form { form, as_of, fees }
}

pub(super) fn caution<'a>(at: At<'a>, scope: &mut Scope<'a>, report: &mut Report<'a>) -> Caution {
    at.only(&CAUTION, &[], report);
    scope.owner = at.must("id", report).id(report);
    let alert = at.word("kind", &["caution", "alert"], report) == 1;
    let rank = at.maybe("rank").map_or(9, |rank| rank.whole(report));
    let may = at.flag("may", report);
    let source = scope.source(at.must("source", report), report);
    let unsure = at.word("confidence", &CONFIDENCES, report);
    let seen = at.word("basis", &SEEN, report) == 1;
    let clause = Clause { id: scope.owner.to_owned(), source, unsure, seen, ..scope.blank_clause(Role::Caution) };
    let clause = Some(scope.add_clause(at, clause));
    let condition = scope.condition(at.must("when", report), &["note"], report);
    Caution {
        id: scope.owner.to_owned(),
        alert,
        rank,
        may,
        part: Part { clause, condition },
        deadline: at.maybe("deadline").map(|rule| deadline(rule, scope, report)),
        steps: at.maybe("steps").map_or(0, |steps| steps.whole(report)),
        call: at.maybe("call").map(|call| call.id(report).to_owned()),
    }
}
