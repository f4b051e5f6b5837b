//! Offices: the nearest first; when none fits or none is near, that is said, and what there is comes all the same.

use crate::app::App;
use crate::app::help_state::{HelpAction, Need};
use crate::app::parts::office_card;
use crate::app::state::Action;
use crate::place::{Directory, FAR_MILES, Filter, Fit, Near, Place, Service, is_far};
use yew::{Html, html};

/// The distance that the count is told for.
const NEAR_MILES: f64 = 50.0;
/// More offices than this nobody looks through.
const MOST: usize = 100;
/// So many services for survivors are shown.
const SURVIVORS: usize = 3;

pub(super) fn offices(app: &App, case: Option<Service>, directory: &Directory, place: Place) -> Html {
    let help = &app.state.help;
    let find = |filter: Filter, sensitive: bool, limit: usize| {
        directory.nearest(place.point, &Filter { sensitive: Some(sensitive), ..filter }, limit)
    };
    let wanted = help.filter(case);
    let mut near = find(wanted.clone(), false, MOST);
    let mut without = false;
    if is_far(&near) {
        let all = find(Filter::default(), false, MOST);
        without = wanted != Filter::default() && !is_far(&all);
        if without || near.is_empty() {
            near = all;
        }
    }
    let count = near.iter().filter(|office| office.miles <= NEAR_MILES).count();
    let shown = help.shown().min(near.len());
    let survivors = find(Filter { language: wanted.language, ..Filter::default() }, true, SURVIVORS);
    let survivors = survivors_near(app, &survivors);
    let survivors_first = case == Some(Service::Violence);
    html! {
        <>
            if survivors_first {
                { survivors.clone() }
            }
            <div class="ends">
                <h2 id="nearest" tabindex="-1">{ app.say("help-nearest") }</h2>
                <p class="small soft" role="status">
                    { app.say_with("help-count", &[("count", count.into()), ("miles", (NEAR_MILES as usize).into())]) }
                </p>
            </div>
            if without {
                <p class="note">{ app.say("help-none-match") }</p>
            } else {
                { far(app, &near) }
            }
            if help.needs(Need::Detention) {
                <p class="note">{ app.say("help-detained-note") }</p>
            }
            { for near.iter().take(shown).map(|office| card(app, office)) }
            if near.len() > shown {
                <button class="btn" type="button" onclick={app.on(Action::Help(HelpAction::More))}>{ app.say("help-more") }</button>
            }
            if !survivors_first {
                { survivors }
            }
        </>
    }
}

/// That nobody is near, and that many can help from far.
fn far(app: &App, near: &[Near<'_>]) -> Html {
    match near.first() {
        None => html! { <p class="note">{ app.say("help-none") }{ "." }</p> },
        Some(first) if first.miles > FAR_MILES => {
            let miles = first.about_miles() as usize;
            html! { <p class="note">{ app.say_with("help-far", &[("miles", miles.into())]) }</p> }
        }
        Some(_) => Html::default(),
    }
}

fn card(app: &App, office: &Near<'_>) -> Html {
    let place = match office.about_miles() as usize {
        0 => app.say("help-in-zip"),
        miles => app.say_with("help-miles", &[("miles", miles.into())]),
    };
    office_card(app, office.provider, Some(place), office.fit)
}

/// Services for people hurt at home: never with their street.
fn survivors_near(app: &App, near: &[Near<'_>]) -> Html {
    if near.is_empty() {
        return Html::default();
    }
    html! {
        <section class="flow part" aria-labelledby="survivors">
            <h2 id="survivors">{ app.say("help-survivors-title") }</h2>
            { for near.iter().map(|office| card(app, office)) }
        </section>
    }
}

/// The offices that the list names for the court that was chosen.
pub(super) fn court(app: &App, directory: &Directory) -> Html {
    let court = &app.state.help.court;
    if court.is_empty() {
        return Html::default();
    }
    html! {
        <section class="flow part" aria-labelledby="court">
            <h2 id="court">{ app.say("help-court-title") }</h2>
            <p>{ app.say_with("help-court-note", &[("court", court.as_str().into())]) }</p>
            { for directory.for_court(court).into_iter().map(|office| office_card(app, office, None, Fit::Listed)) }
        </section>
    }
}
