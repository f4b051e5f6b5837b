//! The lines that answer from anywhere in the country. Each says what it is for.

use crate::app::App;
use crate::app::draw::{Drawn, all, el, text, when};
use crate::app::help_state::Need;
use crate::app::parts::{Icon, icon, line_phone};
use crate::order::by_key;
use crate::place::Doubt;
use yew::Html;

/// The lines, those that most people need first.
const LINES: [&str; 9] = [
    "nijc-court-line",
    "aba-detention",
    "freedom-for-immigrants",
    "eoir-case-line",
    "trafficking-hotline",
    "domestic-violence-hotline",
    "chirla",
    "raices",
    "migrawatch",
];

/// The section. It needs no ZIP code.
pub(super) fn lines(app: &App) -> Html {
    let detained = app.state.help.needs(Need::Detention);
    // Whoever is detained, or looks for someone who is, needs these first.
    let lines = by_key(LINES, |line| detained && !matches!(*line, "aba-detention" | "freedom-for-immigrants"));
    let mut rows = vec![row(app, "emergency", "911", None, false)];
    rows.extend(lines.iter().filter_map(|line| {
        let (provider, phone) = line_phone(app, line)?;
        let unsure = provider.doubts.contains(&Doubt::NumberUnverified);
        Some(row(app, line, &phone.dialled(), Some(phone.printed()), unsure))
    }));
    let inside = [
        el("h2", "", [app.say("help-lines-title")]).with("id", "lines"),
        el("div", "rows", rows),
        el("p", "small soft", [app.say("help-source-line")]),
    ];
    el("section", "flow part", inside).with("aria-labelledby", "lines")
}

fn row(app: &App, line: &str, dialled: &str, printed: Option<String>, unsure: bool) -> Html {
    let message = format!("help-line-{line}");
    let part = |name: &str| app.words.say_part(&message, name).unwrap_or_default();
    let number = printed.map(|printed| el("bdi", "block", [text(printed)]).with("translate", "no"));
    let words = [
        el("b", "block", [app.say(&message)]),
        el("span", "block small", [part("who")]),
        number.unwrap_or_default(),
        el("span", "block small soft", [part("note"), when(unsure, || all([text(" "), app.say("help-unchecked")]))]),
    ];
    el("a", "row", [el("span", "", words), icon(Icon::Call)]).with("href", format!("tel:{dialled}"))
}
