//! Steps: what `test` runs, in order. The quick ones come first.

use crate::compile::{cargo, run, target_folder};
use crate::dist::dist;
use crate::{browser, check, fuzz, promises, root, size, supply, supply_imports};
use std::path::Path;
use std::process::Command;

/// One step.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    pub(crate) what: &'static str,
    pub(crate) run: fn() -> Result<(), String>,
}

const STRICT: [&str; 3] = ["--", "-D", "warnings"];

/// Every step of a usual run.
pub(crate) const STEPS: [Step; 14] = [
    Step {
        name: "fmt",
        what: "the code is formatted",
        run: || with_cargo(&["fmt", "--all", "--check"], "Run `cargo fmt --all`."),
    },
    Step {
        name: "core",
        what: "the core builds without a browser",
        run: || {
            with_cargo(
                &["check", "--quiet", "--no-default-features", "--lib"],
                "The core needs something that it must not: see above.",
            )
        },
    },
    Step { name: "supply", what: "the packages are those that we chose", run: supply::supply },
    Step { name: "clippy", what: "no warning anywhere", run: clippy },
    Step {
        name: "app",
        what: "the state of the page",
        run: || with_cargo(&["test", "--quiet", "--lib", "app::"], "A test of the page fails: see above."),
    },
    Step {
        name: "test",
        what: "the core, the rules, the texts and this tool",
        run: || with_cargo(&["test", "--quiet", "--workspace", "--no-default-features"], "A test fails: see above."),
    },
    Step { name: "check", what: "the rules are sound", run: check::check },
    Step { name: "promises", what: "every promise has its test", run: promises::check },
    Step { name: "fuzz", what: "bad input is refused, quickly and without a crash", run: fuzz::short },
    Step { name: "dist", what: "the finished page", run: || dist(&root(), &root().join("dist"), true) },
    Step { name: "size", what: "the page is small", run: || size::size(&root().join("dist")) },
    Step { name: "imports", what: "the program can do no more than the list says", run: supply_imports::imports },
    Step { name: "hygiene", what: "nothing of this machine is in the page", run: hygiene },
    Step { name: "browser", what: "the page in a real browser", run: browser::run_tests },
];

/// Only when asked for: it builds everything anew.
pub(crate) const TWICE: Step = Step { name: "twice", what: "another folder gives the same bytes", run: twice };

fn with_cargo(words: &[&str], failed: &str) -> Result<(), String> {
    run(cargo().args(words).current_dir(root()).env("WAYMARK_FIGURES", promises::file()), failed)
}

fn clippy() -> Result<(), String> {
    let failed = "There are warnings: see above.";
    let native = ["clippy", "--quiet", "--workspace", "--all-targets"];
    with_cargo(&[&native[..], &STRICT].concat(), failed)?;
    let wasm = ["clippy", "--quiet", "--target", "wasm32-unknown-unknown", "--bin", "waymark"];
    with_cargo(&[&wasm[..], &STRICT].concat(), failed)?;
    let code = ["clippy", "--quiet", "--no-default-features", "--features", "code", "--bin", "code"];
    with_cargo(&[&code[..], &STRICT].concat(), failed)
}

/// Folders of this machine must not stand in the program.
fn hygiene() -> Result<(), String> {
    let home = std::env::home_dir().unwrap_or_default();
    let folders = [root(), home].map(|folder| folder.display().to_string());
    let told = |error| format!("Cannot read `dist`: {error}. Run `cargo xtask dist` first.");
    for entry in std::fs::read_dir(root().join("dist")).map_err(told)?.filter_map(Result::ok) {
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        if let Some(folder) = folders.iter().find(|folder| folder.len() > 1 && text.contains(&format!("{folder}/"))) {
            let name = entry.file_name();
            return Err(format!("`{}` names the folder {folder}: remap it in xtask/src/compile.rs.", name.display()));
        }
    }
    Ok(())
}

/// Builds a copy of the source in another folder, and compares the hashes.
fn twice() -> Result<(), String> {
    let here = root();
    dist(&here, &here.join("dist"), true)?;
    let copy = target_folder(&here).join("twice").join("another folder");
    copy_source(&here, &copy)?;
    dist(&copy, &copy.join("dist"), true)?;
    let sums = |root: &Path| std::fs::read_to_string(root.join("dist/SHA256SUMS")).unwrap_or_default();
    let (one, other) = (sums(&here), sums(&copy));
    let differs: Vec<&str> = one.lines().filter(|line| !other.contains(line)).collect();
    if differs.is_empty() {
        return Ok(());
    }
    Err(format!("Another folder gives other bytes:\n{}", differs.join("\n")))
}

/// Copies what git knows or would take.
fn copy_source(here: &Path, copy: &Path) -> Result<(), String> {
    let told = |error: std::io::Error| format!("Cannot copy the source: {error}.");
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(here)
        .output()
        .map_err(told)?;
    for name in String::from_utf8_lossy(&listed.stdout).lines() {
        let to = copy.join(name);
        if let Some(folder) = to.parent() {
            std::fs::create_dir_all(folder).map_err(told)?;
        }
        // A file that git knows may be gone.
        if here.join(name).exists() {
            std::fs::copy(here.join(name), to).map_err(told)?;
        }
    }
    Ok(())
}
