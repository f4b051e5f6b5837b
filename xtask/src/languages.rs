//! Languages: what a page without a program says, in each language, from the same texts as the program.
//!
//! A further language needs nothing here: its folder in `locales/` is enough.

use crate::locales;
use crate::template::escape;
use crate::words::words;
use serde_json::{Map, Value, json};
use std::path::Path;
use std::rc::Rc;
use waymark::text::{Locale, Texts, is_right_to_left, offered, own_name};

/// The first part of every id that a page without a program may name.
const NAMED: [&str; 7] = ["app-", "help-", "kiosk-", "offline-", "page-", "privacy-", "site-"];

/// The lines to call, most urgent first: the message, and the id of the record that has the number.
const CALLS: [(&str, &str); 6] = [
    ("emergency", ""),
    ("domestic-violence-hotline", "us-national-domestic-violence-hotline-x"),
    ("trafficking-hotline", "us-national-human-trafficking-hotline-x"),
    ("aba-detention", "dc-aba-commission-on-immigration-detention-informat-20036"),
    ("nijc-court-line", "us-national-immigrant-justice-center-court-hotline--x"),
    ("eoir-case-line", "us-eoir-automated-case-information-immigration-cour-x"),
];

/// Where pages link to.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Links {
    /// Each page is a file of its own.
    Files,
    /// All pages are parts of one page in a frame, but for the list, which opens beside it.
    Frame,
    /// All pages are parts of one file.
    OneFile,
}

/// What templates fill in for each language, in the order in which languages are offered; English comes first.
///
/// `say:<id>` is a text as HTML, `plain:<id>` for an attribute; `href:help`, `href:privacy`, `href:list` and
/// `href:questions` are links; `calls` are the lines to call; `others` are the other languages.
pub(crate) fn languages(
    root: &Path,
    links: Links,
    phones: &Map<String, Value>,
) -> Result<Vec<Map<String, Value>>, String> {
    let texts = locales::locales(root)?;
    let english = texts.get("en").ok_or("There is no folder `locales/en`: put it back.")?.whole();
    let ids: Vec<String> = words("en", &english)?.into_keys().collect();
    let load = |tag: &str, text: String| {
        Locale::load(tag, text).map(Rc::new).map_err(|problem| format!("locales/{tag}: {problem}."))
    };
    let behind = load("en", english)?;
    let tags: Vec<String> = texts.keys().cloned().collect();
    let mut languages = Vec::new();
    for tag in offered(&tags) {
        let own = load(&tag, texts[&tag].whole())?;
        let texts = Texts::new(own, Some(behind.clone()));
        let mut values = links_of(&tag, links);
        for id in ids.iter().filter(|id| NAMED.iter().any(|start| id.starts_with(start))) {
            let (message, part) = id.split_once('.').map_or((id.as_str(), None), |(id, part)| (id, Some(part)));
            let said = texts.say(message, part, &[]);
            values.insert(format!("say:{id}"), json!(html(&said.words, said.english && tag != "en")));
            values.insert(format!("plain:{id}"), json!(plain(&said.words)));
        }
        let calls: Vec<Value> = CALLS.iter().map(|(line, record)| call(&values, phones, line, record)).collect();
        values.insert("calls".to_owned(), Value::Array(calls));
        languages.push(values);
    }
    for index in 0..languages.len() {
        let without = |(other, values): (usize, &Map<String, Value>)| {
            let mut values = values.clone();
            values.remove("others");
            (other != index).then_some(Value::Object(values))
        };
        let others: Vec<Value> = languages.iter().enumerate().filter_map(without).collect();
        languages[index].insert("others".to_owned(), Value::Array(others));
    }
    Ok(languages)
}

/// The tag, the direction, the own name and the links of a language. English has the plain names.
fn links_of(tag: &str, links: Links) -> Map<String, Value> {
    let is_english = tag == "en";
    let (help, privacy, list) = match links {
        Links::Files if is_english => ("./".to_owned(), "privacy.html".to_owned(), "list.html"),
        Links::Files => (format!("{tag}.html"), format!("privacy-{tag}.html"), "list.html"),
        Links::Frame => (format!("#help-{tag}"), format!("#privacy-{tag}"), "list.html"),
        Links::OneFile => (format!("#help-{tag}"), format!("#privacy-{tag}"), "#list"),
    };
    let wish = if is_english { String::new() } else { format!("?lang={tag}") };
    // Nothing before the wish means the page itself.
    let questions = if links == Links::Files { format!("./{wish}") } else { wish };
    let dir = if is_right_to_left(tag) { "rtl" } else { "ltr" };
    let values = [
        ("tag", tag),
        ("dir", dir),
        ("name", own_name(tag)),
        ("href:help", &help),
        ("href:privacy", &privacy),
        ("href:list", list),
        ("href:questions", &questions),
    ];
    let mut values: Map<String, Value> =
        values.into_iter().map(|(name, value)| (name.to_owned(), json!(value))).collect();
    values.insert("apart".to_owned(), json!(links == Links::Frame));
    values
}

/// One line to call. The emergency number stands in its own words already.
fn call(values: &Map<String, Value>, phones: &Map<String, Value>, line: &str, record: &str) -> Value {
    let say = |part: &str| values.get(&format!("say:help-line-{line}{part}")).cloned().unwrap_or_default();
    let number = |kind: &str| phones.get(&format!("{kind}:{record}")).cloned();
    json!({
        "title": say(""),
        "who": say(".who"),
        "note": say(".note"),
        "phone": number("phone").unwrap_or_default(),
        "tel": number("tel").unwrap_or_else(|| json!("911")),
    })
}

/// A text as HTML: what stands between two stars is strong.
fn html(words: &str, is_foreign: bool) -> String {
    let mut out = String::new();
    for (index, part) in words.split('*').enumerate() {
        let mark = if index % 2 == 1 { ("<b>", "</b>") } else { ("", "") };
        out.push_str(mark.0);
        escape(part, &mut out);
        out.push_str(mark.1);
    }
    if is_foreign { format!("<span lang=\"en\" dir=\"ltr\">{out}</span>") } else { out }
}

/// A text for an attribute.
fn plain(words: &str) -> String {
    let mut out = String::new();
    escape(&words.replace('*', ""), &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::{Links, html, languages, plain};
    use crate::root;
    use serde_json::Map;

    #[test]
    fn texts_become_html() {
        let table = [
            ("a < b", false, "a &lt; b"),
            ("*Leave* now", false, "<b>Leave</b> now"),
            ("Stay", true, "<span lang=\"en\" dir=\"ltr\">Stay</span>"),
        ];
        for (words, foreign, wanted) in table {
            assert_eq!(html(words, foreign), wanted);
        }
        assert_eq!(plain("*\"A\"*"), "&quot;A&quot;");
    }

    #[test]
    fn every_language_names_all_others() {
        let all = languages(&root(), Links::Files, &Map::new()).expect("the texts are sound");
        assert_eq!(all[0]["tag"], "en");
        for values in &all {
            assert_eq!(values["others"].as_array().map(Vec::len), Some(all.len() - 1));
            assert_eq!(values["calls"].as_array().map(Vec::len), Some(super::CALLS.len()));
        }
    }
}
