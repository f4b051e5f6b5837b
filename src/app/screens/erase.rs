//! Erase: asks once before every answer is forgotten.

use crate::app::App;
use crate::app::draw::{Drawn, el};
use crate::app::parts::{Icon, button};
use crate::app::state::Action;
use yew::Html;

/// The screen.
pub(crate) fn erase(app: &App) -> Html {
    let end = [
        button(app, "go", Some(Icon::Erase), "app-erase", Action::Erase),
        button(app, "btn", None, "app-erase-keep", Action::Uncover),
    ];
    let inside = [
        el("h1", "", [app.say("app-erase-sure")]).with("tabindex", "-1"),
        el("p", "", [app.say("app-erase-what")]),
        el("div", "end", end),
    ];
    el("main", "leaf", inside).key("erase")
}
