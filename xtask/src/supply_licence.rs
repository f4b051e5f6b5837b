//! Licence: whether a licence, written as crates write it, can be taken under licences that we allow.

/// Whether the licence lets us choose licences that are all in the list. A licence that cannot be read does not.
pub(crate) fn allowed(licence: &str, list: &[&str]) -> bool {
    let spaced = licence.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let mut words = spaced.split_whitespace().peekable();
    any(&mut words, list) == Some(true) && words.next().is_none()
}

type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

/// One of several.
fn any(words: &mut Words<'_>, list: &[&str]) -> Option<bool> {
    let mut allowed = all(words, list)?;
    while words.next_if_eq(&"OR").is_some() {
        allowed |= all(words, list)?;
    }
    Some(allowed)
}

/// Several at once.
fn all(words: &mut Words<'_>, list: &[&str]) -> Option<bool> {
    let mut allowed = one(words, list)?;
    while words.next_if_eq(&"AND").is_some() {
        allowed &= one(words, list)?;
    }
    Some(allowed)
}

fn one(words: &mut Words<'_>, list: &[&str]) -> Option<bool> {
    match words.next()? {
        "(" => {
            let allowed = any(words, list)?;
            words.next_if_eq(&")").map(|_| allowed)
        }
        ")" | "OR" | "AND" | "WITH" => None,
        name => {
            let plain = words.next_if_eq(&"WITH").is_none();
            // An exception makes it another licence, which is not in the list.
            if !plain {
                words.next()?;
            }
            Some(plain && list.contains(&name))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::allowed;

    #[test]
    fn a_licence_is_taken_only_where_every_part_is_allowed() {
        let list = ["MIT", "Apache-2.0", "Unicode-3.0"];
        for (licence, taken) in [
            ("MIT", true),
            ("MIT/Apache-2.0", true),
            ("Apache-2.0 OR GPL-2.0-only", true),
            ("Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT", true),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
            ("MIT AND Apache-2.0 OR GPL-2.0-only", true),
            ("(MIT OR Apache-2.0) AND NCSA", false),
            ("MIT AND (GPL-2.0-only OR LGPL-2.1-only)", false),
            ("Apache-2.0 WITH LLVM-exception", false),
            ("GPL-2.0-only", false),
            ("MIT OR", false),
            ("(MIT", false),
            ("MIT Apache-2.0", false),
            ("", false),
        ] {
            assert_eq!(allowed(licence, &list), taken, "{licence}");
        }
    }
}
