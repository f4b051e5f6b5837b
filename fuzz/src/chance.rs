//! Chance: numbers that look random and follow from a seed, so that a crash can be run again.

/// A source of numbers (xorshift).
pub struct Chance(u64);

impl Chance {
    /// Chance that follows from a number.
    #[must_use]
    pub fn new(seed: u64) -> Chance {
        // Zero would stay zero.
        Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// Chance that follows from bytes (FNV-1a): every changed byte changes all of it.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Chance {
        let hash = bytes
            .iter()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
        Chance::new(hash)
    }

    /// A number below `end`; 0 when `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % end.max(1)
    }

    /// One of the items; none of an empty list.
    pub fn one<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        items.get(self.below(items.len()))
    }
}
