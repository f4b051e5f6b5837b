//! Findings: what cannot wait, what may fit, what is still open; folded: what does not seem to fit and what is closed.

mod card;

use crate::app::App;
use crate::app::browser;
use crate::app::draw::{Drawn, all, el, text, when};
use crate::app::marks::{Groups, availability, groups, readers};
use crate::app::parts::{Icon, alert_card, button, fold, icon, where_am_i};
use crate::app::state::{Action, Cover, Screen};
use crate::order::by_key;
use crate::rulebook::Relief;
use crate::screen::{Finding, Shown};
use yew::{Callback, Html};

pub(super) use card::against;

/// So many alerts are open; the others are folded.
const OPEN_ALERTS: usize = 3;
/// So many cautions are open.
const OPEN_CAUTIONS: usize = 5;
/// So many findings that still need answers are open: those that need the fewest.
const OPEN_UNDECIDED: usize = 6;

/// The screen.
pub(crate) fn findings(app: &App) -> Html {
    let screening = app.state.screener.screening();
    let (alerts, cautions): (Vec<Shown>, Vec<Shown>) =
        screening.cautions.into_iter().partition(|shown| app.state.book().cautions[shown.caution].alert);
    // Stable: what surely concerns the person stays before what only may, each the most urgent first.
    let alerts = by_key(alerts, |shown| shown.possible);
    let groups = groups(app.state.book(), screening.findings);
    let readers = readers(&app.state.screener);
    let (near, far) = groups.cannot_tell.split_at(groups.cannot_tell.len().min(OPEN_UNDECIDED));
    let heading = el("h1", "", [app.say("findings")]).with("tabindex", "-1");
    let inside = [
        whereabouts(app),
        heading,
        glance(app, alerts.len(), &groups),
        note(app, &groups),
        urgent(app, &alerts),
        section(app, "may-fit", Icon::MayFit, cards(app, &groups.may_fit, &readers)),
        section(app, "cannot-tell", Icon::CannotTell, cards(app, near, &readers)),
        too_old(app, &groups.too_old),
        others(app, &groups, cards(app, far, &readers)),
        el("p", "", [app.say("findings-lawyer-may-see")]),
        warnings(app, &cautions),
        end(app),
    ];
    el("main", "wide", inside).key("findings")
}

/// How many questions are left, if any is.
fn whereabouts(app: &App) -> Html {
    match app.state.left {
        0 => {
            let none = el("span", "", [app.say("findings-none-left")]);
            el("p", "ends where", [el("b", "", [app.say("findings-where")]), none])
        }
        _ => where_am_i(app, app.say("findings-where")),
    }
}

/// How many of each there are, and the way there.
fn glance(app: &App, alerts: usize, groups: &Groups) -> Html {
    let mut ways = Vec::new();
    for (id, shape, words, count) in [
        ("urgent", Icon::Clock, "findings-glance-urgent", alerts),
        ("may-fit", Icon::MayFit, "findings-glance-may-fit", groups.may_fit.len()),
        ("cannot-tell", Icon::CannotTell, "findings-glance-cannot-tell", groups.cannot_tell.len()),
    ] {
        if count > 0 {
            let words = el("span", "", [app.say_with(words, &[("count", count.into())])]);
            let way = el("button", "plain", [icon(shape), words]).with("type", "button");
            ways.push(el("li", "", [way.on_press(Callback::from(move |_| browser::go_to(id)))]));
        }
    }
    el("ul", "glance", ways)
}

/// What this is, when the rules were checked and by whom.
fn note(app: &App, groups: &Groups) -> Html {
    let book = app.state.book();
    let reviewed = book.reliefs.iter().all(|relief| relief.reviewer.is_some());
    let due = groups.may_fit.iter().chain(&groups.cannot_tell).any(|finding| finding.review_due);
    let checked = book.checked_on().map(|day| app.say_with("findings-checked", &[("date", app.words.day(day).into())]));
    let stamp = [
        checked.unwrap_or_default(),
        when(!reviewed, || all([text(" "), app.say("findings-not-reviewed")])),
        when(due, || all([text(" "), app.say("findings-due")])),
    ];
    el("div", "note small flow tight", [el("p", "", [app.say("findings-note")]), el("p", "", stamp)])
}

/// The alerts, the most urgent first.
fn urgent(app: &App, alerts: &[Shown]) -> Html {
    let (open, more) = alerts.split_at(alerts.len().min(OPEN_ALERTS));
    if open.is_empty() {
        return Html::default();
    }
    let cards = |alerts: &[Shown]| -> Vec<Html> { alerts.iter().map(|shown| alert_card(app, shown)).collect() };
    let mut inside = vec![el("h2", "vh", [app.say("findings-urgent")]).with("id", "urgent").with("tabindex", "-1")];
    inside.extend(cards(open));
    inside.push(counted(app, Icon::Clock, "findings-urgent-more", more.len(), || el("div", "flow", cards(more))));
    el("section", "flow", inside).with("aria-labelledby", "urgent")
}

