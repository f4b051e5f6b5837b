//! Check: loads all rules and words as the app would, runs every lint and every case, and prints what is wrong.

use crate::args::Args;
use crate::bundle::{RuleFile, RuleFiles};
use crate::{bundle, place_in_file, root, words};
use std::collections::BTreeSet;
use std::rc::Rc;
use waymark::problem::Problem;
use waymark::{Day, Rulebook, check};

/// The day of the lints that need one: the usual day of the cases.
pub(crate) fn usual_day() -> Day {
    Day::parse(check::cases::USUAL_DAY).unwrap_or_default()
}

/// The verb `check`.
pub(crate) fn run(words: Vec<String>) -> Result<(), String> {
    Args::new(words).end()?;
    check()
}

/// Checks everything. The step `check` of `test` calls this, too.
pub(crate) fn check() -> Result<(), String> {
    let root = root();
    let files = bundle::files(&root)?;
    let mut wrong = 0;
    for file in files.top.iter().chain(&files.tables).chain(&files.reliefs) {
        wrong += doubled_keys(file);
    }
    let book = Rc::new(load(&files)?);
    for problem in check::rulebook(&book, usual_day()) {
        show(&files, &problem);
        wrong += 1;
    }
    for (index, relief) in book.reliefs.iter().enumerate() {
        let name = format!("tests/cases/{}.csv", relief.id);
        let table = crate::read(&root.join(&name))?;
        for mistake in check::cases::relief(&book, index, &table) {
            eprintln!("{name}:{}: {}", mistake.line, mistake.what);
            wrong += 1;
        }
    }
    let languages = words::read(&root)?;
    let empty = check::texts::Words::new();
    let reference = languages.get("en").unwrap_or(&empty);
    for (language, texts) in &languages {
        for mistake in check::texts::check(&book, language, texts, reference) {
            eprintln!("locales/{language}: {mistake}");
            wrong += 1;
        }
    }
    let bases = book.clauses.iter().filter(|clause| clause.seen).count();
    println!(
        "{} reliefs, {} cautions, {} clauses ({bases} with a source that was read, the rest still to be checked), {} sources, {} languages.",
        book.reliefs.len(),
        book.cautions.len(),
        book.clauses.len(),
        book.sources.len(),
        languages.len()
    );
    if wrong == 0 { Ok(()) } else { Err(format!("{wrong} problems: see above.")) }
}

/// Loads the rulebook, or prints all that is wrong with it.
pub(crate) fn load(files: &RuleFiles) -> Result<Rulebook, String> {
    let text = bundle::bundle(files)?.to_string();
    Rulebook::load(&text).map_err(|problems| {
        problems.iter().for_each(|problem| show(files, problem));
        format!("{} problems in the rules: see above.", problems.len())
    })
}

/// Prints one problem at its place in its own file.
fn show(files: &RuleFiles, problem: &Problem) {
    let (what, hint) = (problem.kind.to_string(), problem.kind.hint());
    match locate(files, &problem.at.0) {
        Some((file, pointer)) => {
            let at = place_in_file::range(&file.text, &pointer);
            place_in_file::print(&file.path.display().to_string(), &file.text, at, &what, &hint);
        }
        None => eprintln!("rules: {what} ({hint})\n"),
    }
}

/// The file that a pointer into the bundle leads to, and the pointer within that file.
fn locate<'a>(files: &'a RuleFiles, pointer: &str) -> Option<(&'a RuleFile, String)> {
    let steps: Vec<&str> = pointer.split('/').skip(1).collect();
    let named = |list: &'a [RuleFile], name: &str| {
        list.iter().find(|file| file.path.file_stem().is_some_and(|stem| stem.to_string_lossy() == name))
    };
    let (file, depth) = match *steps.first()? {
        "reliefs" => (files.reliefs.get(steps.get(1)?.parse::<usize>().ok()?)?, 2),
        "tables" => (named(&files.tables, steps.get(1)?)?, 2),
        name => (named(&files.top, name)?, 1),
    };
    let rest: String = steps[depth..].iter().map(|step| format!("/{step}")).collect();
    Some((file, rest))
}

/// JSON takes the last of two equal keys in silence; a rule must not lose a condition that way.
fn doubled_keys(file: &RuleFile) -> usize {
    let mut wrong = 0;
    let parsed = jsonc_parser::parse_to_ast(&file.text, &Default::default(), &Default::default());
    let mut open: Vec<_> = parsed.ok().and_then(|parsed| parsed.value).into_iter().collect();
    while let Some(value) = open.pop() {
        match value {
            jsonc_parser::ast::Value::Object(object) => {
                let mut seen = BTreeSet::new();
                for property in object.properties {
                    if !seen.insert(property.name.as_str().to_owned()) {
                        let what = format!("the key `{}` stands twice in one object", property.name.as_str());
                        let at = property.range.start..property.range.start + 1;
                        place_in_file::print(
                            &file.path.display().to_string(),
                            &file.text,
                            at,
                            &what,
                            "keep one of them",
                        );
                        wrong += 1;
                    }
                    open.push(property.value);
                }
            }
            jsonc_parser::ast::Value::Array(array) => open.extend(array.elements),
            _ => {}
        }
    }
    wrong
}
