//! Hostile: the same page with an attack in every text of its data and words, for the tests in the browser.
//!
//! Only ids are spared, for without them nothing would be shown. What our own checks refuse is put in behind them,
//! as somebody could who has the files of a server in hand.

use crate::compile::{Profile, compile, target_folder};
use crate::directory;
use crate::site::{Data, assemble, offices, rules, write, zips};
use serde_json::Value;
use std::io::Error;
use std::path::{Path, PathBuf};

/// Every way that we know in which a text becomes more than a text. `x-hostile` is an element that nothing else makes.
/// No brace, parenthesis or colon: a message of ours may hold only so many.
const ATTACK: &str = "<x-hostile>\"'></title></textarea></noscript>--><script>alert`1`</script><img src=x onerror=alert`2`><svg/onload=alert`3`><a href=\"javascript&colon;alert`4`\" onclick=alert`5`>&lt;b&gt;&#60;i&#62; data&colon;text/html,<script>alert`6`</script> \u{202e}gnikcatta ";
/// What would be a value, a term or a template to somebody. As a text of Fluent it stands in quotes and braces.
const BRACES: &str = "{ $count } {-term} {{files}} {{&icons}} ${alert(7)}";
/// For addresses.
const SCRIPT: &str = "javascript:alert(document.domain)//";
const MAIL: &str = "\"onfocus=\"alert(8)\"autofocus=\"@x.test";
/// The columns of the slim file that hold free texts.
const COLUMNS: [&str; 5] = ["name", "street", "city", "limitations", "notes"];
/// What the build reads.
const SOURCES: [&str; 7] = ["data", "embed", "index.html", "locales", "rules", "src/app", "xtask/pages"];
/// Where the sum of a packed file stands, and where it ends.
const SUM: [usize; 2] = [8, 12];

/// Builds the page. Returns the folder of its source, whose words are the hostile ones, and the folder of the page.
pub(crate) fn build(root: &Path) -> Result<[PathBuf; 2], String> {
    let told = |error: Error| format!("Cannot make the hostile page: {error}.");
    let [source, dist] = ["source", "dist"].map(|name| target_folder(root).join("hostile").join(name));
    for name in SOURCES.into_iter().chain(["tests/people"]) {
        copy(&root.join(name), &source.join(name)).map_err(told)?;
    }
    attack_words(&source.join("locales")).map_err(told)?;
    let site = assemble(&source, compile(root, Profile::Release)?, data(root)?)?;
    write(&dist, site.files.iter().chain(&site.headers))?;
    Ok([source, dist])
}

fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    if from.is_file() {
        to.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        return std::fs::copy(from, to).map(drop);
    }
    for entry in std::fs::read_dir(from)? {
        let name = entry?.file_name();
        copy(&from.join(&name), &to.join(&name))?;
    }
    Ok(())
}

fn attack_words(folder: &Path) -> Result<(), Error> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            attack_words(&path)?;
        } else if path.extension().is_some_and(|end| end == "ftl") {
            let text = std::fs::read_to_string(&path)?;
            let lines = text.lines().map(|line| attacked(line) + "\n");
            std::fs::write(&path, lines.collect::<String>())?;
        }
    }
    Ok(())
}

/// A line of Fluent with the attack in front of its text: a message, a part of one, or a choice.
fn attacked(line: &str) -> String {
    let is_name = |name: &str| !name.is_empty() && name.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-');
    let bare = line.trim_start();
    let choice = || bare.trim_start_matches('*').strip_prefix('[')?.split_once(']');
    let is_ours = |name: &str| is_name(name) || name.trim_start().strip_prefix('.').is_some_and(is_name);
    let named = line.split_once(" =").filter(|(name, _)| is_ours(name));
    let text = named.or_else(choice).map(|(_, text)| text);
    let Some(text) = text else { return line.to_owned() };
    let start = &line[..line.len() - text.len()];
    let braces = if line.starts_with(' ') { String::new() } else { format!("{{\"{BRACES}\"}} ") };
    format!("{start} {ATTACK}{braces}{}", text.trim_start())
}

