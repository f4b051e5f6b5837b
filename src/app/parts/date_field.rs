//! The date field asks the year, then the month, then the day, by choices alone. A year is enough.

use super::choice::Pick;
use super::{Icon, icon, or, row, years};
use crate::app::App;
use crate::app::browser::Parts;
use crate::app::draft::{DateStep, Edit};
use crate::app::state::Action;
use crate::date::PartialDate;
use crate::fact::{Fact, When};
use yew::{Callback, Html, KeyboardEvent, html};

/// The open part of the date, what is settled above it, and below it what will be used.
pub(crate) fn date_field(app: &App, fact: &Fact, when: When) -> Html {
    let draft = &app.state.draft;
    let parts = match (draft.step, draft.year) {
        (DateStep::Month, Some(year)) => html! { <>{ settled_year(app, year) }{ month(app, when, year) }</> },
        (DateStep::Day, Some(year)) => html! { <>{ settled_year(app, year) }{ settled_month(app) }{ day(app, when, year) }</> },
        _ => year(app, when, fact.id == "birth-date"),
    };
    // Arrows move a choice before it is made, so with them only *Continue* goes on to the next part.
    let onkeydown = app.on_event(|event: KeyboardEvent| {
        event.key().starts_with("Arrow").then_some(Action::Edit(Edit::Arrows(true)))
    });
    let onpointerdown: Callback<yew::PointerEvent> = app.on(Action::Edit(Edit::Arrows(false)));
    html! { <div class="flow" {onkeydown} {onpointerdown}>{ parts }{ used(app) }</div> }
}

fn year(app: &App, when: When, is_birth: bool) -> Html {
    let draft = &app.state.draft;
    let (this_year, _, _) = app.state.screener.today().ymd();
    let radio = |year: i32| {
        row(app, Pick::One("q"), draft.year == Some(year), Edit::Year(Some(year)), html! { { year } }, None)
    };
    let run = |(first, last): (i32, i32)| {
        let words = if first == last { first.to_string() } else { format!("{first}–{last}") };
        html! {
            <button class="row" type="button" onclick={app.on(Action::Edit(Edit::Years(Some((first, last)))))}><span>{ words }</span></button>
        }
    };
    let legend = html! { <legend><h2 id="step" tabindex="-1">{ app.say("app-date-year") }</h2></legend> };
    if let Some((first, last)) = draft.years {
        let others = app.on(Action::Edit(Edit::Years(None)));
        return html! {
            <fieldset>
                { legend }
                <div class="grid years">{ for (first..=last).map(radio) }</div>
                <p><button class="plain" type="button" onclick={others}>{ icon(Icon::Back) }<span>{ app.say("app-date-other-years") }</span></button></p>
            </fieldset>
        };
    }
    let likely = years::likely(when, is_birth, this_year);
    // A year chosen earlier from a run stays in sight.
    let kept = draft.year.filter(|year| !likely.contains(year));
    let runs = years::runs(when, is_birth, this_year);
    html! {
        <fieldset>
            { legend }
            <div class="grid years">{ for kept.into_iter().chain(likely).map(radio) }</div>
            if !runs.is_empty() {
                if !is_birth {
                    <p class="small soft">{ app.say("app-date-earlier") }</p>
                }
                <div class="grid runs">{ for runs.into_iter().map(run) }</div>
            }
        </fieldset>
    }
}

fn month(app: &App, when: When, year: i32) -> Html {
    let chosen = app.state.draft.month;
    let radio = |month: u32| {
        row(app, Pick::One("q"), chosen == Some(month), Edit::Month(Some(month)), html! { { app.words.month(month) } }, None)
    };
    html! {
        <fieldset>
            <legend><h2 id="step" tabindex="-1">{ app.say("app-date-month") }</h2></legend>
            <div class="grid months">{ for years::months(when, year, app.state.screener.today().ymd()).map(radio) }</div>
            { or(app) }
            <div class="apart">{ row(app, Pick::One("q"), false, Edit::Month(None), app.say("app-date-no-month"), None) }</div>
        </fieldset>
    }
}

/// The day lies folded: few know it, and it is rarely needed.
fn day(app: &App, when: When, year: i32) -> Html {
    let Some(month) = app.state.draft.month else { return Html::default() };
    let whole = PartialDate { year, month: Some(month), day: None };
    let (first, last) = whole.span();
    let chosen = app.state.draft.day;
    let radio = |day: u32| {
        row(app, Pick::One("q"), chosen == Some(day), Edit::Day(Some(day)), html! { { day } }, None)
    };
    let days = years::days(when, year, month, last.ymd().2, app.state.screener.today().ymd());
    html! {
        <details open={chosen.is_some()}>
            <summary>{ icon(Icon::Calendar) }<span>{ app.say("app-date-add-day") }</span>{ icon(Icon::Down) }</summary>
            <fieldset>
                <legend class="vh">{ app.words.part_of_day(first, Parts::MonthAndYear) }</legend>
                <div class="grid days">{ for days.map(radio) }</div>
                if chosen.is_some() {
                    <p><button class="plain" type="button" onclick={app.on(Action::Edit(Edit::Day(None)))}>{ app.say("app-date-no-day") }</button></p>
                }
            </fieldset>
        </details>
    }
}

fn settled_year(app: &App, year: i32) -> Html {
    settled(app, "app-date-year-label", html! { { year } }, Edit::Year(None), "app-date-change-year")
}

fn settled_month(app: &App) -> Html {
    let value = match app.state.draft.month {
        Some(month) => html! { { app.words.month(month) } },
        None => app.say("app-date-not-known"),
    };
    settled(app, "app-date-month-label", value, Edit::Months, "app-date-change-month")
}

/// A part of the date that is settled: one line, with a way to change it.
fn settled(app: &App, label: &str, value: Html, edit: Edit, change: &str) -> Html {
    html! {
        <p class="lead mid">
            { icon(Icon::Fits) }
            <span><b>{ app.say(label) }</b>{ " " }{ value }</span>
            <button class="plain" type="button" onclick={app.on(Action::Edit(edit))}>
                { app.say("app-change") }<span class="vh">{ " " }{ app.say(change) }</span>
            </button>
        </p>
    }
}

/// Says back what the answer will mean.
fn used(app: &App) -> Html {
    let Some(date) = app.state.draft.date() else { return Html::default() };
    // After the last step there is no heading to go to, so the eyes go here.
    let id = (app.state.draft.step == DateStep::Day).then_some("step");
    let args = [("date", app.words.date(date).into())];
    html! { <p class="note" {id} tabindex="-1" role="status">{ app.say_with("app-date-use", &args) }</p> }
}
