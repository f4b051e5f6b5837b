//! A box to tick, as a row that can be pressed as a whole.

use crate::app::App;
use crate::app::draw::{Drawn, el};
use crate::app::state::Action;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The row; pressing it makes the change.
pub(crate) fn tick(app: &App, ticked: bool, action: Action, words: Html) -> Html {
    let input = el("input", "", []).with("type", "checkbox").with("autocomplete", "off");
    let input = input.checked(ticked).on(ListenerKind::onchange, app.on(action));
    el("label", "row", [input, el("span", "", [words])])
}
