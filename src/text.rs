//! Texts are the words of one language, read from Fluent files; what a language lacks is said in English, and marked.
//!
//! Looking a text up never fails. Numbers and dates that a text takes are written out by the caller.

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;
use unic_langid::LanguageIdentifier;

/// No language needs more.
pub const MOST_BYTES: usize = 1 << 20;
/// One message needs no more bytes, its attributes included. A text can name others a hundred times.
pub const MOST_MESSAGE: usize = 10_000;
/// One message needs no more opening braces, parentheses and colons: the parser calls itself for each of the first two,
/// and compares each name before a colon with all before it.
pub const MOST_MARKS: usize = 64;

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: [&str; 9] = ["ar", "ckb", "fa", "he", "prs", "ps", "ug", "ur", "yi"];

/// Languages by their own names, in the order in which they are offered: by script, then by alphabet.
const OWN_NAMES: [(&str, &str); 24] = [
    ("en", "English"),
    ("es", "Español"),
    ("fr", "Français"),
    ("quc", "K’iche’"),
    ("ht", "Kreyòl ayisyen"),
    ("mam", "Mam"),
    ("pt", "Português"),
    ("so", "Soomaali"),
    ("tl", "Tagalog"),
    ("vi", "Tiếng Việt"),
    ("ru", "Русский"),
    ("uk", "Українська"),
    ("ar", "العربية"),
    ("prs", "دری"),
    ("fa", "فارسی"),
    ("ps", "پښتو"),
    ("ur", "اردو"),
    ("am", "አማርኛ"),
    ("hi", "हिन्दी"),
    ("ne", "नेपाली"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("my", "မြန်မာ"),
    ("ko", "한국어"),
    ("zh", "中文"),
];

/// Why the texts of a language cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextProblem {
    /// The language tag cannot be read.
    Tag,
    /// The file is larger than [`MOST_BYTES`], or a message than [`MOST_MESSAGE`].
    TooLarge,
    /// A message has more than [`MOST_MARKS`] marks that could nest.
    TooDeep,
    /// The file holds a control character.
    Control,
    /// An escape such as `\u00e9` has too few digits before a letter that is not ASCII.
    Escape,
}

impl fmt::Display for TextProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TextProblem::Tag => "the language tag cannot be read: write it as in `es` or `zh-Hans`",
            TextProblem::TooLarge => "the texts are larger than 1 MB, or one message than 10 KB: shorten them",
            TextProblem::TooDeep => "a message has more than 64 braces, parentheses and colons: simplify it",
            TextProblem::Escape => {
                "an escape such as `\\u00e9` is cut short: write all four digits, or six after `\\U`"
            }
            TextProblem::Control => "there is a control character in the texts: take it out",
        })
    }
}

/// A value that a text takes.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A number: it also chooses singular or plural.
    Number(i64),
    /// Words.
    Words(Cow<'a, str>),
}

impl From<usize> for Arg<'_> {
    fn from(value: usize) -> Self {
        Arg::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

impl From<i32> for Arg<'_> {
    fn from(value: i32) -> Self {
        Arg::Number(i64::from(value))
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(value: &'a str) -> Self {
        Arg::Words(Cow::Borrowed(value))
    }
}

impl From<String> for Arg<'_> {
    fn from(value: String) -> Self {
        Arg::Words(Cow::Owned(value))
    }
}

/// The texts of one language.
pub struct Locale {
    tag: String,
    bundle: FluentBundle<FluentResource>,
}

impl Locale {
    /// Reads the texts of one language.
    ///
    /// A message that cannot be read is left out, and is then said in English.
    ///
    /// # Errors
    /// The file as a whole is not safe to read.
    pub fn load(tag: &str, ftl: String) -> Result<Locale, TextProblem> {
        let language: LanguageIdentifier = tag.parse().map_err(|_| TextProblem::Tag)?;
        check(&ftl)?;
        let resource = FluentResource::try_new(ftl).unwrap_or_else(|(readable, _)| readable);
        let mut bundle = FluentBundle::new(vec![language]);
        // A message defined twice keeps its first words.
        let _ = bundle.add_resource(resource);
        Ok(Locale { tag: tag.to_owned(), bundle })
    }

    /// Its language tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// A message or one of its attributes; `None` if there is none.
    #[must_use]
    pub fn text(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Words(words) => FluentValue::from(words.as_ref()),
            };
            values.set(*name, value);
        }
        // What goes wrong inside a text shows as its name in braces: better than no text.
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
    }
}

