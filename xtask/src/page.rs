//! Page: `index.html`, the pages without a program and the header files, with their names filled in.

use crate::languages::{Links, languages};
use crate::pack::File;
use crate::template::fill;
use crate::{list, read};
use serde_json::{Map, Value, json};
use std::path::Path;

/// The header files, and where else in the finished folder a host looks for them by itself.
const HEADERS: [(&str, Option<&str>); 4] =
    [("_headers", Some("_headers")), ("apache.htaccess", Some(".htaccess")), ("nginx.conf", None), ("Caddyfile", None)];

/// The one page that other sites may show in a frame.
const FRAMED: &str = "embed.html";

/// The files that the page names.
pub(crate) struct Parts {
    pub(crate) style: File,
    pub(crate) boot: File,
    pub(crate) site: File,
    pub(crate) offline: File,
    pub(crate) embed: File,
    pub(crate) kiosk: File,
    pub(crate) glue: File,
    pub(crate) wasm: File,
    pub(crate) rules: File,
    /// For each language tag, the first part of its texts and the rest.
    pub(crate) locales: Vec<(String, [File; 2])>,
    pub(crate) providers: File,
    pub(crate) zips: File,
    /// What comes last: the ways to take the sheet along, and the program that draws codes.
    pub(crate) hand: File,
    pub(crate) code: File,
}

/// The pages: the start, and for each language the help and the privacy page; the list of offices.
pub(crate) fn pages(root: &Path, parts: &Parts, providers: &str) -> Result<Vec<File>, String> {
    let mut values = common(root, parts, providers)?;
    let all = languages(root, Links::Files, &values)?;
    let listed = json!({ "all": all }).as_object().cloned().unwrap_or_default();
    values.insert("site-card".to_owned(), json!(filled(root, "site.html", &listed)?));
    let mut files = vec![in_shell(root, &values, "list.html", "offices.html", "list.html")?];
    for language in &all {
        let mut values = values.clone();
        values.extend(language.clone());
        let tag = language["tag"].as_str().unwrap_or_default();
        if tag == "en" {
            files.push(in_shell(root, &values, "privacy.html", "privacy.html", "shell.html")?);
            values.insert("program".to_owned(), json!(true));
            values.insert("all".to_owned(), json!(all));
            values.insert("offline-card".to_owned(), json!(filled(root, "offline.html", &listed)?));
            files.push(in_shell(root, &values, "index.html", "help.html", "../../index.html")?);
        } else {
            files.push(in_shell(root, &values, &format!("{tag}.html"), "help.html", "shell.html")?);
            files.push(in_shell(root, &values, &format!("privacy-{tag}.html"), "privacy.html", "shell.html")?);
        }
    }
    let mut values = in_parts(root, &values, Links::Frame)?;
    let words = filled(root, "kiosk.html", &listed)?;
    for (name, kind, script, card) in
        [(FRAMED, "embed", &parts.embed, ""), ("kiosk.html", "kiosk", &parts.kiosk, words.as_str())]
    {
        let of_kind =
            [("kind", kind), ("script", &script.name), ("script-integrity", &script.integrity()), ("kiosk-card", card)];
        values.extend(of_kind.map(|(name, value)| (name.to_owned(), json!(value))));
        files.push(in_shell(root, &values, name, "helps.html", "../../index.html")?);
    }
    Ok(files)
}

/// For a page that holds all others: `helps` and `told` are the help and the privacy page of every language.
pub(crate) fn in_parts(root: &Path, values: &Map<String, Value>, links: Links) -> Result<Map<String, Value>, String> {
    let mut all = languages(root, links, values)?;
    let plain = json!(all);
    for language in &mut all {
        let mut inner = values.clone();
        inner.extend(language.clone());
        language.insert("privacy".to_owned(), json!(filled(root, "privacy.html", &inner)?));
        if language["tag"] == "en" {
            inner.insert("program".to_owned(), json!(true));
            inner.insert("all".to_owned(), plain.clone());
        }
        language.insert("help".to_owned(), json!(filled(root, "help.html", &inner)?));
    }
    let mut values = values.clone();
    values.extend(all.first().cloned().unwrap_or_default());
    values.insert("all".to_owned(), json!(all));
    for (name, template) in [("helps", "helps.html"), ("told", "told.html")] {
        values.insert(name.to_owned(), json!(filled(root, template, &values)?));
    }
    Ok(values)
}

