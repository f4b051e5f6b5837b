//! Fuzz: throws changed input at everything that reads a file, and keeps what reaches new code.
//!
//! Each program in `fuzz/src/bin` is a target, with its seeds in `fuzz/seeds` and its words in `fuzz/words`.
//! What only a browser reads is fed in one, by files of its tests; in `test` they run with the others.
//! The coverage that guides the fuzzer is a pass of LLVM, so any stable compiler will do.

use crate::args::Args;
use crate::compile::{cargo, run as succeed, target_folder};
use crate::{browser, bundle, fuzz_seeds, promises, root};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What makes the compiler count which code runs and which values are compared.
const COVERAGE: [&str; 6] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "--cfg=fuzzing",
];
/// The longest that one input may take, in seconds. Ours take milliseconds; the rest is for a busy machine.
const SECONDS: u32 = 2;
/// The stack of a target, in kilobytes: what a browser gives a program.
const STACK: u32 = 1_024;
/// The most memory that a target may use, in megabytes, the fuzzer's own included.
const MEGABYTES: u32 = 512;
/// The longest inputs by target, in bytes: long enough for many copies of one thing. The last is for all others.
const LONGEST: [(&str, usize); 5] =
    [("answers", 10_000), ("locale", 20_000), ("packed", 20_000), ("rules", 60_000), ("", 30_000)];
/// How long the step of `test` runs each target, in seconds.
const SHORT: u64 = 12;
/// How long `cargo xtask fuzz` runs each target, in minutes, unless told.
const LONG: u64 = 5;

/// What only a browser reads: the address, and the file with a passphrase.
const IN_A_BROWSER: [&str; 2] = ["address", "kept"];

/// The verb `fuzz`.
pub(crate) fn run(mut words: Vec<String>) -> Result<(), String> {
    let target = words.first().filter(|word| !word.starts_with('-')).cloned();
    words.drain(..usize::from(target.is_some()));
    let mut args = Args::new(words);
    let minutes = args.value("--minutes")?;
    let seeds = args.flag("--seeds");
    args.end()?;
    if seeds {
        return fuzz_seeds::write(&root());
    }
    let minutes = minutes.map_or(Ok(LONG), |text| text.parse()).map_err(|_| "Write minutes as a whole number.")?;
    let (mut all, mut pages) = (targets()?, IN_A_BROWSER.to_vec());
    if let Some(name) = target {
        let names = [all.join(", "), pages.join(", ")].join(", ");
        all.retain(|known| *known == name);
        pages.retain(|known| *known == name);
        if all.is_empty() && pages.is_empty() {
            return Err(format!("There is no target `{name}`: name one of {names}."));
        }
    }
    if !all.is_empty() {
        fuzz(&all, minutes * 60, "long")?;
    }
    if !pages.is_empty() {
        browser::fuzz(&pages, minutes * 60)?;
    }
    Ok(())
}

/// The step `fuzz` of `test`: short, from the seeds alone, and the same changes each time.
pub(crate) fn short() -> Result<(), String> {
    if cfg!(windows) {
        println!("The fuzz targets run on Linux and macOS only: left out here.");
        return Ok(());
    }
    let _ = std::fs::remove_dir_all(folder().join("short"));
    fuzz(&targets()?, SHORT, "short")
}

/// The names of all targets, sorted.
fn targets() -> Result<Vec<String>, String> {
    let entries = std::fs::read_dir(root().join("fuzz/src/bin"))
        .map_err(|error| format!("Cannot read the folder `fuzz/src/bin`: {error}."))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut names: Vec<String> =
        paths.filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned())).collect();
    names.sort();
    Ok(names)
}

/// Where everything that is built or found goes.
fn folder() -> PathBuf {
    target_folder(&root()).join("fuzz")
}

