//! Locales: the texts of each language, from all its Fluent files.

use crate::read;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The files with the words of every screen up to the findings.
const FIRST: [&str; 2] = ["app.ftl", "facts.ftl"];

/// The texts of one language: the two parts that the page fetches, and what only the build needs.
#[derive(Default)]
pub(crate) struct Text {
    /// What the questions need.
    pub(crate) first: String,
    /// What the later screens need: it comes while the person reads the first screen.
    pub(crate) rest: String,
    /// What stands on the pages without a program alone.
    pub(crate) pages: String,
}

impl Text {
    /// All parts.
    pub(crate) fn whole(&self) -> String {
        [self.first.as_str(), &self.rest, &self.pages].concat()
    }
}

/// Texts by language tag. A language without any text is left out.
pub(crate) fn locales(root: &Path) -> Result<BTreeMap<String, Text>, String> {
    let folder = root.join("locales");
    let entries = std::fs::read_dir(&folder).map_err(|error| format!("Cannot read the folder `locales`: {error}."))?;
    let mut texts = BTreeMap::new();
    for entry in entries.filter_map(Result::ok) {
        let mut paths = fluent_files(&entry.path());
        paths.extend(fluent_files(&entry.path().join("reliefs")));
        paths.sort();
        let mut text = Text::default();
        for path in &paths {
            let is_first = FIRST.iter().any(|name| path.ends_with(name));
            let part = if is_first { &mut text.first } else { &mut text.rest };
            part.push_str(&strip(&read(path)?));
        }
        let mut pages = fluent_files(&entry.path().join("pages"));
        pages.sort();
        for path in &pages {
            text.pages.push_str(&strip(&read(path)?));
        }
        if !paths.is_empty() {
            texts.insert(entry.file_name().to_string_lossy().into_owned(), text);
        }
    }
    Ok(texts)
}

/// The text without comments and blank lines.
///
/// A blank line inside a message is part of it, and is kept: the line after it is indented.
fn strip(text: &str) -> String {
    let mut kept = String::new();
    let mut blank = 0;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let line = line.trim_end();
        if line.is_empty() {
            blank += 1;
            continue;
        }
        if line.starts_with(' ') && !line.trim_start().starts_with(['.', '}', '[', '*']) {
            kept.push_str(&"\n".repeat(blank));
        }
        blank = 0;
        kept.push_str(line);
        kept.push('\n');
    }
    kept
}

fn fluent_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "ftl"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::strip;

    #[test]
    fn comments_and_blank_lines_go_and_messages_stay() {
        let text = "### File\n\n# Note\na = One\n    .b = Two\n\nc =\n    First\n\n    second\n";
        let kept = "a = One\n    .b = Two\nc =\n    First\n\n    second\n";
        assert_eq!(strip(text), kept);
    }
}
