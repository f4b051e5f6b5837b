//! The date field asks the year, then the month, then the day, by choices alone. A year is enough.

use super::choice::Pick;
use super::{Icon, button, fold, icon, or, press, row, years};
use crate::app::App;
use crate::app::browser::{self, Parts};
use crate::app::draft::{DateStep, Edit};
use crate::app::draw::{self, Drawn, all, el, text};
use crate::app::state::Action;
use crate::date::PartialDate;
use crate::fact::{Fact, When};
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The open part of the date, what is settled above it, and what will be used. That stands before the day, which
/// need not be given, so that the keyboard comes from one to the other.
pub(crate) fn date_field(app: &App, fact: &Fact, when: When) -> Html {
    let draft = &app.state.draft;
    let parts = match (draft.step, draft.year) {
        (DateStep::Month, Some(year)) => all([settled_year(app, year), month(app, when, year), used(app)]),
        (DateStep::Day, Some(year)) => {
            all([settled_year(app, year), settled_month(app), used(app), day(app, when, year)])
        }
        _ => all([year(app, when, fact.id == "birth-date"), used(app)]),
    };
    el("div", "flow", [parts])
}

/// Notes in this group of choices whether arrows or a finger choose. Arrows move a choice before it is made, so with
/// them only *Continue* goes on to the next part of a date.
pub(crate) fn with_arrows(app: &App, group: Html) -> Html {
    let arrows = app.on_event(|event| browser::is_arrow(&event).then_some(Action::Edit(Edit::Arrows(true))));
    let group = group.on(ListenerKind::onkeydown, arrows);
    group.on(ListenerKind::onpointerdown, app.on(Action::Edit(Edit::Arrows(false))))
}

/// One choice among years, months or days.
fn radio(app: &App, chosen: bool, edit: Edit, words: String) -> Html {
    row(app, Pick::One("q"), chosen && app.state.draft.instead.is_none(), edit, text(words), None)
}

/// The heading of the open part: where the eyes go when it opens.
fn heading(app: &App, words: &str) -> Html {
    el("legend", "", [el("h2", "", [app.say(words)]).with("id", "step").with("tabindex", "-1")])
}

fn year(app: &App, when: When, is_birth: bool) -> Html {
    let draft = &app.state.draft;
    let (this_year, _, _) = app.state.screener.today().ymd();
    let one = |year: i32| radio(app, draft.year == Some(year), Edit::Year(Some(year)), year.to_string());
    if let Some((first, last)) = draft.years {
        let years: Vec<Html> = (first..=last).map(one).collect();
        let others = button(app, "plain", Some(Icon::Back), "app-date-other-years", Action::Edit(Edit::Years(None)));
        return el(
            "fieldset",
            "",
            [heading(app, "app-date-year"), el("div", "grid years", years), el("p", "", [others])],
        );
    }
    let likely = years::likely(when, is_birth, this_year);
    // A year chosen earlier from a run stays in sight.
    let kept = draft.year.filter(|year| !likely.contains(year));
    let years: Vec<Html> = kept.into_iter().chain(likely).map(one).collect();
    let run = |(first, last): (i32, i32)| {
        let words = if first == last { first.to_string() } else { format!("{first}–{last}") };
        // From left to right in every script, as the years are.
        let words = el("span", "", [el("bdi", "", [text(words)]).with("dir", "ltr")]);
        press(app, "row", [words], Action::Edit(Edit::Years(Some((first, last)))))
    };
    let runs: Vec<Html> = years::runs(when, is_birth, this_year).into_iter().map(run).collect();
    let earlier = draw::when(!runs.is_empty() && !is_birth, || el("p", "small soft", [app.say("app-date-earlier")]));
    el(
        "fieldset",
        "",
        [heading(app, "app-date-year"), el("div", "grid years", years), earlier, el("div", "grid runs", runs)],
    )
}

fn month(app: &App, when: When, year: i32) -> Html {
    let chosen = app.state.draft.month;
    let one = |month: u32| radio(app, chosen == Some(month), Edit::Month(Some(month)), app.words.month(month));
    let months: Vec<Html> = years::months(when, year, app.state.screener.today().ymd()).map(one).collect();
    let unknown = row(app, Pick::One("q"), false, Edit::Month(None), app.say("app-date-no-month"), None);
    let inside =
        [heading(app, "app-date-month"), el("div", "grid months", months), or(app), el("div", "apart", [unknown])];
    el("fieldset", "", inside)
}

/// The day lies folded: few know it, and it is rarely needed.
fn day(app: &App, when: When, year: i32) -> Html {
    let Some(month) = app.state.draft.month else { return Html::default() };
    let (first, last) = PartialDate { year, month: Some(month), day: None }.span();
    let chosen = app.state.draft.day;
    let one = |day: u32| radio(app, chosen == Some(day), Edit::Day(Some(day)), day.to_string());
    let days = years::days(when, year, month, last.ymd().2, app.state.screener.today().ymd());
    let days: Vec<Html> = days.map(one).collect();
    let unknown = || el("p", "", [button(app, "plain", None, "app-date-no-day", Action::Edit(Edit::Day(None)))]);
    let inside = [
        el("legend", "vh", [text(app.words.part_of_day(first, Parts::MonthAndYear))]),
        el("div", "grid days", days),
        draw::when(chosen.is_some(), unknown),
    ];
    let fold = fold(Icon::Calendar, app.say("app-date-add-day"), el("fieldset", "", inside));
    fold.with_some("open", chosen.map(|_| ""))
}

fn settled_year(app: &App, year: i32) -> Html {
    settled(app, "app-date-year-label", text(year.to_string()), Edit::Year(None), "app-date-change-year")
}

fn settled_month(app: &App) -> Html {
    let value = match app.state.draft.month {
        Some(month) => text(app.words.month(month)),
        None => app.say("app-date-not-known"),
    };
    settled(app, "app-date-month-label", value, Edit::Months, "app-date-change-month")
}

/// A part of the date that is settled: one line, with a way to change it.
fn settled(app: &App, label: &str, value: Html, edit: Edit, change: &str) -> Html {
    let change = [app.say("app-change"), el("span", "vh", [text(" "), app.say(change)])];
    let line = [
        icon(Icon::Fits),
        el("span", "", [el("b", "", [app.say(label)]), text(" "), value]),
        press(app, "plain", change, Action::Edit(edit)),
    ];
    el("p", "lead mid", line)
}

/// Says back what the answer will mean.
fn used(app: &App) -> Html {
    let Some(date) = app.state.draft.date() else { return Html::default() };
    let note = el("p", "note", [app.say_with("app-date-use", &[("date", app.words.date(date).into())])]);
    // After the last step there is no heading to go to, so the eyes go here.
    let id = (app.state.draft.step == DateStep::Day).then_some("step");
    note.with_some("id", id).with("tabindex", "-1").with("role", "status")
}
