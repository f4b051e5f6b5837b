//! Wasm: the neutral workload for node, which has the clock; `cargo xtask bench` builds and runs it.

#[path = "../../workload/mod.rs"]
mod workload;

use std::hint::black_box;
use wasm_bindgen::prelude::wasm_bindgen;
use workload::Workload;

/// The workload, ready to be timed from outside.
#[wasm_bindgen]
pub struct Bench(Workload);

#[wasm_bindgen]
impl Bench {
    /// Makes the persons and loads the rules. Fails if a checksum is wrong.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Result<Bench, String> {
        let workload = Workload::new();
        workload.check()?;
        Ok(Bench(workload))
    }

    /// How many persons each run weighs.
    #[wasm_bindgen(getter)]
    pub fn persons(&self) -> usize {
        self.0.persons.len()
    }

    /// One run: `engine` is `ours` or `hand`, `valued` is 2 or 3.
    pub fn run(&self, ours: bool, three: bool, runs: u32) {
        for _ in 0..runs {
            self.once(ours, three);
        }
    }

    fn once(&self, ours: bool, three: bool) {
        let mut sum = 0_u32;
        let two_found = |yes: u32| sum = sum.rotate_left(1) ^ yes;
        let _ = two_found;
        match (ours, three) {
            (true, false) => self.0.ours_two(|m| sum = sum.rotate_left(1) ^ m),
            (false, false) => self.0.hand_two(|m| sum = sum.rotate_left(1) ^ m),
            (true, true) => self.0.ours_three(|m, u| sum = sum.rotate_left(1) ^ m ^ u),
            (false, true) => self.0.hand_three(|m, u| sum = sum.rotate_left(1) ^ m ^ u),
        }
        black_box(sum);
    }
}

fn main() {}
