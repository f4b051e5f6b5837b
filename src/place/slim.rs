//! The slim file: the columns that hold all providers, as `xtask` writes them.
//!
//! Columns rather than records, because like values side by side compress best: the whole directory
//! is sent to everyone. They are read as plain JSON values, one by one, because code made for each
//! column's own type would weigh more than the names of all providers.

use serde_json::{Map, Value};

use super::problem::{Part, PlaceProblem};

/// What the slim file calls itself.
pub const FORMAT: &str = "waymark-directory";
/// The version of the slim file that this program reads.
pub const VERSION: u32 = 1;
/// The largest slim file that is read, in bytes: about seven times the real one.
pub const MAX_PROVIDER_BYTES: usize = 1024 * 1024;
/// The most records that are read.
const MAX_RECORDS: usize = 10_000;

/// Columns with a value for each record; 0 and the empty text mean "absent".
pub(super) const DENSE: &[&str] = &["name", "street", "city", "state", "zip", "phone", "origin", "standing"];
/// Columns with `[row, value]` for some records.
pub(super) const SPARSE: &[&str] = &[
    "id",
    "point",
    "extension",
    "more_phones",
    "email",
    "url",
    "speaks",
    "without",
    "takes",
    "detained",
    "court",
    "limitations",
    "notes",
    "roster_address",
    "doubt",
];
/// Columns with the rows of which something is so.
pub(super) const FLAGS: &[&str] =
    &["any_language", "interpreters", "referral", "by_court", "national", "line", "sensitive"];
/// Tables of values that many records share.
pub(super) const TABLES: &[&str] = &["sources", "origins", "courts", "services", "languages", "states"];

/// The file as JSON, with its version known and every column there.
pub(super) struct Slim {
    columns: Map<String, Value>,
    /// The number of records.
    pub(super) count: usize,
}

impl Slim {
    pub(super) fn parse(json: &str) -> Result<Self, PlaceProblem> {
        if json.len() > MAX_PROVIDER_BYTES {
            return Err(PlaceProblem::TooLarge { part: Part::Providers, bytes: json.len(), limit: MAX_PROVIDER_BYTES });
        }
        // JSON nested deeper than 128 is refused by the parser itself.
        let columns = serde_json::from_str(json)
            .map_err(|problem| PlaceProblem::NotReadable { line: problem.line(), column: problem.column() })?;
        let Value::Object(columns) = columns else {
            return Err(PlaceProblem::NotReadable { line: 1, column: 0 });
        };
        let number = |name| columns.get(name).and_then(Value::as_u64);
        let known = columns.get("format").and_then(Value::as_str) == Some(FORMAT);
        let version = number("version").unwrap_or(0);
        if !known || version != u64::from(VERSION) {
            return Err(PlaceProblem::WrongVersion { found: if known { version } else { 0 }, expected: VERSION });
        }
        let count = number("count").and_then(|count| usize::try_from(count).ok());
        let slim = Self { count: count.unwrap_or(usize::MAX), columns };
        slim.check()?;
        Ok(slim)
    }

    /// Every column is there with the right number of rows, and nothing else is.
    fn check(&self) -> Result<(), PlaceProblem> {
        if self.count > MAX_RECORDS {
            return Err(PlaceProblem::WrongCount { column: "count", found: self.count, expected: MAX_RECORDS });
        }
        let lists = [DENSE, SPARSE, FLAGS, TABLES].concat();
        for column in &lists {
            self.rows(column)?;
        }
        for column in DENSE {
            let found = self.rows(column)?.len();
            if found != self.count {
                return Err(PlaceProblem::WrongCount { column, found, expected: self.count });
            }
        }
        // The format, the version and the count.
        let expected = lists.len() + 3;
        if self.columns.len() != expected {
            return Err(PlaceProblem::WrongCount { column: "columns", found: self.columns.len(), expected });
        }
        Ok(())
    }

    /// The values of a column or table.
    pub(super) fn rows(&self, column: &'static str) -> Result<&[Value], PlaceProblem> {
        let rows = self.columns.get(column).and_then(Value::as_array);
        rows.map(Vec::as_slice).ok_or(PlaceProblem::BadValue {
            column,
            row: 0,
            why: "the column is missing, or no list",
        })
    }
}