fn cards(app: &App, findings: &[Finding], readers: &[usize]) -> Vec<Html> {
    findings.iter().map(|finding| card::card(app, finding, readers)).collect()
}

/// Cards under the outlook that they share; nothing if there is none.
fn section(app: &App, id: &'static str, shape: Icon, cards: Vec<Html>) -> Html {
    if cards.is_empty() {
        return Html::default();
    }
    let heading = el("h2", "outlook", [icon(shape), app.say(&format!("findings-{id}"))]);
    let heading = heading.with("id", id).with("tabindex", "-1");
    el("section", "flow part", [heading, el("div", "flow two", cards)]).with("aria-labelledby", id)
}

/// What gets no answer because nobody has checked its rules in time.
fn too_old(app: &App, findings: &[Finding]) -> Html {
    if findings.is_empty() {
        return Html::default();
    }
    let names: Vec<Html> = findings.iter().map(|finding| el("li", "", [name(app, finding)])).collect();
    let heading = el("h2", "outlook", [icon(Icon::Closed), app.say("findings-too-old")]).with("id", "too-old");
    let why = el("p", "", [app.say("findings-too-old-text")]);
    el("section", "flow part", [heading, why, el("ul", "dots", names)]).with("aria-labelledby", "too-old")
}

/// What is folded: options that need many answers, that do not seem to fit, that are closed.
fn others(app: &App, groups: &Groups, far: Vec<Html>) -> Html {
    let lines = |findings: &[Finding], line: fn(&App, &Finding) -> Html| -> Html {
        let lines: Vec<Html> = findings.iter().map(|finding| folded(app, finding, line(app, finding))).collect();
        el("ul", "flow", lines)
    };
    let inside = [
        counted(app, Icon::CannotTell, "findings-further", far.len(), || el("div", "flow two", far)),
        counted(app, Icon::NoFit, "findings-no-fit", groups.no_fit.len(), || lines(&groups.no_fit, card::against)),
        counted(app, Icon::Closed, "findings-closed", groups.closed.len(), || lines(&groups.closed, today)),
    ];
    el("section", "part", inside).with("aria-label", app.words.plain("findings-others"))
}

/// One line of a fold: the name, why, and the way to its rules.
fn folded(app: &App, finding: &Finding, line: Html) -> Html {
    let why = [app.say("findings-why"), el("span", "vh", [text(": "), name(app, finding)])];
    let why = el("button", "plain", why).with("type", "button");
    let why = why.on_press(app.on(Action::Open(Screen::Finding(finding.relief))));
    el("li", "folded", [el("b", "", [name(app, finding)]), el("div", "small", [line]), why])
}

/// A fold that says how much is in it; nothing if nothing is.
fn counted(app: &App, shape: Icon, words: &str, count: usize, inside: impl FnOnce() -> Html) -> Html {
    if count == 0 {
        return Html::default();
    }
    let number = text(format!(" ({})", app.words.number(count as i64)));
    fold(shape, all([app.say(words), el("span", "soft", [number])]), inside())
}

fn name(app: &App, finding: &Finding) -> Html {
    app.say(&format!("relief-{}", relief(app, finding).id))
}

fn relief<'a>(app: &'a App, finding: &Finding) -> &'a Relief {
    &app.state.book().reliefs[finding.relief]
}

/// Why a relief is not given as the law says today.
pub(super) fn today(app: &App, finding: &Finding) -> Html {
    let Some(line) = availability(app.state.book(), finding) else { return Html::default() };
    let part = line.text.as_ref().map_or_else(|| "today".to_owned(), |text| format!("today-{text}"));
    app.words.say_part(&format!("relief-{}", relief(app, finding).id), &part).unwrap_or_default()
}

/// Warnings that cut across: each a short card.
fn warnings(app: &App, cautions: &[Shown]) -> Html {
    let (open, more) = cautions.split_at(cautions.len().min(OPEN_CAUTIONS));
    if open.is_empty() {
        return Html::default();
    }
    let cards = |cautions: &[Shown]| {
        let cards: Vec<Html> = cautions.iter().map(|shown| card::caution(app, shown)).collect();
        el("div", "flow two", cards)
    };
    let inside = [
        el("h2", "", [app.say("findings-cautions")]).with("id", "cautions"),
        cards(open),
        counted(app, Icon::List, "findings-cautions-more", more.len(), || cards(more)),
    ];
    el("section", "flow part", inside).with("aria-labelledby", "cautions")
}

fn end(app: &App) -> Html {
    let more = || button(app, "go", None, "findings-answer-more", Action::Resume);
    let inside = [
        when(app.state.left > 0, more),
        button(app, "btn", Some(Icon::Print), "findings-sheet", Action::Open(Screen::Sheet)),
        button(app, "btn", Some(Icon::Pin), "findings-help", Action::Open(Screen::Help(None))),
        button(app, "btn", Some(Icon::List), "findings-review", Action::Open(Screen::Review)),
        button(app, "btn", Some(Icon::Erase), "app-erase", Action::Cover(Cover::Erase)),
    ];
    el("div", "end narrow", inside)
}
