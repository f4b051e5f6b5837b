//! Alert: what the last answer brought up and cannot wait. It interrupts once, and then stands first among the findings.

use crate::app::App;
use crate::app::draw::{Drawn, el};
use crate::app::parts::{alert_card, back, button};
use crate::app::state::Action;
use yew::Html;

/// The screen.
pub(crate) fn alert(app: &App, caution: usize) -> Html {
    let shown = app.state.screener.caution(caution);
    let end = [button(app, "btn", None, "app-alert-go-on", Action::Continue), el("p", "ends", [back(app)])];
    let inside = [
        el("h1", "", [app.say("app-alert")]).with("tabindex", "-1"),
        shown.map(|shown| alert_card(app, &shown)).unwrap_or_default(),
        el("p", "small soft", [app.say("app-alert-stays")]),
        el("div", "end", end),
    ];
    el("main", "leaf", inside).key(format!("alert-{caution}"))
}
