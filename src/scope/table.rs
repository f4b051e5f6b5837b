//! Tables: conditions that hold for some row of a table by country, or for the states of a circuit.

use super::Scope;
use crate::condition::{Condition, Part};
use crate::fact::Kind;
use crate::problem::ProblemKind;
use crate::reader::{At, Report};

impl Scope<'_> {
    /// One `any` over the rows of a table that match `where`: the person's country is the row's, and `holds`.
    pub(super) fn any_row(&mut self, body: &At<'_>, report: &mut Report) -> Option<Condition> {
        body.only(&["table", "by", "where", "holds"], report);
        let name = body.must("table", report)?;
        let id = name.text(report)?;
        let Some(table) = self.tables.iter().find(|table| table.id == id) else {
            let near = report.near(id, self.tables.iter().map(|table| table.id.as_str()));
            report.add(&name.pointer, ProblemKind::UnknownId { what: "table", id: id.to_owned(), near });
            return None;
        };
        let (fact, declared) = self.fact(&body.must("by", report)?, report)?;
        let kind = declared.kind;
        let mut rows = Vec::new();
        for (index, row) in table.rows.iter().enumerate() {
            let row = At { value: row, pointer: table.pointer.item(index) };
            if !row_matches(&row, body, report) {
                continue;
            }
            let set = self.country_bit(&row.must("country", report)?, report)?;
            let condition = match kind {
                Kind::Countries => Condition::Includes { fact, set },
                Kind::Country => Condition::In { fact, set },
                _ => {
                    let fact = self.facts[usize::from(fact.0)].id.clone();
                    report.add(&body.pointer, ProblemKind::WrongKind { fact, kind: kind.name() });
                    return None;
                }
            };
            let mut parts = vec![Part { clause: None, condition }];
            if let Some(holds) = body.maybe("holds") {
                parts.push(Part { clause: None, condition: self.row_condition(&holds, &row, report)? });
            }
            rows.push(Part { clause: None, condition: Condition::All(parts) });
        }
        if rows.is_empty() {
            report.add(&body.pointer, ProblemKind::Empty { what: "the rows that match `where`" });
            return None;
        }
        Some(Condition::Any(rows))
    }

    /// A condition that may name the columns of one row. Only comparisons of days do, inside `all`, `any` and `not`.
    pub(super) fn row_condition(&mut self, at: &At<'_>, row: &At<'_>, report: &mut Report) -> Option<Condition> {
        for (name, build) in [("all", Condition::All as fn(Vec<Part>) -> Condition), ("any", Condition::Any)] {
            if let Some(list) = at.maybe(name) {
                at.only(&[name, "note"], report);
                let parts = list
                    .items(report)
                    .iter()
                    .map(|item| Some(Part { clause: None, condition: self.row_condition(item, row, report)? }))
                    .collect::<Option<Vec<Part>>>()?;
                if parts.is_empty() {
                    report.add(&list.pointer, ProblemKind::Empty { what: "this list" });
                    return None;
                }
                return Some(build(parts));
            }
        }
        if let Some(body) = at.maybe("not") {
            at.only(&["not", "note"], report);
            let condition = self.row_condition(&body, row, report)?;
            return Some(Condition::Not(Box::new(Part { clause: None, condition })));
        }
        let Some(body) = at.maybe("day") else {
            return self.condition(at, &["note"], report);
        };
        at.only(&["day", "not-after", "not-before", "before", "after", "note"], report);
        self.about_day(at, &body, Some(row), report)
    }

    /// The states of some circuits: a choice of states, looked up in the table `circuits`.
    pub(super) fn circuit(&mut self, body: &At<'_>, report: &mut Report) -> Option<Condition> {
        body.only(&["of", "in"], report);
        let (fact, declared) = self.fact(&body.must("of", report)?, report)?;
        if declared.kind != Kind::OneOf {
            let (fact, kind) = (declared.id.clone(), declared.kind.name());
            report.add(&body.pointer, ProblemKind::WrongKind { fact, kind });
            return None;
        }
        let table = self.tables.iter().find(|table| table.id == "circuits");
        let mut set = 0;
        for name in body.must("in", report)?.items(report) {
            let id = name.text(report)?;
            let Some((_, states)) = table.and_then(|table| table.groups.iter().find(|(group, _)| group == id)) else {
                report.add(&name.pointer, ProblemKind::UnknownId { what: "circuit", id: id.to_owned(), near: None });
                return None;
            };
            let states = states.iter().filter_map(|state| declared.option(&state.to_ascii_lowercase()));
            set |= states.fold(0, |set, state| set | 1 << state);
        }
        if set == 0 {
            report.add(&body.pointer, ProblemKind::Empty { what: "the states of these circuits" });
            return None;
        }
        Some(Condition::In { fact, set })
    }
}

fn row_matches(row: &At<'_>, body: &At<'_>, report: &mut Report) -> bool {
    let Some(filter) = body.maybe("where") else { return true };
    filter.fields(report).iter().all(|(column, allowed)| {
        // A row without the column, or with a value of another kind, would be left out in silence.
        let value = row.maybe(column).map(|value| value.text(report));
        if value.is_none() {
            report.add(&row.pointer, ProblemKind::UnknownId { what: "column", id: (*column).to_owned(), near: None });
        }
        let allowed = allowed.items(report);
        value.flatten().is_some_and(|value| allowed.iter().any(|one| one.value == value))
    })
}
