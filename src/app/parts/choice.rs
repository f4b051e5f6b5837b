//! Choices: rows that can be pressed as a whole, each with its native button first and words after it.

use super::said::label;
use super::{Icon, icon};
use crate::app::App;
use crate::app::draft::{DateStep, Edit};
use crate::app::draw::{Drawn, all, el, text, when};
use crate::app::state::Action;
use crate::fact::{Answer, Fact, Kind, OptionId};
use yew::Html;
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
pub(crate) fn row(app: &App, pick: Pick, chosen: bool, edit: Edit, words: Html, picture: Option<Icon>) -> Html {
    let (kind, name) = match pick {
        Pick::One(name) => ("radio", Some(name)),
        Pick::Any => ("checkbox", None),
    };
    let input = el("input", "", []).with("type", kind).with_some("name", name).with("autocomplete", "off");
    let input = input.checked(chosen).on(ListenerKind::onchange, app.on(Action::Edit(edit)));
    el("label", "row", [input, el("span", "", [words]), picture.map(icon).unwrap_or_default()])
}

/// The options of a choice, as offered; *none of these* comes last, behind an "or".
pub(crate) fn choices(app: &App, fact: &Fact) -> Html {
    let chosen = app.state.draft.options;
    let many = fact.kind == Kind::AnyOf;
    let mut offered: Vec<OptionId> = (0..fact.offered).filter_map(|option| OptionId::try_from(option).ok()).collect();
    if fact.kind == Kind::YesNo {
        // Kept as no and yes; people expect yes first.
        offered.reverse();
    }
    let option = |option: OptionId| {
        let edit = if many { Edit::Tick(option) } else { Edit::Choose(option) };
        let pick = if many { Pick::Any } else { Pick::One("q") };
        let words = text(label(&app.words, fact, option));
        row(app, pick, chosen & (1 << option) != 0, edit, words, picture(fact, option))
    };
    let mut rows = vec![when(many, || el("p", "small soft", [app.say("app-choose-many")]))];
    rows.extend(offered.into_iter().filter(|offered| Some(*offered) != fact.none).map(option));
    rows.extend(fact.none.map(|none| all([or(app), option(none)])));
    all(rows)
}

/// The line between the answers and what may be said in their place.
pub(crate) fn or(app: &App) -> Html {
    el("p", "or", [app.say("app-or")])
}

/// "I don't know" and "I'd rather not say": on every question, quieter than an answer.
pub(crate) fn instead(app: &App, fact: &Fact) -> Html {
    // Beside boxes to tick these are boxes too: a radio button could not be taken back.
    let pick = if matches!(fact.kind, Kind::AnyOf | Kind::Countries) { Pick::Any } else { Pick::One("q") };
    let say = |answer: Answer, id| {
        let chosen = app.state.draft.instead.as_ref() == Some(&answer);
        row(app, pick, chosen, Edit::Instead(answer), app.say(id), None)
    };
    // Once a year is chosen, what is not known of the date is said part by part.
    let dated = matches!(fact.kind, Kind::Date(_)) && app.state.draft.step != DateStep::Year;
    if dated {
        return el("div", "apart", [say(Answer::Skip, "app-rather-not")]);
    }
    all([
        when(fact.none.is_none(), || or(app)),
        when(fact.from_birth, || say(Answer::FromBirth, "app-from-birth")),
        el("div", "apart grid", [say(Answer::DontKnow, "app-dont-know"), say(Answer::Skip, "app-rather-not")]),
    ])
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
