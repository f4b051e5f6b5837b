//! The slip: what *Continue* still needs, said without blame, with a way to the field.

use crate::app::App;
use crate::app::browser;
use crate::app::state::Slip;
use crate::fact::{Fact, Kind};
use yew::{Callback, Html, MouseEvent, html};

/// The summary at the top of the form; nothing if nothing is amiss.
pub(crate) fn slip(app: &App, fact: &Fact) -> Html {
    let Some(slip) = app.state.slip else { return Html::default() };
    let help = match slip {
        Slip::Nothing => app.say(match fact.kind {
            Kind::Date(_) => "app-slip-year",
            Kind::Number { .. } | Kind::Zip => "app-slip-number",
            _ => "app-slip-choose",
        }),
        Slip::TooMuch(most) => app.say_with("app-slip-too-much", &[("most", most.into())]),
    };
    let to_field = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        browser::go_to_field();
    });
    html! {
        <div class="slip note flow tight" id="slip" tabindex="-1" role="group" aria-labelledby="slip-title">
            <h2 id="slip-title">{ app.say("app-slip") }</h2>
            <p><a href="#field" onclick={to_field}>{ help }</a></p>
        </div>
    }
}
