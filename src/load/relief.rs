//! Reliefs and cautions: clauses, bars, deadlines, availability and forms.

use crate::condition::{Condition, Part};
use crate::date::Day;
use crate::problem::ProblemKind;
use crate::reader::{At, Report};
use crate::rulebook::{
    Availability, Bar, Caution, Clause, ClauseId, DeadlineRule, Fee, Form, Past, Relief, Role, SourceId, Status,
};
use crate::scope::{Scope, word};

pub(super) fn relief(at: &At<'_>, scope: &mut Scope<'_>, report: &mut Report) -> Option<Relief> {
    at.only(
        &[
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
        ],
        report,
    );
    let id = at.must("id", report)?.id(report)?.to_owned();
    scope.owner.clone_from(&id);
    let groups = ["citizen", "green-card", "fear", "victims", "youth", "family", "court"];
    let group = groups[word(at, "group", &groups, report)].to_owned();
    let (verified_on, review_by, hard_stop) =
        (day(at, "verified_on", report)?, day(at, "review_by", report)?, day(at, "hard_stop", report)?);
    if !(verified_on < review_by && review_by < hard_stop) {
        report.add(
            &at.pointer,
            ProblemKind::OutOfRange {
                what: "`verified_on`, `review_by`, `hard_stop` (each must be later than the one before)",
            },
        );
    }
    let reviewer =
        at.maybe("reviewer").filter(|name| !name.value.is_null()).and_then(|name| name.text(report)).map(str::to_owned);
    let availability = at
        .must("availability", report)?
        .items(report)
        .iter()
        .filter_map(|line| self::availability(line, scope, report))
        .collect();
    let list = at.must("requires", report)?;
    let requires: Vec<Part> =
        list.items(report).iter().filter_map(|item| scope.clause(item, Role::Requirement, &[], report)).collect();
    if requires.is_empty() {
        report.add(&list.pointer, ProblemKind::Empty { what: "the list of requirements" });
    }
    let bars = at.list("bars", report).iter().filter_map(|item| bar(item, scope, report)).collect();
    let deadlines = at.list("deadlines", report).iter().filter_map(|item| deadline(item, scope, report)).collect();
    let forms = at.list("forms", report).iter().filter_map(|item| form(item, report)).collect();
    let papers = at.list("papers", report).iter().filter_map(|item| item.id(report)).map(str::to_owned).collect();
    Some(Relief {
        id,
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
    })
}

fn day(at: &At<'_>, name: &'static str, report: &mut Report) -> Option<Day> {
    at.must(name, report)?.day(report)
}

fn availability(at: &At<'_>, scope: &mut Scope<'_>, report: &mut Report) -> Option<Availability> {
    at.only(&["status", "since", "source", "text", "when", "confidence", "note"], report);
    let words = ["open", "limited", "paused", "closed", "check"];
    let status = [Status::Open, Status::Limited, Status::Paused, Status::Closed, Status::Check]
        [word(at, "status", &words, report)];
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
    scope.clauses.push(Clause {
        id,
        owner,
        role: Role::Waiver,
        source,
        unsure: 0,
        seen,
        from: None,
        until: None,
        pointer,
    });
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

pub(super) fn caution(at: &At<'_>, scope: &mut Scope<'_>, report: &mut Report) -> Option<Caution> {
    at.only(
        &["id", "kind", "rank", "may", "source", "confidence", "basis", "when", "deadline", "steps", "call", "note"],
        report,
    );
    let id = at.must("id", report)?.id(report)?.to_owned();
    scope.owner.clone_from(&id);
    let alert = word(at, "kind", &["caution", "alert"], report) == 1;
    let rank = at.maybe("rank").map_or(Some(9), |rank| rank.whole(report))?;
    let may = at.maybe("may").is_some_and(|may| may.flag(report) == Some(true));
    let source = scope.source(&at.must("source", report)?, report).unwrap_or(SourceId(0));
    let unsure = word(at, "confidence", &["high", "medium", "low"], report);
    let seen = word(at, "basis", &["to-check", "seen"], report) == 1;
    let clause = ClauseId(u16::try_from(scope.clauses.len()).unwrap_or(u16::MAX));
    let (owner, pointer) = (id.clone(), at.pointer.clone());
    scope.clauses.push(Clause {
        id: id.clone(),
        owner,
        role: Role::Caution,
        source,
        unsure,
        seen,
        from: None,
        until: None,
        pointer,
    });
    let condition = scope.condition(&at.must("when", report)?, &["note"], report)?;
    let deadline = match at.maybe("deadline") {
        Some(rule) => Some(deadline(&rule, scope, report)?),
        None => None,
    };
    let steps = at.maybe("steps").map_or(Some(0), |steps| steps.whole(report))?;
    let call = at.maybe("call").and_then(|call| call.id(report)).map(str::to_owned);
    Some(Caution { id, alert, rank, may, part: Part { clause: Some(clause), condition }, deadline, steps, call })
}
