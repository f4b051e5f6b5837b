//! The office card: exactly what the lists say of an office. What they do not say is shown as not known.

use super::{Icon, icon};
use crate::app::App;
use crate::app::browser::Parts;
use crate::app::draw::{Drawn, all, el, text, when};
use crate::app::help_state::Need;
use crate::app::words::Words;
use crate::date::Day;
use crate::place::{Doubt, Edition, Kind, List, Phone, PhoneLabel, Provider, Service};
use chrono::Datelike;
use yew::Html;

/// The card. `place` says how far it is, if that is known.
pub(crate) fn office_card(app: &App, office: &Provider, place: Option<Html>) -> Html {
    let words = &app.words;
    let place = place.map(|place| all([el("b", "", [place, text(".")]), text(" ")])).unwrap_or_default();
    let mut lines = vec![
        line(Icon::Pin, all([place, address(app, office)])),
        line(Icon::List, all([services(words, office), limits(office)])),
    ];
    lines.extend(fee(office).map(|id| line(Icon::Coin, app.say(id))));
    lines.push(line(Icon::Talk, languages(words, office)));
    if office.kind == Kind::Referral {
        lines.push(line(Icon::Why, app.say("help-list-referral")));
    }
    if app.state.help.needs(Need::Detention) && office.detained.is_none() {
        lines.push(line(Icon::Why, app.say("help-detained-unknown")));
    }
    let name = text(office.name.clone());
    let inside = [
        el("h3", "", [name]).with("translate", "no").with("lang", "en").with("dir", "auto"),
        el("ul", "flow tight", lines),
        contact(app, office),
        el("p", "small soft", [sources(words, office), doubts(app, office)]),
    ];
    el("article", "card", inside).key(office.id.clone())
}

fn line(shape: Icon, inside: Html) -> Html {
    el("li", "lead", [icon(shape), el("span", "", [inside])])
}

/// What the lists say about money.
fn fee(office: &Provider) -> Option<&'static str> {
    match (office.on(List::ProBono), office.on(List::Recognized)) {
        (true, true) => Some("help-list-both"),
        (true, false) => Some("help-list-pro-bono"),
        (false, true) => Some("help-list-recognized"),
        (false, false) => None,
    }
}

/// English words or figures that are not to be turned round or translated.
fn english(words: String) -> Html {
    el("bdi", "", [text(words)]).with("lang", "en").with("translate", "no")
}

fn address(app: &App, office: &Provider) -> Html {
    let city = [&office.city, &office.state].into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ");
    let city = format!("{city} {}", office.zip.as_deref().unwrap_or_default());
    match &office.street {
        _ if office.sensitive => all([english(city), text(". "), app.say("help-address-hidden")]),
        Some(street) => english(format!("{street}, {city}")),
        None if city.trim().is_empty() => app.say("help-address-unknown"),
        None => english(city),
    }
}

/// The kinds of cases that the lists name; whether people in detention are helped is said where it is known.
fn services(words: &Words, office: &Provider) -> Html {
    let shown = office.services.iter().filter(|service| **service != Service::Detention || office.detained.is_none());
    let names: Vec<String> = shown.map(|service| words.plain(&format!("service-{}", service.id()))).collect();
    let named = match names.is_empty() {
        true => words.say("help-services-unknown"),
        false => all([text(names.join(&words.plain("app-comma"))), text(".")]),
    };
    let detained = office.detained.map(|detained| if detained { "help-detained-yes" } else { "help-detained-no" });
    all([named, text(" "), detained.map(|id| words.say(id)).unwrap_or_default()])
}

/// Whom it serves and how to reach it, in the words of the list, which are English.
fn limits(office: &Provider) -> Html {
    let said = [&office.limitations, &office.notes].into_iter().flatten();
    let said = said.map(|said| el("span", "block small", [text(said.clone())]).with("lang", "en").with("dir", "ltr"));
    said.collect()
}

fn languages(words: &Words, office: &Provider) -> Html {
    if office.any_language {
        return words.say("help-language-any");
    }
    if office.languages.is_empty() && !office.interpreters {
        return words.say("help-languages-unknown");
    }
    let names: Vec<String> = office.languages.iter().map(|code| words.language(code)).collect();
    let names = names.join(&words.plain("app-comma"));
    all([
        when(!names.is_empty(), || words.say_with("help-speaks", &[("languages", names.into())])),
        when(office.interpreters, || all([text(" "), words.say("help-interpreters")])),
    ])
}

