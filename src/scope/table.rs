//! Tables: conditions that hold for some row of a table by country, or for the states of a circuit.

use super::{Scope, UNREAD};
use crate::condition::{Condition, Part};
use crate::fact::Kind;
use crate::reader::{At, Report};

impl<'a> Scope<'a> {
    /// One `any` over the rows of a table that match `where`: the person's country is the row's, and `holds`.
    pub(super) fn any_row(&mut self, body: At<'a>, report: &mut Report<'a>) -> Condition {
        body.only(&["table", "by", "where", "holds"], &[], report);
        let names: Vec<&str> = self.tables.iter().map(|(name, _)| *name).collect();
        let Some(table) = body.must("table", report).among("table", &names, report) else { return UNREAD };
        let Some((fact, kind)) = self.fact(body.must("by", report), report) else { return UNREAD };
        if !matches!(kind, Kind::Countries | Kind::Country) {
            self.wrong_kind(body, fact, report);
            return UNREAD;
        }
        let mut rows = Vec::new();
        let said = report.len();
        for row in self.tables[table].1.value().as_array().into_iter().flatten().map(At::on) {
            if !row_matches(row, body, report) {
                continue;
            }
            let set = self.country_bit(row.must("country", report), report);
            let here =
                if kind == Kind::Country { Condition::In { fact, set } } else { Condition::Includes { fact, set } };
            let mut parts = vec![bare(here)];
            if let Some(holds) = body.maybe("holds") {
                parts.push(bare(self.row_condition(holds, row, report)));
            }
            rows.push(bare(Condition::All(parts)));
            // Each row reads the same condition: what is wrong with it is said once.
            if report.len() > said {
                return UNREAD;
            }
        }
        if rows.is_empty() {
            report.empty(body, "the rows that match `where`");
        }
        Condition::Any(rows)
    }

    /// A condition that may name the columns of one row. Only comparisons of days do, inside `all`, `any` and `not`.
    fn row_condition(&mut self, at: At<'a>, row: At<'a>, report: &mut Report<'a>) -> Condition {
        for (name, build) in [("all", Condition::All as fn(Vec<Part>) -> Condition), ("any", Condition::Any)] {
            if let Some(list) = at.maybe(name) {
                at.only(&[name, "note"], &[], report);
                let mut parts = Vec::new();
                for item in list.items(report) {
                    parts.push(bare(self.row_condition(item, row, report)));
                }
                if parts.is_empty() {
                    report.empty(list, "this list");
                }
                return build(parts);
            }
        }
        if let Some(body) = at.maybe("not") {
            at.only(&["not", "note"], &[], report);
            return Condition::Not(Box::new(bare(self.row_condition(body, row, report))));
        }
        let Some(body) = at.maybe("day") else {
            return self.condition(at, &["note"], report);
        };
        at.only(&["day", "not-after", "not-before", "before", "after", "note"], &[], report);
        self.about_day(at, body, Some(row), report)
    }

    /// The states of some circuits: a choice of states, looked up in the table `circuits`.
    pub(super) fn circuit(&mut self, body: At<'a>, report: &mut Report<'a>) -> Condition {
        body.only(&["of", "in"], &[], report);
        let Some((fact, kind)) = self.fact(body.must("of", report), report) else { return UNREAD };
        if kind != Kind::OneOf {
            self.wrong_kind(body, fact, report);
            return UNREAD;
        }
        let circuits = self.tables.iter().find(|(name, _)| *name == "circuits");
        let mut set = 0;
        for name in body.must("in", report).items(report) {
            let Some(id) = name.text(report) else { return UNREAD };
            let Some(states) = circuits.and_then(|(_, groups)| groups.maybe(id)) else {
                report.unknown(name, "circuit", id, &[]);
                return UNREAD;
            };
            for state in states.items(report) {
                let state = state.text(report).unwrap_or_default().to_ascii_lowercase();
                let option = self.facts[usize::from(fact.0)].option(&state);
                set |= option.map_or(0, |option| 1 << option);
            }
        }
        if set == 0 {
            report.empty(body, "the states of these circuits");
        }
        Condition::In { fact, set }
    }
}

/// A condition that belongs to the clause around it.
fn bare(condition: Condition) -> Part {
    Part { clause: None, condition }
}

fn row_matches<'a>(row: At<'a>, body: At<'a>, report: &mut Report<'a>) -> bool {
    let Some(filter) = body.maybe("where") else { return true };
    for (column, allowed) in filter.fields(report) {
        // A row without the column, or with a value of another kind, would be left out in silence.
        let Some(value) = row.maybe(column) else {
            report.unknown(row, "column", column, &[]);
            return false;
        };
        let value = value.text(report);
        if value.is_none() || !allowed.items(report).any(|one| one.value().as_str() == value) {
            return false;
        }
    }
    true
}
