//! The bar stands on every screen: the language at its start, *Leave fast* at its end.

use super::{Icon, icon};
use crate::app::App;
use crate::app::state::{Action, Cover, Screen};
use crate::text::own_name;
use yew::{Html, html};

/// Where *Leave fast* leads: a page that anybody may be looking at. `boot.js` does the leaving.
const AWAY: &str = "https://www.weather.gov/";

/// The bar.
pub(crate) fn bar(app: &App) -> Html {
    let start = if app.state.screen == Screen::Welcome && app.state.cover.is_none() {
        html! { <p class="brand">{ icon(Icon::Logo) }<span translate="no">{ "Waymark" }</span></p> }
    } else {
        html! {
            <button class="tongue" type="button" onclick={app.on(Action::Cover(Cover::Languages))}>
                { icon(Icon::Globe) }
                <span class="vh">{ app.say("app-language") }</span>
                <span>{ own_name(app.words.tag()).to_owned() }</span>
            </button>
        }
    };
    html! {
        <header class="bar">
            { start }
            <a class="leave" data-leave="" href={AWAY} rel="noreferrer noopener">
                { icon(Icon::Leave) }<span>{ app.say("app-leave") }</span>
            </a>
        </header>
    }
}
