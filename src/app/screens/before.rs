//! Before: an interruption ahead of the first question, to say what the page cannot hide.

use crate::app::App;
use crate::app::parts::{Icon, back, icon_with};
use crate::app::state::Action;
use yew::{Html, html};

/// The screen.
pub(crate) fn before(app: &App) -> Html {
    let lines = [
        (Icon::Leave, "app-before-leave"),
        (Icon::Clock, "app-before-history"),
        (Icon::Private, "app-before-phone"),
        (Icon::Rather, "app-before-skip"),
    ];
    let lines = lines.map(|(picture, id)| html! { <li class="lead mid">{ icon_with(picture, "pic") }<span>{ app.say(id) }</span></li> });
    html! {
        <main class="leaf" key="before">
            <h1 tabindex="-1">{ app.say("app-before") }</h1>
            <ul class="flow">{ for lines }</ul>
            <p class="note">{ app.say("app-not-advice-short") }</p>
            <div class="end">
                <button class="go" type="button" onclick={app.on(Action::Resume)}>{ app.say("app-before-go") }</button>
                <p class="ends">{ back(app) }</p>
            </div>
        </main>
    }
}
