//! Places: the directory of offices and national lines, and where a ZIP code lies.
//!
//! The whole directory and the whole ZIP table are the same bytes for everyone, so looking
//! something up asks nobody anything. [`Directory::load`] checks both files once; after it nothing
//! here can fail. The facts come from published lists (see `data/README.md`): a field that a list
//! does not give is absent, and absent never means "no".

mod angle;
mod check;
mod digits;
mod load;
mod nearest;
mod packed;
mod problem;
mod provider;
mod service;
mod slim;
mod source;
mod zip;

use std::sync::Arc;

pub use digits::digits;
pub use nearest::{FAR_MILES, Filter, Fit, Near, is_far, miles};
pub use packed::Unreadable;
pub use problem::{Part, PlaceProblem};
pub use provider::{Doubt, Fee, Kind, Phone, PhoneLabel, Provider, Reach, Standing};
pub use service::Service;
pub use slim::{FORMAT, MAX_PROVIDER_BYTES, VERSION};
pub use source::{Edition, List, STALE_DAYS, Source, age_days, is_stale};
pub use zip::{MAX_ZIP_BYTES, Place, Point, Precision, ZipProblem};

use zip::Zips;

/// Every provider and every ZIP code, checked.
#[derive(Debug, Clone)]
pub struct Directory {
    providers: Vec<Provider>,
    sources: Vec<Source>,
    courts: Vec<Arc<str>>,
    zips: Zips,
}

impl Directory {
    /// Reads the slim providers file (written by `xtask`) and the ZIP table (`data/zips.bin`).
    ///
    /// # Errors
    ///
    /// The first problem found: a file too large, cut off, of another version, or with a value that
    /// does not fit. Memory stays within a small multiple of the files' own, limited, size.
    pub fn load(providers_json: &str, zips_bin: &[u8]) -> Result<Self, PlaceProblem> {
        let zips = Zips::decode(zips_bin)?;
        let (providers, tables) = load::read(providers_json, &zips)?;
        Ok(Self { providers, sources: tables.sources, courts: tables.courts, zips })
    }

    /// Every record, national lines included.
    #[must_use]
    pub fn providers(&self) -> &[Provider] {
        &self.providers
    }

    /// Every list and edition that some record comes from, for the warning about old lists.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The courts that have a section in the pro bono list, in the order of the alphabet.
    ///
    /// A name that ends in `JD` is the juvenile docket of that court: a section of its own.
    #[must_use]
    pub fn courts(&self) -> &[Arc<str>] {
        &self.courts
    }

    /// How many ZIP codes are known.
    #[must_use]
    pub fn zip_count(&self) -> usize {
        self.zips.len()
    }

    /// Where a ZIP code lies, from five digits, or roughly from three.
    ///
    /// Five digits that are not in the table (a new code, a slip in the last two) give the middle
    /// of their three-digit area. Digits of other scripts and ZIP+4 codes are understood.
    ///
    /// # Errors
    ///
    /// The text is no ZIP code, or none that begins like it is known.
    pub fn find_zip(&self, text: &str) -> Result<Place, ZipProblem> {
        self.zips.find(text)
    }
}
