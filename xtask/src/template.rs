//! Template: fills the names in a page with values.
//!
//! `{{name}}` is a text, escaped for HTML; `{{&name}}` is put in as it is;
//! `{{#name}}…{{/name}}` is repeated for a list, kept for what is there, left out for what is not;
//! `{{^name}}…{{/name}}` is kept for what is not there. This is a part of Mustache.

use serde_json::Value;

/// The template with every name filled in from `values`.
pub(crate) fn fill(template: &str, values: &Value) -> Result<String, String> {
    let mut out = String::new();
    part(template, &[values], &mut out)?;
    Ok(out)
}

fn part(mut rest: &str, scopes: &[&Value], out: &mut String) -> Result<(), String> {
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(before);
        let (tag, after) = after.split_once("}}").ok_or("A `{{` in the page has no `}}`: close it.")?;
        rest = after;
        let name = tag.trim_start_matches(['#', '^', '&']);
        let found = look_up(name, scopes);
        if tag.starts_with(['#', '^']) {
            let close = format!("{{{{/{name}}}}}");
            let (inner, after) = after
                .split_once(&close)
                .ok_or_else(|| format!("`{tag}` in the page is never closed: add `{close}`."))?;
            rest = after;
            section(inner, found, tag.starts_with('#'), scopes, out)?;
        } else {
            let text = found
                .and_then(Value::as_str)
                .ok_or_else(|| format!("The page names `{name}`, which has no value: correct the name."))?;
            if tag.starts_with('&') {
                out.push_str(text);
            } else {
                escape(text, out);
            }
        }
    }
    out.push_str(rest);
    Ok(())
}

fn section(
    inner: &str,
    found: Option<&Value>,
    wanted: bool,
    scopes: &[&Value],
    out: &mut String,
) -> Result<(), String> {
    let there = match found {
        None | Some(Value::Null | Value::Bool(false)) => false,
        Some(Value::String(text)) => !text.is_empty(),
        Some(Value::Array(list)) => !list.is_empty(),
        Some(_) => true,
    };
    if there != wanted {
        return Ok(());
    }
    match found {
        Some(Value::Array(list)) => list.iter().try_for_each(|item| part(inner, &[&[item], scopes].concat(), out)),
        _ => part(inner, scopes, out),
    }
}

fn look_up<'a>(name: &str, scopes: &[&'a Value]) -> Option<&'a Value> {
    scopes.iter().find_map(|scope| scope.get(name))
}

/// Adds a text so that HTML shows it as it is, in an element or between quotation marks.
pub(crate) fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::fill;
    use serde_json::json;

    #[test]
    fn texts_lists_and_absent_things() {
        let values = json!({ "a": "<1>", "rows": [{ "b": "x" }, { "b": "" }] });
        let page = "{{a}} {{&a}}{{#rows}}[{{#b}}{{b}}{{a}}{{/b}}{{^b}}none{{/b}}]{{/rows}}";
        let filled = fill(page, &values);
        assert_eq!(filled.as_deref(), Ok("&lt;1&gt; <1>[x&lt;1&gt;][none]"));
    }

    #[test]
    fn a_wrong_name_is_named() {
        let told = fill("{{nobody}}", &json!({})).expect_err("nothing has this name");
        assert_eq!(told, "The page names `nobody`, which has no value: correct the name.");
    }
}
