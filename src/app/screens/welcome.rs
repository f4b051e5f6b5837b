//! Welcome: to be drawn.

use crate::app::App;
use yew::{Html, html};

/// The screen.
pub(crate) fn welcome(_app: &App) -> Html {
    html! { <main key="welcome"><h1 tabindex="-1">{ "welcome" }</h1></main> }
}
