//! The end of a question: *Continue*, then the ways back and to what there is so far.

use super::{Icon, icon};
use crate::app::App;
use crate::app::state::{Action, Screen};
use yew::{Html, html};

/// *Continue* across the whole width, *Back*, *See what we have so far*.
pub(crate) fn end(app: &App) -> Html {
    html! {
        <div class="end">
            <button class="go">{ app.say("app-continue") }</button>
            <p class="ends">
                { back(app) }
                if app.state.has_answers() && !app.state.is_change() {
                    <button class="plain" type="button" onclick={app.on(Action::Open(Screen::Findings))}>{ app.say("app-see-so-far") }</button>
                }
            </p>
        </div>
    }
}

/// *Back*.
pub(crate) fn back(app: &App) -> Html {
    html! {
        <button class="plain" type="button" onclick={app.on(Action::Back)}>{ icon(Icon::Back) }<span>{ app.say("app-back") }</span></button>
    }
}
