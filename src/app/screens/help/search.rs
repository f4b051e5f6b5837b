//! The search: a box for the digits of a ZIP code, and what a person needs of an office.

use crate::app::App;
use crate::app::browser;
use crate::app::help_state::{HelpAction, Need, ZIP_DIGITS};
use crate::app::parts::{Icon, icon};
use crate::app::state::Action;
use crate::place::{Directory, Service, ZipProblem};
use std::collections::BTreeSet;
use yew::{Event, Html, InputEvent, SubmitEvent, html};

pub(super) fn search(app: &App, case: Option<Service>, directory: Option<&Directory>, problem: Option<ZipProblem>) -> Html {
    let help = &app.state.help;
    let onsubmit = app.on_event(|event: SubmitEvent| {
        event.prevent_default();
        Some(Action::Help(HelpAction::Show))
    });
    let oninput = app.on_event(|event: InputEvent| Some(Action::Help(HelpAction::Zip(browser::typed(&event)))));
    // Something was asked for that is no ZIP code at all, or none that we know.
    let amiss = match problem {
        _ if !help.zip.is_empty() && help.zip.len() != ZIP_DIGITS => Some("help-zip-digits"),
        Some(ZipProblem::NotAZip) => Some("help-zip-digits"),
        Some(ZipProblem::Unknown) => Some("help-zip-unknown"),
        None => None,
    };
    html! {
        <form class="flow" {onsubmit} novalidate=true autocomplete="off" translate="no">
            <h1 tabindex="-1">{ app.say("help-title") }</h1>
            <div class="flow tight">
                <label for="zip"><b>{ app.say("help-zip") }</b></label>
                <p class="field">
                    <input id="zip" type="text" inputmode="numeric" maxlength="5" autocomplete="off" spellcheck="false" translate="no"
                        value={help.typed.clone()} {oninput} aria-describedby="zip-note" aria-invalid={amiss.map(|_| "true")} />
                    { " " }<button class="btn">{ app.say("help-zip-show") }</button>
                </p>
                <div id="zip-note" class="small">
                    <p role="status"><b>{ for amiss.map(|amiss| app.say(amiss)) }</b></p>
                    <p class="soft">{ app.say("help-zip-note") }</p>
                </div>
            </div>
            <fieldset>
                <legend><b>{ app.say("help-need") }</b></legend>
                <div class="grid">
                    { need(app, Need::Detention, "help-filter-detention") }
                    { need(app, Need::Court, "help-filter-court") }
                    { need(app, Need::Child, "help-filter-child") }
                    { need(app, Need::ProBono, "help-filter-pro-bono") }
                </div>
                { for case.map(|case| html! {
                    { tick(app, !help.any_case, HelpAction::AnyCase, app.say(&format!("service-{}", case.id()))) }
                }) }
                { for directory.map(|all| languages(app, all)) }
                { for directory.filter(|_| help.needs(Need::Detention) || help.needs(Need::Court)).map(|all| courts(app, all)) }
            </fieldset>
        </form>
    }
}

fn need(app: &App, need: Need, words: &str) -> Html {
    tick(app, app.state.help.needs(need), HelpAction::Need(need), app.say(words))
}

fn tick(app: &App, ticked: bool, action: HelpAction, words: Html) -> Html {
    html! {
        <label class="row">
            <input type="checkbox" checked={ticked} autocomplete="off" onchange={app.on(Action::Help(action))} /><span>{ words }</span>
        </label>
    }
}

/// Every language that some office names, by its name.
fn languages(app: &App, directory: &Directory) -> Html {
    let codes: BTreeSet<&str> =
        directory.providers().iter().flat_map(|office| &office.languages).map(AsRef::as_ref).filter(|code| *code != "en").collect();
    let mut named: Vec<(String, String)> = codes.into_iter().map(|code| (app.words.language(code), code.to_owned())).collect();
    named.sort();
    list(app, Icon::Talk, "help-language", "help-language-all", &app.state.help.language, named, HelpAction::Language)
}

fn courts(app: &App, directory: &Directory) -> Html {
    let named = directory.courts().iter().map(|court| (court.to_string(), court.to_string())).collect();
    list(app, Icon::Stamp, "help-court-title", "help-court-any", &app.state.help.court, named, HelpAction::Court)
}

/// A list to choose one from; the first line is *any*.
fn list(
    app: &App,
    shape: Icon,
    label: &str,
    any: &str,
    chosen: &str,
    named: Vec<(String, String)>,
    action: fn(String) -> HelpAction,
) -> Html {
    let onchange = app.on_event(move |event: Event| Some(Action::Help(action(browser::selected(&event)))));
    html! {
        <label class="row">
            { icon(shape) }<span class="vh">{ app.say(label) }</span>
            <select {onchange} autocomplete="off">
                <option value="" selected={chosen.is_empty()}>{ app.words.plain(any) }</option>
                { for named.into_iter().map(|(name, value)| html! { <option selected={value == chosen} value={value.clone()}>{ name }</option> }) }
            </select>
        </label>
    }
}
