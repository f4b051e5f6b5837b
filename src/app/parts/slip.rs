//! The slip: what *Continue* still needs, said without blame, with a way to the field.

use crate::app::App;
use crate::app::browser;
use crate::app::draw::{Drawn, el};
use crate::app::state::Slip;
use crate::fact::{Fact, Kind};
use yew::{Callback, Event, Html};

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
    let to_field = Callback::from(|event: Event| {
        event.prevent_default();
        browser::go_to_field();
    });
    let inside = [
        el("h2", "", [app.say("app-slip")]).with("id", "slip-title"),
        el("p", "", [el("a", "", [help]).with("href", "#field").on_press(to_field)]),
    ];
    let slip = el("div", "slip note flow tight", inside).with("id", "slip").with("tabindex", "-1");
    slip.with("role", "group").with("aria-labelledby", "slip-title")
}
