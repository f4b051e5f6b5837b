//! Findings: what cannot wait, what may fit, what is still open; folded: what does not seem to fit and what is closed.

mod card;

use crate::app::App;
use crate::app::marks::{Groups, availability, groups, readers};
use crate::app::parts::{Icon, alert_card, fold, icon, where_am_i};
use crate::app::state::{Action, Cover, Screen};
use crate::app::browser;
use crate::rulebook::Relief;
use crate::screen::{Finding, Shown};
use yew::{Callback, Html, MouseEvent, html};

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
    let groups = groups(app.state.book(), screening.findings);
    let readers = readers(&app.state.screener);
    let near = groups.cannot_tell.len().min(OPEN_UNDECIDED);
    let (near, far) = groups.cannot_tell.split_at(near);
    html! {
        <main class="wide" key="findings">
            { where_am_i(app, app.say("findings-where")) }
            <h1 tabindex="-1">{ app.say("findings") }</h1>
            { glance(app, alerts.len(), &groups) }
            { note(app, &groups) }
            { urgent(app, &alerts) }
            { section(app, "may-fit", Icon::MayFit, &groups.may_fit, &readers) }
            { section(app, "cannot-tell", Icon::CannotTell, near, &readers) }
            { too_old(app, &groups.too_old) }
            <section class="part" aria-label={app.words.plain("findings-others")}>
                if !far.is_empty() {
                    { counted(app, Icon::CannotTell, "findings-further", far.len(), html! {
                        <div class="flow two">{ for far.iter().map(|finding| card::card(app, finding, &readers)) }</div>
                    }) }
                }
                { folded(app, Icon::NoFit, "findings-no-fit", &groups.no_fit, &|finding| card::reason(app, finding, &readers)) }
                { folded(app, Icon::Closed, "findings-closed", &groups.closed, &|finding| today(app, finding)) }
            </section>
            <p>{ app.say("findings-lawyer-may-see") }</p>
            { warnings(app, &cautions) }
            { end(app) }
        </main>
    }
}

/// How many of each there are, and the way there.
fn glance(app: &App, alerts: usize, groups: &Groups) -> Html {
    let to = |id: &'static str, shape: Icon, words: &str, count: usize| {
        let go = Callback::from(move |_: MouseEvent| browser::go_to(id));
        html! {
            if count > 0 {
                <li><button class="plain" type="button" onclick={go}>
                    { icon(shape) }<span>{ app.say_with(words, &[("count", count.into())]) }</span>
                </button></li>
            }
        }
    };
    html! {
        <ul class="glance">
            { to("urgent", Icon::Clock, "findings-glance-urgent", alerts) }
            { to("may-fit", Icon::MayFit, "findings-glance-may-fit", groups.may_fit.len()) }
            { to("cannot-tell", Icon::CannotTell, "findings-glance-cannot-tell", groups.cannot_tell.len()) }
        </ul>
    }
}

/// What this is, when the rules were checked and by whom.
fn note(app: &App, groups: &Groups) -> Html {
    let book = app.state.book();
    let reviewed = book.reliefs.iter().all(|relief| relief.reviewer.is_some());
    let shown = groups.may_fit.iter().chain(&groups.cannot_tell);
    let due = shown.filter(|finding| finding.review_due).count();
    html! {
        <div class="note small flow tight">
            <p>{ app.say("findings-note") }</p>
            <p>
                { for book.checked_on().map(|day| app.say_with("findings-checked", &[("date", app.words.day(day).into())])) }
                if !reviewed {
                    { " " }{ app.say("findings-not-reviewed") }
                }
                if due > 0 {
                    { " " }{ app.say("findings-due") }
                }
            </p>
        </div>
    }
}

/// The alerts, the most urgent first.
fn urgent(app: &App, alerts: &[Shown]) -> Html {
    let (open, more) = alerts.split_at(alerts.len().min(OPEN_ALERTS));
    if open.is_empty() {
        return Html::default();
    }
    html! {
        <section class="flow" aria-labelledby="urgent">
            <h2 class="vh" id="urgent" tabindex="-1">{ app.say("findings-urgent") }</h2>
            { for open.iter().map(|shown| alert_card(app, shown)) }
            if !more.is_empty() {
                { counted(app, Icon::Clock, "findings-urgent-more", more.len(), html! {
                    <div class="flow">{ for more.iter().map(|shown| alert_card(app, shown)) }</div>
                }) }
            }
        </section>
    }
}

