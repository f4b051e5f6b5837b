//! The search: a box for the digits of a ZIP code, and what a person needs of an office.

use crate::app::App;
use crate::app::browser;
use crate::app::draw::{Drawn, el, text};
use crate::app::help_state::{HelpAction, Need, ZIP_DIGITS};
use crate::app::parts::{Icon, icon, tick};
use crate::app::state::Action;
use crate::order::{by_key, in_order};
use crate::place::{Directory, Service, ZipProblem};
use yew::virtual_dom::ListenerKind;
use yew::{Event, Html};

/// The form.
pub(super) fn search(
    app: &App,
    case: Option<Service>,
    directory: Option<&Directory>,
    problem: Option<ZipProblem>,
) -> Html {
    let help = &app.state.help;
    let need =
        |need: Need, words: &str| tick(app, help.needs(need), Action::Help(HelpAction::Need(need)), app.say(words));
    let needs = [
        need(Need::Detention, "help-filter-detention"),
        need(Need::Court, "help-filter-court"),
        need(Need::Child, "help-filter-child"),
        need(Need::ProBono, "help-filter-pro-bono"),
    ];
    let first = case.map(|case| {
        let words = app.words.plain(&format!("service-{}", case.id()));
        let words = app.say_with("help-first", &[("case", words.into())]);
        tick(app, !help.any_case, Action::Help(HelpAction::CaseFirst), words)
    });
    let court = directory.filter(|_| help.needs(Need::Detention) || help.needs(Need::Court));
    let choices = [
        el("legend", "", [el("b", "", [app.say("help-need")])]),
        el("div", "grid needs", needs),
        first.unwrap_or_default(),
        directory.map(|all| languages(app, all)).unwrap_or_default(),
        court.map(|all| courts(app, all)).unwrap_or_default(),
    ];
    let inside =
        [el("h1", "", [app.say("help-title")]).with("tabindex", "-1"), zip(app, problem), el("fieldset", "", choices)];
    let show = app.on_event(|event: Event| {
        event.prevent_default();
        Some(Action::Help(HelpAction::Show))
    });
    let form = el("form", "flow", inside).with("novalidate", "").with("autocomplete", "off").with("translate", "no");
    form.on(ListenerKind::onsubmit, show)
}

/// The box for the digits. What is amiss with them is said at once, without blame.
fn zip(app: &App, problem: Option<ZipProblem>) -> Html {
    let help = &app.state.help;
    let amiss = match problem {
        _ if !help.zip.is_empty() && help.zip.len() != ZIP_DIGITS => Some("help-zip-digits"),
        Some(ZipProblem::NotAZip) => Some("help-zip-digits"),
        Some(ZipProblem::Unknown) => Some("help-zip-unknown"),
        None => None,
    };
    let typed = app.on_event(|event: Event| Some(Action::Help(HelpAction::Zip(browser::typed(&event)))));
    let field = el("input", "", []).with("id", "zip").with("type", "text").with("inputmode", "numeric");
    let field =
        field.with("maxlength", "5").with("autocomplete", "off").with("spellcheck", "false").with("translate", "no");
    let field = field.with("aria-describedby", "zip-note").with_some("aria-invalid", amiss.map(|_| "true"));
    let field = field.value(&help.typed).on(ListenerKind::oninput, typed);
    let amiss = amiss.map(|amiss| el("b", "", [app.say(amiss)])).unwrap_or_default();
    let note = [el("p", "", [amiss]).with("role", "status"), el("p", "soft", [app.say("help-zip-note")])];
    let inside = [
        el("label", "", [el("b", "", [app.say("help-zip")])]).with("for", "zip"),
        el("p", "field", [field, text(" "), el("button", "btn", [app.say("help-zip-show")])]),
        el("div", "small", note).with("id", "zip-note"),
    ];
    el("div", "flow tight", inside)
}

/// Every language that some office names, by its name.
fn languages(app: &App, directory: &Directory) -> Html {
    let all = directory.providers().iter().flat_map(|office| &office.languages).map(AsRef::as_ref);
    let mut codes: Vec<&str> = all.filter(|code| *code != "en").collect();
    in_order(&mut codes);
    let named = codes.into_iter().map(|code| (app.words.language(code), code.to_owned()));
    let named = by_key(named, |(name, _)| name.clone());
    list(app, Icon::Talk, ["help-language", "help-language-all"], &app.state.help.language, named, HelpAction::Language)
}

fn courts(app: &App, directory: &Directory) -> Html {
    let named = directory.courts().iter().map(|court| (court.to_string(), court.to_string())).collect();
    list(app, Icon::Stamp, ["help-court-title", "help-court-any"], &app.state.help.court, named, HelpAction::Court)
}

/// A list to choose one from: its label, its first line that stands for any, and what is chosen.
fn list(
    app: &App,
    shape: Icon,
    [label, any]: [&str; 2],
    chosen: &str,
    named: Vec<(String, String)>,
    action: fn(String) -> HelpAction,
) -> Html {
    let choose = app.on_event(move |event: Event| Some(Action::Help(action(browser::selected(&event)))));
    let line = |name: String, value: String| {
        let selected = (value == chosen).then_some("");
        el("option", "", [text(name)]).with_some("selected", selected).with("value", value)
    };
    let mut lines = vec![line(app.words.plain(any), String::new())];
    lines.extend(named.into_iter().map(|(name, value)| line(name, value)));
    let list = el("select", "", lines).with("autocomplete", "off").on(ListenerKind::onchange, choose);
    let label = el("span", "vh", [app.say(label)]);
    el("label", "row", [icon(shape), label, list])
}
