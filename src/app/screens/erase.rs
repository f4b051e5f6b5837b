//! Erase: asks once before every answer is forgotten.

use crate::app::App;
use crate::app::parts::{Icon, icon};
use crate::app::state::Action;
use yew::{Html, html};

/// The screen.
pub(crate) fn erase(app: &App) -> Html {
    html! {
        <main class="leaf" key="erase">
            <h1 tabindex="-1">{ app.say("app-erase-sure") }</h1>
            <p>{ app.say("app-erase-what") }</p>
            <div class="end">
                <button class="go" type="button" onclick={app.on(Action::Erase)}>{ icon(Icon::Erase) }<span>{ app.say("app-erase") }</span></button>
                <button class="btn" type="button" onclick={app.on(Action::Uncover)}>{ app.say("app-erase-keep") }</button>
            </div>
        </main>
    }
}
