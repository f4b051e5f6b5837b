//! The end of a question: *Continue*, then the ways back and to what there is so far.

use super::{back, button};
use crate::app::App;
use crate::app::draw::{el, when};
use crate::app::state::{Action, Screen};
use yew::Html;

/// *Continue* across the whole width, *Back*, *See what we have so far*.
pub(crate) fn end(app: &App) -> Html {
    let so_far = when(app.state.has_answers() && !app.state.is_change(), || {
        button(app, "plain", None, "app-see-so-far", Action::Open(Screen::Findings))
    });
    el("div", "end", [el("button", "go", [app.say("app-continue")]), el("p", "ends", [back(app), so_far])])
}
