//! Messages of one language: what the Fluent parser read, found by id and written out.
//!
//! The Fluent crate's own writer also formats decimals, dates and whatever a program adds to it, which weighs as much as
//! all our rules. Ours says what our texts use: values, other messages and terms, and choices by number or word.
//! A test compares the two over every message of every language.

use crate::order::by_key;
use crate::text::Arg;
use fluent::FluentResource;
use fluent_syntax::ast::{Attribute, VariantKey};
use fluent_syntax::ast::{Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::borrow::Cow;
use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Language;

/// A text may hold so many values and references, those of its references included; what is more is left out.
const MOST_PLACEABLES: usize = 100;

/// The messages of one language.
pub(crate) struct Messages {
    resource: FluentResource,
    /// The places of messages and terms, in the order of their keys.
    places: Vec<usize>,
    plural: Option<PluralRules>,
}

/// Whether it is a term, and the id of it.
type Key<'a> = (bool, &'a str);

/// The values that a text takes, by name.
type Args<'v> = &'v [(&'v str, Arg<'v>)];

fn key<'a>(entry: &Entry<&'a str>) -> Option<Key<'a>> {
    match entry {
        Entry::Message(message) => Some((false, message.id.name)),
        Entry::Term(term) => Some((true, term.id.name)),
        _ => None,
    }
}

impl Messages {
    /// Parses the texts of a language, by its two or three letters; `None` if they are no language's.
    ///
    /// A message that cannot be read is left out. Of two with one id, the first counts.
    pub(crate) fn read(language: &str, ftl: String) -> Option<Messages> {
        let language = Language::from_bytes(language.as_bytes()).ok()?;
        let resource = FluentResource::try_new(ftl).unwrap_or_else(|(readable, _)| readable);
        let keyed = resource.entries().enumerate().filter_map(|(place, entry)| Some((key(entry)?, place)));
        let places = by_key(keyed, |(key, _)| *key).into_iter().map(|(_, place)| place).collect();
        let rules = |language| {
            let language = LanguageIdentifier::from_parts(language, None, None, &[]);
            PluralRules::create(language, PluralRuleType::CARDINAL).ok()
        };
        // A language whose plurals nobody has written down counts as English does.
        let plural = rules(language).or_else(|| rules(Language::from_bytes(b"en").ok()?));
        Some(Messages { resource, places, plural })
    }

    /// A message or one of its attributes, written out; `None` if there is none.
    pub(crate) fn say(&self, id: &str, attribute: Option<&str>, args: Args<'_>) -> Option<String> {
        let pattern = self.pattern((false, id), attribute)?;
        let mut saying = Saying { messages: self, inside: Vec::new(), placeables: 0, words: String::new() };
        saying.pattern(pattern, args);
        Some(saying.words)
    }

    fn pattern(&self, wanted: Key<'_>, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        let entry = |place: &usize| self.resource.get_entry(*place);
        let first = self.places.partition_point(|place| entry(place).and_then(key) < Some(wanted));
        let entry = entry(self.places.get(first)?).filter(|entry| key(entry) == Some(wanted))?;
        let (value, attributes): (_, &[Attribute<&str>]) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => return None,
        };
        match attribute {
            Some(name) => attributes.iter().find(|attribute| attribute.id.name == name).map(|found| &found.value),
            None => value,
        }
    }
}

/// A text while it is written out.
struct Saying<'a> {
    messages: &'a Messages,
    /// The patterns that this one stands in: a text that holds itself is said by its name.
    inside: Vec<&'a Pattern<&'a str>>,
    placeables: usize,
    words: String,
}

