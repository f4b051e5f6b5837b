//! Bench: the engine's benchmark, native and then in wasm, as one table.

use crate::args::Args;
use crate::compile::{cargo, run as command, target_folder};
use crate::root;
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";
/// The package in `benches/wasm`.
const PACKAGE: &str = "waymark-bench-wasm";
/// Starts the program in node, which has no page around it.
const START: &str = "process.exit(require(process.argv[1]).bench() ? 0 : 1)";

/// The verb `bench`.
pub(crate) fn run(words: Vec<String>) -> Result<(), String> {
    Args::new(words).end()?;
    // Both halves are printed, even where the first is over a limit.
    let native = native();
    wasm().and(native)
}

fn native() -> Result<(), String> {
    let mut cargo = cargo();
    cargo.args(["bench", "--quiet", "--no-default-features", "--bench", "engine"]).current_dir(root());
    command(&mut cargo, "The engine's benchmark fails: see above.")
}

fn wasm() -> Result<(), String> {
    let mut cargo = cargo();
    cargo
        .args(["build", "--quiet", "--package", PACKAGE, "--profile", "bench", "--target", TARGET])
        .current_dir(root());
    command(&mut cargo, "The benchmark does not compile for wasm: see above.")?;
    let target = target_folder(&root());
    // Cargo keeps what the profile `bench` builds in the folder of `release`.
    let program = target.join(TARGET).join("release").join(PACKAGE).with_extension("wasm");
    let folder = target.join("bench-wasm");
    let told = |error| format!("wasm-bindgen refuses the benchmark: {error:#}.");
    let mut bindgen = Bindgen::new();
    bindgen.nodejs(true).map_err(told)?;
    bindgen.input_path(program).out_name("bench").typescript(false).generate(&folder).map_err(told)?;
    let mut node = Command::new("node");
    node.args(["-e", START]).arg(folder.join("bench.js"));
    command(&mut node, "The benchmark in wasm fails: see above.")
}
