//! Size: what each file weighs, and whether a cheap phone on a slow line can bear it.

use crate::args::Args;
use crate::dist::folder;
use crate::promises;
use std::path::Path;

/// A limit on the brotli size of some files together.
struct Budget {
    what: &'static str,
    bytes: u64,
    counts: fn(&str) -> bool,
}

const BUDGETS: [Budget; 4] = [
    Budget {
        what: "the program",
        bytes: 170_000,
        counts: |name| name.starts_with("waymark-") && name.ends_with(".wasm"),
    },
    Budget {
        what: "all until the first question, with the larger language",
        bytes: 240_000,
        counts: |name| {
            name == "index.html"
                || ["style-", "boot-", "site-", "waymark-", "rules-"].iter().any(|start| name.starts_with(start))
        },
    },
    Budget {
        what: "the directory and the ZIP table",
        bytes: 140_000,
        counts: |name| name.starts_with("providers-") || name.starts_with("zips-"),
    },
    Budget {
        what: "the ways to take the sheet along",
        bytes: 20_000,
        counts: |name| name.starts_with("hand-") || name.starts_with("code-"),
    },
];

/// A file and its weights in bytes.
struct Weight {
    name: String,
    raw: u64,
    brotli: u64,
}

/// The verb `size`.
pub(crate) fn run(words: Vec<String>) -> Result<(), String> {
    let mut args = Args::new(words);
    let out = folder(&mut args)?;
    args.end()?;
    size(&out)
}

/// Prints the weights of a finished folder. An error if a budget is overdrawn.
pub(crate) fn size(out: &Path) -> Result<(), String> {
    let weights = weigh(out)?;
    println!("Sizes in KB of 1000 bytes.\n{:>9} {:>9}", "raw", "brotli");
    for Weight { name, raw, brotli } in &weights {
        println!("{:>9} {:>9}  {name}", kb(*raw), kb(*brotli));
    }
    let locales = weights.iter().filter(|weight| weight.name.ends_with(".ftl") && !weight.name.contains("-rest-"));
    let largest = locales.map(|weight| weight.brotli).max().unwrap_or_default();
    let mut over = Vec::new();
    for (index, budget) in BUDGETS.iter().enumerate() {
        let counted = weights.iter().filter(|weight| (budget.counts)(&weight.name));
        let mut sum: u64 = counted.map(|weight| weight.brotli).sum();
        if index == 1 {
            sum += largest;
        }
        let told = format!("{} of {} KB: {}", kb(sum), budget.bytes / 1000, budget.what);
        promises::figure("small", &told)?;
        if sum > budget.bytes {
            over.push(budget.what);
        }
    }
    if over.is_empty() {
        return Ok(());
    }
    Err(format!("Over budget: {}. Make it smaller.", over.join("; ")))
}

/// The files that have a packed copy, by name.
fn weigh(out: &Path) -> Result<Vec<Weight>, String> {
    let missing = |_| format!("There is no page in `{}`: run `cargo xtask dist` first.", out.display());
    let mut weights = Vec::new();
    for entry in std::fs::read_dir(out).map_err(missing)?.filter_map(Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let packed = std::fs::metadata(out.join(format!("{name}.br")));
        if let (Ok(raw), Ok(packed)) = (entry.metadata(), packed) {
            weights.push(Weight { name, raw: raw.len(), brotli: packed.len() });
        }
    }
    weights.sort_by(|a, b| a.name.cmp(&b.name));
    if weights.is_empty() {
        return Err(format!("There is no page in `{}`: run `cargo xtask dist` first.", out.display()));
    }
    Ok(weights)
}

/// Bytes as thousands with one place.
fn kb(bytes: u64) -> String {
    format!("{}.{}", bytes / 1000, bytes % 1000 / 100)
}
