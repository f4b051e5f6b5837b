//! Alert: to be drawn.

use crate::app::App;
use yew::{Html, html};

/// The screen.
pub(crate) fn alert(_app: &App, _caution: usize) -> Html {
    html! { <main key="alert"><h1 tabindex="-1">{ "alert" }</h1></main> }
}
