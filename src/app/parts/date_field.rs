//! The date field asks the year, then the month, then the day, by choices alone. A year is enough.

use super::choice::Pick;
use super::{Icon, or, row, years};
use crate::app::browser::{self, Parts};
use crate::app::draft::{DateStep, Edit};
use crate::app::draw::Pen;
use crate::app::state::Action;
use crate::date::PartialDate;
use crate::fact::{Fact, When};
use yew::virtual_dom::ListenerKind;

/// The open part of the date, what is settled above it, and what will be used. That stands before the day, which
/// need not be given, so that the keyboard comes from one to the other.
pub(crate) fn date_field(pen: &mut Pen<'_>, fact: &Fact, when: When) {
    let draft = &pen.app.state.draft;
    pen.el("div.flow", |pen| match (draft.step, draft.year) {
        (DateStep::Month, Some(chosen)) => {
            settled_year(pen, chosen);
            month(pen, when, chosen);
            used(pen);
        }
        (DateStep::Day, Some(chosen)) => {
            settled_year(pen, chosen);
            settled_month(pen);
            used(pen);
            day(pen, when, chosen);
        }
        _ => {
            year(pen, when, fact.id == "birth-date");
            used(pen);
        }
    });
}

/// Notes in the group of choices that is open whether arrows or a finger choose. Arrows move a choice before it is
/// made, so with them only *Continue* goes on to the next part of a date.
pub(crate) fn with_arrows(pen: &mut Pen<'_>) {
    let arrows = pen.app.on_event(|event| browser::is_arrow(&event).then_some(Action::Edit(Edit::Arrows(true))));
    pen.call(ListenerKind::onkeydown, arrows);
    pen.on(ListenerKind::onpointerdown, Action::Edit(Edit::Arrows(false)));
}

/// One choice among years, months or days.
fn radio(pen: &mut Pen<'_>, chosen: bool, edit: Edit, words: &str) {
    let chosen = chosen && pen.app.state.draft.instead.is_none();
    row(pen, Pick::One("q"), chosen, edit, words, None);
}

fn numbered(pen: &mut Pen<'_>, chosen: bool, edit: Edit, number: i32) {
    radio(pen, chosen, edit, &number.to_string());
}

/// The heading of the open part: where the eyes go when it opens.
fn heading(pen: &mut Pen<'_>, words: &str) {
    pen.el("legend", |pen| {
        pen.el("h2", |pen| {
            pen.attr("id", "step");
            pen.attr("tabindex", "-1");
            pen.say(words);
        });
    });
}

fn year(pen: &mut Pen<'_>, when: When, is_birth: bool) {
    let (this_year, _, _) = pen.app.state.screener.today().ymd();
    let (chosen, open) = (pen.app.state.draft.year, pen.app.state.draft.years);
    pen.el("fieldset", |pen| {
        heading(pen, "app-date-year");
        let likely = years::likely(when, is_birth, this_year);
        pen.el("div.grid years", |pen| {
            let years: Vec<i32> = match open {
                Some((first, last)) => (first..=last).collect(),
                // A year chosen earlier from a run stays in sight.
                None => chosen.filter(|year| !likely.contains(year)).into_iter().chain(likely).collect(),
            };
            for year in years {
                numbered(pen, chosen == Some(year), Edit::Year(Some(year)), year);
            }
        });
        if open.is_some() {
            let others = Action::Edit(Edit::Years(None));
            pen.el("p", |pen| pen.button("button.plain", Some(Icon::Back), "app-date-other-years", others));
            return;
        }
        let runs = years::runs(when, is_birth, this_year);
        if !runs.is_empty() && !is_birth {
            pen.say_in("p.small soft", "app-date-earlier");
        }
        pen.el("div.grid runs", |pen| {
            for run in runs {
                years_run(pen, run);
            }
        });
    });
}

