//! Measure: what the engine costs on our own rules, and how many questions it asks.

pub(crate) mod change;
pub(crate) mod questions;

#[path = "../../tests/people/person.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod person;

pub(crate) use person::{Person, everyone};

/// Seconds as the table shows them: in millionths.
fn micros(seconds: f64) -> String {
    format!("{:.1} µs", seconds * 1e6)
}
