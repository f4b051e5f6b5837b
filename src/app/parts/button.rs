//! Buttons: what can be pressed, in the look of its weight.

use super::{Icon, icon};
use crate::app::App;
use crate::app::draw::{Drawn, el};
use crate::app::state::Action;
use yew::Html;

/// A button of this class (`go`, `btn`, `plain`) with a drawing, if there is one, and its words.
pub(crate) fn button(app: &App, class: &'static str, picture: Option<Icon>, words: &str, action: Action) -> Html {
    let mut inside: Vec<Html> = picture.map(icon).into_iter().collect();
    inside.push(el("span", "", [app.say(words)]));
    press(app, class, inside, action)
}

/// A button with anything in it.
pub(crate) fn press(app: &App, class: &'static str, inside: impl Into<Vec<Html>>, action: Action) -> Html {
    el("button", class, inside).with("type", "button").on_press(app.on(action))
}

/// *Back*.
pub(crate) fn back(app: &App) -> Html {
    button(app, "plain", Some(Icon::Back), "app-back", Action::Back)
}
