//! The alert card: what cannot wait, with its day as a calendar leaf, what to do today, and one number to call.

use super::{Icon, button, icon};
use crate::app::App;
use crate::app::browser::Parts;
use crate::app::draw::{Drawn, all, el, text, when};
use crate::app::state::{Action, Screen};
use crate::date::Day;
use crate::place::{Phone, Provider};
use crate::screen::Shown;
use yew::Html;

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
    let leaf = shown.deadline.as_ref().map(|deadline| day_leaf(app, deadline.safe));
    let told = el("p", "text", [app.words.say_part(&message, "text").unwrap_or_default()]);
    let what = [
        el("h2", "", [app.say(&message)]).with("id", message.clone()),
        el("div", "ends", [told, leaf.unwrap_or_default()]),
        until(app, shown),
        when(shown.possible, || el("p", "small soft", [app.say("app-alert-possible")])),
    ];
    let steps: Vec<Html> = steps.map(|step| el("li", "lead", [el("span", "", [step])])).collect();
    let today = [
        when(!steps.is_empty(), || el("h3", "", [app.say("app-alert-do")])),
        when(!steps.is_empty(), || el("ol", "flow tight steps", steps)),
        call(app, caution.call.as_deref()),
    ];
    let inside = [
        el("p", "band lead mid", [icon(Icon::Clock), el("span", "", [urgency(app, shown)])]),
        el("div", "flow two", [el("div", "flow", what), el("div", "flow", today)]),
    ];
    el("section", "card alert", inside).with("aria-labelledby", message)
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
    let day = el("b", "", [app.say(&message), text(": "), text(app.words.day(deadline.safe))]);
    all([
        el("p", "small", [day]),
        late.map(|late| el("p", "", [el("b", "", [late])])).unwrap_or_default(),
        when(deadline.last > deadline.safe, || {
            let last = app.words.day(deadline.last);
            el("p", "small soft", [app.say_with("app-alert-safe", &[("last", last.into())])])
        }),
    ])
}

/// A day as a leaf of a calendar.
pub(crate) fn day_leaf(app: &App, day: Day) -> Html {
    let part = |name, part| el(name, "", [text(app.words.part_of_day(day, part))]);
    el("p", "day", [part("span", Parts::Month), part("b", Parts::DayOfMonth), part("span", Parts::Year)])
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
        return button(app, "go brick", Some(Icon::Call), "app-alert-who", Action::Open(Screen::Help(None)));
    };
    let message = format!("help-line-{line}");
    let who = app.words.say_part(&message, "who").unwrap_or_else(|| text(provider.name.clone()));
    let number = app.say_with("help-call", &[("phone", phone.printed().into())]);
    let link = el("a", "go brick", [icon(Icon::Call), el("span", "", [number])]);
    all([
        link.with("href", format!("tel:{}", phone.dialled())),
        el("p", "small soft", [who, text(". "), app.say("help-call-log")]),
    ])
}
