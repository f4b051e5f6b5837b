//! The reader walks JSON and collects every problem instead of stopping at the first.
//!
//! What cannot be read reads as blank, and a problem is added; so a reader may go on, and what it made is thrown away.

use crate::date::Day;
use crate::problem::{Pointer, Problem, ProblemKind, nearest};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The longest rulebook we read, in bytes. Ours is under a quarter of this.
pub(crate) const LONGEST: usize = 4_000_000;

/// How many problems are told. Nobody reads more, and each takes time and memory.
const MOST_PROBLEMS: usize = 500;

/// A value in the JSON, or nothing where something should stand. Of nothing no problem is added: there is one already.
#[derive(Clone, Copy)]
pub(crate) struct At<'a>(Option<&'a Value>);

/// Collects problems, each with the value that it is about.
#[derive(Default)]
pub(crate) struct Report<'a> {
    told: Vec<(&'a Value, ProblemKind)>,
    count: usize,
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

// Reading calls these few functions many hundred times: inlined, they would be a tenth of the program.
impl<'a> Report<'a> {
    #[cold]
    #[inline(never)]
    pub(crate) fn add(&mut self, at: At<'a>, kind: ProblemKind) {
        let Some(value) = at.0 else { return };
        if self.count < MOST_PROBLEMS {
            self.told.push((value, kind));
        }
        self.count += 1;
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn expected(&mut self, at: At<'a>, what: &'static str) {
        let same = |value: &Value| matches!(self.told.last(), Some((last, ProblemKind::Expected { what: said })) if std::ptr::eq(*last, value) && *said == what);
        if !at.0.is_some_and(same) {
            self.add(at, ProblemKind::Expected { what });
        }
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn empty(&mut self, at: At<'a>, what: &'static str) {
        self.add(at, ProblemKind::Empty { what });
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn out_of_range(&mut self, at: At<'a>, what: &'static str) {
        self.add(at, ProblemKind::OutOfRange { what });
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn too_many(&mut self, at: At<'a>, what: &'static str, most: usize) {
        self.add(at, ProblemKind::TooMany { what, most });
    }

    /// An id that is not declared; of the names, the one most like it is told.
    #[cold]
    #[inline(never)]
    pub(crate) fn unknown(&mut self, at: At<'a>, what: &'static str, id: &str, names: &[&str]) {
        let near = self.near(id, names);
        self.add(at, ProblemKind::UnknownId { what, id: id.to_owned(), near });
    }

    /// The name most like the one that is wrong; none once nobody would read of it.
    fn near(&self, name: &str, names: &[&str]) -> Option<String> {
        if self.count < MOST_PROBLEMS { nearest(name, names.iter().copied()) } else { None }
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn duplicate(&mut self, at: At<'a>, what: &'static str, id: &str) {
        self.add(at, ProblemKind::DuplicateId { what, id: id.to_owned() });
    }

    /// Adds a problem if the id was seen before. Then it has been seen, at the next place of the list.
    #[inline(never)]
    pub(crate) fn once(&mut self, at: At<'a>, what: &'static str, id: &'a str, seen: &mut Vec<&'a str>) {
        if !id.is_empty() && seen.contains(&id) {
            self.duplicate(at, what, id);
        }
        seen.push(id);
    }

    /// How many problems there are, those that are not told among them.
    pub(crate) fn len(&self) -> usize {
        self.count
    }

    /// The problems, each with its place in the whole text.
    pub(crate) fn problems(self, root: &'a Value) -> Vec<Problem> {
        let values: Vec<At<'a>> = self.told.iter().map(|(value, _)| At(Some(value))).collect();
        let kinds = self.told.into_iter().map(|(_, kind)| kind);
        places(root, &values).into_iter().zip(kinds).map(|(at, kind)| Problem { at, kind }).collect()
    }
}

/// Where values stand in the whole text: one walk, however many they are.
pub(crate) fn places(root: &Value, values: &[At<'_>]) -> Vec<Pointer> {
    let address = |at: &At<'_>| at.0.map_or(std::ptr::null(), std::ptr::from_ref);
    let mut found: BTreeMap<*const Value, Pointer> =
        values.iter().map(|at| (address(at), Pointer::default())).collect();
    walk(root, &Pointer::default(), &mut found);
    values.iter().map(|at| found.get(&address(at)).cloned().unwrap_or_default()).collect()
}

fn walk(value: &Value, here: &Pointer, found: &mut BTreeMap<*const Value, Pointer>) {
    if let Some(place) = found.get_mut(&std::ptr::from_ref(value)) {
        place.clone_from(here);
    }
    match value {
        Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| walk(item, &here.item(index), found)),
        Value::Object(fields) => fields.iter().for_each(|(name, field)| walk(field, &here.field(name), found)),
        _ => {}
    }
}

impl<'a> At<'a> {
    pub(crate) fn on(value: &'a Value) -> At<'a> {
        At(Some(value))
    }

    /// The value itself; nothing is null.
    pub(crate) fn value(self) -> &'a Value {
        self.0.unwrap_or(&Value::Null)
    }

    #[inline(never)]
    fn object(self, report: &mut Report<'a>) -> Option<&'a Map<String, Value>> {
        let object = self.value().as_object();
        if object.is_none() {
            report.expected(self, "an object");
        }
        object
    }

    /// Refuses every field that is in neither list.
    #[inline(never)]
    pub(crate) fn only(self, names: &[&str], others: &[&str], report: &mut Report<'a>) {
        for (name, field) in self.object(report).into_iter().flatten() {
            let known = |name: &str| names.contains(&name) || others.contains(&name) || name == "$schema";
            if !known(name) {
                let near = report.near(name, &[names, others].concat());
                report.add(At(Some(field)), ProblemKind::UnknownField { name: name.clone(), near });
            }
        }
    }

    /// A field that may be absent.
    #[inline(never)]
    pub(crate) fn maybe(self, name: &str) -> Option<At<'a>> {
        self.0?.as_object()?.get(name).map(At::on)
    }

    /// A field that may be absent or null.
    pub(crate) fn given(self, name: &str) -> Option<At<'a>> {
        self.maybe(name).filter(|at| !at.value().is_null())
    }

    /// A field that must be there.
    #[inline(never)]
    pub(crate) fn must(self, name: &'static str, report: &mut Report<'a>) -> At<'a> {
        let field = self.object(report).and_then(|object| object.get(name));
        if field.is_none() && self.value().is_object() {
            report.add(self, ProblemKind::MissingField { name });
        }
        At(field)
    }

    #[inline(never)]
    pub(crate) fn text(self, report: &mut Report<'a>) -> Option<&'a str> {
        let text = self.value().as_str();
        if text.is_none() {
            report.expected(self, "a text in quotes");
        }
        text
    }

    /// A kebab-case id; blank if it is none.
    #[inline(never)]
    pub(crate) fn id(self, report: &mut Report<'a>) -> &'a str {
        let Some(id) = self.text(report) else { return "" };
        if !is_kebab(id) {
            report.add(self, ProblemKind::BadId { id: id.to_owned() });
            return "";
        }
        id
    }

    /// The place of a text among names; `None`, with a problem, if it is none of them.
    #[inline(never)]
    pub(crate) fn among(self, what: &'static str, names: &[&str], report: &mut Report<'a>) -> Option<usize> {
        let text = self.text(report)?;
        let found = names.iter().position(|name| *name == text);
        if found.is_none() {
            report.unknown(self, what, text, names);
        }
        found
    }

    /// The place of a field's word in a closed list; 0 with a problem if it is missing or unknown.
    #[inline(never)]
    pub(crate) fn word(self, name: &'static str, words: &[&str], report: &mut Report<'a>) -> usize {
        self.must(name, report).among("word", words, report).unwrap_or(0)
    }

    /// A whole number; 0 if it is none.
    #[inline(never)]
    pub(crate) fn whole(self, report: &mut Report<'a>) -> i32 {
        let number = self.value().as_i64().and_then(|number| i32::try_from(number).ok());
        if number.is_none() {
            report.expected(self, "a whole number");
        }
        number.unwrap_or(0)
    }

    /// A whole number in a range; the least of it if it is none.
    #[inline(never)]
    pub(crate) fn within(self, range: RangeInclusive<i32>, what: &'static str, report: &mut Report<'a>) -> i32 {
        let said = report.len();
        let number = self.whole(report);
        if range.contains(&number) {
            return number;
        }
        if report.len() == said {
            report.out_of_range(self, what);
        }
        *range.start()
    }

    /// Whether a field that may be absent is `true`.
    #[inline(never)]
    pub(crate) fn flag(self, name: &str, report: &mut Report<'a>) -> bool {
        let Some(flag) = self.maybe(name) else { return false };
        flag.value().as_bool().unwrap_or_else(|| {
            report.expected(flag, "`true` or `false`");
            false
        })
    }

    #[inline(never)]
    pub(crate) fn day(self, report: &mut Report<'a>) -> Option<Day> {
        let day = Day::parse(self.text(report)?);
        if day.is_none() {
            report.expected(self, "a day such as \"2026-01-31\"");
        }
        day
    }

    /// The items of a list.
    pub(crate) fn items(self, report: &mut Report<'a>) -> impl ExactSizeIterator<Item = At<'a>> + use<'a> {
        self.slice(report).iter().map(At::on)
    }

    #[inline(never)]
    fn slice(self, report: &mut Report<'a>) -> &'a [Value] {
        let items = self.value().as_array();
        if items.is_none() {
            report.expected(self, "a list");
        }
        items.map_or(&[], Vec::as_slice)
    }

    /// The items of a list field that may be absent.
    pub(crate) fn list(self, name: &str, report: &mut Report<'a>) -> impl ExactSizeIterator<Item = At<'a>> + use<'a> {
        self.maybe(name).map_or(&[][..], |list| list.slice(report)).iter().map(At::on)
    }

    /// The fields of an object, in the order of their names.
    #[inline(never)]
    pub(crate) fn fields(self, report: &mut Report<'a>) -> Vec<(&'a str, At<'a>)> {
        let mut fields = Vec::new();
        for (name, field) in self.object(report).into_iter().flatten() {
            fields.push((name.as_str(), At::on(field)));
        }
        fields
    }
}

/// Small letters, digits and single hyphens, with no hyphen at either end.
fn is_kebab(id: &str) -> bool {
    let mut before = b'-';
    for byte in id.bytes() {
        let fits = byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' && before != b'-';
        if !fits {
            return false;
        }
        before = byte;
    }
    before != b'-'
}
