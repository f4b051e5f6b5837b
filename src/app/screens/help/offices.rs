//! Offices: the nearest first; when none fits or none is near, that is said, and what there is comes all the same.

use crate::app::draw::Pen;
use crate::app::help_state::{HelpAction, MORE, Need};
use crate::app::parts::office_card;
use crate::app::state::Action;
use crate::order::by_key;
use crate::place::{Directory, FAR_MILES, Filter, Near, Place, Service, is_far};

/// The distance that the count is told for.
const NEAR_MILES: f64 = 50.0;
/// More offices than this nobody looks through.
const MOST: usize = 100;
/// So many services for survivors are shown.
const SURVIVORS: usize = 3;
/// Farther offices are shown only where there is none so near.
const FARTHEST_MILES: f64 = 150.0;

pub(super) fn offices(pen: &mut Pen<'_>, case: Option<Service>, directory: &Directory, place: Place) {
    let help = &pen.app.state.help;
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
    let mut survivors = find(Filter { language: wanted.language, ..Filter::default() }, true, SURVIVORS);
    survivors.retain(|office| office.miles <= FARTHEST_MILES);
    let survivors_first = case == Some(Service::Violence);
    if survivors_first {
        survivors_near(pen, &survivors);
    }
    heading(pen, near.iter().filter(|office| office.miles <= NEAR_MILES).count());
    if without {
        pen.say_in("p.note", "help-none-match");
    } else {
        far(pen, &near);
    }
    if help.needs(Need::Detention) {
        pen.say_in("p.note", "help-detained-note");
    }
    let shown = help.shown().min(near.len());
    cards(pen, &near[..shown]);
    if near.len() > shown {
        let more = [("count", (near.len() - shown).min(MORE).into())];
        pen.pressable("button.btn", Action::Help(HelpAction::More), |pen| pen.say_with("help-show-more", &more));
    }
    if !survivors_first {
        survivors_near(pen, &survivors);
    }
}

fn heading(pen: &mut Pen<'_>, count: usize) {
    pen.el("div.ends", |pen| {
        pen.el("h2", |pen| {
            pen.attr("id", "nearest");
            pen.attr("tabindex", "-1");
            pen.say("help-nearest");
        });
        pen.el("p.small soft", |pen| {
            pen.attr("role", "status");
            pen.say_with("help-count", &[("count", count.into()), ("miles", (NEAR_MILES as usize).into())]);
        });
    });
}

/// Whether the lists say that the office takes this kind of case.
fn names(office: &Near<'_>, case: Service) -> bool {
    office.provider.services.iter().any(|service| *service == case || *service == Service::Every)
}

/// That nobody is near, and that many can help from far.
fn far(pen: &mut Pen<'_>, near: &[Near<'_>]) {
    let miles = match near.first() {
        Some(first) if first.miles <= FAR_MILES => return,
        first => first.map(Near::about_miles),
    };
    pen.el("p.note", |pen| match miles {
        None => {
            pen.say("help-none");
            pen.text(".");
        }
        Some(miles) => pen.say_with("help-far", &[("miles", (miles as usize).into())]),
    });
}

#[inline(never)]
fn cards(pen: &mut Pen<'_>, offices: &[Near<'_>]) {
    for office in offices {
        office_card(pen, office.provider, Some(office.about_miles()));
    }
}

/// Services for people hurt at home: never with their street.
#[inline(never)]
fn survivors_near(pen: &mut Pen<'_>, near: &[Near<'_>]) {
    if near.is_empty() {
        return;
    }
    pen.section("section.flow part", "survivors", "help-survivors-title", |pen| cards(pen, near));
}

/// The offices that the list names for the court that was chosen.
pub(super) fn court(pen: &mut Pen<'_>, directory: &Directory) {
    let court = &pen.app.state.help.court;
    if court.is_empty() {
        return;
    }
    pen.section("section.flow part", "court", "help-court-title", |pen| {
        pen.el("p", |pen| pen.say_with("help-court-note", &[("court", court.as_str().into())]));
        for office in directory.for_court(court) {
            office_card(pen, office, None);
        }
    });
}
