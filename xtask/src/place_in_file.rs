//! Place in file: turns a JSON pointer into the bytes of a file, and prints a message beside them as compilers do.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use std::ops::Range;

/// The bytes of the value at a pointer such as `/requires/0/fact`; of the nearest value around it if it is missing.
pub(crate) fn range(text: &str, pointer: &str) -> Range<usize> {
    let parsed = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
    let Some(mut value) = parsed.ok().and_then(|parsed| parsed.value) else {
        return 0..text.len().min(1);
    };
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        let inner = match &mut value {
            Value::Object(object) => {
                let found = object.properties.iter().position(|property| property.name.as_str() == step);
                found.map(|index| object.properties.swap_remove(index).value)
            }
            Value::Array(array) => {
                let found = step.parse::<usize>().ok().filter(|index| *index < array.elements.len());
                found.map(|index| array.elements.swap_remove(index))
            }
            _ => None,
        };
        match inner {
            Some(inner) => value = inner,
            None => break,
        }
    }
    let range = value.range();
    // A whole object is shown by its first line: enough to find it, and it keeps the message short.
    let end = text[range.start..range.end].find('\n').map_or(range.end, |line| range.start + line);
    range.start..end.max(range.start + 1).min(text.len())
}

/// Prints one problem: what is wrong, where, and what to do next.
pub(crate) fn print(path: &str, text: &str, at: Range<usize>, what: &str, hint: &str) {
    let snippet = Snippet::source(text).path(path).annotation(AnnotationKind::Primary.span(at));
    let problem = Level::ERROR.primary_title(what).element(snippet);
    let help = Group::with_title(Level::HELP.secondary_title(hint));
    eprintln!("{}\n", Renderer::plain().render(&[problem, help]));
}

/// The line and the column of a byte, counted from 1.
pub(crate) fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at.min(text.len())];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::{line_and_column, range};

    #[test]
    fn a_pointer_finds_its_value() {
        let text = "{\n  \"a\": [1, {\"b/c\": \"here\"}]\n}";
        assert_eq!(&text[range(text, "/a/1/b~1c")], "\"here\"");
        assert_eq!(&text[range(text, "/a/0")], "1");
        assert_eq!(line_and_column(text, range(text, "/a/0").start), (2, 9));
    }

    #[test]
    fn a_missing_step_gives_the_value_around_it() {
        let text = "{\"a\": {\"b\": 1}}";
        assert_eq!(&text[range(text, "/a/none/x")], "{\"b\": 1}");
        assert_eq!(range("not json", "/a"), 0..1);
    }
}
