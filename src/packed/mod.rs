//! Packed: rules and offices as the few bytes that a phone fetches, made by the build from what was loaded and checked.
//!
//! The rule files say what is wrong with them, and where; that takes code which no phone needs. So the build loads
//! them, and packs what came out. Reading it back checks every id, every length and how deep it goes, so that a file
//! which is cut off, damaged or made up is refused and never a panic. `docs/decisions/007` says why not a library.

mod input;
mod rules;

pub(crate) use input::{Input, Packed, packed_fields, packed_words};

use crate::rulebook::Rulebook;
use std::fmt;

/// What a packed file begins with.
const MARK: &[u8; 7] = b"waymark";
/// The version of the packed form that this program reads.
pub const VERSION: u8 = 1;
/// The largest packed file that is read, in bytes: many times ours.
pub const MOST_BYTES: usize = 4_000_000;
/// The mark, the version and the sum.
const HEAD: usize = MARK.len() + 1 + 4;

/// Why a packed file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackProblem {
    /// It is larger than [`MOST_BYTES`].
    TooLarge,
    /// It is no packed file.
    NotOurs,
    /// It was packed for another version of the program.
    WrongVersion(u8),
    /// It is cut off, or some byte is not as it was packed.
    Damaged,
    /// It holds what was never packed: an id that nothing has, a list without end, conditions without bottom.
    NotSound,
}

impl fmt::Display for PackProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PackProblem::TooLarge => write!(f, "a packed file of more than {MOST_BYTES} bytes: it is damaged"),
            PackProblem::NotOurs => write!(f, "no packed file: build it with `cargo xtask dist`"),
            PackProblem::WrongVersion(found) => {
                write!(f, "packed form {found}, not {VERSION}: use the rules and the program of the same release")
            }
            PackProblem::Damaged => write!(f, "the packed file is cut off or damaged: fetch it again"),
            PackProblem::NotSound => write!(f, "the packed file does not hold together: build it again"),
        }
    }
}

/// Packs a value, with a mark, a version and a sum in front.
pub(crate) fn pack<T: Packed>(value: &T) -> Vec<u8> {
    let mut body = Vec::new();
    value.write(&mut body);
    let mut bytes = MARK.to_vec();
    bytes.push(VERSION);
    bytes.extend(sum(&body).to_le_bytes());
    bytes.extend(body);
    bytes
}

/// Reads a value back.
pub(crate) fn unpack<T: Packed>(bytes: &[u8]) -> Result<T, PackProblem> {
    if bytes.len() > MOST_BYTES {
        return Err(PackProblem::TooLarge);
    }
    let Some((head, body)) = bytes.split_at_checked(HEAD) else { return Err(PackProblem::NotOurs) };
    let (mark, rest) = head.split_at(MARK.len());
    if mark != MARK {
        return Err(PackProblem::NotOurs);
    }
    if rest[0] != VERSION {
        return Err(PackProblem::WrongVersion(rest[0]));
    }
    if rest[1..] != sum(body).to_le_bytes() {
        return Err(PackProblem::Damaged);
    }
    let mut input = Input::new(body);
    let value = T::read(&mut input);
    value.filter(|_| input.is_empty()).ok_or(PackProblem::NotSound)
}

/// A sum over all bytes (FNV-1a): finds accidents, and is no proof against anybody.
fn sum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

impl Rulebook {
    /// The rulebook as the page fetches it: without tables and places in files, which only loading needs.
    #[must_use]
    pub fn pack(&self) -> Vec<u8> {
        pack(self)
    }

    /// Reads a packed rulebook.
    ///
    /// # Errors
    /// The file is too large, of another version, damaged, or not sound. Never panics, whatever the bytes.
    pub fn unpack(bytes: &[u8]) -> Result<Rulebook, PackProblem> {
        unpack(bytes)
    }
}
