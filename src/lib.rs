//! Waymark: which immigration relief may fit, why, what is urgent and what is unknown, worked out on the device alone.
//!
//! The front door is [`screen()`]: a [`Rulebook`], a person's [`Answers`] and a day in, a [`Screening`] out.
//! [`Screener`] does the same step by step, and [`interview`] says what to ask next.
//! This crate has no clock, no randomness, no text and no input or output; only `app` touches the browser.

#[cfg(feature = "app")]
pub mod app;
pub mod check;
pub mod condition;
pub mod date;
mod explain;
pub mod fact;
mod goal;
pub mod handoff;
pub mod interview;
mod known;
mod limit;
mod load;
mod order;
pub mod packed;
pub mod place;
pub mod problem;
mod program;
mod reach;
mod reader;
pub mod rulebook;
mod scope;
mod screen;
pub mod text;
pub mod truth;
mod weigh;
pub mod written;

pub use date::{Day, PartialDate, Span};
pub use fact::{Answer, Answers, Fact, FactId, Kind};
pub use program::Program;
pub use rulebook::{ClauseId, Rulebook};
#[doc(hidden)]
pub use screen::Known;
pub use screen::{Deadline, Finding, Outlook, Screener, Screening, Shown, screen};
pub use truth::{Truth, Weight};
