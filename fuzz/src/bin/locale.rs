//! The texts of a language: they are refused, or every text in them can be looked up. The first line is the language tag.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::rc::Rc;
use waymark::text::{Arg, Locale, Texts, is_right_to_left, offered, own_name};

/// No screen shows more: a text that grows beyond this is a bomb.
const LONGEST: usize = 1 << 20;

/// Values for every name that our texts take, among them what could upset a page.
fn args() -> [(&'static str, Arg<'static>); 5] {
    let hostile = "<img src=x onerror=alert(1)>\u{202e}{ $count }";
    [
        ("count", Arg::Number(1)),
        ("n", Arg::Number(i64::MIN)),
        ("name", Arg::from(hostile)),
        ("day", Arg::from("")),
        ("most", Arg::Number(i64::MAX)),
    ]
}

fuzz_target!(|text: &str| {
    let (tag, ftl) = text.split_once('\n').unwrap_or(("en", text));
    let _ = (is_right_to_left(tag), own_name(tag), offered(&[tag.to_owned(), "es".to_owned()]));
    let Ok(locale) = Locale::load(tag, ftl.to_owned()) else { return };
    let locale = Rc::new(locale);
    let texts = Texts::new(Rc::clone(&locale), Some(locale));
    let args = args();
    let mut id = "";
    for line in ftl.lines().take(100) {
        let Some((name, _)) = line.split_once('=') else { continue };
        let name = name.trim();
        let said = match name.strip_prefix('.') {
            Some(attribute) => texts.say(id, Some(attribute), &args),
            None => {
                id = name;
                texts.say(id, None, &args)
            }
        };
        assert!(said.words.len() <= LONGEST, "a text of {} bytes", said.words.len());
    }
});
