//! Languages: to be drawn.

use crate::app::App;
use yew::{Html, html};

/// The screen.
pub(crate) fn languages(_app: &App) -> Html {
    html! { <main key="languages"><h1 tabindex="-1">{ "languages" }</h1></main> }
}
