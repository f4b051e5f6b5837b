//! The office card: exactly what the lists say of an office. What they do not say is shown as not known.

use super::Icon;
use crate::app::browser::Parts;
use crate::app::draw::Pen;
use crate::app::help_state::Need;
use crate::app::words::Words;
use crate::date::Day;
use crate::place::{Doubt, Edition, Kind, List, Phone, PhoneLabel, Provider, Service};
use chrono::Datelike;

/// The card. `miles` says about how far it is, if that is known.
#[inline(never)]
pub(crate) fn office_card(pen: &mut Pen<'_>, office: &Provider, miles: Option<u32>) {
    let unsure = pen.app.state.help.needs(Need::Detention) && office.detained.is_none();
    pen.el("article.card", |pen| {
        pen.key(&office.id);
        pen.el("h3", |pen| {
            pen.attr("translate", "no");
            pen.attr("lang", "en");
            pen.attr("dir", "auto");
            pen.text(&office.name);
        });
        pen.el("ul.flow tight", |pen| {
            line(pen, Icon::Pin, |pen| {
                distance(pen, miles);
                address(pen, office);
            });
            line(pen, Icon::List, |pen| {
                services(pen, office);
                limits(pen, office);
            });
            if let Some(fee) = fee(office) {
                line(pen, Icon::Coin, |pen| pen.say(fee));
            }
            line(pen, Icon::Talk, |pen| languages(pen, office));
            if office.kind == Kind::Referral {
                line(pen, Icon::Why, |pen| pen.say("help-list-referral"));
            }
            if unsure {
                line(pen, Icon::Why, |pen| pen.say("help-detained-unknown"));
            }
        });
        contact(pen, office);
        pen.el("p.small soft", |pen| {
            sources(pen, office);
            doubts(pen, office);
        });
    });
}

#[inline(always)]
fn line(pen: &mut Pen<'_>, shape: Icon, inside: impl FnOnce(&mut Pen<'_>)) {
    pen.el("li.lead", |pen| {
        pen.icon(shape);
        pen.el("span", inside);
    });
}

fn distance(pen: &mut Pen<'_>, miles: Option<u32>) {
    let Some(miles) = miles else { return };
    pen.el("b", |pen| {
        match miles {
            0 => pen.say("help-in-zip"),
            miles => pen.say_with("help-miles", &[("miles", (miles as usize).into())]),
        }
        pen.text(".");
    });
    pen.text(" ");
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

impl Pen<'_> {
    /// English words or figures that are not to be turned round or translated.
    #[inline(never)]
    pub(crate) fn english(&mut self, words: &str) {
        self.el("bdi", |pen| {
            pen.attr("lang", "en");
            pen.attr("translate", "no");
            pen.text(words);
        });
    }
}

fn address(pen: &mut Pen<'_>, office: &Provider) {
    let mut told = String::new();
    let street = office.street.as_ref().filter(|_| !office.sensitive);
    for part in [street, office.city.as_ref(), office.state.as_ref()].into_iter().flatten() {
        told.push_str(if told.is_empty() { "" } else { ", " });
        told.push_str(part);
    }
    if let Some(zip) = &office.zip {
        told.push_str(if told.is_empty() { "" } else { " " });
        told.push_str(zip);
    }
    if told.is_empty() {
        return pen.say("help-address-unknown");
    }
    pen.english(&told);
    if office.sensitive {
        pen.text(". ");
        pen.say("help-address-hidden");
    }
}

/// The kinds of cases that the lists name; whether people in detention are helped is said where it is known.
fn services(pen: &mut Pen<'_>, office: &Provider) {
    let shown = office.services.iter().filter(|service| **service != Service::Detention || office.detained.is_none());
    let names = pen.words.list(shown.map(|service| pen.words.plain(&format!("service-{}", service.id()))));
    match names.is_empty() {
        true => pen.say("help-services-unknown"),
        false => {
            pen.text(&names);
            pen.text(".");
        }
    }
    pen.text(" ");
    if let Some(detained) = office.detained {
        pen.say(if detained { "help-detained-yes" } else { "help-detained-no" });
    }
}

/// Whom it serves and how to reach it, in the words of the list, which are English.
fn limits(pen: &mut Pen<'_>, office: &Provider) {
    for said in [&office.limitations, &office.notes].into_iter().flatten() {
        pen.el("span.block small", |pen| {
            pen.attr("lang", "en");
            pen.attr("dir", "ltr");
            pen.text(said);
        });
    }
}

