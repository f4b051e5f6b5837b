//! Our writer of messages says the same as the Fluent crate's own: every message of every language, and odd ones.

mod common;

use common::{path, stems, text};
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;
use waymark::text::{Arg, Locale};

/// Both writers of one language's texts.
struct Both {
    ours: Locale,
    theirs: FluentBundle<FluentResource>,
    messages: Vec<(String, Option<String>)>,
}

impl Both {
    fn new(tag: &str, ftl: &str) -> Both {
        let ours = Locale::load(tag, ftl.to_owned()).expect("the texts are safe");
        let language: LanguageIdentifier = tag.parse().expect("a tag");
        let resource = FluentResource::try_new(ftl.to_owned()).unwrap_or_else(|(readable, _)| readable);
        let mut messages = Vec::new();
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            messages.extend(message.value.as_ref().map(|_| (id.clone(), None)));
            messages.extend(message.attributes.iter().map(|part| (id.clone(), Some(part.id.name.to_owned()))));
        }
        let mut theirs = FluentBundle::new(vec![language]);
        // A message defined twice keeps its first words.
        let _ = theirs.add_resource(resource);
        Both { ours, theirs, messages }
    }

    /// Compares every message with these values; tells how many there are.
    #[track_caller]
    fn compare(&self, args: &[(&str, Arg<'_>)]) -> usize {
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            match arg {
                Arg::Number(number) => values.set(*name, FluentValue::from(*number)),
                Arg::Words(words) => values.set(*name, FluentValue::from(words.as_ref())),
            }
        }
        for (id, part) in &self.messages {
            let message = self.theirs.get_message(id).expect("the message is there");
            let pattern = match part {
                Some(part) => message.get_attribute(part).map(|part| part.value()),
                None => message.value(),
            };
            let pattern = pattern.expect("the message has words");
            let theirs = self.theirs.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned();
            assert_eq!(self.ours.text(id, part.as_deref(), args), Some(theirs), "{id} {part:?} {args:?}");
        }
        self.messages.len()
    }
}

/// All values that a text names.
fn names(ftl: &str) -> Vec<&str> {
    let ends = |sign: char| !sign.is_ascii_alphanumeric() && sign != '-' && sign != '_';
    let mut names: Vec<&str> = ftl.split('$').skip(1).map(|rest| rest.split(ends).next().unwrap_or_default()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn every_message_of_every_language_is_said_alike() {
    for language in stems("locales", "").into_iter().filter(|name| path(&format!("locales/{name}/app.ftl")).exists()) {
        let mut ftl = String::new();
        for folder in [format!("locales/{language}"), format!("locales/{language}/reliefs")] {
            for file in stems(&folder, ".ftl") {
                ftl += &text(&format!("{folder}/{file}.ftl"));
                ftl.push('\n');
            }
        }
        let both = Both::new(&language, &ftl);
        let names = names(&ftl);
        let values = [0, 1, 2, 5, 21, -3, 1_000_000].map(Arg::Number);
        for value in values.into_iter().chain([Arg::from("words"), Arg::from("one")]) {
            let args: Vec<(&str, Arg<'_>)> = names.iter().map(|name| (*name, value.clone())).collect();
            assert!(both.compare(&args) > 500, "{language} has few messages");
        }
        both.compare(&[]);
    }
}

#[test]
fn plurals_are_those_of_every_language_offered() {
    let tags = [
        "en", "es", "fr", "quc", "ht", "mam", "pt", "so", "tl", "vi", "ru", "uk", "ar", "prs", "fa", "ps", "ur", "am",
        "hi", "ne", "pa", "my", "ko", "zh", "zh-Hans", "es-MX", "ku-Arab",
    ];
    let choice = "a = { $n ->\n [zero] 0\n [one] 1\n [two] 2\n [few] 3\n [many] 6\n *[other] x\n }\n";
    for tag in tags {
        let both = Both::new(tag, choice);
        for number in (-5..=130).chain([1_000, 1_000_000, i64::MAX]) {
            both.compare(&[("n", Arg::Number(number))]);
        }
    }
}

#[test]
fn odd_messages_are_said_alike() {
    let ftl = r#"
one = One
twice = First
twice = Second
-term = Term
    .part = Part of a term
-takes = { $n -> [one] one day *[other] { $n } days } of { $x }
refers = { one } and { -term } and { one.part } and { nowhere } and { -nowhere }
attribute = Value
    .part = A part of { attribute }
part-of = { attribute.part }
quotes = { "a" }{ "\u00e9 \U01F600 \\ \"" } b { "" }
number = { 5 } and { 1 -> [1] the one *[2] another }
given = { -takes(n: 1, x: "rain") }, { -takes(n: 3) }, { -takes }
by-word = { $x -> [words] W [one] O *[other] X }
by-number = { $n -> [0] none [1] single [one] one *[other] many { $n } }
by-attribute = { -term.part -> [Part] P *[other] O }
by-text = { "a" -> [a] A *[b] B }
nested = { $n -> [one] { $x -> [words] 1W *[other] 1X } *[other] { $x -> [words] W *[other] X { $n } } }
function = { NUMBER($n) } { DATETIME($x) }
placeable = { { $n } } x
itself = a { itself } b
ring = { gnir } r
gnir = { ring } g
alone = { $x }
missing = { $missing } x { $missing -> [one] 1 *[other] x }
    .part = { $missing }
lines =
    one
      two { $x }
    three
"#;
    let both = Both::new("en", ftl);
    for (n, x) in [(0, "words"), (1, "one"), (2, "مرحبا"), (-1, "{ $n }")] {
        both.compare(&[("n", Arg::Number(n)), ("x", Arg::from(x))]);
    }
    both.compare(&[]);
}

/// A text that names others which name others ends.
#[test]
fn texts_that_grow_end() {
    let mut ftl = "a0 = x\n".to_owned();
    for level in 1..30 {
        ftl += &format!("a{level} = {}\n", format!("{{ a{} }}", level - 1).repeat(9));
    }
    let locale = Locale::load("en", ftl).expect("the texts are safe");
    let said = locale.text("a29", None, &[]).expect("the message is there");
    assert!(said.len() < 1_000, "{}", said.len());
}
