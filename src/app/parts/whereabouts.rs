//! Whereabouts: the section's name and about how many questions are left.

use crate::app::App;
use crate::app::draw::el;
use yew::Html;

/// More than this many is no help to know.
const MOST_TOLD: usize = 30;

/// The section, and a bound of the questions left that never grows.
pub(crate) fn where_am_i(app: &App, section: Html) -> Html {
    let left = app.state.left.max(1);
    let told =
        if left > MOST_TOLD { app.say("app-left-many") } else { app.say_with("app-left", &[("count", left.into())]) };
    el("p", "ends where", [el("b", "", [section]), el("span", "", [told])])
}
