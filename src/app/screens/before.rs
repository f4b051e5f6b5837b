//! Before: an interruption ahead of the first question, to say what the page cannot hide.

use super::welcome::pictured;
use crate::app::App;
use crate::app::draw::{Drawn, el};
use crate::app::parts::{Icon, back, button};
use crate::app::state::Action;
use yew::Html;

/// The screen.
pub(crate) fn before(app: &App) -> Html {
    let lines = [
        (Icon::Leave, "app-before-leave"),
        (Icon::Clock, "app-before-history"),
        (Icon::Private, "app-before-phone"),
        (Icon::Rather, "app-before-skip"),
    ];
    let lines = lines.map(|(picture, id)| pictured(app, "lead", picture, id));
    let end = [button(app, "go", None, "app-before-go", Action::Resume), el("p", "ends", [back(app)])];
    let inside = [
        el("h1", "", [app.say("app-before")]).with("tabindex", "-1"),
        el("ul", "flow", lines),
        el("p", "note", [app.say("app-not-advice-short")]),
        el("div", "end", end),
    ];
    el("main", "leaf", inside).key("before")
}
