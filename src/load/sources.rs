//! Sources and tables: what clauses cite and what they look up.

use super::MOST;
use crate::reader::{At, Report};
use crate::rulebook::{Source, Table};
use crate::scope::Scope;

const KINDS: [&str; 6] = ["statute", "regulation", "decision", "notice", "memo", "manual"];

pub(super) fn sources<'a>(list: At<'a>, scope: &mut Scope<'a>, report: &mut Report<'a>) {
    let items = list.items(report);
    if items.len() > MOST {
        return report.too_many(list, "sources", MOST);
    }
    for at in items {
        at.only(&["id", "cite", "kind", "url", "read_on"], &[], report);
        let id = at.must("id", report).id(report);
        report.once(at, "source", id, &mut scope.source_ids);
        scope.sources.push(Source {
            id: id.to_owned(),
            cite: at.must("cite", report).text(report).unwrap_or_default().to_owned(),
            kind: KINDS[at.word("kind", &KINDS, report)].to_owned(),
            url: at.given("url").and_then(|url| url.text(report)).map(str::to_owned),
            read_on: at.given("read_on").and_then(|day| day.day(report)),
        });
    }
    if scope.sources.is_empty() {
        report.empty(list, "the list of sources");
    }
}

/// Reads what is the same for all tables; the rows are read by the conditions that look something up in them.
pub(super) fn tables<'a>(at: Option<At<'a>>, scope: &mut Scope<'a>, report: &mut Report<'a>) -> Vec<Table> {
    let mut tables = Vec::new();
    for (name, at) in at.map_or_else(Vec::new, |at| at.fields(report)) {
        at.only(&["id", "source", "by", "rows", "note"], &[], report);
        let rows = at.must("rows", report);
        let source = scope.source(at.must("source", report), report);
        tables.push(Table { id: name.to_owned(), source });
        scope.tables.push((name, rows));
        if !rows.value().is_array() {
            for (_, members) in rows.fields(report) {
                for member in members.items(report) {
                    member.text(report);
                }
            }
        }
    }
    tables
}