/// A button for a run of years.
fn years_run(pen: &mut Pen<'_>, (first, last): (i32, i32)) {
    let words = if first == last { first.to_string() } else { format!("{first}–{last}") };
    pen.pressable("button.row", Action::Edit(Edit::Years(Some((first, last)))), |pen| {
        pen.el("span", |pen| {
            pen.el("bdi", |pen| {
                // From left to right in every script, as the years are.
                pen.attr("dir", "ltr");
                pen.text(&words);
            });
        });
    });
}

fn month(pen: &mut Pen<'_>, when: When, year: i32) {
    let chosen = pen.app.state.draft.month;
    let today = pen.app.state.screener.today().ymd();
    pen.el("fieldset", |pen| {
        heading(pen, "app-date-month");
        pen.el("div.grid months", |pen| {
            for month in years::months(when, year, today) {
                let words = pen.words.month(month);
                radio(pen, chosen == Some(month), Edit::Month(Some(month)), &words);
            }
        });
        or(pen);
        pen.el("div.apart", |pen| {
            let words = pen.words.plain("app-date-no-month");
            radio(pen, false, Edit::Month(None), &words);
        });
    });
}

/// The day lies folded: few know it, and it is rarely needed.
fn day(pen: &mut Pen<'_>, when: When, year: i32) {
    let Some(month) = pen.app.state.draft.month else { return };
    let (first, last) = PartialDate { year, month: Some(month), day: None }.span();
    let chosen = pen.app.state.draft.day;
    let days = years::days(when, year, month, last.ymd().2, pen.app.state.screener.today().ymd());
    pen.fold(
        Icon::Calendar,
        chosen.is_some(),
        |pen| pen.say("app-date-add-day"),
        |pen| {
            pen.el("fieldset", |pen| {
                pen.el("legend.vh", |pen| pen.text(&pen.words.part_of_day(first, Parts::MonthAndYear)));
                pen.el("div.grid days", |pen| {
                    for day in days {
                        numbered(pen, chosen == Some(day), Edit::Day(Some(day)), day.cast_signed());
                    }
                });
                pen.when(chosen.is_some(), |pen| {
                    let unknown = Action::Edit(Edit::Day(None));
                    pen.el("p", |pen| pen.button("button.plain", None, "app-date-no-day", unknown));
                });
            });
        },
    );
}

fn settled_year(pen: &mut Pen<'_>, year: i32) {
    settled(pen, "app-date-year-label", &year.to_string(), Edit::Year(None), "app-date-change-year");
}

fn settled_month(pen: &mut Pen<'_>) {
    let value = match pen.app.state.draft.month {
        Some(month) => pen.words.month(month),
        None => pen.words.plain("app-date-not-known"),
    };
    settled(pen, "app-date-month-label", &value, Edit::Months, "app-date-change-month");
}

/// A part of the date that is settled: one line, with a way to change it.
fn settled(pen: &mut Pen<'_>, label: &str, value: &str, edit: Edit, change: &str) {
    pen.el("p.lead mid", |pen| {
        pen.icon(Icon::Fits);
        pen.el("span", |pen| {
            pen.say_in("b", label);
            pen.text(" ");
            pen.text(value);
        });
        pen.pressable("button.plain", Action::Edit(edit), |pen| {
            pen.say("app-change");
            pen.el("span.vh", |pen| {
                pen.text(" ");
                pen.say(change);
            });
        });
    });
}

/// Says back what the answer will mean.
fn used(pen: &mut Pen<'_>) {
    // After the last step there is no heading to go to, so the eyes go here.
    let is_last = pen.app.state.draft.step == DateStep::Day;
    pen.with(pen.app.state.draft.date(), |pen, date| {
        pen.el("p.note", |pen| {
            if is_last {
                pen.attr("id", "step");
            }
            pen.attr("tabindex", "-1");
            pen.attr("role", "status");
            pen.say_with("app-date-use", &[("date", pen.words.date(date).into())]);
        });
    });
}
