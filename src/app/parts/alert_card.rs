//! The alert card: what cannot wait, with its day as a calendar leaf, what to do today, and one number to call.

use super::{Icon, icon};
use crate::app::App;
use crate::app::browser::Parts;
use crate::app::state::{Action, Screen};
use crate::date::Day;
use crate::place::{Phone, Provider};
use crate::screen::Shown;
use yew::{Html, html};

/// The national lines that our texts name, and their records in the directory.
const LINES: [(&str, &str); 9] = [
    ("aba-detention", "dc-aba-commission-on-immigration-detention-informat-20036"),
    ("chirla", "us-chirla-immigrant-assistance-line-x"),
    ("domestic-violence-hotline", "us-national-domestic-violence-hotline-x"),
    ("eoir-case-line", "us-eoir-automated-case-information-immigration-cour-x"),
    ("freedom-for-immigrants", "us-freedom-for-immigrants-national-immigration-dete-x"),
    ("migrawatch", "us-united-we-dream-migrawatch-hotline-x"),
    ("nijc-court-line", "us-national-immigrant-justice-center-court-hotline--x"),
    ("raices", "us-raices-hotline-x"),
    ("trafficking-hotline", "us-national-human-trafficking-hotline-x"),
];

/// The whole card of an alert. Its heading is of the second level.
pub(crate) fn alert_card(app: &App, shown: &Shown) -> Html {
    let caution = &app.state.book().cautions[shown.caution];
    let message = format!("caution-{}", caution.id);
    let steps = (1..=caution.steps).filter_map(|step| app.words.say_part(&message, &format!("do-{step}")));
    let steps: Vec<Html> = steps.collect();
    html! {
        <section class="card alert" aria-labelledby={message.clone()}>
            <p class="band lead mid">{ icon(Icon::Clock) }<span>{ urgency(app, shown) }</span></p>
            <div class="flow two">
                <div class="flow">
                    <h2 id={message.clone()}>{ app.say(&message) }</h2>
                    <div class="ends">
                        <p class="text">{ app.words.say_part(&message, "text").unwrap_or_default() }</p>
                        { for shown.deadline.as_ref().map(|deadline| day_leaf(app, deadline.safe)) }
                    </div>
                    { until(app, shown) }
                    if shown.possible {
                        <p class="small soft">{ app.say("app-alert-possible") }</p>
                    }
                </div>
                <div class="flow">
                    if !steps.is_empty() {
                        <h3>{ app.say("app-alert-do") }</h3>
                        <ol class="flow tight steps">{ for steps.into_iter().map(|step| html! { <li class="lead"><span>{ step }</span></li> }) }</ol>
                    }
                    { call(app, caution.call.as_deref()) }
                </div>
            </div>
        </section>
    }
}

/// How many days are left; plainly urgent where there is no day.
fn urgency(app: &App, shown: &Shown) -> Html {
    match shown.deadline.as_ref().map(|deadline| deadline.days_left) {
        None => app.say("app-urgent"),
        Some(0) => app.say("app-urgent-today"),
        Some(days) if days > 0 => app.say_with("app-urgent-days", &[("count", days.into())]),
        Some(_) => app.say("app-urgent-late"),
    }
}

/// What the day is, when it has passed, and that we count from the safe end of what was said.
fn until(app: &App, shown: &Shown) -> Html {
    let Some(deadline) = &shown.deadline else { return Html::default() };
    let message = format!("deadline-{}", deadline.id);
    let late = if deadline.days_left < 0 { app.words.say_part(&message, "late") } else { None };
    html! {
        <>
            { for late.map(|late| html! { <p><b>{ late }</b></p> }) }
            if deadline.last > deadline.safe {
                <p class="small soft">{ app.say_with("app-alert-safe", &[("last", app.words.day(deadline.last).into())]) }</p>
            }
        </>
    }
}

/// A day as a leaf of a calendar.
pub(crate) fn day_leaf(app: &App, day: Day) -> Html {
    let part = |part| app.words.part_of_day(day, part);
    html! {
        <p class="day">
            <span>{ part(Parts::Month) }</span><b>{ part(Parts::DayOfMonth) }</b><span>{ part(Parts::Year) }</span>
        </p>
    }
}

/// The main number of a national line; `None` until the directory has come.
pub(crate) fn line_phone<'a>(app: &'a App, line: &str) -> Option<(&'a Provider, &'a Phone)> {
    let (_, id) = LINES.iter().find(|(known, _)| *known == line)?;
    let provider = app.state.directory.as_ref()?.providers().iter().find(|provider| provider.id == *id)?;
    Some((provider, provider.phones.first()?))
}

/// One button: the line's number, or all lines while its number is not there.
fn call(app: &App, line: Option<&str>) -> Html {
    let Some((line, (provider, phone))) = line.and_then(|line| Some((line, line_phone(app, line)?))) else {
        let lines = app.on(Action::Open(Screen::Help(None)));
        return html! { <button class="go brick" type="button" onclick={lines}>{ icon(Icon::Call) }<span>{ app.say("app-alert-who") }</span></button> };
    };
    let message = format!("help-line-{line}");
    let who = app.words.say_part(&message, "who").unwrap_or_else(|| html! { { &provider.name } });
    html! {
        <>
            <a class="go brick" href={format!("tel:{}", phone.dialled())}>
                { icon(Icon::Call) }<span>{ app.say_with("help-call", &[("phone", phone.printed().into())]) }</span>
            </a>
            <p class="small soft">{ who }{ ". " }{ app.say("help-call-log") }</p>
        </>
    }
}
