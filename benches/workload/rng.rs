//! Rng is SplitMix64: the same draws on every machine, so that everybody measures the same persons.

/// The state of the generator.
pub(crate) struct Rng(u64);

impl Rng {
    pub(crate) fn new(seed: u64) -> Rng {
        Rng(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 up to, but not including, 1.
    pub(crate) fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A whole number from `least` to `most`, both included.
    pub(crate) fn within(&mut self, least: i64, most: i64) -> i64 {
        least + (self.next() % (most - least + 1).unsigned_abs()).cast_signed()
    }

    /// True for this share of the draws.
    pub(crate) fn chance(&mut self, share: f64) -> bool {
        self.share() < share
    }

    /// A place in the list of weights, drawn as often as its weight says.
    pub(crate) fn place(&mut self, weights: &[i64]) -> usize {
        let mut left = self.share() * weights.iter().sum::<i64>() as f64;
        for (place, weight) in weights.iter().enumerate() {
            left -= *weight as f64;
            if left < 0.0 {
                return place;
            }
        }
        weights.len() - 1
    }
}
