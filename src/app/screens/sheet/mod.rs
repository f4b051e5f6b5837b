//! Sheet: to be drawn.

use crate::app::App;
use yew::{Html, html};

/// The screen.
pub(crate) fn sheet(_app: &App) -> Html {
    html! { <main key="sheet"><h1 tabindex="-1">{ "sheet" }</h1></main> }
}
