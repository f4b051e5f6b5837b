//! Page: `index.html`, the list of offices and the header files, with their names filled in.

use crate::pack::File;
use crate::template::fill;
use crate::{list, read};
use serde_json::{Map, Value, json};
use std::path::Path;

/// The header files, and where else in the finished folder a host looks for them by itself.
const HEADERS: [(&str, Option<&str>); 4] =
    [("_headers", Some("_headers")), ("apache.htaccess", Some(".htaccess")), ("nginx.conf", None), ("Caddyfile", None)];

/// The files that the page names.
pub(crate) struct Parts {
    pub(crate) style: File,
    pub(crate) boot: File,
    pub(crate) glue: File,
    pub(crate) wasm: File,
    pub(crate) rules: File,
    /// For each language tag, the first part of its texts and the rest.
    pub(crate) locales: Vec<(String, [File; 2])>,
    pub(crate) providers: File,
    pub(crate) zips: File,
}

/// The pages: the start and the list of offices.
pub(crate) fn pages(root: &Path, parts: &Parts, providers: &str) -> Result<Vec<File>, String> {
    let records = list::records(providers)?;
    let mut values = list::phones(&records);
    values.extend(list::values(&records, &read(&root.join("data/us_states.json"))?)?);
    for (name, file) in [("style", &parts.style), ("boot", &parts.boot), ("glue", &parts.glue)] {
        values.insert(name.to_owned(), json!(file.name));
        values.insert(format!("{name}-integrity"), json!(file.integrity()));
    }
    let icons = read(&root.join("src/app/icons.svg"))?;
    let policy = policy(&read(&root.join("index.html"))?)?;
    for (name, text) in [("files", manifest(parts)), ("icons", icons), ("policy", policy)] {
        values.insert(name.to_owned(), json!(text));
    }
    let values = Value::Object(values);
    let page = |name: &str, template: &str| -> Result<File, String> {
        let bytes = fill(&read(&root.join(template))?, &values)
            .map_err(|told| format!("In `{template}`: {told}"))?
            .into_bytes();
        Ok(File { name: name.to_owned(), bytes })
    };
    Ok(vec![page("index.html", "index.html")?, page("list.html", "xtask/list.html")?])
}

/// The header files for hosts. Each must hold the policy of the page itself, word for word.
pub(crate) fn headers(root: &Path, parts: &Parts) -> Result<Vec<File>, String> {
    let policy = policy(&read(&root.join("index.html"))?)?;
    let names: Vec<Value> = parts.all().map(|file| json!({ "file": file.name })).collect();
    let values = json!({ "files": names });
    let mut files = Vec::new();
    for (name, active) in HEADERS {
        let path = Path::new("embed/headers").join(name);
        let mut text = read(&root.join(&path))?;
        if !text.contains(&policy) {
            return Err(format!("`{}` has another policy than `index.html`: copy it from there.", path.display()));
        }
        if name == "_headers" {
            text = fill(&text, &values)?;
        }
        let copy = |name: String| File { name, bytes: text.clone().into_bytes() };
        files.push(copy(format!("headers/{name}")));
        files.extend(active.map(|active| copy(active.to_owned())));
    }
    Ok(files)
}

impl Parts {
    /// Every file whose name holds its hash.
    pub(crate) fn all(&self) -> impl Iterator<Item = &File> {
        let locales = self.locales.iter().flat_map(|(_, files)| files);
        [&self.style, &self.boot, &self.glue, &self.wasm, &self.rules]
            .into_iter()
            .chain(locales)
            .chain([&self.providers, &self.zips])
    }
}

/// What `boot.js` loads, with the hash of each file.
fn manifest(parts: &Parts) -> String {
    let entry = |file: &File| json!({ "url": file.name, "integrity": file.integrity() });
    let locales = parts.locales.iter().map(|(tag, files)| (tag.clone(), json!(files.each_ref().map(entry))));
    json!({
        "wasm": entry(&parts.wasm),
        "glue": entry(&parts.glue),
        "rules": entry(&parts.rules),
        "locales": locales.collect::<Map<String, Value>>(),
        "providers": entry(&parts.providers),
        "zips": entry(&parts.zips),
    })
    .to_string()
}

/// The content policy in the head of a page.
fn policy(page: &str) -> Result<String, String> {
    let start = "http-equiv=\"Content-Security-Policy\" content=\"";
    let policy = page.split_once(start).and_then(|(_, rest)| rest.split_once('"'));
    policy
        .map(|(policy, _)| policy.to_owned())
        .ok_or_else(|| "`index.html` has no content policy: put it back.".to_owned())
}
