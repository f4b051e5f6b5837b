//! What can be wrong with the files that the directory is read from.

use std::fmt;

/// Which of the two files a problem is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The offices and national lines (JSON).
    Providers,
    /// The table of ZIP codes (binary).
    Zips,
}

/// The first thing found wrong while loading a directory.
///
/// Loading stops at it: a directory is whole or it is not there.
/// Its text is for the people who build the files; the app shows its own calm sentence instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceProblem {
    /// A file is larger than any honest edition of it could be.
    TooLarge {
        /// The file.
        part: Part,
        /// Its size in bytes.
        bytes: usize,
        /// The largest size that is read, in bytes.
        limit: usize,
    },
    /// The providers are not JSON, or no JSON object.
    NotReadable {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// The providers are of another format or a version that this program does not know.
    WrongVersion {
        /// The version in the file; 0 when it names another format.
        found: u64,
        /// The version that this program reads.
        expected: u32,
    },
    /// A column has more or fewer rows than the file says there are.
    WrongCount {
        /// The column.
        column: &'static str,
        /// Its rows.
        found: usize,
        /// The rows it should have.
        expected: usize,
    },
    /// A value does not fit.
    BadValue {
        /// The column or table.
        column: &'static str,
        /// The row, from 0.
        row: usize,
        /// What would fit.
        why: &'static str,
    },
    /// The ZIP table is broken.
    BadZips {
        /// The row, from 0; the row where reading stopped.
        row: usize,
        /// What is wrong.
        why: &'static str,
    },
}

impl fmt::Display for PlaceProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { part, bytes, limit } => {
                let part = match part {
                    Part::Providers => "the providers",
                    Part::Zips => "the ZIP table",
                };
                write!(f, "{part} have {bytes} bytes, at most {limit} are read; rebuild the file")
            }
            Self::NotReadable { line, column } => {
                write!(f, "the providers cannot be read at line {line}, column {column}; rebuild the file")
            }
            Self::WrongVersion { found, expected } => {
                write!(f, "the providers have version {found}, this program reads {expected}; rebuild both together")
            }
            Self::WrongCount { column, found, expected } => {
                write!(f, "column `{column}` has {found} rows instead of {expected}")
            }
            Self::BadValue { column, row, why } => {
                write!(f, "`{column}`, row {row}: {why}")
            }
            Self::BadZips { row, why } => write!(f, "ZIP table, row {row}: {why}"),
        }
    }
}

impl std::error::Error for PlaceProblem {}
