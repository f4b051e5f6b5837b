//! Imports: everything that the program can ask of a browser, compared with the list in `xtask/imports.txt`.
//!
//! A line is a name and what the JavaScript beside the program does for it. The program has no other way out.

use crate::{promises, read, root};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use wasmparser::{Parser, Payload, TypeRef};

const LIST: &str = "xtask/imports.txt";

/// The step `imports` of `test`. With UPDATE_EXPECT=1 it writes the list instead.
pub(crate) fn imports() -> Result<(), String> {
    let dist = root().join("dist");
    let wasm = std::fs::read(file(&dist, ".wasm")?).map_err(|error| format!("Cannot read the program: {error}."))?;
    let found = lines(&wasm, &read(&file(&dist, ".js")?)?)?;
    let path = root().join(LIST);
    let old = read(&path).unwrap_or_default();
    let notes = || old.lines().filter(|line| line.starts_with('#'));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let all: Vec<&str> = notes().chain(found.iter().map(String::as_str)).collect();
        return std::fs::write(&path, all.join("\n") + "\n")
            .map_err(|error| format!("Cannot write `{LIST}`: {error}."));
    }
    let known: BTreeSet<&str> = old.lines().filter(|line| !line.starts_with('#')).collect();
    let new: Vec<&str> = found.iter().map(String::as_str).filter(|line| !known.contains(line)).collect();
    let gone: Vec<&str> = known.into_iter().filter(|line| !found.contains(*line)).collect();
    if new.is_empty() && gone.is_empty() {
        let told = format!("the program asks {} things of a browser, all in `{LIST}`", found.len());
        return promises::figure("no-way-out", &told);
    }
    Err(format!(
        "The program asks other things of a browser than `{LIST}` says.\nNew: {}\nGone: {}\nMake sure that nothing new sends, stores or opens anything; then run `UPDATE_EXPECT=1 cargo xtask test --only imports`.",
        listed(&new),
        listed(&gone)
    ))
}

fn listed(lines: &[&str]) -> String {
    if lines.is_empty() { "nothing".to_owned() } else { format!("\n  {}", lines.join("\n  ")) }
}

/// The one file of the program with this ending.
fn file(dist: &Path, ending: &str) -> Result<PathBuf, String> {
    let entries = std::fs::read_dir(dist).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let mut files = entries.filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("waymark-") && name.ends_with(ending)
    });
    files.next().ok_or_else(|| "There is no page in `dist`: run `cargo xtask dist` first.".to_owned())
}

/// One line for each import of the program.
fn lines(wasm: &[u8], glue: &str) -> Result<BTreeSet<String>, String> {
    let told = |error| format!("The program cannot be read: {error}.");
    let does = bodies(glue);
    let mut lines = BTreeSet::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::ImportSection(section) = payload.map_err(told)? else { continue };
        for import in section.into_imports() {
            let import = import.map_err(told)?;
            let body = does.get(import.name).filter(|_| matches!(import.ty, TypeRef::Func(_)));
            let Some(body) = body else {
                return Err(format!(
                    "The program imports `{}`, for which there is no function beside it.",
                    import.name
                ));
            };
            lines.insert(format!("{}: {}", plain(import.name), body.trim_end()));
        }
    }
    Ok(lines)
}

/// What each function of the JavaScript does, on one line, without the lines that only carry values across.
fn bodies(glue: &str) -> BTreeMap<&str, String> {
    let mut bodies: BTreeMap<&str, String> = BTreeMap::new();
    let mut name = None;
    for line in glue.lines().map(str::trim) {
        let opened = line.split_once(": function").filter(|(name, _)| name.starts_with("__wb"));
        if let Some((opened, _)) = opened {
            bodies.insert(opened, String::new());
            name = Some(opened);
            continue;
        }
        // After the last import: what follows belongs to none.
        if line.starts_with("return {") || line.starts_with("function ") {
            name = None;
        }
        let carries = ["wasm.__wbindgen", "getDataView", "const len", "var len", "return ret;", "arguments"];
        let bare = line.chars().all(|sign| "{}(),;".contains(sign));
        let Some(body) = name.and_then(|name| bodies.get_mut(name)) else { continue };
        if !bare && !carries.iter().any(|start| line.contains(start)) {
            *body += if body.is_empty() { "" } else { " " };
            *body += without_hash(line);
        }
    }
    bodies
}

/// The line up to a name that the compiler made, which changes with everything.
fn without_hash(line: &str) -> &str {
    line.split("wasm_bindgen__convert__").next().unwrap_or(line)
}

/// The name without what the version of a crate puts before and after it.
fn plain(name: &str) -> &str {
    let name = name.strip_prefix("__wbg_").unwrap_or(name);
    match name.rsplit_once('_') {
        Some((start, hash)) if hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => start,
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::{bodies, plain};

    #[test]
    fn a_line_says_what_the_import_does() {
        let glue = "const all = {\n__wbg_focus_d5e2fdbdb56416f0: function() { return handleError(function (arg0) {\n    arg0.focus();\n}, arguments); },\n__wbg_new_37eb45aaf5eeb820: function() {\nconst ret = new Date();\nreturn ret;\n},\n};\nfunction other() {\nfetch();\n}\n";
        let bodies = bodies(glue);
        assert_eq!(bodies["__wbg_focus_d5e2fdbdb56416f0"], "arg0.focus();");
        assert_eq!(bodies["__wbg_new_37eb45aaf5eeb820"], "const ret = new Date();");
        assert_eq!(bodies.len(), 2);
        assert_eq!(plain("__wbg_focus_d5e2fdbdb56416f0"), "focus");
        assert_eq!(plain("__wbg_new_0_36d738a0c8cfac43"), "new_0");
        assert_eq!(plain("__wbindgen_init"), "__wbindgen_init");
    }
}
