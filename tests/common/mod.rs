//! What several tests share: the repository's folder, its files, and its rules as one bundle.
#![allow(dead_code, reason = "each test uses a part of it")]

use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use waymark::Rulebook;

/// A path inside the repository.
pub(crate) fn path(inside: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(inside)
}

/// The text of a file of the repository.
#[track_caller]
pub(crate) fn text(inside: &str) -> String {
    std::fs::read_to_string(path(inside)).unwrap_or_else(|error| panic!("{inside}: {error}"))
}

/// A JSON file of the repository.
#[track_caller]
pub(crate) fn json(inside: &str) -> Value {
    serde_json::from_str(&text(inside)).unwrap_or_else(|error| panic!("{inside}: {error}"))
}

/// The names, without their ending, of the files of a folder that end so; sorted.
#[track_caller]
pub(crate) fn stems(folder: &str, ending: &str) -> Vec<String> {
    let entries = std::fs::read_dir(path(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let names = entries.map(|entry| entry.expect("the folder can be listed").file_name().into_string());
    let names = names.map(|name| name.expect("a file's name is text"));
    let mut stems: Vec<String> = names.filter_map(|name| Some(name.strip_suffix(ending)?.to_owned())).collect();
    stems.sort();
    stems
}

/// All rule files as the one object that the program loads.
pub(crate) fn bundle() -> Value {
    let tables = stems("rules/tables", ".json");
    let tables: Map<String, Value> =
        tables.into_iter().map(|name| (name.clone(), json(&format!("rules/tables/{name}.json")))).collect();
    let reliefs = stems("rules/reliefs", ".json");
    let reliefs: Vec<Value> = reliefs.iter().map(|name| json(&format!("rules/reliefs/{name}.json"))).collect();
    json!({
        "version": 1,
        "facts": json("rules/facts.json"),
        "interview": json("rules/interview.json"),
        "sources": json("rules/sources.json"),
        "cautions": json("rules/cautions.json"),
        "tables": tables,
        "reliefs": reliefs,
    })
}

/// Our rulebook. Panics with every problem if it does not load.
#[track_caller]
pub(crate) fn book() -> Rc<Rulebook> {
    match Rulebook::load(&bundle().to_string()) {
        Ok(book) => Rc::new(book),
        Err(problems) => panic!("the rules do not load:\n{}", lines(&problems)),
    }
}

/// Each item on a line of its own.
pub(crate) fn lines<T: ToString>(items: &[T]) -> String {
    items.iter().map(|item| item.to_string() + "\n").collect()
}

/// Prints the figure of a promise of `docs/promises.md`, by its name, and keeps it where `cargo xtask test` says.
///
/// It is printed also when the test passes: `println!` is held back then, what goes to the stream itself is not.
pub(crate) fn figure(promise: &str, text: &str) {
    use std::io::Write;
    let line = format!("figure {promise}: {text}");
    let _ = writeln!(std::io::stdout(), "\n{line}");
    let Some(path) = std::env::var_os("WAYMARK_FIGURES") else { return };
    let kept = std::fs::OpenOptions::new().append(true).create(true).open(path);
    kept.and_then(|mut file| writeln!(file, "{line}")).expect("the figure can be kept");
}
