//! Offices: the nearest first; when none fits or none is near, that is said, and what there is comes all the same.

use crate::app::App;
use crate::app::draw::{Drawn, all, el, text, when};
use crate::app::help_state::{HelpAction, MORE, Need};
use crate::app::parts::office_card;
use crate::app::state::Action;
use crate::order::by_key;
use crate::place::{Directory, FAR_MILES, Filter, Near, Place, Service, is_far};
use yew::Html;

/// The distance that the count is told for.
const NEAR_MILES: f64 = 50.0;
/// More offices than this nobody looks through.
const MOST: usize = 100;
/// So many services for survivors are shown.
const SURVIVORS: usize = 3;
/// Farther offices are shown only where there is none so near.
const FARTHEST_MILES: f64 = 150.0;

pub(super) fn offices(app: &App, case: Option<Service>, directory: &Directory, place: Place) -> Html {
    let help = &app.state.help;
    let find = |filter: Filter, sensitive: bool, limit: usize| {
        directory.nearest(place.point, &Filter { sensitive: Some(sensitive), ..filter }, limit)
    };
    let wanted = help.filter();
    let mut near = find(wanted.clone(), false, MOST);
    let mut without = false;
    if is_far(&near) {
        let all = find(Filter::default(), false, MOST);
        without = wanted != Filter::default() && !is_far(&all);
        if without || near.is_empty() {
            near = all;
        }
    }
    if near.first().is_some_and(|first| first.miles <= FARTHEST_MILES) {
        near.retain(|office| office.miles <= FARTHEST_MILES);
    } else {
        near.truncate(MORE);
    }
    if let Some(case) = case.filter(|_| !help.any_case) {
        // Stable: among those that name the kind of case, and among the others, the nearest still comes first.
        near = by_key(near, |office| office.miles > FAR_MILES || !names(office, case));
    }
    let count = near.iter().filter(|office| office.miles <= NEAR_MILES).count();
    let shown = help.shown().min(near.len());
    let mut survivors = find(Filter { language: wanted.language, ..Filter::default() }, true, SURVIVORS);
    survivors.retain(|office| office.miles <= FARTHEST_MILES);
    let survivors = survivors_near(app, &survivors);
    let count = app.say_with("help-count", &[("count", count.into()), ("miles", (NEAR_MILES as usize).into())]);
    let heading = [
        el("h2", "", [app.say("help-nearest")]).with("id", "nearest").with("tabindex", "-1"),
        el("p", "small soft", [count]).with("role", "status"),
    ];
    let note = |id: &str| el("p", "note", [app.say(id)]);
    let mut drawn = vec![
        el("div", "ends", heading),
        if without { note("help-none-match") } else { far(app, &near) },
        when(help.needs(Need::Detention), || note("help-detained-note")),
    ];
    drawn.extend(near.iter().take(shown).map(|office| card(app, office)));
    if near.len() > shown {
        let more = app.say_with("help-show-more", &[("count", (near.len() - shown).min(MORE).into())]);
        let more = el("button", "btn", [more]).with("type", "button");
        drawn.push(more.on_press(app.on(Action::Help(HelpAction::More))));
    }
    drawn.insert(if case == Some(Service::Violence) { 0 } else { drawn.len() }, survivors);
    all(drawn)
}

/// Whether the lists say that the office takes this kind of case.
fn names(office: &Near<'_>, case: Service) -> bool {
    office.provider.services.iter().any(|service| *service == case || *service == Service::Every)
}

/// That nobody is near, and that many can help from far.
fn far(app: &App, near: &[Near<'_>]) -> Html {
    let told = match near.first() {
        None => all([app.say("help-none"), text(".")]),
        Some(first) if first.miles > FAR_MILES => {
            app.say_with("help-far", &[("miles", (first.about_miles() as usize).into())])
        }
        Some(_) => return Html::default(),
    };
    el("p", "note", [told])
}

fn card(app: &App, office: &Near<'_>) -> Html {
    let place = match office.about_miles() as usize {
        0 => app.say("help-in-zip"),
        miles => app.say_with("help-miles", &[("miles", miles.into())]),
    };
    office_card(app, office.provider, Some(place))
}

/// Services for people hurt at home: never with their street.
fn survivors_near(app: &App, near: &[Near<'_>]) -> Html {
    if near.is_empty() {
        return Html::default();
    }
    let mut inside = vec![el("h2", "", [app.say("help-survivors-title")]).with("id", "survivors")];
    inside.extend(near.iter().map(|office| card(app, office)));
    el("section", "flow part", inside).with("aria-labelledby", "survivors")
}

/// The offices that the list names for the court that was chosen.
pub(super) fn court(app: &App, directory: &Directory) -> Html {
    let court = &app.state.help.court;
    if court.is_empty() {
        return Html::default();
    }
    let mut inside = vec![
        el("h2", "", [app.say("help-court-title")]).with("id", "court"),
        el("p", "", [app.say_with("help-court-note", &[("court", court.as_str().into())])]),
    ];
    inside.extend(directory.for_court(court).into_iter().map(|office| office_card(app, office, None)));
    el("section", "flow part", inside).with("aria-labelledby", "court")
}
