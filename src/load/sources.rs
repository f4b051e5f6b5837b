//! Sources and tables: what clauses cite and what they look up.

use super::MOST;
use crate::problem::ProblemKind;
use crate::reader::{At, Report};
use crate::rulebook::{Source, SourceId, Table};
use crate::scope::word;
use std::collections::BTreeSet;

pub(super) fn sources(list: &At<'_>, report: &mut Report) -> Vec<Source> {
    let mut seen = BTreeSet::new();
    let mut sources = Vec::new();
    let items = list.items(report);
    if items.len() > MOST {
        report.add(&list.pointer, ProblemKind::TooMany { what: "sources", most: MOST });
        return sources;
    }
    for at in items {
        at.only(&["id", "cite", "kind", "url", "read_on"], report);
        let Some(id) = at.must("id", report).and_then(|id| id.id(report)) else { continue };
        if !seen.insert(id) {
            report.add(&at.pointer, ProblemKind::DuplicateId { what: "source", id: id.to_owned() });
        }
        let kinds = ["statute", "regulation", "decision", "notice", "memo", "manual"];
        let kind = kinds[word(&at, "kind", &kinds, report)].to_owned();
        let cite = at.must("cite", report).and_then(|cite| cite.text(report)).unwrap_or_default().to_owned();
        let url =
            at.maybe("url").filter(|url| !url.value.is_null()).and_then(|url| url.text(report)).map(str::to_owned);
        let read_on = at.maybe("read_on").filter(|day| !day.value.is_null()).and_then(|day| day.day(report));
        sources.push(Source { id: id.to_owned(), cite, kind, url, read_on });
    }
    if sources.is_empty() {
        report.add(&list.pointer, ProblemKind::Empty { what: "the list of sources" });
    }
    sources
}

/// The source that an id names.
pub(crate) fn cited(sources: &[Source], at: &At<'_>, report: &mut Report) -> Option<SourceId> {
    let id = at.text(report)?;
    let found = sources.iter().position(|source| source.id == id);
    if found.is_none() {
        let near = report.near(id, sources.iter().map(|source| source.id.as_str()));
        report.add(&at.pointer, ProblemKind::UnknownId { what: "source", id: id.to_owned(), near });
    }
    found.and_then(|index| u16::try_from(index).ok()).map(SourceId)
}

pub(super) fn tables(at: &At<'_>, sources: &[Source], report: &mut Report) -> Vec<Table> {
    let mut tables = Vec::new();
    for (name, at) in at.fields(report) {
        at.only(&["id", "source", "by", "rows", "note"], report);
        let Some(rows) = at.must("rows", report) else { continue };
        let source =
            at.must("source", report).and_then(|source| cited(sources, &source, report)).unwrap_or(SourceId(0));
        let pointer = rows.pointer.clone();
        let mut table = Table { id: name.to_owned(), source, rows: Vec::new(), groups: Vec::new(), pointer };
        if rows.value.is_array() {
            table.rows = rows.items(report).iter().map(|row| row.value.clone()).collect();
        } else {
            for (group, members) in rows.fields(report) {
                let members =
                    members.items(report).iter().filter_map(|member| member.text(report)).map(str::to_owned).collect();
                table.groups.push((group.to_owned(), members));
            }
        }
        tables.push(table);
    }
    tables
}