/// Builds the targets and runs them one after the other. `kept` names the folder for what they find.
fn fuzz(targets: &[String], seconds: u64, kept: &str) -> Result<(), String> {
    let programs = build()?;
    let rules = folder().join("rules.json");
    let told = |error| format!("Cannot write below `{}`: {error}.", folder().display());
    std::fs::write(&rules, bundle::text(&root())?).map_err(told)?;
    let mut runs = 0;
    for name in targets {
        let found = folder().join(kept).join(name);
        std::fs::create_dir_all(&found).map_err(told)?;
        let mut command = Command::new("sh");
        command.args(["-c", &format!("ulimit -s {STACK} && exec \"$0\" \"$@\"")]).arg(programs.join(name));
        // A trace takes long to write: the input counts.
        command.env("WAYMARK_RULES", &rules).env("RUST_BACKTRACE", "0").args(limits(name, seconds)).arg(&found);
        if kept == "short" {
            command.arg("-seed=1");
        }
        runs += one(name, &mut command, &folder().join(kept))?;
    }
    promises::figure("sturdy", &format!("{} targets, {runs} changed inputs, none did harm", targets.len()))
}

/// The limits, words and seeds of a target.
fn limits(name: &str, seconds: u64) -> Vec<String> {
    let longest = LONGEST.iter().find(|(of, _)| *of == name || of.is_empty()).map_or(0, |(_, bytes)| *bytes);
    let mut words = vec![
        format!("-max_total_time={seconds}"),
        format!("-timeout={SECONDS}"),
        format!("-rss_limit_mb={MEGABYTES}"),
        format!("-max_len={longest}"),
        "-print_final_stats=1".to_owned(),
    ];
    let dictionary = root().join(format!("fuzz/words/{name}.txt"));
    if dictionary.exists() {
        words.push(format!("-dict={}", dictionary.display()));
    }
    words
}

/// Runs one target and prints one line about it. What it says goes to a file. Returns how many inputs were run.
fn one(name: &str, command: &mut Command, folder: &Path) -> Result<u64, String> {
    let log = folder.join(format!("{name}.log"));
    let told = |error| format!("Cannot run the fuzz target `{name}`: {error}.");
    let output = std::fs::File::create(&log).map_err(told)?;
    command.arg(root().join("fuzz/seeds").join(name)).arg(format!("-artifact_prefix={}-", folder.join(name).display()));
    let status = command.stdout(Stdio::null()).stderr(output).status().map_err(told)?;
    let said = std::fs::read(&log).map_err(told)?;
    let said = String::from_utf8_lossy(&said);
    if status.success() {
        let last = said.lines().rfind(|line| line.contains(" cov: ")).unwrap_or_default();
        println!("{name}: {}", last.trim_start_matches('#').replace('\t', " "));
        let runs = said.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
        return Ok(runs.and_then(|runs| runs.trim().parse().ok()).unwrap_or_default());
    }
    let lines: Vec<&str> = said.lines().collect();
    let end = lines[lines.len().saturating_sub(30)..].join("\n");
    Err(format!(
        "{end}\nThe fuzz target `{name}` fails ({status}). Mend it, and keep the input that the last lines name as fuzz/seeds/{name}/….found, where it is run each time."
    ))
}

/// Builds all targets. Returns the folder of their programs.
fn build() -> Result<PathBuf, String> {
    let compiler = std::env::var("CXX").unwrap_or_else(|_| "c++".to_owned());
    let there = Command::new(&compiler).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if !there.is_ok_and(|status| status.success()) {
        return Err("The fuzzer needs a C++ compiler: install one (Debian: `apt-get install g++`; macOS: `xcode-select --install`), or set CXX.".to_owned());
    }
    let host = crate::compile::host()?;
    let mut cargo = cargo();
    // A target of its own keeps the coverage out of build scripts and macros.
    cargo.args(["build", "--quiet", "--release", "--locked", "--target", &host, "--target-dir"]).arg(folder());
    cargo.env("CARGO_ENCODED_RUSTFLAGS", COVERAGE.join("\x1f")).current_dir(root().join("fuzz"));
    succeed(&mut cargo, "The fuzz targets do not compile: see above.")?;
    Ok(folder().join(host).join("release"))
}
