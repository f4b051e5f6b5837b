//! Promises: `docs/promises.md` names the tests that prove each promise, and the figure that they measured last.
//!
//! A test prints its figure as `figure <promise>: <text>`, and adds the line to the file that WAYMARK_FIGURES names.

use crate::compile::target_folder;
use crate::steps::STEPS;
use crate::{read, root};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};

const LIST: &str = "docs/promises.md";
/// The figure of a promise that its tests only keep or break.
const KEPT: &str = "kept";

/// A row of the list: `| name | what is promised | tests | figure |`.
struct Promise<'a> {
    name: &'a str,
    words: &'a str,
    tests: &'a str,
    figure: &'a str,
}

/// The file in which the tests of this run keep their figures.
pub(crate) fn file() -> PathBuf {
    target_folder(&root()).join("figures.txt")
}

/// Keeps a figure that this tool has measured itself.
pub(crate) fn figure(promise: &str, text: &str) -> Result<(), String> {
    let line = format!("figure {promise}: {text}");
    println!("{line}");
    let kept = std::fs::OpenOptions::new().append(true).create(true).open(file());
    kept.and_then(|mut file| writeln!(file, "{line}")).map_err(|error| format!("Cannot keep a figure: {error}."))
}

/// The step `promises` of `test`: every test that the list names exists, and no promise is without one.
pub(crate) fn check() -> Result<(), String> {
    let list = read(&root().join(LIST))?;
    let mut wrong = Vec::new();
    let mut names = BTreeSet::new();
    let mut tests = 0;
    for promise in list.lines().filter_map(row) {
        let Promise { name, words, tests: proofs, figure } = promise;
        if !names.insert(name) {
            wrong.push(format!("`{name}` stands there twice"));
        }
        if [words, proofs, figure].contains(&"") {
            wrong.push(format!("`{name}` has a field without words"));
        }
        for proof in proofs.split("<br>").map(str::trim) {
            match missing(&root(), proof) {
                Ok(None) => tests += proof.split("; ").count(),
                Ok(Some(what)) => wrong.push(format!("`{name}`: there is no {what}")),
                Err(told) => wrong.push(format!("`{name}`: {told}")),
            }
        }
    }
    if names.is_empty() {
        wrong.push("it has no promise".to_owned());
    }
    if wrong.is_empty() {
        println!("{} promises are proved by {tests} tests, all in `{LIST}`.", names.len());
        return Ok(());
    }
    Err(format!("`{LIST}` does not hold:\n  {}", wrong.join("\n  ")))
}

/// Writes the figures of this run into the list.
pub(crate) fn write() -> Result<(), String> {
    let path = root().join(LIST);
    let list = read(&path)?;
    let found = std::fs::read_to_string(file()).unwrap_or_default();
    let new = rewritten(&list, &figures(&found))?;
    std::fs::write(&path, new).map_err(|error| format!("Cannot write `{LIST}`: {error}."))
}

/// The list with these figures. One that was not measured in this run stays.
fn rewritten(list: &str, figures: &BTreeMap<&str, String>) -> Result<String, String> {
    let known: BTreeSet<&str> = list.lines().filter_map(row).map(|promise| promise.name).collect();
    if let Some(name) = figures.keys().find(|name| !known.contains(*name)) {
        return Err(format!("A test has a figure of `{name}`, which is no promise in `{LIST}`: add a row."));
    }
    let mut new = String::new();
    for line in list.lines() {
        match row(line) {
            Some(Promise { name, words, tests, figure }) => {
                let figure = figures.get(name).map_or(figure, String::as_str);
                let figure = if figure.is_empty() { KEPT } else { figure };
                new += &format!("| `{name}` | {words} | {tests} | {figure} |\n");
            }
            None => new += &format!("{line}\n"),
        }
    }
    Ok(new)
}

/// The figures by promise; several of one promise stand behind each other. What a browser test says twice counts once.
fn figures(found: &str) -> BTreeMap<&str, String> {
    let mut figures: BTreeMap<&str, String> = BTreeMap::new();
    for (name, text) in found.lines().filter_map(|line| line.strip_prefix("figure ")?.split_once(": ")) {
        let (figure, text) = (figures.entry(name).or_default(), text.trim_end_matches('.').replace('|', "/"));
        if !figure.contains(&text) {
            *figure += &format!("{}{text}", if figure.is_empty() { "" } else { "; " });
        }
    }
    figures
}

/// A row of the list; `None` for any other line, the head of a table among them.
fn row(line: &str) -> Option<Promise<'_>> {
    let cells: Vec<&str> = line.strip_prefix('|')?.strip_suffix('|')?.split('|').map(str::trim).collect();
    let [name, words, tests, figure] = cells[..] else { return None };
    let name = name.strip_prefix('`')?.strip_suffix('`')?;
    Some(Promise { name, words, tests, figure })
}

/// What a proof names and nothing is: `` `path`: test; test `` or `` step `name` ``.
fn missing(root: &Path, proof: &str) -> Result<Option<String>, String> {
    if let Some(step) = proof.strip_prefix("step `").and_then(|rest| rest.strip_suffix('`')) {
        let known = STEPS.iter().any(|known| known.name == step) || step == crate::steps::TWICE.name;
        return Ok((!known).then(|| format!("step `{step}`")));
    }
    let parts = proof.strip_prefix('`').and_then(|rest| rest.split_once("`: "));
    let (path, tests) =
        parts.ok_or_else(|| format!("write \"{proof}\" as `` `path`: test; test `` or `` step `name` ``"))?;
    let source = read(&root.join(path))?;
    let gone = tests.split("; ").find(|test| !has(&source, test));
    Ok(gone.map(|test| format!("test \"{test}\" in `{path}`")))
}

/// Whether a file of tests has one that is called so; a part of the name is enough where the rest is worked out.
fn has(source: &str, test: &str) -> bool {
    source.lines().any(|line| {
        let line = line.trim_start();
        let named = ["test('", "test(`"].iter().find_map(|start| line.strip_prefix(start));
        let function = line.strip_prefix("fn ").and_then(|rest| rest.split_once('('));
        named.is_some_and(|name| name.contains(test)) || function.is_some_and(|(name, _)| name == test)
    })
}

#[cfg(test)]
mod tests {
    use super::{figures, has, rewritten, row};

    #[test]
    fn figures_go_into_their_rows_and_nothing_else_changes() {
        let list = "# List\n\n| promise | what | proof | figure |\n|---|---|---|---|\n| `a` | One | step `fmt` | old |\n| `b` | Two | step `fmt` | |\n";
        let found = "figure a: 3 of 3.\nfigure a: 3 of 3.\nnoise\nfigure a: 0 wrong\n";
        let new = rewritten(list, &figures(found)).expect("every figure has a row");
        assert_eq!(new, list.replace("old", "3 of 3; 0 wrong").replace("` | |", "` | kept |"));
        assert!(rewritten(list, &figures("figure c: 1")).is_err());
        assert!(row("| promise | what | proof | figure |").is_none());
    }

    #[test]
    fn a_test_is_found_by_its_name() {
        let source =
            "    test(`every screen: ${name}`, async () => {\nfn nothing_panics((a, b) in tapes()) {\n// test('gone'\n";
        for (test, there) in [("every screen", true), ("nothing_panics", true), ("nothing", false), ("gone", false)] {
            assert_eq!(has(source, test), there, "{test}");
        }
    }
}