/// A text, and whether it had to be said in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub words: String,
    /// Whether they are English although another language was asked for.
    pub english: bool,
}

/// The texts of the language in use, with English behind it.
#[derive(Clone)]
pub struct Texts {
    own: Rc<Locale>,
    english: Option<Rc<Locale>>,
}

impl Texts {
    /// Texts in one language, with English for what it lacks.
    #[must_use]
    pub fn new(own: Rc<Locale>, english: Option<Rc<Locale>>) -> Texts {
        Texts { own, english }
    }

    /// The language in use.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.own.tag
    }

    /// A message or one of its attributes, in English if need be; `None` if neither language has it.
    #[must_use]
    pub fn find(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Option<Said> {
        if let Some(words) = self.own.text(id, attribute, args) {
            return Some(Said { words, english: false });
        }
        let words = self.english.as_ref()?.text(id, attribute, args)?;
        Some(Said { words, english: true })
    }

    /// The same; what no language has is said by its id, so that a mistake shows and nothing fails.
    #[must_use]
    pub fn say(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Said {
        self.find(id, attribute, args).unwrap_or_else(|| Said { words: id.to_owned(), english: true })
    }
}

/// Whether a language is written from right to left.
#[must_use]
pub fn is_right_to_left(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    RIGHT_TO_LEFT.contains(&language) || parts.any(|part| matches!(part, "Arab" | "Hebr"))
}

/// A language by its own name; the tag itself where we know none.
#[must_use]
pub fn own_name(tag: &str) -> &str {
    OWN_NAMES.iter().find(|(known, _)| *known == language(tag)).map_or(tag, |(_, name)| name)
}

/// Tags in the order in which languages are offered; those that we cannot name come last.
#[must_use]
pub fn offered(tags: &[String]) -> Vec<String> {
    let named = OWN_NAMES.iter().flat_map(|(known, _)| tags.iter().filter(move |tag| language(tag) == *known));
    let unnamed = tags.iter().filter(|tag| OWN_NAMES.iter().all(|(known, _)| language(tag) != *known));
    named.chain(unnamed).cloned().collect()
}

/// The language of a tag, without its script and region.
fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// Refuses what would harm the parser.
///
/// Marks are counted wherever they stand: whether a quotation mark is text or code only the parser itself can tell, and
/// a count that errs on the other side lets a file through that overflows its stack.
fn check(ftl: &str) -> Result<(), TextProblem> {
    if ftl.len() > MOST_BYTES {
        return Err(TextProblem::TooLarge);
    }
    if ftl.chars().any(|sign| sign.is_control() && sign != '\n' && sign != '\r') {
        return Err(TextProblem::Control);
    }
    let (mut marks, mut bytes) = (0, 0);
    for line in ftl.lines().filter(|line| !line.starts_with('#')) {
        if begins_message(line) {
            (marks, bytes) = (0, 0);
        }
        marks += line.matches(['{', '(', ':']).count();
        bytes += line.len() + 1;
        if marks > MOST_MARKS {
            return Err(TextProblem::TooDeep);
        }
        if bytes > MOST_MESSAGE {
            return Err(TextProblem::TooLarge);
        }
        if has_broken_escape(line) {
            return Err(TextProblem::Escape);
        }
    }
    Ok(())
}

/// Whether an escape is cut short by a letter of several bytes, in the middle of which the parser would cut its message.
fn has_broken_escape(line: &str) -> bool {
    line.split('\\').skip(1).any(|after| {
        let digits = match after.as_bytes().first() {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => return false,
        };
        let mut signs = after.chars().skip(1).take(digits);
        signs.find(|sign| !sign.is_ascii_hexdigit()).is_some_and(|sign| !sign.is_ascii())
    })
}

/// Whether a line begins a message or term. Within braces such a line is a mistake, at which the parser turns back.
fn begins_message(line: &str) -> bool {
    let Some((id, _)) = line.split_once('=') else { return false };
    let id = id.trim_end_matches(' ');
    let id = id.strip_prefix('-').unwrap_or(id);
    id.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && id.bytes().all(|sign| sign.is_ascii_alphanumeric() || b"-_".contains(&sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn locale(tag: &str, ftl: &str) -> Rc<Locale> {
        Rc::new(Locale::load(tag, ftl.to_owned()).expect("the texts of a test are safe"))
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english_and_marked() {
        let texts = Texts::new(locale("es", "a = Sí\n"), Some(locale("en", "a = Yes\nb = Only here\n    .c = Part\n")));
        let said = |words: &str, english| Said { words: words.to_owned(), english };
        assert_eq!(texts.say("a", None, &[]), said("Sí", false));
        assert_eq!(texts.say("b", None, &[]), said("Only here", true));
        assert_eq!(texts.say("b", Some("c"), &[]), said("Part", true));
        assert_eq!(texts.say("nowhere", None, &[]), said("nowhere", true));
        assert_eq!(texts.find("b", Some("d"), &[]), None);
    }

    #[test]
    fn numbers_choose_the_plural_and_are_kept_apart_from_the_text_around() {
        let texts = locale("en", "left = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }\n");
        assert_eq!(texts.text("left", None, &[("n", 1_usize.into())]).as_deref(), Some("\u{2068}1\u{2069} day"));
        assert_eq!(texts.text("left", None, &[("n", 41.into())]).as_deref(), Some("\u{2068}41\u{2069} days"));
    }

    #[test]
    fn harmful_files_are_refused_before_they_are_parsed() {
        let load = |ftl: String| Locale::load("en", ftl).err();
        assert_eq!(load("a = ".to_owned() + &"{ ".repeat(9_000)), Some(TextProblem::TooDeep));
        assert_eq!(load("a = {".to_owned() + &"F(".repeat(9_000)), Some(TextProblem::TooDeep));
        assert_eq!(load("a = { \"".to_owned() + &"\n{".repeat(9_000)), Some(TextProblem::TooDeep));
        // A quotation mark in the text of a choice quotes nothing.
        let quoted = format!("a = {{$n ->\n *[o] \" {}x{}\n}}\n", "{".repeat(9_000), "}".repeat(9_000));
        assert_eq!(load(quoted), Some(TextProblem::TooDeep));
        assert_eq!(load("a = { F(".to_owned() + &"b:1,".repeat(9_000)), Some(TextProblem::TooDeep));
        assert_eq!(load("a = {\nb\n=".to_owned() + &"{\n".repeat(9_000)), Some(TextProblem::TooDeep));
        assert_eq!(load(format!("a = {}\n", "x".repeat(MOST_MESSAGE))), Some(TextProblem::TooLarge));
        assert_eq!(load("a = { b }\n-c = (d): e\n".repeat(9_000)), None);
        assert_eq!(load("a = { $b\n".to_owned()), None);
        assert_eq!(load("a = { \"\\u00dí\" }\n".to_owned()), Some(TextProblem::Escape));
        assert_eq!(load("a = { \"\\U0001F6é\" }\n".to_owned()), None);
        assert_eq!(load("a = { \"\\U0001Fé\" }\n".to_owned()), Some(TextProblem::Escape));
        assert_eq!(load("a = { \"\\u00dx \\u00e9é\" }\n".to_owned()), None);
        assert_eq!(load("a = \u{7}\n".to_owned()), Some(TextProblem::Control));
        assert_eq!(load("# x".repeat(MOST_BYTES)), Some(TextProblem::TooLarge));
        assert_eq!(Locale::load("?", String::new()).err(), Some(TextProblem::Tag));
        assert_eq!(load("# a brace { in a note\na = { \"{\" } (see below\n".to_owned()), None);
    }

    #[test]
    fn a_broken_message_does_not_take_the_others_down() {
        let texts = locale("en", "a = Fine\nb = { ? }\nc = Fine too\n");
        assert_eq!(texts.text("a", None, &[]).as_deref(), Some("Fine"));
        assert_eq!(texts.text("b", None, &[]), None);
        assert_eq!(texts.text("c", None, &[]).as_deref(), Some("Fine too"));
    }

    #[test]
    fn direction_and_own_names() {
        for (tag, right_to_left, name) in [
            ("en", false, "English"),
            ("ar", true, "العربية"),
            ("es-MX", false, "Español"),
            ("ku-Arab", true, "ku-Arab"),
        ] {
            assert_eq!(is_right_to_left(tag), right_to_left, "{tag}");
            assert_eq!(own_name(tag), name);
        }
        let tags = ["ar", "en", "es", "xx", "zh-Hans"].map(str::to_owned);
        assert_eq!(offered(&tags), ["en", "es", "ar", "zh-Hans", "xx"]);
    }
}
