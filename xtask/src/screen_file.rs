//! Screen: one person's answers in, findings out.

use crate::{bundle, root};

/// The verb `screen`.
pub(crate) fn run(words: Vec<String>) -> Result<(), String> {
    let [file] = words.as_slice() else {
        return Err("Name one file of answers after `screen`.".to_owned());
    };
    let bundle = bundle::text(&root())?;
    println!("`{file}` against {} bytes of rules.", bundle.len());
    Ok(())
}
