//! The office card: exactly what the lists say of an office. What they do not say is shown as not known.

use super::{Icon, icon};
use crate::app::App;
use crate::app::browser::Parts;
use crate::app::words::Words;
use crate::date::Day;
use crate::place::{Doubt, Edition, Fit, Kind, List, Phone, PhoneLabel, Provider, Service};
use yew::{Html, html};

/// The card. `place` says how far it is, if that is known.
pub(crate) fn office_card(app: &App, office: &Provider, place: Option<Html>, fit: Fit) -> Html {
    let words = &app.words;
    let line = |shape: Icon, inside: Html| html! { <li class="lead">{ icon(shape) }<span>{ inside }</span></li> };
    let fee = match (office.on(List::ProBono), office.on(List::Recognized)) {
        (true, true) => Some("help-list-both"),
        (true, false) => Some("help-list-pro-bono"),
        (false, true) => Some("help-list-recognized"),
        (false, false) => None,
    };
    html! {
        <article class="card" key={office.id.clone()}>
            <h3 translate="no" lang="en" dir="auto">{ &office.name }</h3>
            <ul class="flow tight">
                { line(Icon::Pin, html! { <>{ for place.map(|place| html! { <><b>{ place }{ "." }</b>{ " " }</> }) }{ address(app, office) }</> }) }
                { line(Icon::List, html! { <>{ services(words, office) }{ limits(office) }</> }) }
                { for fee.map(|fee| line(Icon::Coin, app.say(fee))) }
                { line(Icon::Talk, languages(words, office)) }
                if office.kind == Kind::Referral {
                    { line(Icon::Why, app.say("help-list-referral")) }
                }
                if fit == Fit::Ask {
                    { line(Icon::Why, app.say("help-ask")) }
                }
            </ul>
            { contact(app, office) }
            <p class="small soft">{ sources(words, office) }{ doubts(app, office) }</p>
        </article>
    }
}

fn address(app: &App, office: &Provider) -> Html {
    let city = [&office.city, &office.state].into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ");
    let zip = office.zip.as_deref().unwrap_or_default();
    let city = format!("{city} {zip}");
    if office.sensitive {
        return html! { <><bdi translate="no">{ city }</bdi>{ ". " }{ app.say("help-address-hidden") }</> };
    }
    match &office.street {
        Some(street) => html! { <bdi translate="no" lang="en">{ format!("{street}, {city}") }</bdi> },
        None if city.trim().is_empty() => app.say("help-address-unknown"),
        None => html! { <bdi translate="no">{ city }</bdi> },
    }
}

/// The kinds of cases that the lists name; whether people in detention are helped is said where it is known.
fn services(words: &Words, office: &Provider) -> Html {
    let shown = office.services.iter().filter(|service| **service != Service::Detention || office.detained.is_none());
    let names: Vec<String> = shown.map(|service| words.plain(&format!("service-{}", service.id()))).collect();
    let detained = office.detained.map(|detained| if detained { "help-detained-yes" } else { "help-detained-no" });
    html! {
        <>
            { if names.is_empty() { words.say("help-services-unknown") } else { html! { <>{ names.join(&words.plain("app-comma")) }{ "." }</> } } }
            { for detained.map(|id| html! { <>{ " " }{ words.say(id) }</> }) }
        </>
    }
}

/// Whom it serves and how to reach it, in the words of the list, which are English.
fn limits(office: &Provider) -> Html {
    let said = [&office.limitations, &office.notes].into_iter().flatten();
    html! { { for said.map(|said| html! { <span class="block small" lang="en" dir="ltr">{ said }</span> }) } }
}

fn languages(words: &Words, office: &Provider) -> Html {
    if office.any_language {
        return words.say("help-language-any");
    }
    let names: Vec<String> = office.languages.iter().map(|code| words.language(code)).collect();
    html! {
        <>
            if names.is_empty() && !office.interpreters {
                { words.say("help-languages-unknown") }
            }
            if !names.is_empty() {
                { words.say_with("help-speaks", &[("languages", names.join(&words.plain("app-comma")).into())]) }
            }
            if office.interpreters {
                { " " }{ words.say("help-interpreters") }
            }
        </>
    }
}

