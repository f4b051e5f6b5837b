//! Question: to be drawn.

use crate::app::App;
use crate::fact::FactId;
use yew::{Html, html};

/// The screen.
pub(crate) fn question(_app: &App, _fact: FactId) -> Html {
    html! { <main key="question"><h1 tabindex="-1">{ "question" }</h1></main> }
}