impl<'a> Saying<'a> {
    fn pattern(&mut self, pattern: &'a Pattern<&'a str>, args: Args<'_>) {
        self.inside.push(pattern);
        for element in &pattern.elements {
            if self.placeables > MOST_PLACEABLES {
                break;
            }
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.placeables += 1;
                    // A value may run the other way than the text around it: the marks keep the two apart.
                    let apart = pattern.elements.len() > 1 && !is_own_text(expression);
                    self.words.push_str(if apart { "\u{2068}" } else { "" });
                    self.expression(expression, args);
                    self.words.push_str(if apart { "\u{2069}" } else { "" });
                }
            }
        }
        self.inside.pop();
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>, args: Args<'_>) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline, args),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let value = self.value(selector, args);
        let chosen = variants.iter().find(|variant| self.fits(&variant.key, value.as_ref()));
        if let Some(variant) = chosen.or_else(|| variants.iter().find(|variant| variant.default)) {
            self.pattern(&variant.value, args);
        }
    }

    /// Whether a variant is the one for a value: the same word, the same number, or the number's plural.
    fn fits(&self, key: &VariantKey<&str>, value: Option<&Arg<'_>>) -> bool {
        match (key, value) {
            (VariantKey::Identifier { name }, Some(Arg::Words(words))) => words == name,
            (VariantKey::Identifier { name }, Some(Arg::Number(number))) => {
                let plural = self.messages.plural.as_ref().and_then(|rules| rules.select(number.unsigned_abs()).ok());
                plural.is_some_and(|plural| plural_name(plural) == *name)
            }
            (VariantKey::NumberLiteral { value }, Some(Arg::Number(number))) => value.parse() == Ok(*number),
            _ => false,
        }
    }

    /// What a choice hangs on; `None` if it is not given.
    fn value<'v>(&mut self, inline: &'a InlineExpression<&'a str>, args: Args<'v>) -> Option<Arg<'v>> {
        match inline {
            InlineExpression::VariableReference { id } => arg(id, args).cloned(),
            InlineExpression::NumberLiteral { value } => value.parse().ok().map(Arg::Number),
            _ => {
                let before = std::mem::take(&mut self.words);
                self.inline(inline, args);
                Some(Arg::Words(Cow::Owned(std::mem::replace(&mut self.words, before))))
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>, args: Args<'_>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.words.push_str(&unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => self.words.push_str(value),
            InlineExpression::Placeable { expression } => self.expression(expression, args),
            InlineExpression::VariableReference { id } => match arg(id, args) {
                Some(Arg::Number(number)) => self.words.push_str(&number.to_string()),
                Some(Arg::Words(words)) => self.words.push_str(words),
                None => self.name(["$", id.name, "", ""]),
            },
            InlineExpression::MessageReference { id, attribute } => {
                self.other((false, id.name), attribute.as_ref().map(|attribute| attribute.name), args);
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let mut given = Vec::new();
                for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
                    given.extend(self.value(&argument.value, args).map(|value| (argument.name.name, value)));
                }
                self.other((true, id.name), attribute.as_ref().map(|attribute| attribute.name), &given);
            }
            InlineExpression::FunctionReference { id, .. } => self.name(["", id.name, "()", ""]),
        }
    }

    /// Another message or term; a term sees only the values that it is given by name.
    fn other(&mut self, key: Key<'a>, attribute: Option<&'a str>, args: Args<'_>) {
        let found = self.messages.pattern(key, attribute);
        let found = found.filter(|pattern| !self.inside.iter().any(|outer| std::ptr::eq(*outer, *pattern)));
        let Some(pattern) = found else {
            let (dash, dot) = (if key.0 { "-" } else { "" }, if attribute.is_some() { "." } else { "" });
            return self.name([dash, key.1, dot, attribute.unwrap_or_default()]);
        };
        self.pattern(pattern, args);
    }

    /// What cannot be said shows as its name in braces: better than no text.
    fn name(&mut self, parts: [&str; 4]) {
        self.words.push('{');
        parts.iter().for_each(|part| self.words.push_str(part));
        self.words.push('}');
    }
}

fn arg<'v>(id: &Identifier<&str>, args: Args<'v>) -> Option<&'v Arg<'v>> {
    args.iter().find(|(name, _)| *name == id.name).map(|(_, value)| value)
}

/// Whether a placeable is text of ours: it needs no marks of its own.
fn is_own_text(expression: &Expression<&str>) -> bool {
    use InlineExpression as I;
    let Expression::Inline(inline) = expression else { return false };
    matches!(inline, I::MessageReference { .. } | I::TermReference { .. } | I::StringLiteral { .. })
}

fn plural_name(plural: PluralCategory) -> &'static str {
    match plural {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
