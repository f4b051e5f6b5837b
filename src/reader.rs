//! The reader walks JSON, keeps the place where it stands, and collects every problem instead of stopping at the first.

use crate::date::Day;
use crate::problem::{Pointer, Problem, ProblemKind, nearest};
use serde_json::{Map, Value};
use std::ops::RangeInclusive;

/// The longest rulebook we read, in bytes. Ours is under a quarter of this.
pub(crate) const LONGEST: usize = 4_000_000;

/// How many problems are told. Nobody reads more, and each takes time and memory.
const MOST_PROBLEMS: usize = 500;

/// A JSON value and the place where it stands.
#[derive(Clone)]
pub(crate) struct At<'a> {
    pub(crate) value: &'a Value,
    pub(crate) pointer: Pointer,
}

/// Collects problems.
#[derive(Default)]
pub(crate) struct Report(pub(crate) Vec<Problem>);

impl Report {
    pub(crate) fn add(&mut self, at: &Pointer, kind: ProblemKind) {
        if self.0.len() < MOST_PROBLEMS {
            self.0.push(Problem { at: at.clone(), kind });
        }
    }

    /// The name most like the one that is wrong; none once nobody would read of it.
    pub(crate) fn near<'a>(&self, name: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
        if self.0.len() < MOST_PROBLEMS { nearest(name, names) } else { None }
    }

    fn expected<T>(&mut self, at: &At<'_>, what: &'static str) -> Option<T> {
        self.add(&at.pointer, ProblemKind::Expected { what });
        None
    }
}

/// Parses JSON text. Refuses what is too large; the parser itself refuses what is nested too deeply.
pub(crate) fn parse(text: &str) -> Result<Value, Problem> {
    let wrong = |kind| Problem { at: Pointer::default(), kind };
    if text.len() > LONGEST {
        return Err(wrong(ProblemKind::TooLarge { bytes: text.len() }));
    }
    serde_json::from_str(text)
        .map_err(|error| wrong(ProblemKind::NotJson { line: error.line(), column: error.column() }))
}

impl<'a> At<'a> {
    pub(crate) fn root(value: &'a Value) -> At<'a> {
        At { value, pointer: Pointer::default() }
    }

    fn object(&self, report: &mut Report) -> Option<&'a Map<String, Value>> {
        self.value.as_object().or_else(|| report.expected(self, "an object"))
    }

    /// Refuses every field that is not in the list.
    pub(crate) fn only(&self, names: &[&'static str], report: &mut Report) {
        let Some(object) = self.object(report) else { return };
        for name in object.keys().filter(|name| !names.contains(&name.as_str()) && *name != "$schema") {
            let near = report.near(name, names.iter().copied());
            report.add(&self.pointer.field(name), ProblemKind::UnknownField { name: name.clone(), near });
        }
    }

    /// A field that may be absent.
    pub(crate) fn maybe(&self, name: &str) -> Option<At<'a>> {
        let value = self.value.as_object()?.get(name)?;
        Some(At { value, pointer: self.pointer.field(name) })
    }

    /// A field that must be there.
    pub(crate) fn must(&self, name: &'static str, report: &mut Report) -> Option<At<'a>> {
        if self.object(report).is_some() && self.maybe(name).is_none() {
            report.add(&self.pointer, ProblemKind::MissingField { name });
        }
        self.maybe(name)
    }

    pub(crate) fn text(&self, report: &mut Report) -> Option<&'a str> {
        self.value.as_str().or_else(|| report.expected(self, "a text in quotes"))
    }

    /// A kebab-case id.
    pub(crate) fn id(&self, report: &mut Report) -> Option<&'a str> {
        let id = self.text(report)?;
        if !is_kebab(id) {
            report.add(&self.pointer, ProblemKind::BadId { id: id.to_owned() });
            return None;
        }
        Some(id)
    }

    pub(crate) fn whole(&self, report: &mut Report) -> Option<i32> {
        let number = self.value.as_i64().and_then(|number| i32::try_from(number).ok());
        number.or_else(|| report.expected(self, "a whole number"))
    }

    /// A whole number in a range.
    pub(crate) fn within(&self, range: RangeInclusive<i32>, what: &'static str, report: &mut Report) -> Option<i32> {
        let number = self.whole(report)?;
        if !range.contains(&number) {
            report.add(&self.pointer, ProblemKind::OutOfRange { what });
            return None;
        }
        Some(number)
    }

    pub(crate) fn flag(&self, report: &mut Report) -> Option<bool> {
        self.value.as_bool().or_else(|| report.expected(self, "`true` or `false`"))
    }

    pub(crate) fn day(&self, report: &mut Report) -> Option<Day> {
        let day = Day::parse(self.text(report)?);
        day.or_else(|| report.expected(self, "a day such as \"2026-01-31\""))
    }

    /// The items of a list; an absent list is empty.
    pub(crate) fn items(&self, report: &mut Report) -> Vec<At<'a>> {
        let Some(items) = self.value.as_array() else {
            report.expected::<()>(self, "a list");
            return Vec::new();
        };
        items.iter().enumerate().map(|(index, value)| At { value, pointer: self.pointer.item(index) }).collect()
    }

    /// The items of a list field that may be absent.
    pub(crate) fn list(&self, name: &str, report: &mut Report) -> Vec<At<'a>> {
        self.maybe(name).map_or_else(Vec::new, |list| list.items(report))
    }

    /// The fields of an object, in the order of their names.
    pub(crate) fn fields(&self, report: &mut Report) -> Vec<(&'a str, At<'a>)> {
        let object = self.object(report).into_iter().flatten();
        object.map(|(name, value)| (name.as_str(), At { value, pointer: self.pointer.field(name) })).collect()
    }
}

/// Small letters, digits and single hyphens, with no hyphen at either end.
fn is_kebab(id: &str) -> bool {
    !id.is_empty()
        && !id.starts_with('-')
        && !id.ends_with('-')
        && !id.contains("--")
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