/// The ways to reach it: one button for the main number, the others as links.
fn contact(app: &App, office: &Provider) -> Html {
    let out = |href: String, shape: Icon, id: &str| {
        html! { <a class="plain" {href} rel="noreferrer noopener">{ icon(shape) }<span>{ app.say(id) }<span class="vh">{ ": " }{ &office.name }</span></span></a> }
    };
    let (first, others) = match office.phones.split_first() {
        Some((first, others)) => (Some(first), others),
        None => (None, &[][..]),
    };
    html! {
        <>
            { match first {
                Some(phone) => html! { <a class="btn" href={format!("tel:{}", phone.dialled())}>{ icon(Icon::Call) }{ number(app, phone, "help-call") }</a> },
                None => html! { <p>{ app.say(if office.has_contact() { "help-no-phone" } else { "help-no-contact" }) }</p> },
            } }
            if !others.is_empty() || office.email.is_some() || office.url.is_some() {
                <p class="ways">
                    { for others.iter().map(|phone| html! {
                        <a class="plain" href={format!("tel:{}", phone.dialled())}>{ icon(Icon::Call) }{ number(app, phone, "help-other-phone") }</a>
                    }) }
                    { for office.email.as_ref().map(|email| out(format!("mailto:{email}"), Icon::Paper, "help-email")) }
                    { for office.url.as_ref().map(|url| out(url.clone(), Icon::Globe, "help-web")) }
                </p>
            }
        </>
    }
}

fn number(app: &App, phone: &Phone, id: &str) -> Html {
    html! {
        <span>
            { app.say_with(id, &[("phone", phone.printed().into())]) }
            { for phone.extension.as_ref().map(|extension| html! { <>{ " " }{ app.say_with("help-extension", &[("number", extension.as_str().into())]) }</> }) }
            if let PhoneLabel::Noted(note) = &phone.label {
                { " (" }<bdi lang="en">{ note }</bdi>{ ")" }
            }
        </span>
    }
}

/// Which lists it is on, and of when.
fn sources(words: &Words, office: &Provider) -> Html {
    let edition = |list: List| office.sources.iter().find(|source| source.list == list).map(|source| source.edition);
    match (edition(List::ProBono), edition(List::Recognized)) {
        (Some(listed), Some(reported)) => {
            let args = [("listed", dated(words, listed).into()), ("reported", dated(words, reported).into())];
            html! { <>{ words.say_with("help-source-both", &args) }{ "." }</> }
        }
        (Some(listed), None) => list_of(words, List::ProBono, listed),
        (None, Some(reported)) => list_of(words, List::Recognized, reported),
        (None, None) => Html::default(),
    }
}

/// A list, and of when it is.
pub(crate) fn list_of(words: &Words, list: List, edition: Edition) -> Html {
    let date = dated(words, edition).into();
    let text = match (list, edition) {
        (List::ProBono, _) => words.say_with("help-source-pro-bono", &[("date", date)]),
        (_, Edition::Year(_)) => words.say_with("help-source-undated", &[("year", date)]),
        _ => words.say_with("help-source-recognized", &[("date", date)]),
    };
    html! { <>{ text }{ "." }</> }
}

/// When a list was published, as exactly as it says.
fn dated(words: &Words, edition: Edition) -> String {
    let parts = match edition {
        Edition::Day(_) => Parts::Day,
        Edition::Month(_) => Parts::MonthAndYear,
        Edition::Year(_) | Edition::Undated => Parts::Year,
    };
    let day = edition.earliest().and_then(|date| Day::parse(&date.to_string()));
    day.map_or_else(String::new, |day| words.part_of_day(day, parts))
}

/// What the lists leave in doubt.
fn doubts(app: &App, office: &Provider) -> Html {
    let conflict = office.roster_address.is_some() || office.phones.iter().any(|phone| phone.label == PhoneLabel::Roster);
    let unsure = office.doubts.iter().any(|doubt| matches!(doubt, Doubt::NumberUnverified | Doubt::AreaCodeUnknown));
    html! {
        <>
            if office.renewal_pending {
                { " " }{ app.say("help-renewal-pending") }
            }
            if conflict {
                { " " }{ app.say("help-conflict") }
            }
            { for office.roster_address.as_ref().map(|address| html! { <>{ " " }<bdi translate="no" lang="en">{ address }</bdi></> }) }
            if unsure {
                { " " }{ app.say("help-source-line") }
            }
        </>
    }
}
