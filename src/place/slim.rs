//! The slim file: the columns that hold all providers, as `xtask` writes them.
//!
//! Columns rather than records, because like values side by side compress best: the whole directory
//! is sent to everyone.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::problem::{Part, PlaceProblem};

/// What the slim file calls itself.
pub const FORMAT: &str = "waymark-directory";
/// The version of the slim file that this program reads.
pub const VERSION: u32 = 1;
/// The largest slim file that is read, in bytes: about four times the real one.
pub const MAX_PROVIDER_BYTES: usize = 1024 * 1024;
/// The most records that are read.
const MAX_RECORDS: usize = 10_000;
/// The first look at the file: anything else in it is passed over.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// Values for a few records only, by row number, which must rise.
pub(super) type Sparse<T> = Vec<(usize, T)>;

/// The slim file. Most columns have a value for each record; 0 and the empty text mean "absent".
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Slim {
    #[serde(rename = "format")]
    _format: String,
    #[serde(rename = "version")]
    _version: u32,
    /// The number of records.
    pub(super) count: usize,
    // Tables.
    pub(super) sources: Vec<(String, String, String)>,
    pub(super) origins: Vec<Vec<usize>>,
    pub(super) courts: Vec<String>,
    pub(super) services: Vec<String>,
    pub(super) languages: Vec<String>,
    pub(super) states: Vec<String>,
    // A value for each record.
    pub(super) name: Vec<String>,
    pub(super) street: Vec<String>,
    pub(super) city: Vec<String>,
    pub(super) state: Vec<usize>,
    pub(super) zip: Vec<u32>,
    pub(super) phone: Vec<u64>,
    pub(super) origin: Vec<usize>,
    pub(super) standing: Vec<u8>,
    // A value for a few.
    pub(super) id: Sparse<String>,
    pub(super) point: Sparse<(i32, i32)>,
    pub(super) extension: Sparse<String>,
    pub(super) more_phones: Sparse<Vec<(u64, String)>>,
    pub(super) email: Sparse<String>,
    pub(super) url: Sparse<String>,
    pub(super) speaks: Sparse<Vec<usize>>,
    pub(super) any_language: Vec<usize>,
    pub(super) interpreters: Vec<usize>,
    pub(super) without: Sparse<Vec<usize>>,
    pub(super) takes: Sparse<Vec<usize>>,
    pub(super) detained: Sparse<bool>,
    pub(super) court: Sparse<Vec<usize>>,
    pub(super) limitations: Sparse<String>,
    pub(super) notes: Sparse<String>,
    pub(super) roster_address: Sparse<String>,
    pub(super) referral: Vec<usize>,
    pub(super) by_court: Vec<usize>,
    pub(super) national: Vec<usize>,
    pub(super) line: Vec<usize>,
    pub(super) sensitive: Vec<usize>,
    pub(super) doubt: Sparse<Vec<String>>,
}

impl Slim {
    /// Reads the file without looking at its values, but with its version and its counts checked.
    pub(super) fn parse(json: &str) -> Result<Self, PlaceProblem> {
        if json.len() > MAX_PROVIDER_BYTES {
            return Err(PlaceProblem::TooLarge {
                part: Part::Providers,
                bytes: json.len(),
                limit: MAX_PROVIDER_BYTES,
            });
        }
        // The version first: another version has other columns.
        let head: Head = read(json)?;
        if head.format != FORMAT || head.version != VERSION {
            let known = head.format == FORMAT;
            return Err(PlaceProblem::WrongVersion {
                found: if known { head.version } else { 0 },
                expected: VERSION,
            });
        }
        let slim: Self = read(json)?;
        let expected = slim.name.len();
        for (column, found) in [
            ("street", slim.street.len()),
            ("city", slim.city.len()),
            ("state", slim.state.len()),
            ("zip", slim.zip.len()),
            ("phone", slim.phone.len()),
            ("origin", slim.origin.len()),
            ("standing", slim.standing.len()),
        ] {
            if found != expected {
                return Err(PlaceProblem::WrongCount {
                    column,
                    found,
                    expected,
                });
            }
        }
        if slim.count != expected || expected > MAX_RECORDS {
            return Err(PlaceProblem::WrongCount {
                column: "name",
                found: expected,
                expected: slim.count.min(MAX_RECORDS),
            });
        }
        Ok(slim)
    }
}

/// JSON nested deeper than 128 is refused by the parser itself.
fn read<T: DeserializeOwned>(json: &str) -> Result<T, PlaceProblem> {
    serde_json::from_str(json).map_err(|problem| PlaceProblem::NotReadable {
        line: problem.line(),
        column: problem.column(),
    })
}
