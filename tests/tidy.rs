//! What must hold for every file: layers, length, forbidden words, and nothing of the machine it was written on.

mod common;

use common::{path, text};
use std::collections::BTreeSet;

/// The longest that a source file may be.
const LONGEST: usize = 400;

/// Every file below a folder, as paths inside the repository; sorted. What is built or installed is left out.
fn files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(path(&folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
        for entry in entries.map(|entry| entry.expect("the folder can be listed")) {
            let name = entry.file_name().into_string().expect("a file's name is text");
            let inside = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
            let ours =
                !["target", "dist", ".git", "node_modules"].contains(&name.as_str()) && inside != "tests/browser/out";
            if ours && entry.file_type().expect("a file has a type").is_dir() {
                folders.push(inside);
            } else if ours {
                found.push(inside);
            }
        }
    }
    found.sort();
    found
}

/// The files of one language below a folder, with their texts.
fn sources(folder: &str, ending: &str) -> Vec<(String, String)> {
    let files = files(folder).into_iter().filter(|file| file.ends_with(ending));
    files.map(|file| (file.clone(), text(&file))).collect()
}

/// A source without its tests.
fn without_tests(source: &str) -> &str {
    source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default()
}

#[track_caller]
fn assert_none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Names each line that has one of the texts in it.
fn with_any<'a>(file: &str, source: &str, texts: impl IntoIterator<Item = &'a str> + Clone) -> Vec<String> {
    let lines = source.lines().enumerate();
    let found = lines.flat_map(|(index, line)| {
        let texts = texts.clone().into_iter().filter(|text| line.contains(text));
        texts.map(move |text| format!("{file}:{}: `{text}`", index + 1)).collect::<Vec<_>>()
    });
    found.collect()
}

#[test]
fn only_one_file_touches_the_browser() {
    let others = sources("src", ".rs").into_iter().filter(|(file, _)| file != "src/app/browser.rs");
    let wrong = others.flat_map(|(file, source)| with_any(&file, &source, ["web_sys", "js_sys"]));
    assert_none(&wrong.collect::<Vec<_>>());
}

#[test]
fn no_markup_is_made_from_text() {
    let mut wrong = Vec::new();
    for ending in [".rs", ".js"] {
        for (file, source) in sources("src", ending) {
            let forbidden = [
                "inner_html",
                "innerHTML",
                "outerHTML",
                "insertAdjacentHTML",
                "from_html_unchecked",
                "style=",
                "eval(",
            ];
            wrong.extend(with_any(&file, &source, forbidden));
        }
    }
    assert_none(&wrong);
}

/// The core has no clock, no randomness, no input or output, and no browser.
#[test]
fn the_core_is_pure() {
    let mut wrong = Vec::new();
    for (file, source) in sources("src", ".rs") {
        if file.starts_with("src/app/") || file == "src/main.rs" {
            continue;
        }
        let outside = ["fs", "io", "env", "net", "time", "thread", "process"].map(|name| format!("std::{name}"));
        let outside =
            outside.iter().map(String::as_str).chain(["wasm_bindgen", "gloo", "yew", "chrono::Local", "chrono::Utc"]);
        wrong.extend(with_any(&file, without_tests(&source), outside));
    }
    assert_none(&wrong);
}

#[test]
fn nothing_panics_by_habit_and_nothing_is_printed() {
    let mut wrong = Vec::new();
    for (file, source) in sources("src", ".rs").into_iter().filter(|(file, _)| !file.ends_with("tests.rs")) {
        let habits = [".unwrap()", "todo!", "unimplemented!", "println!", "print!(", "dbg!", "unsafe "];
        wrong.extend(with_any(&file, without_tests(&source), habits));
    }
    assert_none(&wrong);
}

