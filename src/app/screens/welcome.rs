//! Welcome: the choice of language, what the page never does, and what it is not.

use crate::app::App;
use crate::app::parts::{Icon, icon, icon_with, land};
use crate::app::state::{Action, Screen};
use crate::text::{is_right_to_left, own_name};
use yew::{Html, html};

/// The screen.
pub(crate) fn welcome(app: &App) -> Html {
    let never = [
        (Icon::NoName, "app-never-name"),
        (Icon::Private, "app-never-send"),
        (Icon::Erase, "app-never-keep"),
        (Icon::NoPay, "app-never-pay"),
    ];
    let never = never.map(|(picture, id)| html! { <li class="lead mid">{ icon_with(picture, "pic") }<span>{ app.say(id) }</span></li> });
    html! {
        <main class="wide two" key="welcome">
            <div class="flow">
                { land() }
                <h1 tabindex="-1">{ app.say("app-welcome") }</h1>
                <p>{ app.say("app-welcome-what") }</p>
            </div>
            <div class="flow">
                <section class="flow" aria-labelledby="tongue">
                    <h2 id="tongue" class="lead mid">{ icon(Icon::Globe) }<span>{ app.say("app-choose-language") }</span></h2>
                    { tongues(app) }
                </section>
                <button class="go" type="button" onclick={app.on(Action::Open(Screen::Before))}>{ app.say("app-start") }</button>
                <p>
                    <button class="plain" type="button" onclick={app.on(Action::Open(Screen::Help(None)))}>
                        { icon(Icon::Call) }<span>{ app.say("app-no-questions") }</span>
                    </button>
                </p>
            </div>
            <section class="flow part" aria-labelledby="never">
                <h2 id="never">{ app.say("app-never") }</h2>
                <ul class="flow">{ for never }</ul>
            </section>
            <section class="flow part" aria-labelledby="first">
                <h2 id="first">{ app.say("app-know-first") }</h2>
                <p class="note">{ app.say("app-not-advice-long") }</p>
                <p class="small soft">{ app.say("app-leave-limits") }</p>
            </section>
        </main>
    }
}

/// Every language by its own name, in its own script.
pub(super) fn tongues(app: &App) -> Html {
    let mut tags: Vec<&String> = app.state.languages.iter().collect();
    tags.sort_by_key(|tag| own_name(tag));
    let tongue = |tag: &String| {
        let current = (tag == app.words.tag()).then_some("true");
        let direction = if is_right_to_left(tag) { "rtl" } else { "ltr" };
        html! {
            <li>
                <button class="row" type="button" lang={tag.clone()} dir={direction} aria-current={current} onclick={app.on(Action::Speak(tag.clone()))}>
                    <span>{ own_name(tag) }</span>
                    if current.is_some() { { icon(Icon::Check) } }
                </button>
            </li>
        }
    };
    html! {
        <>
            <ul class="grid" translate="no">{ for tags.into_iter().map(tongue) }</ul>
            <p class="small soft" role="status">
                if let Some(tag) = &app.state.awaited { { app.say_with("app-language-coming", &[("language", own_name(tag).into())]) } }
            </p>
        </>
    }
}