/// The rules and the offices, with the attack in every text.
fn data(root: &Path) -> Result<Data, String> {
    let mut book = rules(root)?;
    for source in &mut book.sources {
        source.cite = format!("{ATTACK}{BRACES} {}", source.cite);
        source.kind.insert_str(0, ATTACK);
        source.url = Some(SCRIPT.to_owned());
    }
    for form in book.reliefs.iter_mut().flat_map(|relief| &mut relief.forms) {
        form.form.insert_str(0, ATTACK);
    }
    let providers = crate::read(&root.join("data/providers.jsonl"))?;
    let zips = zips(root)?;
    let stand_ins = [
        ("T".repeat(ATTACK.len()), ATTACK),
        (format!("https://{}", "U".repeat(SCRIPT.len() - 8)), SCRIPT),
        (format!("{}@x.test", "M".repeat(MAIL.len() - 7)), MAIL),
    ];
    let [text, web, mail] = stand_ins.each_ref().map(|(stand_in, _)| stand_in);
    let mut slim: Value = serde_json::from_str(&directory::slim(&providers)?).map_err(|error| error.to_string())?;
    for column in COLUMNS {
        change(&mut slim[column], &|old| format!("{text}{old}").chars().take(600).collect());
    }
    change(&mut slim["url"], &|_| web.clone());
    change(&mut slim["email"], &|_| mail.clone());
    let mut packed = offices(&slim.to_string(), &zips)?.pack();
    for (stand_in, attack) in &stand_ins {
        swap(&mut packed, stand_in.as_bytes(), attack.as_bytes());
    }
    let sum =
        packed[SUM[1]..].iter().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    packed[SUM[0]..SUM[1]].copy_from_slice(&sum.to_le_bytes());
    Ok(Data { rules: book.pack(), providers: attack_list(&providers)?, offices: packed, zips })
}

/// Changes every text in a column of the slim file.
fn change(value: &mut Value, new: &impl Fn(&str) -> String) {
    match value {
        Value::String(text) if !text.is_empty() => *text = new(text),
        Value::Array(items) => items.iter_mut().for_each(|item| change(item, new)),
        _ => {}
    }
}

/// Puts other bytes of the same length in their place.
fn swap(bytes: &mut [u8], from: &[u8], to: &[u8]) {
    let mut at = 0;
    while let Some(found) = bytes[at..].windows(from.len()).position(|window| window == from) {
        at += found;
        bytes[at..at + from.len()].copy_from_slice(to);
    }
}

/// The offices of the page without a program.
fn attack_list(providers: &str) -> Result<String, String> {
    let mut lines = String::new();
    for line in providers.lines() {
        let mut record: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
        for field in ["name", "address", "city", "limitations", "notes"] {
            change(&mut record[field], &|old| format!("{ATTACK}{BRACES} {old}"));
        }
        // A field that was not there is no field.
        if let Value::Object(fields) = &mut record {
            fields.retain(|_, value| !value.is_null());
        }
        lines += &format!("{record}\n");
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::{attacked, swap};

    #[test]
    fn only_texts_are_attacked() {
        for (line, is_text) in [
            ("a-b = Words", true),
            ("    .opt-c = Words", true),
            ("       *[other] Words", true),
            ("    Words = more", false),
            ("# Note", false),
            ("    { $count ->", false),
            ("", false),
        ] {
            let new = attacked(line);
            assert_eq!(new != line, is_text, "{line}");
            assert!(line.is_empty() || new.ends_with(line.rsplit(' ').next().unwrap_or_default()), "{new}");
        }
    }

    #[test]
    fn bytes_are_swapped_everywhere() {
        let mut bytes = *b"aXXbXXX";
        swap(&mut bytes, b"XX", b"yz");
        assert_eq!(&bytes, b"ayzbyzX");
    }
}
