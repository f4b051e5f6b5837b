//! Help: to be drawn.

use crate::app::App;
use crate::place::Service;
use yew::{Html, html};

/// The screen.
pub(crate) fn help(_app: &App, _service: Option<Service>) -> Html {
    html! { <main key="help"><h1 tabindex="-1">{ "help" }</h1></main> }
}
