//! The bar stands on every screen: the language at its start, *Leave fast* at its end.

use super::{Icon, icon};
use crate::app::App;
use crate::app::draw::{Drawn, el, text};
use crate::app::state::{Action, Cover, Screen};
use crate::text::own_name;
use yew::Html;

/// Where *Leave fast* leads: a page that anybody may be looking at. `boot.js` does the leaving.
const AWAY: &str = "https://www.weather.gov/";

/// The bar.
pub(crate) fn bar(app: &App) -> Html {
    let start = if app.state.screen == Screen::Welcome && app.state.cover.is_none() {
        el("p", "brand", [icon(Icon::Logo), el("span", "", [text("Waymark")]).with("translate", "no")])
    } else {
        let words = [
            icon(Icon::Globe),
            el("span", "vh", [app.say("app-language")]),
            el("span", "", [text(own_name(app.words.tag()).to_owned())]),
        ];
        el("button", "tongue", words).with("type", "button").on_press(app.on(Action::Cover(Cover::Languages)))
    };
    let leave = el("a", "leave", [icon(Icon::Leave), el("span", "", [app.say("app-leave")])]);
    let leave = leave.with("data-leave", "").with("href", AWAY).with("rel", "noreferrer noopener");
    el("header", "bar", [start, leave])
}
