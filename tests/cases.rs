//! The case tables: every relief and every caution does what the rows say that the law says.
//!
//! All rows that are wrong are named at once, with file and line.

mod common;

use common::{book, stems, text};
use std::collections::BTreeSet;
use std::rc::Rc;
use waymark::Rulebook;
use waymark::check::cases::{self, Wrong};
use waymark::condition::Condition;

/// How few rows no table has.
const FEWEST: usize = 8;

fn name(file: &str, wrong: &[Wrong]) -> Vec<String> {
    wrong.iter().map(|wrong| format!("{file}:{}: {}", wrong.line, wrong.what)).collect()
}

#[track_caller]
fn assert_none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_relief_does_what_its_table_says() {
    let book = book();
    let mut wrong = Vec::new();
    for (index, relief) in book.reliefs.iter().enumerate() {
        let file = format!("tests/cases/{}.csv", relief.id);
        if !common::path(&file).exists() {
            wrong.push(format!("{file}: the table is missing"));
            continue;
        }
        let table = text(&file);
        let rows = cases::read(&book, &table, &cases::RESULTS).map_or(FEWEST, |rows| rows.len());
        if rows < FEWEST {
            wrong.push(format!("{file}: {rows} rows are fewer than {FEWEST}"));
        }
        wrong.extend(name(&file, &cases::relief(&book, index, &table)));
    }
    assert_none(&wrong);
}

#[test]
fn every_table_belongs_to_a_relief_and_every_file_to_its_id() {
    let book = book();
    let reliefs: Vec<&str> = book.reliefs.iter().map(|relief| relief.id.as_str()).collect();
    assert_eq!(stems("rules/reliefs", ".json"), reliefs, "a relief's file is named after its id");
    let tables = stems("tests/cases", ".csv").into_iter().filter(|name| name != "cautions");
    assert_none(&tables.filter(|name| !reliefs.contains(&name.as_str())).collect::<Vec<_>>());
}

/// Each caution is shown wherever a row says so, in at least one, and not in another unless it is for everybody.
#[test]
fn every_caution_does_what_the_table_says() {
    let file = "tests/cases/cautions.csv";
    let book = book();
    let rows = match cases::read(&book, &text(file), &["shown", "not-shown"]) {
        Ok(rows) => rows,
        Err(wrong) => return assert_none(&name(file, &wrong)),
    };
    let mut wrong = Vec::new();
    let (mut shown, mut not_shown) = (BTreeSet::new(), BTreeSet::new());
    for row in &rows {
        let screening = cases::screener(&book, row).screening();
        for (column, ids) in &row.expected {
            for id in ids.split('+').filter(|id| !id.is_empty()) {
                let Some(caution) = caution(&book, id) else {
                    wrong.push(format!("{file}:{}: there is no caution `{id}`", row.line));
                    continue;
                };
                let is = screening.cautions.iter().any(|shown| shown.caution == caution);
                let should = column == "shown";
                if is != should {
                    let says = if is { "is shown" } else { "is not shown" };
                    wrong.push(format!("{file}:{}: `{}`: `{id}` {says}", row.line, row.name));
                }
                if should {
                    shown.insert(caution)
                } else {
                    not_shown.insert(caution)
                };
            }
        }
    }
    for (index, caution) in book.cautions.iter().enumerate() {
        let always = matches!(caution.part.condition, Condition::Always);
        for (column, seen) in [("shown", &shown), ("not-shown", &not_shown)] {
            if !seen.contains(&index) && (column == "shown" || !always) {
                wrong.push(format!("{file}: `{}` stands in no row under `{column}`", caution.id));
            }
        }
    }
    assert_none(&wrong);
}

fn caution(book: &Rc<Rulebook>, id: &str) -> Option<usize> {
    book.cautions.iter().position(|caution| caution.id == id)
}
