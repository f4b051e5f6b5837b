//! Check: reads all rules as the app would.

use crate::args::Args;
use crate::{bundle, root};

/// The verb `check`.
pub(crate) fn run(words: Vec<String>) -> Result<(), String> {
    Args::new(words).end()?;
    check()
}

/// Reads the rules. The step `check` of `test` calls this, too.
pub(crate) fn check() -> Result<(), String> {
    let bundle = bundle::text(&root())?;
    println!("The rules are {} bytes of JSON.", bundle.len());
    Ok(())
}
