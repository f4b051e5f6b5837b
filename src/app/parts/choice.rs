//! Choices: rows that can be pressed as a whole, each with its native button first and words after it.

use super::said::label;
use super::{Icon, icon};
use crate::app::App;
use crate::app::draft::Edit;
use crate::app::state::Action;
use crate::fact::{Answer, Fact, Kind, OptionId};
use yew::{Html, html};

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
    html! {
        <label class="row">
            <input type={kind} name={name} checked={chosen} autocomplete="off" onchange={app.on(Action::Edit(edit))} />
            <span>{ words }</span>
            { for picture.map(icon) }
        </label>
    }
}

/// The options of a choice, as offered; *none of these* comes last, behind an "or".
pub(crate) fn choices(app: &App, fact: &Fact) -> Html {
    let chosen = app.state.draft.options;
    let many = fact.kind == Kind::AnyOf;
    let offered = (0..fact.offered).filter_map(|option| OptionId::try_from(option).ok());
    let option = |option: OptionId| {
        let edit = if many { Edit::Tick(option) } else { Edit::Choose(option) };
        let pick = if many { Pick::Any } else { Pick::One("q") };
        let words = html! { { label(&app.words, fact, option) } };
        row(app, pick, chosen & (1 << option) != 0, edit, words, picture(fact, option))
    };
    html! {
        <>
            { for offered.filter(|offered| Some(*offered) != fact.none).map(option) }
            { for fact.none.map(|none| html! { <>{ or(app) }{ option(none) }</> }) }
        </>
    }
}

/// The line between the answers and what may be said in their place.
pub(crate) fn or(app: &App) -> Html {
    html! { <p class="or">{ app.say("app-or") }</p> }
}

/// "I don't know" and "I'd rather not say": on every question, quieter than an answer.
pub(crate) fn instead(app: &App, fact: &Fact) -> Html {
    // Beside boxes to tick these are boxes too: a radio button could not be taken back.
    let pick = if matches!(fact.kind, Kind::AnyOf | Kind::Countries) { Pick::Any } else { Pick::One("q") };
    let say = |answer: Answer, id| {
        let chosen = app.state.draft.instead.as_ref() == Some(&answer);
        row(app, pick, chosen, Edit::Instead(answer), app.say(id), None)
    };
    html! {
        <>
            { if fact.none.is_none() || fact.kind != Kind::AnyOf { or(app) } else { html! {} } }
            if fact.from_birth {
                { say(Answer::FromBirth, "app-from-birth") }
            }
            <div class="apart grid">
                { say(Answer::DontKnow, "app-dont-know") }
                { say(Answer::Skip, "app-rather-not") }
            </div>
        </>
    }
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
