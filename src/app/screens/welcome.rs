//! Welcome: the choice of language, what the page never does, and what it is not.

use crate::app::App;
use crate::app::draw::{Drawn, all, el, text};
use crate::app::parts::{Icon, button, icon, icon_with, land, press};
use crate::app::state::{Action, Screen};
use crate::text::{is_right_to_left, own_name};
use yew::Html;

/// The screen.
pub(crate) fn welcome(app: &App) -> Html {
    let never = [
        (Icon::NoName, "app-never-name"),
        (Icon::Private, "app-never-send"),
        (Icon::Erase, "app-never-keep"),
        (Icon::NoPay, "app-never-pay"),
    ];
    let never = never.map(|(picture, id)| pictured(app, "lead mid", picture, id));
    let heading = el("h2", "lead mid", [icon(Icon::Globe), el("span", "", [app.say("app-choose-language")])]);
    let choice = [heading.with("id", "tongue"), tongues(app)];
    let call = button(app, "plain", Some(Icon::Call), "app-no-questions", Action::Open(Screen::Help(None)));
    let top = [
        land(),
        el("h1", "", [app.say("app-welcome")]).with("tabindex", "-1"),
        el("p", "", [app.say("app-welcome-what")]),
    ];
    let start = [
        el("section", "flow", choice).with("aria-labelledby", "tongue"),
        button(app, "go", None, "app-start", Action::Open(Screen::Before)),
        el("p", "", [call]),
    ];
    let first = [
        el("h2", "", [app.say("app-know-first")]).with("id", "first"),
        el("p", "note", [app.say("app-not-advice-long")]),
        el("p", "small soft", [app.say("app-leave-limits")]),
    ];
    let never = [el("h2", "", [app.say("app-never")]).with("id", "never"), el("ul", "flow", never)];
    let inside = [
        el("div", "flow", top),
        el("div", "flow", start),
        el("section", "flow part", never).with("aria-labelledby", "never"),
        el("section", "flow part", first).with("aria-labelledby", "first"),
    ];
    el("main", "wide two", inside).key("welcome")
}

/// A line with a drawing in a round.
pub(super) fn pictured(app: &App, class: &'static str, picture: Icon, id: &str) -> Html {
    el("li", class, [icon_with(picture, "pic"), el("span", "", [app.say(id)])])
}

/// Every language by its own name, in its own script.
pub(super) fn tongues(app: &App) -> Html {
    let tongue = |tag: &String| {
        let current = tag == app.words.tag();
        let mut inside = vec![el("span", "", [text(own_name(tag).to_owned())])];
        inside.extend(current.then(|| icon(Icon::Check)));
        let row = press(app, "row", inside, Action::Speak(tag.clone())).with("lang", tag.clone());
        let row = row.with("dir", if is_right_to_left(tag) { "rtl" } else { "ltr" });
        el("li", "", [row.with_some("aria-current", current.then_some("true"))])
    };
    let tongues: Vec<Html> = app.state.languages.iter().map(tongue).collect();
    let awaited = app.state.awaited.as_ref();
    let coming = awaited.map(|tag| app.say_with("app-language-coming", &[("language", own_name(tag).into())]));
    all([
        el("ul", "grid", tongues).with("translate", "no"),
        el("p", "small soft", [coming.unwrap_or_default()]).with("role", "status"),
    ])
}
