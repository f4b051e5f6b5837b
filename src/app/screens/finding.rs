//! Finding: to be drawn.

use crate::app::App;
use yew::{Html, html};

/// The screen.
pub(crate) fn finding(_app: &App, _relief: usize) -> Html {
    html! { <main key="finding"><h1 tabindex="-1">{ "finding" }</h1></main> }
}