#[test]
fn files_are_short_and_say_what_they_are_for() {
    let mut wrong = Vec::new();
    for (file, source) in ["src", "tests", "benches", "xtask"].into_iter().flat_map(|folder| sources(folder, ".rs")) {
        let lines = source.lines().count();
        if lines > LONGEST {
            wrong.push(format!("{file} has {lines} lines"));
        }
        if !source.starts_with("//! ") {
            wrong.push(format!("{file} does not open by saying what it is for"));
        }
    }
    assert_none(&wrong);
}

/// What of a locale file people read: no comments and no ids.
fn words(source: &str) -> impl Iterator<Item = (usize, String)> {
    let lines = source.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
    lines.map(|(index, line)| {
        let named = line.split_once(" =").filter(|(id, _)| id.trim_start_matches([' ', '.']).bytes().all(is_id));
        let read = named.map_or(line, |(_, text)| text).to_lowercase();
        let plain: String = read.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
        (index + 1, format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" ")))
    })
}

fn is_id(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-'
}

/// Every text file of ours; the directory's own records are the Department's words, not ours.
fn ours() -> impl Iterator<Item = (String, String)> {
    let endings = [
        "rs",
        "json",
        "toml",
        "lock",
        "md",
        "js",
        "mjs",
        "css",
        "html",
        "svg",
        "ftl",
        "csv",
        "txt",
        "conf",
        "htaccess",
        "npmrc",
        "yml",
        "php",
        "gitignore",
    ];
    let files = files("").into_iter().filter(move |file| {
        let name = file.rsplit('/').next().unwrap_or_default();
        !file.starts_with("data/")
            && (!name.contains('.') || endings.iter().any(|ending| name.ends_with(&format!(".{ending}"))))
    });
    files.filter(|file| file != "tests/tidy.rs").map(|file| (file.clone(), text(&file)))
}

/// No path of a machine: one that begins at the root or at somebody's home, and not the path of an address.
#[test]
fn no_file_names_a_machine() {
    let homes = ["/work/", "/root/", "/home/", "/Users/", "/tmp/", "C:\\Users\\"];
    let mut wrong = Vec::new();
    for (file, source) in ours() {
        for (index, line) in source.lines().enumerate() {
            for home in homes {
                let begins = |at: usize| {
                    let before = line[..at].chars().next_back();
                    before.is_none_or(|letter| !letter.is_alphanumeric() && !"./-_~*}<>".contains(letter))
                };
                if line.match_indices(home).any(|(at, _)| begins(at)) {
                    wrong.push(format!("{file}:{}: `{home}`", index + 1));
                }
            }
        }
    }
    assert_none(&wrong);
}

/// Packages come from where each machine finds them: no file names a host, and lock files only the public index.
#[test]
fn no_file_names_a_registry() {
    let hosts = [
        "index.crates.io",
        "static.crates.io",
        "registry.npmjs.org",
        "registry.yarnpkg.com",
        "proxy.golang.org",
        "pypi.org",
    ];
    let kinds = ["artifactory", "verdaccio", "/api/npm/", "/api/cargo/", "_authToken", "sparse+http"];
    let mut wrong = Vec::new();
    for (file, source) in ours() {
        wrong.extend(with_any(&file, &source, hosts.into_iter().chain(kinds)));
        if file.ends_with("Cargo.lock") {
            let sources: BTreeSet<&str> = source.lines().filter(|line| line.starts_with("source = ")).collect();
            let public = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
            wrong.extend(sources.into_iter().filter(|line| *line != public).map(|line| format!("{file}: {line}")));
        }
        if file.ends_with("package-lock.json") {
            wrong.extend(with_any(&file, &source, ["\"resolved\""]));
        }
    }
    assert_none(&wrong);
}

#[test]
fn only_what_people_read_is_looked_at() {
    let source =
        "# approved\nopt-approved = You are\n    eligible, yes.\n    .do-1 = Ask: is it approved?\nx = 1 = approved";
    let read: Vec<(usize, String)> = words(source).collect();
    let expected = [(2, " you are "), (3, " eligible yes "), (4, " ask is it approved "), (5, " 1 approved ")];
    assert_eq!(read, expected.map(|(line, text)| (line, text.to_owned())));
}