/// What every template fills in: names of files, telephone numbers, offices.
pub(crate) fn common(root: &Path, parts: &Parts, providers: &str) -> Result<Map<String, Value>, String> {
    let records = list::records(providers)?;
    let mut values = list::phones(&records);
    values.extend(list::values(&records, &read(&root.join("data/us_states.json"))?)?);
    let named = [
        ("style", &parts.style),
        ("boot", &parts.boot),
        ("site", &parts.site),
        ("offline", &parts.offline),
        ("glue", &parts.glue),
    ];
    for (name, file) in named {
        values.insert(name.to_owned(), json!(file.name));
        values.insert(format!("{name}-integrity"), json!(file.integrity()));
    }
    let icons = read(&root.join("src/app/icons.svg"))?;
    let policy = policy(&read(&root.join("index.html"))?)?;
    for (name, text) in [("files", manifest(parts)), ("icons", icons), ("policy", policy)] {
        values.insert(name.to_owned(), json!(text));
    }
    Ok(values)
}

/// A page made of two templates: the main part, and what stands around it.
fn in_shell(root: &Path, values: &Map<String, Value>, name: &str, main: &str, shell: &str) -> Result<File, String> {
    let mut values = values.clone();
    values.insert("main".to_owned(), json!(filled(root, main, &values)?));
    Ok(File { name: name.to_owned(), bytes: filled(root, shell, &values)?.into_bytes() })
}

/// A template of `xtask/pages` with its names filled in.
pub(crate) fn filled(root: &Path, template: &str, values: &Map<String, Value>) -> Result<String, String> {
    let text = read(&root.join("xtask/pages").join(template))?;
    fill(&text, &Value::Object(values.clone())).map_err(|told| format!("In `{template}`: {told}"))
}

/// The header files for hosts. Each must hold the policy of the page itself, word for word.
pub(crate) fn headers(root: &Path, parts: &Parts, pages: &[File]) -> Result<Vec<File>, String> {
    let policy = policy(&read(&root.join("index.html"))?)?;
    let names: Vec<Value> = parts.all().map(|file| json!({ "file": file.name })).collect();
    let pages: Vec<Value> = pages.iter().flat_map(|file| rules_of(&file.name)).collect();
    let values = json!({ "files": names, "pages": pages });
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

/// What `_headers` says of a file without a hash in its name: by each name that a host may give it, who may frame it.
fn rules_of(name: &str) -> Vec<Value> {
    let Some(bare) = name.strip_suffix(".html") else {
        return vec![json!({ "page": name })];
    };
    let frame = if name == FRAMED { "https:" } else { "'self'" };
    // Some hosts leave the ending out.
    let names = if bare == "index" { [name, ""] } else { [name, bare] };
    names.into_iter().map(|name| json!({ "page": name, "frame": frame })).collect()
}

impl Parts {
    /// Every file whose name holds its hash.
    pub(crate) fn all(&self) -> impl Iterator<Item = &File> {
        let locales = self.locales.iter().flat_map(|(_, files)| files);
        [
            &self.style,
            &self.boot,
            &self.site,
            &self.offline,
            &self.embed,
            &self.kiosk,
            &self.glue,
            &self.wasm,
            &self.rules,
        ]
        .into_iter()
        .chain(locales)
        .chain([&self.providers, &self.zips, &self.hand, &self.code])
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
        "hand": entry(&parts.hand),
        "code": entry(&parts.code),
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
