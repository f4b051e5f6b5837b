//! Packed rules and offices: each file is refused, or what is read works.
//!
//! The sum is sealed anew, or no changed file would be looked into.
#![no_main]

use libfuzzer_sys::fuzz_target;
use waymark::Rulebook;
use waymark::place::Directory;
use waymark_fuzz::{Chance, find, walk};

/// The mark and the version; the sum stands behind them.
const BEFORE_SUM: usize = 8;
const SUM: usize = 4;
/// Two ZIP codes, so that offices lie somewhere: Houston and Anchorage. The target `places` changes the table.
const ZIP_TABLE: &[u8] = &[0xec, 0xd9, 0x04, 0xc8, 0xaf, 0x01, 0xb4, 0x2e, 0x9c, 0x31, 0xa1, 0x95, 0x01, 0xe5, 0x54];

/// Puts in the sum of what follows it (FNV-1a).
fn seal(file: &mut [u8]) {
    let Some((head, body)) = file.split_at_mut_checked(BEFORE_SUM + SUM) else { return };
    let sum = body.iter().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    head[BEFORE_SUM..].copy_from_slice(&sum.to_le_bytes());
}

fuzz_target!(|data: &[u8]| {
    let mut file = data.to_vec();
    seal(&mut file);
    let mut chance = Chance::of(data);
    match Rulebook::unpack(&file) {
        Ok(book) => {
            let packed = book.pack();
            let again = Rulebook::unpack(&packed).expect("what was read can be packed and read again");
            assert_eq!(again.pack(), packed, "packed again, it is another rulebook");
            walk(book, &mut chance);
        }
        Err(why) => assert!(!why.to_string().is_empty(), "refused without a reason"),
    }
    if let Ok(directory) = Directory::unpack(&file, ZIP_TABLE) {
        let _ = directory.pack();
        find(&directory, "77036", &mut chance);
    }
});
