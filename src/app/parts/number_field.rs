//! The number field takes digits of any script, and nothing else; who is not sure may add the most it may be.

use super::{Icon, icon};
use crate::app::App;
use crate::app::browser;
use crate::app::draft::Edit;
use crate::app::state::Action;
use yew::{Html, InputEvent, html};

/// The box for the number, and the folded one for the most it may be.
pub(crate) fn number_field(app: &App) -> Html {
    let draft = &app.state.draft;
    html! {
        <>
            { digits(app, "least", "app-number", &draft.least, Edit::Least) }
            <details open={!draft.most.is_empty()}>
                <summary>{ icon(Icon::Why) }<span>{ app.say("app-number-unsure") }</span>{ icon(Icon::Down) }</summary>
                { digits(app, "most", "app-number-most", &draft.most, Edit::Most) }
            </details>
        </>
    }
}

fn digits(app: &App, id: &'static str, words: &str, typed: &str, edit: fn(String) -> Edit) -> Html {
    let oninput = app.on_event(move |event: InputEvent| Some(Action::Edit(edit(browser::typed(&event)))));
    html! {
        <div class="flow tight">
            <label for={id}>{ app.say(words) }</label>
            <p class="field">
                <input {id} type="text" inputmode="numeric" maxlength="5" autocomplete="off" spellcheck="false" translate="no"
                    value={typed.to_owned()} {oninput} />
            </p>
        </div>
    }
}
