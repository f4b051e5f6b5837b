//! One file: the whole page in one HTML file, which runs without a server, from a USB stick.
//!
//! Browsers neither fetch a file nor load a module from beside a file. So data stands in it as base64 in script
//! elements that do nothing, and each module as a function that gives what the module would export.

use crate::languages::Links;
use crate::pack::{File, base64, lean, source_hash};
use crate::page::{Parts, common, filled, in_parts};
use crate::read;
use crate::template::fill;
use serde_json::{Value, json};
use std::path::Path;

/// The name of the file.
pub(crate) const NAME: &str = "waymark-one-file.html";

/// Builds the file.
pub(crate) fn one_file(root: &Path, parts: &Parts, providers: &str) -> Result<File, String> {
    let mut values = common(root, parts, providers)?;
    let script = script(root, parts)?;
    let style = text(&parts.style)?;
    let held = parts.all().filter(|file| ![".css", ".js"].iter().any(|end| file.name.ends_with(end)));
    let held: Vec<Value> = held.map(|file| json!({ "name": file.name, "bytes": base64(&file.bytes) })).collect();
    values.insert("offices".to_owned(), json!(filled(root, "offices.html", &values)?));
    let values = &mut in_parts(root, &values, Links::OneFile)?;
    values.insert("held".to_owned(), json!(held));
    for (name, value) in [("script-hash", source_hash(&script)), ("style-hash", source_hash(&style))] {
        values.insert(name.to_owned(), json!(value));
    }
    values.insert("style".to_owned(), json!(style));
    values.insert("script".to_owned(), json!(script));
    Ok(File { name: NAME.to_owned(), bytes: filled(root, "one-file.html", values)?.into_bytes() })
}

/// The one script: data and modules found in the page, then `boot.js`, which asks for them as everywhere.
fn script(root: &Path, parts: &Parts) -> Result<String, String> {
    let boot = text(&parts.boot)?;
    // What an organization adds, and what a frame needs, has no place in a file.
    let scripts = parts.all().filter(|file| boot.contains(&file.name));
    let modules: Result<Vec<Value>, String> =
        scripts.map(|file| Ok(json!({ "name": file.name, "body": as_function(&text(file)?)? }))).collect();
    let values = json!({ "modules": modules?, "boot": boot.replace("import(", "load(") });
    let script = fill(&lean(&read(&root.join("xtask/pages/one-file.js"))?), &values)?;
    if script.contains("</script") || script.contains("<!--") {
        return Err("A script of the page holds the end of a script element: write it in two parts.".to_owned());
    }
    Ok(script)
}

fn text(file: &File) -> Result<String, String> {
    String::from_utf8(file.bytes.clone()).map_err(|_| format!("`{}` is not text.", file.name))
}

/// The body of a function that gives what this module exports. It knows the forms that our files and the glue use.
fn as_function(module: &str) -> Result<String, String> {
    let mut body = String::new();
    let mut exports = Vec::new();
    for line in module.lines() {
        if line.starts_with("import ") || line.contains("import.meta") {
            return Err(format!("A module of the page imports another: `{line}`. The one file cannot hold that."));
        }
        let Some(exported) = line.strip_prefix("export ") else {
            body.push_str(line);
            body.push('\n');
            continue;
        };
        if let Some(list) = exported.strip_prefix('{') {
            let list = list.trim_end_matches([';', ' ', '}']);
            exports.extend(list.split(',').map(|pair| match pair.trim().split_once(" as ") {
                Some((own, other)) => format!("{other}: {own}"),
                None => pair.trim().to_owned(),
            }));
            continue;
        }
        let known = ["async function ", "function ", "class ", "const ", "let "];
        let declared = known.iter().find_map(|word| exported.strip_prefix(word));
        let declared =
            declared.ok_or_else(|| format!("A module of the page exports in a way that is not known: `{line}`."))?;
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
        exports.push(declared.chars().take_while(|letter| is_name(*letter)).collect());
        body.push_str(exported);
        body.push('\n');
    }
    body.push_str(&format!("return {{ {} }};\n", exports.join(", ")));
    Ok(body)
}

#[cfg(test)]
mod tests {
    use super::as_function;

    #[test]
    fn a_module_becomes_a_function() {
        let table = [
            ("export function a(b) {\n}\n", "function a(b) {\n}\nreturn { a };\n"),
            ("export async function a$1() {}", "async function a$1() {}\nreturn { a$1 };\n"),
            ("const x = 1;\nexport { x as default, y };", "const x = 1;\nreturn { default: x, y };\n"),
            ("export const z = 2;", "const z = 2;\nreturn { z };\n"),
        ];
        for (module, body) in table {
            assert_eq!(as_function(module).as_deref(), Ok(body));
        }
    }

    #[test]
    fn what_one_file_cannot_hold_is_refused() {
        for module in ["import a from './a.js';", "export default 1;", "new URL('a', import.meta.url);"] {
            assert!(as_function(module).is_err(), "{module}");
        }
    }
}
