//! Bundle: all rule files as the one object that the app loads.
//!
//! `{"version":1,"facts":…,"interview":…,"sources":…,"cautions":…,"tables":{…},"reliefs":[…]}`.
//! Each file stands in it as it is. A missing file is left out: the rulebook says so when it is loaded.

use crate::read;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// The version of this shape.
const VERSION: u32 = 1;
/// The files at the top of `rules/`, in the order in which they are read.
const TOP: [&str; 4] = ["facts", "interview", "sources", "cautions"];

/// One rule file, as written.
pub(crate) struct RuleFile {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

impl RuleFile {
    fn stem(&self) -> String {
        let stem = self.path.file_stem().unwrap_or_default();
        stem.to_string_lossy().into_owned()
    }

    fn value(&self) -> Result<Value, String> {
        serde_json::from_str(&self.text).map_err(|error| format!("`{}` is not JSON: {error}.", self.path.display()))
    }
}

/// All rule files, sorted by kind and path. `rules/TEMPLATE.json` and `rules/schema` are not rules.
pub(crate) struct RuleFiles {
    pub(crate) top: Vec<RuleFile>,
    pub(crate) tables: Vec<RuleFile>,
    pub(crate) reliefs: Vec<RuleFile>,
}

/// Reads every rule file. Paths in it start at the top folder of the repository.
pub(crate) fn files(root: &Path) -> Result<RuleFiles, String> {
    let mut top = Vec::new();
    for name in TOP {
        let path = Path::new("rules").join(name).with_extension("json");
        if root.join(&path).exists() {
            top.push(file(root, path)?);
        }
    }
    Ok(RuleFiles { top, tables: folder(root, "rules/tables")?, reliefs: folder(root, "rules/reliefs")? })
}

/// The bundle of these files. Reliefs are sorted by id, which is the name of their file.
pub(crate) fn bundle(files: &RuleFiles) -> Result<Value, String> {
    let mut whole = Map::new();
    whole.insert("version".to_owned(), json!(VERSION));
    for file in &files.top {
        whole.insert(file.stem(), file.value()?);
    }
    let mut tables = Map::new();
    for file in &files.tables {
        tables.insert(file.stem(), file.value()?);
    }
    whole.insert("tables".to_owned(), Value::Object(tables));
    let reliefs: Result<Vec<Value>, String> = files.reliefs.iter().map(RuleFile::value).collect();
    whole.insert("reliefs".to_owned(), Value::Array(reliefs?));
    Ok(Value::Object(whole))
}

/// The bundle as text without white space: what the app loads, byte for byte.
pub(crate) fn text(root: &Path) -> Result<String, String> {
    Ok(bundle(&files(root)?)?.to_string())
}

fn file(root: &Path, path: PathBuf) -> Result<RuleFile, String> {
    let text = read(&root.join(&path))?;
    Ok(RuleFile { path, text })
}

fn folder(root: &Path, name: &str) -> Result<Vec<RuleFile>, String> {
    let Ok(entries) = std::fs::read_dir(root.join(name)) else {
        return Ok(Vec::new());
    };
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(Path::new(name).join(entry.ok()?.file_name())))
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    paths.sort();
    paths.into_iter().map(|path| file(root, path)).collect()
}
