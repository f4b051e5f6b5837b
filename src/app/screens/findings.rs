//! Findings: to be drawn.

use crate::app::App;
use yew::{Html, html};

/// The screen.
pub(crate) fn findings(_app: &App) -> Html {
    html! { <main key="findings"><h1 tabindex="-1">{ "findings" }</h1></main> }
}
