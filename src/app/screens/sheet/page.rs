//! The page that is printed. Every part is drawn once in each language, side by side.

use crate::app::App;
use crate::app::draw::{Drawn, all, el, text, when};
use crate::app::marks::is_nothing;
use crate::app::parts::{line_phone, said_in, short_in};
use crate::app::words::Words;
use crate::handoff::{Handoff, Owner};
use crate::place::{Filter, Near, Phone};
use crate::screen::Deadline;
use yew::Html;

/// The line that anyone may call.
const LINE: &str = "nijc-court-line";

/// The page, part by part.
pub(super) fn page(app: &App, handoff: &Handoff) -> Html {
    let book = app.state.book();
    let gap = |words: &Words| handoff.gaps.iter().map(|fact| text(short_in(words, book, *fact))).collect();
    let paper = |words: &Words| handoff.papers.iter().map(|paper| words.say(&format!("paper-{paper}"))).collect();
    let rule = || el("p", "rule", []);
    let inside = [
        pair(app, "pair", &|words| {
            all([heading(words, "title", "sheet-title"), el("p", "", [words.say("sheet-title-what")])])
        }),
        when(!handoff.dates.is_empty(), || pair(app, "pair date", &|words| dates(app, words, handoff))),
        pair(app, "pair", &|words| known(app, words, handoff)),
        pair(app, "pair", &|words| list(words, "sheet-gaps", "dots open", gap(words))),
        pair(app, "pair", &|words| list(words, "sheet-papers", "dots boxes", paper(words))),
        when(app.state.sheet.findings, || pair(app, "pair", &|words| found(app, words, handoff))),
        calls(app),
        pair(app, "pair bare", &|words| heading(words, "", "sheet-notes")),
        rule(),
        rule(),
        rule(),
        pair(app, "pair bare small soft", &|words| made(app, words)),
    ];
    el("div", "flow paper", inside).with("translate", "no")
}

/// The same in both languages; once, if the person reads English.
fn pair(app: &App, class: &'static str, draw: &dyn Fn(&Words) -> Html) -> Html {
    let column = |words: &Words| {
        el("div", "flow", [draw(words)]).with("lang", words.tag().to_owned()).with("dir", words.direction())
    };
    let mut columns = vec![column(&app.words)];
    if app.words.tag() != "en" && app.state.english().is_some() {
        columns.push(column(&app.english()));
    }
    el("div", class, columns)
}

fn heading(words: &Words, class: &'static str, id: &str) -> Html {
    el("h2", class, [words.say(id)])
}

fn list(words: &Words, id: &str, class: &'static str, items: Vec<Html>) -> Html {
    let inside = match items.is_empty() {
        true => el("p", "", [words.say("sheet-nothing")]),
        false => el("ul", class, items.into_iter().map(|item| el("li", "", [item])).collect::<Vec<Html>>()),
    };
    all([heading(words, "", id), inside])
}

/// What is known, one line each; what is not so is told in one line together.
fn known(app: &App, words: &Words, handoff: &Handoff) -> Html {
    let book = app.state.book();
    let mut lines: Vec<Html> = Vec::new();
    let mut nothing: Vec<String> = Vec::new();
    for (fact, answer) in &handoff.known {
        match is_nothing(book.about(*fact), answer) {
            true => nothing.push(short_in(words, book, *fact)),
            false => lines.push(said_in(words, book, *fact, answer)),
        }
    }
    if !nothing.is_empty() {
        lines.push(words.say_with("sheet-none", &[("what", nothing.join(&words.plain("app-comma")).into())]));
    }
    list(words, "sheet-known", "dots", lines)
}

fn dates(app: &App, words: &Words, handoff: &Handoff) -> Html {
    let mut lines = vec![heading(words, "", "sheet-dates")];
    lines.extend(handoff.dates.iter().map(|(owner, deadline)| date(app, words, *owner, deadline)));
    all(lines)
}

fn date(app: &App, words: &Words, owner: Owner, deadline: &Deadline) -> Html {
    let book = app.state.book();
    let message = match owner {
        Owner::Relief(relief) => format!("deadline-{}-{}", book.reliefs[relief].id, deadline.id),
        Owner::Caution(caution) => format!("deadline-{}", book.cautions[caution].id),
    };
    let late = if deadline.days_left < 0 { words.say_part(&message, "late") } else { None };
    let inside = [
        el("b", "", [text(words.day(deadline.safe)), text(": ")]),
        words.say(&message),
        text(". "),
        when(deadline.safe < deadline.last, || all([words.say("sheet-date-safe"), text(" ")])),
        late.unwrap_or_default(),
    ];
    el("p", "", inside)
}

/// What the page found, for a person who asked for it to be on the sheet.
fn found(app: &App, words: &Words, handoff: &Handoff) -> Html {
    let reliefs = &app.state.book().reliefs;
    let names = handoff.may_fit.iter().map(|relief| words.say(&format!("relief-{}", reliefs[*relief].id)));
    let names = list(words, "sheet-findings", "dots", names.collect());
    all([names, el("p", "small", [words.say("sheet-findings-what")])])
}

/// The nearest office, if a ZIP code was looked for, and a line that anyone may call.
fn calls(app: &App) -> Html {
    let directory = app.state.directory.as_deref();
    let place = directory.and_then(|all| all.find_zip(&app.state.help.zip).ok());
    let filter = Filter { sensitive: Some(false), ..Filter::default() };
    let near: Vec<Near<'_>> =
        directory.zip(place).map(|(all, place)| all.nearest(place.point, &filter, 1)).unwrap_or_default();
    let office = near.first().and_then(|near| Some((near.provider, near.provider.phones.first()?)));
    let number = |who: Html, phone: &Phone| {
        el("p", "", [who, text(", "), el("b", "", [el("bdi", "", [text(phone.printed())])])])
    };
    pair(app, "pair", &|words| {
        let mut lines = vec![heading(words, "", "sheet-calls")];
        let name = |name: &str| el("bdi", "", [text(name.to_owned())]).with("lang", "en");
        lines.extend(office.map(|(office, phone)| number(name(&office.name), phone)));
        let who = words.say_part(&format!("help-line-{LINE}"), "who").unwrap_or_default();
        lines.extend(line_phone(app, LINE).map(|(_, phone)| number(who, phone)));
        all(lines)
    })
}

fn made(app: &App, words: &Words) -> Html {
    let checked = app.state.book().checked_on().map_or_else(String::new, |day| words.day(day));
    let today = words.day(app.state.screener.today());
    let made = words.say_with("sheet-made", &[("today", today.into()), ("checked", checked.into())]);
    el("p", "", [made, text(" "), words.say("help-notario-title"), text(".")])
}
