//! Choices: rows that can be pressed as a whole, each with its native button first and words after it.

use super::Icon;
use super::said::label;
use crate::app::draft::{DateStep, Edit};
use crate::app::draw::Pen;
use crate::app::state::Action;
use crate::fact::{Answer, Fact, Kind, OptionId};
use yew::virtual_dom::ListenerKind;

/// How a row is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pick {
    /// One of the rows with this name.
    One(&'static str),
    /// Any of the rows.
    Any,
}

/// A row: pressing it anywhere makes the change.
#[inline(never)]
pub(crate) fn row(pen: &mut Pen<'_>, pick: Pick, chosen: bool, edit: Edit, words: &str, picture: Option<Icon>) {
    let (kind, name) = match pick {
        Pick::One(name) => ("radio", Some(name)),
        Pick::Any => ("checkbox", None),
    };
    pen.row(chosen, |pen| {
        pen.el("input", |pen| {
            pen.attr("type", kind);
            if let Some(name) = name {
                pen.attr("name", name);
            }
            pen.attr("autocomplete", "off");
            pen.checked(chosen);
            pen.on(ListenerKind::onchange, Action::Edit(edit));
        });
        pen.el("span", |pen| pen.text(words));
        if let Some(picture) = picture {
            pen.icon(picture);
        }
    });
}

/// The options of a choice, as offered; *none of these* comes last, behind an "or".
pub(crate) fn choices(pen: &mut Pen<'_>, fact: &Fact) {
    let many = fact.kind == Kind::AnyOf;
    if many {
        pen.say_in("p.small soft", "app-choose-many");
    }
    for place in 0..fact.offered {
        // Kept as no and yes; people expect yes first.
        let option = if fact.kind == Kind::YesNo { fact.offered - 1 - place } else { place };
        if OptionId::try_from(option).ok() != fact.none {
            choice(pen, fact, option, many);
        }
    }
    if let Some(none) = fact.none {
        or(pen);
        choice(pen, fact, none.into(), many);
    }
}

fn choice(pen: &mut Pen<'_>, fact: &Fact, option: usize, many: bool) {
    let Ok(option) = OptionId::try_from(option) else { return };
    let chosen = pen.app.state.draft.options & (1 << option) != 0;
    let (pick, edit) = match many {
        true => (Pick::Any, Edit::Tick(option)),
        false => (Pick::One("q"), Edit::Choose(option)),
    };
    let words = label(pen.words, fact, option);
    row(pen, pick, chosen, edit, &words, picture(fact, option));
}

/// The line between the answers and what may be said in their place.
pub(crate) fn or(pen: &mut Pen<'_>) {
    pen.say_in("p.or", "app-or");
}

/// "I don't know" and "I'd rather not say": on every question, quieter than an answer.
pub(crate) fn instead(pen: &mut Pen<'_>, fact: &Fact) {
    // Once a year is chosen, what is not known of the date is said part by part.
    if matches!(fact.kind, Kind::Date(_)) && pen.app.state.draft.step != DateStep::Year {
        pen.el("div.apart", |pen| say_instead(pen, fact, Answer::Skip, "app-rather-not"));
        return;
    }
    pen.when(fact.none.is_none(), or);
    pen.when(fact.from_birth, |pen| say_instead(pen, fact, Answer::FromBirth, "app-from-birth"));
    pen.el("div.apart grid", |pen| {
        say_instead(pen, fact, Answer::DontKnow, "app-dont-know");
        say_instead(pen, fact, Answer::Skip, "app-rather-not");
    });
}

#[inline(never)]
fn say_instead(pen: &mut Pen<'_>, fact: &Fact, answer: Answer, id: &str) {
    // Beside boxes to tick these are boxes too: a radio button could not be taken back.
    let pick = if matches!(fact.kind, Kind::AnyOf | Kind::Countries) { Pick::Any } else { Pick::One("q") };
    let chosen = pen.app.state.draft.instead.as_ref() == Some(&answer);
    let words = pen.words.plain(id);
    row(pen, pick, chosen, Edit::Instead(answer), &words, None);
}

/// A drawing for an answer, where one saves reading. None is better than a wrong one.
fn picture(fact: &Fact, option: OptionId) -> Option<Icon> {
    if fact.id != "last-entry-manner" {
        return None;
    }
    Some(match fact.options.get(usize::from(option))?.as_str() {
        "admitted" => Icon::Passport,
        "waved-through" | "hidden-in-vehicle" => Icon::Car,
        "parole" => Icon::Stamp,
        "port-no-visa-released" | "caught-released" => Icon::Gate,
        "no-officer" => Icon::Hills,
        "visa-waiver" => Icon::Screen,
        "crew" => Icon::Anchor,
        "false-foreign-papers" | "false-green-card" | "as-us-citizen" => Icon::Cards,
        _ => return None,
    })
}
