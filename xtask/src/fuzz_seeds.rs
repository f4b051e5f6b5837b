//! Fuzz seeds: small inputs made of our own files, from which the fuzzer starts.
//!
//! They are kept in the repository. `cargo xtask fuzz --seeds` writes them anew when a format has changed.

use crate::{bundle, directory, locales, read};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use waymark::Rulebook;
use waymark::place::Directory;

/// Reliefs that together use every form of condition.
const RELIEFS: [&str; 5] = ["asylum", "citizenship-derived", "remove-conditions", "tps", "u-visa"];
/// People whose answers together have every kind of value.
const PEOPLE: [&str; 3] =
    ["ana-no-inspection-married-to-citizen", "nadia-does-not-know", "okello-asylum-late-after-trauma"];
/// The most bytes of one language's seed.
const WORDS: usize = 4_000;
/// Two ZIP codes and a table of them as `data/README.md` describes it: Houston and Anchorage.
const ZIPS: [u32; 2] = [77_036, 99_508];
const ZIP_TABLE: &[u8] = &[0xec, 0xd9, 0x04, 0xc8, 0xaf, 0x01, 0xb4, 0x2e, 0x9c, 0x31, 0xa1, 0x95, 0x01, 0xe5, 0x54];

/// Writes all seeds below `fuzz/seeds`.
pub(crate) fn write(root: &Path) -> Result<(), String> {
    let put = |target: &str, name: &str, bytes: &[u8]| {
        let folder = root.join("fuzz/seeds").join(target);
        let file = folder.join(format!("{name}.seed"));
        let done = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(file, bytes));
        done.map_err(|error| format!("Cannot write the seed `{target}/{name}`: {error}."))
    };
    let json = |path: &str| -> Result<Value, String> {
        serde_json::from_str(&read(&root.join(path))?).map_err(|error| format!("`{path}` is not JSON: {error}."))
    };
    put("rules", "base", json("tests/checks/base.json")?.to_string().as_bytes())?;
    let whole = bundle::bundle(&bundle::files(root)?)?;
    for relief in RELIEFS {
        let text = only(&whole, relief).to_string();
        put("rules", relief, text.as_bytes())?;
        let book = Rulebook::load(&text).map_err(|_| format!("The rules of `{relief}` alone do not load."))?;
        put("packed", relief, &book.pack())?;
    }
    for person in PEOPLE {
        let mut file = json(&format!("tests/people/{person}.json"))?;
        let answers = json!({ "today": file["today"].take(), "answers": file["answers"].take() });
        put("answers", person, answers.to_string().as_bytes())?;
        put("kept", person, lines(&answers["answers"]).as_bytes())?;
    }
    for (tag, text) in locales::locales(root)? {
        put("locale", &tag, format!("{tag}\n{}", start(&text.whole())).as_bytes())?;
    }
    let slim = directory::slim(&read(&root.join("data/providers.jsonl"))?)?;
    let slim = serde_json::from_str(&slim).map_err(|error| format!("The providers file is not JSON: {error}."))?;
    let providers = few(&slim).to_string();
    let offices =
        Directory::load(&providers, ZIP_TABLE).map_err(|problem| format!("A few offices do not load: {problem}"))?;
    put("packed", "offices", &offices.pack())?;
    put("places", "few", &[providers.as_bytes(), b"77036", ZIP_TABLE].join(&0xff))
}

/// The bundle with one relief, and only the facts, sources and tables that it needs.
fn only(whole: &Value, relief: &str) -> Value {
    let is = |item: &Value, id: &str| item["id"].as_str() == Some(id);
    let mut kept = json!({ "version": whole["version"], "tables": whole["tables"] });
    kept["reliefs"] = picked(&whole["reliefs"], |item| is(item, relief));
    // What is kept names more: until nothing new is named.
    loop {
        let mut names = BTreeSet::new();
        texts(&kept, &mut names);
        let named = |item: &Value| item["id"].as_str().is_some_and(|id| names.contains(id));
        let facts = json!({ "facts": picked(&whole["facts"]["facts"], named) });
        let sources = json!({ "sources": picked(&whole["sources"]["sources"], named) });
        if kept["facts"] == facts && kept["sources"] == sources {
            return kept;
        }
        (kept["facts"], kept["sources"]) = (facts, sources);
    }
}

fn picked(list: &Value, keep: impl Fn(&Value) -> bool) -> Value {
    list.as_array().into_iter().flatten().filter(|item| keep(item)).cloned().collect()
}