fn section(app: &App, id: &'static str, shape: Icon, findings: &[Finding], readers: &[usize]) -> Html {
    if findings.is_empty() {
        return Html::default();
    }
    html! {
        <section class="flow part" aria-labelledby={id}>
            <h2 {id} class="outlook" tabindex="-1">{ icon(shape) }{ app.say(&format!("findings-{id}")) }</h2>
            <div class="flow two">{ for findings.iter().map(|finding| card::card(app, finding, readers)) }</div>
        </section>
    }
}

/// What gets no answer because nobody has checked its rules in time.
fn too_old(app: &App, findings: &[Finding]) -> Html {
    if findings.is_empty() {
        return Html::default();
    }
    html! {
        <section class="flow part" aria-labelledby="too-old">
            <h2 id="too-old" class="outlook">{ icon(Icon::Closed) }{ app.say("findings-too-old") }</h2>
            <p>{ app.say("findings-too-old-text") }</p>
            <ul class="dots">{ for findings.iter().map(|finding| html! { <li>{ name(app, finding) }</li> }) }</ul>
        </section>
    }
}

/// A list that is folded: each with its name, one line, and the way to its rules.
fn folded(app: &App, shape: Icon, words: &str, findings: &[Finding], line: &dyn Fn(&Finding) -> Html) -> Html {
    if findings.is_empty() {
        return Html::default();
    }
    let item = |finding: &Finding| {
        let open = app.on(Action::Open(Screen::Finding(finding.relief)));
        html! {
            <li class="folded">
                <b>{ name(app, finding) }</b>
                <div class="small">{ line(finding) }</div>
                <button class="plain" type="button" onclick={open}>{ app.say("findings-why") }<span class="vh">{ ": " }{ name(app, finding) }</span></button>
            </li>
        }
    };
    counted(app, shape, words, findings.len(), html! { <ul class="flow">{ for findings.iter().map(item) }</ul> })
}

/// A fold that says how much is in it.
fn counted(app: &App, shape: Icon, words: &str, count: usize, inside: Html) -> Html {
    let count = app.words.number(count as i64);
    fold(shape, html! { <>{ app.say(words) }{ " " }<span class="soft">{ format!("({count})") }</span></> }, inside)
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
    let text = app.words.say_part(&format!("relief-{}", relief(app, finding).id), &part);
    html! { { for text } }
}

/// Warnings that cut across: each a short card.
fn warnings(app: &App, cautions: &[Shown]) -> Html {
    let (open, more) = cautions.split_at(cautions.len().min(OPEN_CAUTIONS));
    if open.is_empty() {
        return Html::default();
    }
    html! {
        <section class="flow part" aria-labelledby="cautions">
            <h2 id="cautions">{ app.say("findings-cautions") }</h2>
            <div class="flow two">{ for open.iter().map(|shown| card::caution(app, shown)) }</div>
            if !more.is_empty() {
                { counted(app, Icon::List, "findings-cautions-more", more.len(), html! {
                    <div class="flow two">{ for more.iter().map(|shown| card::caution(app, shown)) }</div>
                }) }
            }
        </section>
    }
}

fn end(app: &App) -> Html {
    let button = |action: Action, shape: Icon, words: &str| {
        html! { <button class="btn" type="button" onclick={app.on(action)}>{ icon(shape) }<span>{ app.say(words) }</span></button> }
    };
    html! {
        <div class="end narrow">
            if app.state.left > 0 {
                <button class="go" type="button" onclick={app.on(Action::Resume)}>{ app.say("findings-answer-more") }</button>
            }
            { button(Action::Open(Screen::Sheet), Icon::Print, "findings-sheet") }
            { button(Action::Open(Screen::Help(None)), Icon::Pin, "findings-help") }
            { button(Action::Open(Screen::Review), Icon::List, "findings-review") }
            { button(Action::Cover(Cover::Erase), Icon::Erase, "app-erase") }
        </div>
    }
}
