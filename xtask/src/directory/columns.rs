//! Columns: the slim file in the making, value by value.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use waymark::place::{FORMAT, Service, VERSION};

use super::{Record, fields, readings};

/// How `data/providers.jsonl` marks a phone that comes from the roster.
const ROSTER_PHONE: &str = "R&A roster";

/// A table of repeated values, sorted, so that rows can hold small numbers.
#[derive(Default)]
pub(super) struct Table(Vec<String>);

impl Table {
    fn of<'a>(values: impl Iterator<Item = &'a str>) -> Self {
        let mut rows: Vec<String> = values.map(str::to_owned).collect();
        rows.sort();
        rows.dedup();
        Self(rows)
    }

    fn row(&self, value: &str) -> Result<usize, String> {
        let found = self.0.iter().position(|row| row == value);
        found.ok_or_else(|| format!("`{value}` is not in its table"))
    }

    /// The rows of several values, sorted and without repeats.
    pub(super) fn rows<'a>(&self, values: impl IntoIterator<Item = &'a str>) -> Result<Vec<usize>, String> {
        let mut rows = values.into_iter().map(|value| self.row(value)).collect::<Result<Vec<_>, _>>()?;
        rows.sort_unstable();
        rows.dedup();
        Ok(rows)
    }
}

/// The file in the making.
pub(super) struct Slim {
    pub(super) sources: Vec<[String; 3]>,
    pub(super) origins: Vec<Vec<usize>>,
    pub(super) courts: Table,
    pub(super) languages: Table,
    states: Table,
    columns: BTreeMap<&'static str, Vec<Value>>,
}

/// Every column, in the order of the file: first those with a value for each record.
const COLUMNS: &[&str] = &[
    "name",
    "street",
    "city",
    "state",
    "zip",
    "phone",
    "origin",
    "standing",
    "id",
    "point",
    "extension",
    "more_phones",
    "email",
    "url",
    "speaks",
    "any_language",
    "interpreters",
    "without",
    "takes",
    "detained",
    "court",
    "limitations",
    "notes",
    "roster_address",
    "referral",
    "by_court",
    "national",
    "line",
    "sensitive",
    "doubt",
];

impl Slim {
    pub(super) fn over(records: &[Record]) -> Self {
        Self {
            sources: Vec::new(),
            origins: Vec::new(),
            courts: Table::of(records.iter().flat_map(|r| &r.court).map(String::as_str)),
            languages: Table::of(readings::LANGUAGES.iter().map(|(_, code)| *code)),
            states: Table::of(records.iter().map(|r| r.state.as_str()).filter(|s| !s.is_empty())),
            columns: COLUMNS.iter().map(|name| (*name, Vec::new())).collect(),
        }
    }

    pub(super) fn push(&mut self, column: &'static str, value: Value) {
        self.columns.entry(column).or_default().push(value);
    }

    /// Adds a value to a column that only some records have.
    pub(super) fn push_some(&mut self, column: &'static str, row: usize, value: Option<Value>) {
        if let Some(value) = value {
            self.push(column, json!([row, value]));
        }
    }

    pub(super) fn push_flag(&mut self, column: &'static str, row: usize, is: bool) {
        if is {
            self.push(column, json!(row));
        }
    }

    pub(super) fn add(&mut self, row: usize, record: &Record) -> Result<(), String> {
        let hidden = record.sensitive.is_some();
        let shown = |text: &str| {
            if hidden { String::new() } else { text.to_owned() }
        };
        self.push("name", json!(record.name));
        self.push("street", json!(shown(&record.address)));
        self.push("city", json!(record.city));
        let state = match record.state.as_str() {
            "" => 0,
            state => self.states.row(state)? + 1,
        };
        self.push("state", json!(state));
        self.push("zip", json!(fields::zip(&record.zip)?));
        self.push_some("point", row, fields::point(record)?);
        let roster = fields::roster_address(&record.address_alt)?.filter(|_| !hidden);
        self.push_some("roster_address", row, roster.map(|text| json!(text)));
        self.push_some("email", row, record.email.as_ref().map(|text| json!(text)));
        self.push_some("url", row, record.url.as_ref().map(|text| json!(text)));
        self.push_flag("sensitive", row, hidden);
        self.push_flag("national", row, record.national);
        self.push_flag("by_court", row, readings::BY_COURT.contains(&record.id.as_str()));
        if record.id != fields::id(record) {
            self.push_some("id", row, Some(json!(record.id)));
        }
        match record.org_kind.as_str() {
            "nonprofit" => {}
            "referral service" => self.push_flag("referral", row, true),
            "national hotline" => self.push_flag("line", row, true),
            kind => return Err(format!("unknown kind of organization `{kind}`")),
        }
        self.add_phones(row, record)?;
        self.add_sources(row, record)?;
        self.add_readings(row, record)
    }

    fn add_phones(&mut self, row: usize, record: &Record) -> Result<(), String> {
        let (number, extension, _) =
            if record.phone.is_empty() { (0, None, "") } else { fields::phone(&record.phone)? };
        self.push("phone", json!(number));
        self.push_some("extension", row, extension.map(|text| json!(text)));
        let mut more = Vec::new();
        for text in &record.phones_other {
            let (number, _, label) = fields::phone(text)?;
            // "=" stands for the roster's number for the same office.
            more.push(json!([number, if label == ROSTER_PHONE { "=" } else { label }]));
        }
        self.push_some("more_phones", row, (!more.is_empty()).then(|| json!(more)));
        Ok(())
    }

    pub(super) fn write(self, count: usize) -> String {
        let services: Vec<&str> = Service::ALL.iter().map(|service| service.id()).collect();
        let mut parts = vec![
            ("format", json!(FORMAT)),
            ("version", json!(VERSION)),
            ("count", json!(count)),
            ("sources", json!(self.sources)),
            ("origins", json!(self.origins)),
            ("courts", json!(self.courts.0)),
            ("services", json!(services)),
            ("languages", json!(self.languages.0)),
            ("states", json!(self.states.0)),
        ];
        let mut columns = self.columns;
        for name in COLUMNS {
            parts.push((name, json!(columns.remove(name).unwrap_or_default())));
        }
        // Written by hand, because the order of a JSON map depends on how its crate was built.
        let parts: Vec<String> = parts.into_iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
        format!("{{{}}}\n", parts.join(",\n"))
    }
}
