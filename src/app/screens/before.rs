//! Before: to be drawn.

use crate::app::App;
use yew::{Html, html};

/// The screen.
pub(crate) fn before(_app: &App) -> Html {
    html! { <main key="before"><h1 tabindex="-1">{ "before" }</h1></main> }
}
