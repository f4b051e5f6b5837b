//! Wasm: the neutral workload on the kind of machine that runs the page; `cargo xtask bench` builds it and starts it in node.

#[path = "../../workload/mod.rs"]
#[allow(dead_code, reason = "the native half uses the rest")]
mod workload;

use wasm_bindgen::prelude::wasm_bindgen;
use workload::{Workload, speed};

#[wasm_bindgen]
extern "C" {
    /// Milliseconds: a program in wasm has no clock of its own.
    #[wasm_bindgen(js_namespace = performance)]
    fn now() -> f64;
    #[wasm_bindgen(js_namespace = console)]
    fn log(line: &str);
}

/// Checks the workload and prints one line for each figure. False when something is wrong or over its limit.
#[wasm_bindgen]
pub fn bench() -> bool {
    let workload = Workload::new();
    if let Err(wrong) = workload.check() {
        log(&wrong);
        return false;
    }
    let rows = speed::speed("wasm", &workload, || now() / 1000.0);
    for row in &rows {
        log(&row.to_string());
    }
    !rows.iter().any(|row| row.fails())
}

fn main() {}
