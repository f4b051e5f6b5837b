//! Help near me: offices by distance from a ZIP code, worked out on the page, and lines for everyone everywhere.

mod know;
mod lines;
mod offices;
mod search;

use crate::app::draw::Pen;
use crate::app::parts::list_of;
use crate::app::state::{Action, Screen};
use crate::place::{Directory, List, Service, is_stale};
use chrono::NaiveDate;

/// The screen. `case` is the kind of case that the way here told of.
pub(crate) fn help(pen: &mut Pen<'_>, case: Option<Service>) {
    let help = &pen.app.state.help;
    let directory = pen.app.state.directory.as_deref();
    let place = directory.filter(|_| !help.zip.is_empty()).map(|all| all.find_zip(&help.zip));
    let problem = place.and_then(Result::err);
    pen.el("main.wide side", |pen| {
        pen.key("help");
        search::search(pen, case, directory, problem);
        pen.el("div.flow", |pen| {
            pen.when(true, |pen| match (directory, place) {
                (None, _) => pen.el("p.note", |pen| {
                    pen.attr("role", "status");
                    pen.say("help-loading");
                }),
                (Some(all), Some(Ok(place))) => offices::offices(pen, case, all, place),
                _ => {}
            });
            pen.with(directory, offices::court);
            lines::lines(pen);
            know::know(pen);
            pen.button("button.btn", None, "check-open", Action::Open(Screen::Check));
            notes(pen);
            pen.with(directory, old_lists);
            pen.say_in("p.small soft", "help-zip-credit");
            pen.el("p", Pen::back);
        });
    });
}

fn notes(pen: &mut Pen<'_>) {
    pen.el("div.note small flow tight", |pen| {
        for ids in [["help-call-log", "help-call-safe"], ["help-not-endorsed", "help-not-complete"]] {
            pen.el("p", |pen| {
                pen.say(ids[0]);
                pen.text(" ");
                pen.say(ids[1]);
            });
        }
        pen.say_in("p", "help-visit-first");
        pen.el("p", |pen| {
            pen.el("b", |pen| {
                pen.say("help-notario-title");
                pen.text(".");
            });
            for id in ["help-notario-text", "help-notario-signs"] {
                pen.text(" ");
                pen.say(id);
            }
        });
        pen.say_in("p", "help-notario-harmed");
    });
}

/// Lists that are old, each with its date.
fn old_lists(pen: &mut Pen<'_>, directory: &Directory) {
    let Some(today) = NaiveDate::from_num_days_from_ce_opt(pen.app.state.screener.today().0) else { return };
    for source in directory.sources() {
        if source.list != List::Line && is_stale(source.edition, today) {
            pen.el("p.small soft", |pen| {
                list_of(pen, source.list, source.edition);
                pen.text(" ");
                pen.say("help-old-list");
            });
        }
    }
}