fn languages(pen: &mut Pen<'_>, office: &Provider) {
    if office.any_language {
        return pen.say("help-language-any");
    }
    if office.languages.is_empty() && !office.interpreters {
        return pen.say("help-languages-unknown");
    }
    let names = pen.words.list(office.languages.iter().map(|code| pen.words.language(code)));
    if !names.is_empty() {
        pen.say_with("help-speaks", &[("languages", names.into())]);
    }
    if office.interpreters {
        pen.text(" ");
        pen.say("help-interpreters");
    }
}

/// The ways to reach it: one button for the main number, the others as links.
fn contact(pen: &mut Pen<'_>, office: &Provider) {
    let mut phones = office.phones.iter();
    match phones.next() {
        Some(phone) => call(pen, "a.btn", phone, "help-call"),
        None => pen.say_in("p", if office.has_contact() { "help-no-phone" } else { "help-no-contact" }),
    }
    if office.phones.len() < 2 && office.email.is_none() && office.url.is_none() {
        return;
    }
    pen.el("p.ways", |pen| {
        for phone in phones {
            call(pen, "a.plain", phone, "help-other-phone");
        }
        if let Some(email) = &office.email {
            way(pen, office, format!("mailto:{email}"), Icon::Paper, "help-email");
        }
        if let Some(url) = &office.url {
            way(pen, office, url.clone(), Icon::Globe, "help-web");
        }
    });
}

#[inline(never)]
fn way(pen: &mut Pen<'_>, office: &Provider, href: String, shape: Icon, id: &str) {
    pen.el("a.plain", |pen| {
        pen.link(href);
        pen.icon(shape);
        pen.el("span", |pen| {
            pen.say(id);
            pen.el("span.vh", |pen| {
                pen.text(": ");
                pen.text(&office.name);
            });
        });
    });
}

#[inline(never)]
fn call(pen: &mut Pen<'_>, name: &'static str, phone: &Phone, id: &str) {
    pen.el(name, |pen| {
        pen.attr_of("href", format!("tel:{}", phone.dialled()));
        pen.icon(Icon::Call);
        pen.el("span", |pen| {
            pen.say_with(id, &[("phone", phone.printed().into())]);
            if let Some(extension) = &phone.extension {
                pen.text(" ");
                pen.say_with("help-extension", &[("number", extension.as_str().into())]);
            }
            if let PhoneLabel::Noted(note) = &phone.label {
                pen.text(" (");
                pen.english(note);
                pen.text(")");
            }
        });
    });
}

/// Which lists it is on, and of when.
fn sources(pen: &mut Pen<'_>, office: &Provider) {
    let edition = |list: List| office.sources.iter().find(|source| source.list == list).map(|source| source.edition);
    match (edition(List::ProBono), edition(List::Recognized)) {
        (Some(listed), Some(reported)) => {
            let args = [("listed", dated(pen.words, listed).into()), ("reported", dated(pen.words, reported).into())];
            pen.say_with("help-source-both", &args);
            pen.text(".");
        }
        (Some(listed), None) => list_of(pen, List::ProBono, listed),
        (None, Some(reported)) => list_of(pen, List::Recognized, reported),
        (None, None) => {}
    }
}

/// A list, and of when it is.
pub(crate) fn list_of(pen: &mut Pen<'_>, list: List, edition: Edition) {
    let (id, date) = match (list, edition) {
        (List::ProBono, _) => ("help-source-pro-bono", "date"),
        (_, Edition::Year(_)) => ("help-source-undated", "year"),
        _ => ("help-source-recognized", "date"),
    };
    pen.say_with(id, &[(date, dated(pen.words, edition).into())]);
    pen.text(".");
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
fn doubts(pen: &mut Pen<'_>, office: &Provider) {
    let conflict =
        office.roster_address.is_some() || office.phones.iter().any(|phone| phone.label == PhoneLabel::Roster);
    let unsure = office.doubts.iter().any(|doubt| matches!(doubt, Doubt::NumberUnverified | Doubt::AreaCodeUnknown));
    for (holds, id) in
        [(office.renewal_pending, "help-renewal-pending"), (conflict, "help-conflict"), (unsure, "help-unchecked")]
    {
        if holds {
            pen.text(" ");
            pen.say(id);
        }
    }
    if let Some(address) = &office.roster_address {
        pen.text(" ");
        pen.english(address);
    }
}
