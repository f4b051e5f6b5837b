//! Languages: the same choice as on the welcome page, from any screen. Every answer stays.

use super::welcome::tongues;
use crate::app::App;
use crate::app::parts::{Icon, icon};
use crate::app::state::Action;
use yew::{Html, html};

/// The screen.
pub(crate) fn languages(app: &App) -> Html {
    html! {
        <main class="leaf" key="languages">
            <h1 tabindex="-1">{ app.say("app-choose-language") }</h1>
            <p>{ app.say("app-language-keeps") }</p>
            { tongues(app) }
            <p class="ends">
                <button class="plain" type="button" onclick={app.on(Action::Uncover)}>{ icon(Icon::Back) }<span>{ app.say("app-back") }</span></button>
            </p>
        </main>
    }
}
