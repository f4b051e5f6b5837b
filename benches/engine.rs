//! Engine: what our rules engine costs beside its limit, the same rules written by hand.
//!
//! `cargo bench --bench engine` prints one table, and fails where a figure is over its limit.

#[path = "../tests/common/mod.rs"]
mod common;
mod measure;
mod workload;

use measure::{change, everyone, questions};
use std::process::ExitCode;
use std::sync::LazyLock;
use std::time::Instant;
use workload::table::HEAD;
use workload::{Workload, speed};

fn main() -> ExitCode {
    let workload = Workload::new();
    if let Err(wrong) = workload.check() {
        eprintln!("{wrong}");
        return ExitCode::FAILURE;
    }
    let book = common::book();
    let people = everyone(&book);
    let mut rows = Vec::from(speed::speed("native", &workload, clock));
    rows.push(change::change(&book, &people, clock));
    rows.push(questions::workload(&workload, clock));
    rows.push(questions::together(&book, &people, clock));
    println!("{HEAD}");
    for row in &rows {
        println!("{row}");
    }
    if rows.iter().any(|row| row.fails()) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Seconds since the first look at the clock.
fn clock() -> f64 {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed().as_secs_f64()
}
