//! Alert: what the last answer brought up and cannot wait. It interrupts once, and then stands first among the findings.

use crate::app::draw::Pen;
use crate::app::parts::alert_card;
use crate::app::state::Action;

/// The screen.
pub(crate) fn alert(pen: &mut Pen<'_>, caution: usize) {
    let shown = pen.app.state.screener.caution(caution);
    pen.el("main.leaf", |pen| {
        pen.key(&format!("alert-{caution}"));
        pen.heading("app-alert");
        pen.with(shown.as_ref(), alert_card);
        pen.say_in("p.small soft", "app-alert-stays");
        pen.el("div.end", |pen| {
            pen.button("button.btn", None, "app-alert-go-on", Action::Continue);
            pen.el("p.ends", Pen::back);
        });
    });
}
