//! Erase: to be drawn.

use crate::app::App;
use yew::{Html, html};

/// The screen.
pub(crate) fn erase(_app: &App) -> Html {
    html! { <main key="erase"><h1 tabindex="-1">{ "erase" }</h1></main> }
}
