//! The directory as the page fetches it.

use super::{ALL, ZIPS};
use waymark::packed::PackProblem;
use waymark::place::{Directory, Unreadable};

#[test]
fn the_packed_directory_is_the_directory() {
    let again = Directory::unpack(&ALL.pack(), ZIPS).unwrap();
    assert_eq!(again.providers(), ALL.providers());
    assert_eq!(again.sources(), ALL.sources());
    assert_eq!(again.courts(), ALL.courts());
}

#[test]
fn a_damaged_directory_is_refused_and_a_made_up_one_never_panics() {
    let bytes = ALL.pack();
    for place in (12..bytes.len()).step_by(997) {
        let mut made_up = bytes.clone();
        made_up[place] ^= 0x15;
        let damaged = Directory::unpack(&made_up, ZIPS).map(|_| ());
        assert_eq!(damaged, Err(Unreadable::Providers(PackProblem::Damaged)), "byte {place}");
        let sum = made_up[12..].iter().fold(0x811c_9dc5_u32, |sum, b| (sum ^ u32::from(*b)).wrapping_mul(0x0100_0193));
        made_up[8..12].copy_from_slice(&sum.to_le_bytes());
        if let Ok(directory) = Directory::unpack(&made_up, ZIPS) {
            let printed = directory.providers().iter().flat_map(|office| &office.phones).map(|phone| phone.printed());
            assert!(printed.count() < bytes.len());
        }
    }
    let short = Directory::unpack(&bytes[..100], ZIPS).map(|_| ());
    assert_eq!(short, Err(Unreadable::Providers(PackProblem::Damaged)));
    assert!(matches!(Directory::unpack(&bytes, &ZIPS[..ZIPS.len() - 1]), Err(Unreadable::Zips(_))));
}
