//! Hand: the parts of `src/app/hand` as the one module that the page fetches.

use crate::read;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::path::Path;

/// The parts in their order: each uses only what stands above it.
const PARTS: [&str; 9] = ["draw", "text", "code", "dates", "keep", "check", "aloud", "links", "begin"];
/// The line that the names of the states go into.
const STATES: &str = "const STATES = {};";

/// A state, of which the page needs no more than these.
#[derive(Deserialize)]
struct State {
    abbr: String,
    name: String,
}

/// The module.
pub(crate) fn hand(root: &Path) -> Result<String, String> {
    let parts = PARTS.iter().map(|name| read(&root.join("src/app/hand").join(name).with_extension("js")));
    let whole = parts.collect::<Result<String, String>>()?;
    let states: Vec<State> = serde_json::from_str(&read(&root.join("data/us_states.json"))?)
        .map_err(|error| format!("`data/us_states.json` cannot be read: {error}."))?;
    let states: Map<String, Value> = states.into_iter().map(|state| (state.abbr, Value::String(state.name))).collect();
    if !whole.contains(STATES) {
        return Err(format!("`src/app/hand` has no line `{STATES}` any more: the build puts the names there."));
    }
    Ok(whole.replace(STATES, &format!("const STATES = {};", Value::Object(states))))
}
