//! The page that is printed. Every part is drawn once in each language, side by side.

use crate::app::App;
use crate::app::parts::{line_phone, said};
use crate::app::words::Words;
use crate::handoff::{Handoff, Owner};
use crate::place::{Filter, Near};
use crate::screen::Deadline;
use yew::{Html, classes, html};

/// The line that anyone may call.
const LINE: &str = "nijc-court-line";

pub(super) fn page(app: &App, handoff: &Handoff) -> Html {
    let book = app.state.book();
    let today = app.state.screener.today();
    html! {
        <div class="flow paper" translate="no">
            { pair(app, "", &|words| html! { <><h2 class="title">{ words.say("sheet-title") }</h2><p>{ words.say("sheet-title-what") }</p></> }) }
            if !handoff.dates.is_empty() {
                { pair(app, "date", &|words| html! {
                    <>
                        <h2>{ words.say("sheet-dates") }</h2>
                        { for handoff.dates.iter().map(|(owner, deadline)| date(app, words, *owner, deadline)) }
                    </>
                }) }
            }
            { pair(app, "", &|words| list(words, "sheet-known", "dots", handoff.known.iter().map(|(fact, answer)| {
                let answer = said(words, book, *fact, answer);
                words.say_with("findings-said", &[("what", short(app, words, *fact).into()), ("answer", answer.into())])
            }).collect())) }
            { pair(app, "", &|words| list(words, "sheet-gaps", "dots open", handoff.gaps.iter().map(|fact| {
                html! { { short(app, words, *fact) } }
            }).collect())) }
            { pair(app, "", &|words| list(words, "sheet-papers", "dots boxes", handoff.papers.iter().map(|paper| {
                words.say(&format!("paper-{paper}"))
            }).collect())) }
            if app.state.sheet.findings {
                { pair(app, "", &|words| html! {
                    <>
                        { list(words, "sheet-findings", "dots", handoff.may_fit.iter().map(|relief| {
                            words.say(&format!("relief-{}", book.reliefs[*relief].id))
                        }).collect()) }
                        <p class="small">{ words.say("sheet-findings-what") }</p>
                    </>
                }) }
            }
            { calls(app) }
            <div>
                { pair(app, "bare", &|words| html! { <h2>{ words.say("sheet-notes") }</h2> }) }
                <p class="rule"></p><p class="rule"></p><p class="rule"></p>
            </div>
            { pair(app, "bare small soft", &|words| {
                let checked = book.checked_on().map_or_else(String::new, |day| words.day(day));
                html! { <p>{ words.say_with("sheet-made", &[("today", words.day(today).into()), ("checked", checked.into())]) }{ " " }{ words.say("help-notario-title") }{ "." }</p> }
            }) }
        </div>
    }
}

/// The same in both languages; once, if the person reads English.
fn pair(app: &App, class: &'static str, draw: &dyn Fn(&Words) -> Html) -> Html {
    let column = |words: &Words| {
        html! { <div class="flow" lang={words.tag().to_owned()} dir={words.direction()}>{ draw(words) }</div> }
    };
    let english = app.words.tag() == "en" || app.state.english().is_none();
    html! {
        <div class={classes!("pair", class)}>
            { column(&app.words) }
            if !english {
                { column(&app.english()) }
            }
        </div>
    }
}

fn list(words: &Words, heading: &str, class: &'static str, items: Vec<Html>) -> Html {
    if items.is_empty() {
        return html! { <><h2>{ words.say(heading) }</h2><p>{ words.say("sheet-nothing") }</p></> };
    }
    html! { <><h2>{ words.say(heading) }</h2><ul {class}>{ for items.into_iter().map(|item| html! { <li>{ item }</li> }) }</ul></> }
}

fn date(app: &App, words: &Words, owner: Owner, deadline: &Deadline) -> Html {
    let book = app.state.book();
    let message = match owner {
        Owner::Relief(relief) => format!("deadline-{}-{}", book.reliefs[relief].id, deadline.id),
        Owner::Caution(caution) => format!("deadline-{}", book.cautions[caution].id),
    };
    let late = if deadline.days_left < 0 { words.say_part(&message, "late") } else { None };
    html! {
        <p>
            <b>{ words.day(deadline.safe) }{ ":" }</b>{ " " }{ words.say(&message) }{ "." }
            if deadline.safe < deadline.last {
                { " " }{ words.say("sheet-date-safe") }
            }
            { for late.map(|late| html! { <>{ " " }{ late }</> }) }
        </p>
    }
}

fn short(app: &App, words: &Words, fact: crate::fact::FactId) -> String {
    words.plain_part(&format!("fact-{}", app.state.book().about(fact).id), "short").unwrap_or_default()
}

/// The nearest office, if a ZIP code was looked for, and a line that anyone may call.
fn calls(app: &App) -> Html {
    let directory = app.state.directory.as_deref();
    let place = directory.and_then(|all| all.find_zip(&app.state.help.zip).ok());
    let filter = Filter { sensitive: Some(false), ..Filter::default() };
    let near: Vec<Near<'_>> =
        directory.zip(place).map(|(all, place)| all.nearest(place.point, &filter, 1)).unwrap_or_default();
    let office = near.first().and_then(|near| Some((near.provider, near.provider.phones.first()?)));
    pair(app, "", &|words| {
        html! {
            <>
                <h2>{ words.say("sheet-calls") }</h2>
                { for office.map(|(office, phone)| html! { <p><bdi lang="en">{ &office.name }</bdi>{ ", " }<b><bdi>{ phone.printed() }</bdi></b></p> }) }
                { for line_phone(app, LINE).map(|(_, phone)| html! {
                    <p>{ for words.say_part(&format!("help-line-{LINE}"), "who") }{ ", " }<b><bdi>{ phone.printed() }</bdi></b></p>
                }) }
            </>
        }
    })
}
