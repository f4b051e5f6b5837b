//! Hand: what `hand.js` asks of the program: words, and the offices of the lists.

use super::App;
use crate::date::Day;
use crate::place::{Edition, List, Phone};
use chrono::Datelike;
use wasm_bindgen::prelude::wasm_bindgen;

/// What is drawn now, if anything is.
fn app<T>(look: impl FnOnce(&App) -> T) -> Option<T> {
    let page = super::PAGE.with_borrow(Clone::clone)?;
    let page = page.get_component()?;
    page.app.as_ref().map(look)
}

/// A message in the language in use, as plain words; `name` is the value that it takes, if it takes one.
#[wasm_bindgen]
pub fn say(id: &str, name: &str, value: &str) -> String {
    app(|app| app.words.plain_with(id, &[(name, value.into())])).unwrap_or_default()
}

/// Every office, one a line, with a tab after each part: name, state, city, phone, and its lists: `P` for the Pro Bono
/// List, `R` for the recognized organizations, `L` for none of them, each with its edition (`R2026-09-13`, `P2026-07`,
/// `R2026`, `P` without a date). Empty until they have come.
#[wasm_bindgen]
pub fn offices() -> String {
    let mut lines = String::new();
    app(|app| {
        for office in app.state.directory.iter().flat_map(|all| all.providers()) {
            let parts = [Some(&office.name), office.state.as_ref(), office.city.as_ref()];
            parts.into_iter().for_each(|part| add(&mut lines, part.map_or("", String::as_str)));
            add(&mut lines, &office.phones.first().map(Phone::printed).unwrap_or_default());
            for source in &office.sources {
                lines.push(match source.list {
                    List::ProBono => 'P',
                    List::Recognized => 'R',
                    List::Line => 'L',
                });
                add(&mut lines, &written(source.edition));
            }
            lines.push('\n');
        }
    });
    lines
}

fn add(lines: &mut String, part: &str) {
    lines.push_str(part);
    lines.push('\t');
}

fn written(edition: Edition) -> String {
    let length = match edition {
        Edition::Day(_) => 10,
        Edition::Month(_) => 7,
        Edition::Year(_) => 4,
        Edition::Undated => 0,
    };
    let mut day = edition.earliest().map(|date| Day(date.num_days_from_ce()).to_string()).unwrap_or_default();
    day.truncate(length);
    day
}
