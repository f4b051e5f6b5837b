//! Help near me: offices by distance from a ZIP code, worked out on the page, and lines for everyone everywhere.

mod know;
mod lines;
mod offices;
mod search;

use crate::app::App;
use crate::app::draw::{Drawn, all, el, text};
use crate::app::parts::{back, list_of};
use crate::place::{Directory, List, Service, is_stale};
use chrono::NaiveDate;
use yew::Html;

/// The screen. `case` is the kind of case that the way here told of.
pub(crate) fn help(app: &App, case: Option<Service>) -> Html {
    let directory = app.state.directory.as_deref();
    let place = directory.filter(|_| !app.state.help.zip.is_empty()).map(|all| all.find_zip(&app.state.help.zip));
    let problem = place.and_then(Result::err);
    let found = match (directory, place) {
        (None, _) => el("p", "note", [app.say("help-loading")]).with("role", "status"),
        (Some(all), Some(Ok(place))) => offices::offices(app, case, all, place),
        _ => Html::default(),
    };
    let column = [
        found,
        directory.map(|all| offices::court(app, all)).unwrap_or_default(),
        lines::lines(app),
        know::know(app),
        notes(app),
        directory.map(|all| old_lists(app, all)).unwrap_or_default(),
        el("p", "small soft", [app.say("help-zip-credit")]),
        el("p", "", [back(app)]),
    ];
    el("main", "wide side", [search::search(app, case, directory, problem), el("div", "flow", column)]).key("help")
}

fn notes(app: &App) -> Html {
    let notario = el("b", "", [app.say("help-notario-title"), text(".")]);
    let line = |ids: [&str; 2]| el("p", "", [app.say(ids[0]), text(" "), app.say(ids[1])]);
    let inside = [
        line(["help-call-log", "help-call-safe"]),
        line(["help-not-endorsed", "help-not-complete"]),
        el("p", "", [app.say("help-visit-first")]),
        el("p", "", [notario, text(" "), app.say("help-notario-text"), text(" "), app.say("help-notario-signs")]),
        el("p", "", [app.say("help-notario-harmed")]),
    ];
    el("div", "note small flow tight", inside)
}

/// Lists that are old, each with its date.
fn old_lists(app: &App, directory: &Directory) -> Html {
    let Some(today) = NaiveDate::from_num_days_from_ce_opt(app.state.screener.today().0) else {
        return Html::default();
    };
    let lists = directory.sources().iter().filter(|source| source.list != List::Line);
    let old = lists.filter(|source| is_stale(source.edition, today)).map(|source| {
        el("p", "small soft", [list_of(&app.words, source.list, source.edition), text(" "), app.say("help-old-list")])
    });
    all(old.collect::<Vec<Html>>())
}
