//! What helps to know before and while looking for help: what to do now, rights, and who may give advice.

use crate::app::App;
use crate::app::draw::el;
use crate::app::parts::{Icon, fold};
use yew::Html;

/// Each fold: its drawing, its name, and the messages in it.
const FOLDS: [(Icon, &str, &[&str]); 3] = [
    (Icon::Clock, "now", &["safe", "date", "court", "detained", "fear", "travel", "file", "move", "papers"]),
    (Icon::Private, "rights", &["silence", "lawyer", "sign", "door", "search", "fear", "proof", "citizen", "write"]),
    (Icon::Talk, "find", &["who", "ask", "lists", "where", "bring"]),
];

/// The folds.
pub(super) fn know(app: &App) -> Html {
    let folds = FOLDS.map(|(shape, name, lines)| {
        let line = |line: &&str| el("li", "", [app.say(&format!("help-{name}-{line}"))]);
        let lines: Vec<Html> = lines.iter().map(line).collect();
        fold(shape, app.say(&format!("help-{name}-title")), el("ul", "dots know", lines))
    });
    el("div", "part", folds)
}