/// Answers as a kept file holds them: a line each.
fn lines(answers: &Value) -> String {
    let answers = answers.as_object().into_iter().flatten();
    answers.map(|(fact, answer)| format!("{fact}={}\n", answer.as_str().unwrap_or_default())).collect()
}

/// Every text and every name in a value.
fn texts<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::String(text) => drop(found.insert(text)),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(fields) => {
            for (name, field) in fields {
                found.insert(name);
                texts(field, found);
            }
        }
        _ => {}
    }
}

/// The messages with a value or a choice in them, and their attributes, up to the limit.
fn start(text: &str) -> String {
    let mut messages: Vec<String> = Vec::new();
    for line in text.lines() {
        match messages.last_mut() {
            Some(last) if !line.starts_with(|sign: char| sign.is_ascii_alphabetic()) => *last += &format!("{line}\n"),
            _ => messages.push(format!("{line}\n")),
        }
    }
    let mut kept = String::new();
    for message in messages.iter().filter(|message| message.contains('{') || message.contains("\n    .")) {
        if kept.len() + message.len() <= WORDS {
            kept += message;
        }
    }
    kept
}

/// The providers file with a few records: the first two that every column names.
fn few(slim: &Value) -> Value {
    let row = |entry: &Value| entry.as_u64().or_else(|| entry[0].as_u64());
    let count = slim["count"].as_u64().unwrap_or_default() as usize;
    let tables = ["sources", "origins", "courts", "services", "languages", "states"];
    let columns = || slim.as_object().into_iter().flatten().filter(|(name, _)| !tables.contains(&name.as_str()));
    let columns = || columns().filter_map(|(name, list)| Some((name, list.as_array()?)));
    let sparse = columns().filter(|(_, list)| list.len() != count);
    let rows: BTreeSet<u64> = sparse.flat_map(|(_, list)| list.iter().take(2).filter_map(row)).collect();
    let mut kept = slim.clone();
    kept["count"] = json!(rows.len());
    for (name, list) in columns() {
        let items = rows.iter().enumerate().filter_map(|(new, old)| {
            if list.len() == count {
                return list.get(*old as usize).cloned();
            }
            let mut entry = list.iter().find(|entry| row(entry) == Some(*old))?.clone();
            let place = if entry.is_array() { &mut entry[0] } else { &mut entry };
            *place = json!(new);
            Some(entry)
        });
        kept[name] = items.collect();
    }
    let zips = kept["zip"].as_array_mut().into_iter().flatten().filter(|zip| **zip != json!(0));
    for (zip, known) in zips.zip(ZIPS.iter().cycle()) {
        *zip = json!(known);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::ZIP_TABLE;
    use crate::root;
    use waymark::Rulebook;
    use waymark::place::Directory;
    use waymark::text::Locale;

    /// The seeds of a target: file name and bytes. Kept crashes are no seeds of ours.
    fn seeds(target: &str) -> Vec<(String, Vec<u8>)> {
        let entries = std::fs::read_dir(root().join("fuzz/seeds").join(target)).expect("the folder of seeds is there");
        let paths = entries.map(|entry| entry.expect("the folder can be listed").path());
        let paths = paths.filter(|path| path.extension().is_some_and(|end| end == "seed"));
        paths.map(|path| (path.display().to_string(), std::fs::read(&path).expect("a seed can be read"))).collect()
    }

    /// A seed that is refused at the door would leave everything behind it untried.
    #[test]
    fn every_seed_loads() {
        const ANEW: &str = "write the seeds anew: cargo xtask fuzz --seeds";
        for (name, seed) in seeds("rules") {
            assert!(Rulebook::load(&String::from_utf8_lossy(&seed)).is_ok(), "{name} does not load; {ANEW}");
        }
        for (name, seed) in seeds("packed") {
            let read = if name.contains("offices") {
                Directory::unpack(&seed, ZIP_TABLE).is_ok()
            } else {
                Rulebook::unpack(&seed).is_ok()
            };
            assert!(read, "{name} does not load; {ANEW}");
        }
        for (name, seed) in seeds("locale") {
            let text = String::from_utf8_lossy(&seed).into_owned();
            let (tag, ftl) = text.split_once('\n').expect("the first line is the tag");
            assert!(Locale::load(tag, ftl.to_owned()).is_ok(), "{name} does not load; {ANEW}");
        }
        for (name, seed) in seeds("places") {
            let parts: Vec<&[u8]> = seed.splitn(3, |byte| *byte == 0xff).collect();
            let directory = Directory::load(&String::from_utf8_lossy(parts[0]), parts[2]);
            assert!(directory.is_ok(), "{name} does not load; {ANEW}");
        }
    }
}