/// The ways to reach it: one button for the main number, the others as links.
fn contact(app: &App, office: &Provider) -> Html {
    let mut phones = office.phones.iter();
    let first = match phones.next() {
        Some(phone) => call(app, "btn", phone, "help-call"),
        None => el("p", "", [app.say(if office.has_contact() { "help-no-phone" } else { "help-no-contact" })]),
    };
    let out = |href: String, shape: Icon, id: &str| {
        let name = el("span", "vh", [text(": "), text(office.name.clone())]);
        let link = el("a", "plain", [icon(shape), el("span", "", [app.say(id), name])]);
        link.with("href", href).with("rel", "noreferrer noopener")
    };
    let mut ways: Vec<Html> = phones.map(|phone| call(app, "plain", phone, "help-other-phone")).collect();
    ways.extend(office.email.as_ref().map(|email| out(format!("mailto:{email}"), Icon::Paper, "help-email")));
    ways.extend(office.url.as_ref().map(|url| out(url.clone(), Icon::Globe, "help-web")));
    all([first, when(!ways.is_empty(), || el("p", "ways", ways))])
}

fn call(app: &App, class: &'static str, phone: &Phone, id: &str) -> Html {
    let mut words = vec![app.say_with(id, &[("phone", phone.printed().into())])];
    if let Some(extension) = &phone.extension {
        words.extend([text(" "), app.say_with("help-extension", &[("number", extension.as_str().into())])]);
    }
    if let PhoneLabel::Noted(note) = &phone.label {
        words.extend([text(" ("), english(note.clone()), text(")")]);
    }
    el("a", class, [icon(Icon::Call), el("span", "", words)]).with("href", format!("tel:{}", phone.dialled()))
}

/// Which lists it is on, and of when.
fn sources(words: &Words, office: &Provider) -> Html {
    let edition = |list: List| office.sources.iter().find(|source| source.list == list).map(|source| source.edition);
    match (edition(List::ProBono), edition(List::Recognized)) {
        (Some(listed), Some(reported)) => {
            let args = [("listed", dated(words, listed).into()), ("reported", dated(words, reported).into())];
            all([words.say_with("help-source-both", &args), text(".")])
        }
        (Some(listed), None) => list_of(words, List::ProBono, listed),
        (None, Some(reported)) => list_of(words, List::Recognized, reported),
        (None, None) => Html::default(),
    }
}

/// A list, and of when it is.
pub(crate) fn list_of(words: &Words, list: List, edition: Edition) -> Html {
    let (id, date) = match (list, edition) {
        (List::ProBono, _) => ("help-source-pro-bono", "date"),
        (_, Edition::Year(_)) => ("help-source-undated", "year"),
        _ => ("help-source-recognized", "date"),
    };
    all([words.say_with(id, &[(date, dated(words, edition).into())]), text(".")])
}

/// When a list was published, as exactly as it says.
fn dated(words: &Words, edition: Edition) -> String {
    let parts = match edition {
        Edition::Day(_) => Parts::Day,
        Edition::Month(_) => Parts::MonthAndYear,
        Edition::Year(_) | Edition::Undated => Parts::Year,
    };
    let day = edition.earliest().map(|date| Day(date.num_days_from_ce()));
    day.map_or_else(String::new, |day| words.part_of_day(day, parts))
}

/// What the lists leave in doubt.
fn doubts(app: &App, office: &Provider) -> Html {
    let conflict =
        office.roster_address.is_some() || office.phones.iter().any(|phone| phone.label == PhoneLabel::Roster);
    let unsure = office.doubts.iter().any(|doubt| matches!(doubt, Doubt::NumberUnverified | Doubt::AreaCodeUnknown));
    let mut said = Vec::new();
    for (holds, id) in
        [(office.renewal_pending, "help-renewal-pending"), (conflict, "help-conflict"), (unsure, "help-unchecked")]
    {
        if holds {
            said.extend([text(" "), app.say(id)]);
        }
    }
    said.extend(office.roster_address.iter().flat_map(|address| [text(" "), english(address.clone())]));
    all(said)
}
