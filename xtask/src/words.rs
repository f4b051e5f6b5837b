//! Words: every message and attribute of every language, read with the Fluent parser for the checks.

use crate::locales;
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use std::collections::BTreeMap;
use std::path::Path;
use waymark::check::texts::Words;

/// The words of each language, by its tag. A file that Fluent cannot read, or a message that stands twice, is an error.
pub(crate) fn read(root: &Path) -> Result<BTreeMap<String, Words>, String> {
    let mut languages = BTreeMap::new();
    for (language, text) in locales::locales(root)? {
        let text = text.whole();
        languages.insert(language.clone(), words(&language, &text)?);
    }
    Ok(languages)
}

/// The words of one language, by id or `id.attribute`.
pub(crate) fn words(language: &str, text: &str) -> Result<Words, String> {
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| {
        let places: Vec<String> =
            errors.iter().map(|error| format!("{error} near `{}`", near(text, error.pos.start))).collect();
        format!("locales/{language}: {}.", places.join("; "))
    })?;
    let mut words = Words::new();
    let mut add = |id: String, text: String| match words.insert(id.clone(), text) {
        Some(_) => Err(format!("locales/{language}: `{id}` stands twice.")),
        None => Ok(()),
    };
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        add(id.to_owned(), message.value.as_ref().map(plain).unwrap_or_default())?;
        for attribute in message.attributes {
            add(format!("{id}.{}", attribute.id.name), plain(&attribute.value))?;
        }
    }
    Ok(words)
}

/// The text of a pattern; a placeable stands as a blank.
fn plain(pattern: &Pattern<&str>) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => *value,
        PatternElement::Placeable { .. } => " ",
    });
    parts.collect()
}

fn near(text: &str, at: usize) -> &str {
    let start = text[..at.min(text.len())].rfind('\n').map_or(0, |line| line + 1);
    text[start..].lines().next().unwrap_or_default()
}
