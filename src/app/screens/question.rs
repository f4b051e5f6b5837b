//! The question: one fact is asked, and nothing else. Its heading is the question.

use crate::app::App;
use crate::app::parts::{
    Icon, choices, country_field, date_field, end, icon, instead, number_field, slip, where_am_i,
};
use crate::app::state::Action;
use crate::fact::{Fact, FactId, Kind};
use crate::interview;
use yew::{Html, SubmitEvent, html};

/// The screen.
pub(crate) fn question(app: &App, fact: FactId) -> Html {
    let book = app.state.book();
    let declared = book.about(fact);
    let message = format!("fact-{}", declared.id);
    let section = interview::section(&app.state.screener, fact);
    let section = section.map(|section| app.say(&format!("section-{}", book.interview.sections[section].id)));
    let onsubmit = app.on_event(|event: SubmitEvent| {
        event.prevent_default();
        Some(Action::Continue)
    });
    let heading = html! { <h1 id="question" tabindex="-1">{ app.say(&message) }</h1> };
    let why = why(app, &message);
    let field = field(app, declared);
    // Where the answer has parts with headings of their own, the question stands above them all.
    let asked = if matches!(declared.kind, Kind::Date(_) | Kind::Countries | Kind::Country | Kind::Number { .. }) {
        html! {
            <>
                { heading }{ why }
                <div class="flow" role="group" aria-labelledby="question" aria-describedby="why">{ field }<div class="rows">{ instead(app, declared) }</div></div>
            </>
        }
    } else {
        html! { <fieldset aria-describedby="why"><legend>{ heading }</legend>{ why }{ field }{ instead(app, declared) }</fieldset> }
    };
    html! {
        <main class="leaf" key={message.clone()}>
            { where_am_i(app, section.unwrap_or_default()) }
            { slip(app, declared) }
            <form class="flow" {onsubmit} novalidate=true autocomplete="off" translate="no">
                { asked }
                { end(app) }
            </form>
        </main>
    }
}

/// Why we ask, in the open, and that the answer stays.
fn why(app: &App, message: &str) -> Html {
    let hint = app.words.say_part(message, "hint");
    html! {
        <div class="why flow" id="why">
            { for hint.map(|hint| html! { <p class="hint">{ hint }</p> }) }
            <p class="lead">
                { icon(Icon::Why) }<span><b>{ app.say("app-why") }</b>{ " " }{ app.words.say_part(message, "why").unwrap_or_default() }</span>
            </p>
            <p class="lead">{ icon(Icon::Private) }<span>{ app.say("app-stays") }</span></p>
        </div>
    }
}

fn field(app: &App, fact: &Fact) -> Html {
    match fact.kind {
        Kind::YesNo | Kind::OneOf | Kind::AnyOf => choices(app, fact),
        Kind::Date(when) => date_field(app, fact, when),
        Kind::Number { .. } | Kind::Zip => number_field(app),
        Kind::Countries | Kind::Country => country_field(app, fact),
    }
}
