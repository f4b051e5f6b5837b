//! Review: to be drawn.

use crate::app::App;
use yew::{Html, html};

/// The screen.
pub(crate) fn review(_app: &App) -> Html {
    html! { <main key="review"><h1 tabindex="-1">{ "review" }</h1></main> }
}
