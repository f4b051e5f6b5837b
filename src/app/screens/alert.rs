//! Alert: what the last answer brought up and cannot wait. It interrupts once, and then stands first among the findings.

use crate::app::App;
use crate::app::parts::{alert_card, back};
use crate::app::state::Action;
use yew::{Html, html};

/// The screen.
pub(crate) fn alert(app: &App, caution: usize) -> Html {
    let shown = app.state.screener.caution(caution);
    html! {
        <main class="leaf" key={format!("alert-{caution}")}>
            <h1 tabindex="-1">{ app.say("app-alert") }</h1>
            { for shown.iter().map(|shown| alert_card(app, shown)) }
            <p class="small soft">{ app.say("app-alert-stays") }</p>
            <div class="end">
                <button class="btn wide-btn" type="button" onclick={app.on(Action::Continue)}>{ app.say("app-alert-go-on") }</button>
                <p class="ends">{ back(app) }</p>
            </div>
        </main>
    }
}
