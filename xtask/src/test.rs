//! Test: every check there is, one after the other, until one fails.

use crate::args::Args;
use crate::promises;
use crate::steps::{STEPS, Step, TWICE};
use std::time::Instant;

/// The verb `test`.
pub(crate) fn run(words: Vec<String>) -> Result<(), String> {
    let mut args = Args::new(words);
    let only = args.value("--only")?;
    let twice = args.flag("--twice");
    let write = args.flag("--write-promises");
    args.end()?;
    let mut steps: Vec<&Step> = STEPS.iter().collect();
    if twice || only.as_deref() == Some(TWICE.name) {
        steps.push(&TWICE);
    }
    if let Some(name) = only {
        let names: Vec<&str> = STEPS.iter().chain([&TWICE]).map(|step| step.name).collect();
        steps.retain(|step| step.name == name);
        if steps.is_empty() {
            return Err(format!("There is no step `{name}`: name one of {}.", names.join(", ")));
        }
    }
    // Figures of an earlier run are no figures of this one.
    let _ = std::fs::remove_file(promises::file());
    all(&steps)?;
    if write { promises::write() } else { Ok(()) }
}

/// Runs the steps. The error is the summary.
fn all(steps: &[&Step]) -> Result<(), String> {
    let started = Instant::now();
    let mut passed = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        println!("== {}: {}", step.name, step.what);
        let began = Instant::now();
        let done = (step.run)();
        let took = began.elapsed().as_secs_f32();
        if let Err(told) = done {
            let rest: Vec<&str> = steps[index + 1..].iter().map(|step| step.name).collect();
            return Err(format!(
                "{told}\n== `{}` failed after {took:.1} s. Passed: {}. Not run: {}.\n   Run it alone with `cargo xtask test --only {}`.",
                step.name,
                or_none(&passed),
                or_none(&rest),
                step.name,
            ));
        }
        println!("== {}: passed in {took:.1} s\n", step.name);
        passed.push(step.name);
    }
    let took = started.elapsed().as_secs_f32();
    println!("All passed in {took:.0} s: {}.", passed.join(", "));
    Ok(())
}

fn or_none(names: &[&str]) -> String {
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}
