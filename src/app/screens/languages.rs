//! Languages: the same choice as on the welcome page, from any screen. Every answer stays.

use super::welcome::tongues;
use crate::app::App;
use crate::app::draw::{Drawn, el};
use crate::app::parts::{Icon, button};
use crate::app::state::Action;
use yew::Html;

/// The screen.
pub(crate) fn languages(app: &App) -> Html {
    let inside = [
        el("h1", "", [app.say("app-choose-language")]).with("tabindex", "-1"),
        el("p", "", [app.say("app-language-keeps")]),
        tongues(app),
        el("p", "ends", [button(app, "plain", Some(Icon::Back), "app-back", Action::Uncover)]),
    ];
    el("main", "leaf", inside).key("languages")
}
