//! The question: one fact is asked, and nothing else. Its heading is the question.

use crate::app::App;
use crate::app::draw::{Drawn, el, text};
use crate::app::parts::{
    Icon, choices, country_field, date_field, end, icon, instead, number_field, slip, where_am_i, with_arrows,
};
use crate::app::state::Action;
use crate::fact::{Fact, FactId, Kind};
use crate::interview;
use yew::virtual_dom::ListenerKind;
use yew::{Event, Html};

/// The screen.
pub(crate) fn question(app: &App, fact: FactId) -> Html {
    let book = app.state.book();
    let declared = book.about(fact);
    let message = format!("fact-{}", declared.id);
    let section = interview::section(&app.state.screener, fact);
    let section = section.map(|section| app.say(&format!("section-{}", book.interview.sections[section].id)));
    let submit = app.on_event(|event: Event| {
        event.prevent_default();
        Some(Action::Continue)
    });
    let form = el("form", "flow", [asked(app, declared, &message), end(app)]).on(ListenerKind::onsubmit, submit);
    let form = form.with("novalidate", "").with("autocomplete", "off").with("translate", "no");
    let inside = [where_am_i(app, section.unwrap_or_default()), slip(app, declared), form];
    el("main", "leaf", inside).key(message)
}

/// The question, why we ask it, and what can be answered.
fn asked(app: &App, fact: &Fact, message: &str) -> Html {
    let heading = el("h1", "", [app.say(message)]).with("id", "question").with("tabindex", "-1");
    let why = why(app, message);
    let mut inside = Vec::new();
    // Where the answer has parts with headings of their own, the question stands above them all.
    let parted = matches!(fact.kind, Kind::Date(_) | Kind::Countries | Kind::Country | Kind::Number { .. });
    if parted {
        let group = el("div", "flow", [field(app, fact), el("div", "rows", [instead(app, fact)])]);
        let group = group.with("role", "group").with("aria-labelledby", "question").with("aria-describedby", "why");
        inside.extend([heading, why, with_arrows(app, group)]);
        return inside.into_iter().collect();
    }
    inside.extend([el("legend", "", [heading]), why, field(app, fact), instead(app, fact)]);
    el("fieldset", "", inside).with("aria-describedby", "why")
}

/// Why we ask, in the open, and that the answer stays.
fn why(app: &App, message: &str) -> Html {
    let hint = app.words.say_part(message, "hint");
    let reason = app.words.say_part(message, "why").unwrap_or_default();
    let reason = el("span", "", [el("b", "", [app.say("app-why")]), text(" "), reason]);
    let inside = [
        hint.map(|hint| el("p", "hint", [hint])).unwrap_or_default(),
        el("p", "lead", [icon(Icon::Why), reason]),
        el("p", "lead", [icon(Icon::Private), el("span", "", [app.say("app-stays")])]),
    ];
    el("div", "why flow", inside).with("id", "why")
}

fn field(app: &App, fact: &Fact) -> Html {
    match fact.kind {
        Kind::YesNo | Kind::OneOf | Kind::AnyOf => choices(app, fact),
        Kind::Date(when) => date_field(app, fact, when),
        Kind::Number { .. } | Kind::Zip => number_field(app),
        Kind::Countries | Kind::Country => country_field(app, fact),
    }
}
