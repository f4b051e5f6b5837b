//! Every problem that a rulebook can have, with its exact message.
//!
//! Each folder of `tests/checks/` is named after a kind of problem. `bad.json` and `good.json` are fragments that stand
//! in place of the same parts of `base.json`; `bad.txt` is what is said of the bad one, `UPDATE_EXPECT=1` writes it.
//! A text that is not JSON is loaded as it is. A fragment's `pad` lengthens the text by so many blanks.

mod common;

use common::{json, lines, path, stems, text};
use expect_test::expect_file;
use serde_json::Value;
use std::rc::Rc;
use waymark::check;
use waymark::problem::Problem;
use waymark::{Day, Rulebook};

/// Puts the parts of one value in place of the same parts of another. A list takes the place of the whole list; an
/// object whose names are numbers changes or adds items of a list.
fn put(base: &mut Value, part: Value) {
    match (base, part) {
        (Value::Array(base), Value::Object(part)) => {
            for (place, value) in part {
                let place: usize = place.parse().expect("an item's place is a number");
                base.resize(base.len().max(place + 1), Value::Null);
                put(&mut base[place], value);
            }
        }
        (Value::Object(base), Value::Object(part)) => {
            for (name, value) in part {
                put(base.entry(name).or_insert(Value::Null), value);
            }
        }
        (base, part) => *base = part,
    }
}

/// Everything that loading a fragment, or the lints after it, say.
fn problems(file: &str) -> Vec<Problem> {
    let text = text(file);
    let mut bundle = text.clone();
    if let Ok(mut part) = serde_json::from_str::<Value>(&text) {
        let pad = part.as_object_mut().and_then(|part| part.remove("pad")).and_then(|pad| pad.as_u64());
        let mut whole = json("tests/checks/base.json");
        put(&mut whole, part);
        bundle = whole.to_string() + &" ".repeat(pad.map_or(0, |pad| pad as usize));
    }
    let today = Day::parse("2026-11-21").expect("a day");
    Rulebook::load(&bundle).map_or_else(|problems| problems, |book| check::rulebook(&book, today))
}

/// The folders of kinds of problems: all but those of the checks that have their own form.
fn folders() -> Vec<String> {
    let mut names = stems("tests/checks", "");
    names.retain(|name| path(&format!("tests/checks/{name}/good.json")).exists());
    names
}

/// `UnknownField` is `unknown-field`.
fn kebab(name: &str) -> String {
    let letters = name.chars().flat_map(|letter| {
        let hyphen = letter.is_ascii_uppercase().then_some('-');
        hyphen.into_iter().chain([letter.to_ascii_lowercase()])
    });
    letters.collect::<String>().trim_start_matches('-').to_owned()
}

/// The name of a problem's kind.
fn kind(problem: &Problem) -> String {
    let debug = format!("{:?}", problem.kind);
    kebab(debug.split([' ', '{']).next().unwrap_or_default())
}

#[test]
fn the_base_is_sound() {
    assert_eq!(lines(&problems("tests/checks/base.json")), "");
}

#[test]
fn every_problem_says_what_it_should() {
    for folder in folders() {
        let found = problems(&format!("tests/checks/{folder}/bad.json"));
        expect_file![path(&format!("tests/checks/{folder}/bad.txt"))].assert_eq(&lines(&found));
        let kinds: Vec<String> = found.iter().map(kind).collect();
        assert!(kinds.contains(&folder), "{folder}/bad.json shows only {kinds:?}");
        let found = problems(&format!("tests/checks/{folder}/good.json"));
        assert_eq!(lines(&found), "", "{folder}/good.json");
    }
}

#[test]
fn every_kind_of_problem_has_a_folder() {
    let source = text("src/problem.rs");
    let variants = source.split("pub enum ProblemKind {").nth(1).and_then(|rest| rest.split("\n}").next());
    let variants = variants.expect("src/problem.rs declares the kinds").lines().map(str::trim);
    let variants = variants.filter(|line| line.starts_with(|letter: char| letter.is_ascii_uppercase()));
    let mut names: Vec<String> =
        variants.map(|line| kebab(line.split([' ', ',', '{', '(']).next().unwrap_or_default())).collect();
    names.sort();
    assert_eq!(names, folders(), "one folder for each kind, and none besides");
}

#[test]
fn every_lint_has_a_folder() {
    let source = text("src/check/mod.rs");
    for lint in source.lines().filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';')) {
        assert!(folders().contains(&lint.replace('_', "-")), "tests/checks has no folder for {lint}");
    }
}

/// A case table of the base's one relief: what cannot be read, and what comes out otherwise than it says.
#[test]
fn case_tables_say_what_is_wrong_with_them() {
    let book = Rulebook::load(&json("tests/checks/base.json").to_string()).expect("the base loads");
    let book = Rc::new(book);
    for name in ["unread", "wrong"] {
        let found = check::cases::relief(&book, 0, &text(&format!("tests/checks/cases/{name}.csv")));
        let found: String = found.iter().map(|wrong| format!("{}: {}\n", wrong.line, wrong.what)).collect();
        expect_file![path(&format!("tests/checks/cases/{name}.txt"))].assert_eq(&found);
    }
    assert_eq!(check::cases::relief(&book, 0, &text("tests/checks/cases/good.csv")), Vec::new());
}

/// The words of the base: those that a rule implies and nobody wrote, those of no rule, and those that promise.
#[test]
fn texts_say_what_is_wrong_with_them() {
    let book = Rulebook::load(&json("tests/checks/base.json").to_string()).expect("the base loads");
    let expected = check::texts::expected(&book);
    let good: check::texts::Words = expected.iter().map(|id| (id.clone(), format!("Words of {id}."))).collect();
    assert_eq!(check::texts::check(&book, "en", &good, &good), Vec::<String>::new());
    let mut bad = good.clone();
    let changes = json("tests/checks/texts/bad.json");
    for (id, words) in changes.as_object().expect("ids and words") {
        match words.as_str() {
            Some(words) => bad.insert(id.clone(), words.to_owned()),
            None => bad.remove(id),
        };
    }
    let mut reference = good;
    reference.insert("app-title".to_owned(), "Waymark".to_owned());
    let found: String =
        ["en", "es"].map(|language| lines(&check::texts::check(&book, language, &bad, &reference))).join("---\n");
    expect_file![path("tests/checks/texts/bad.txt")].assert_eq(&found);
}
