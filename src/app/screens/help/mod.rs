//! Help near me: offices by distance from a ZIP code, worked out on the page, and lines for everyone everywhere.

mod lines;
mod offices;
mod search;

use crate::app::App;
use crate::app::parts::{back, list_of};
use crate::place::{Directory, List, Service, is_stale};
use chrono::NaiveDate;
use yew::{Html, html};

/// The screen. `case` is the kind of case that the way here told of.
pub(crate) fn help(app: &App, case: Option<Service>) -> Html {
    let directory = app.state.directory.as_deref();
    let place = directory.filter(|_| !app.state.help.zip.is_empty()).map(|all| all.find_zip(&app.state.help.zip));
    html! {
        <main class="wide side" key="help">
            { search::search(app, case, directory, place.and_then(Result::err)) }
            <div class="flow">
                { match (directory, place) {
                    (None, _) => html! { <p class="note" role="status">{ app.say("help-loading") }</p> },
                    (Some(all), Some(Ok(place))) => offices::offices(app, case, all, place),
                    _ => Html::default(),
                } }
                { for directory.map(|all| offices::court(app, all)) }
                { lines::lines(app) }
                <div class="note small flow tight">
                    <p>{ app.say("help-call-log") }{ " " }{ app.say("help-call-safe") }</p>
                    <p>{ app.say("help-not-endorsed") }{ " " }{ app.say("help-not-complete") }{ " " }{ app.say("help-visit-first") }</p>
                    <p><b>{ app.say("help-notario-title") }{ "." }</b>{ " " }{ app.say("help-notario-text") }</p>
                </div>
                { for directory.map(|all| old_lists(app, all)) }
                <p class="small soft">{ app.say("help-zip-credit") }</p>
                <p>{ back(app) }</p>
            </div>
        </main>
    }
}

/// Lists that are old, each with its date.
fn old_lists(app: &App, directory: &Directory) -> Html {
    let Some(today) = NaiveDate::from_num_days_from_ce_opt(app.state.screener.today().0) else { return Html::default() };
    let lists = directory.sources().iter().filter(|source| source.list != List::Line);
    let old = lists.filter(|source| is_stale(source.edition, today));
    html! {
        { for old.map(|source| html! {
            <p class="small soft">{ list_of(&app.words, source.list, source.edition) }{ " " }{ app.say("help-old-list") }</p>
        }) }
    }
}
