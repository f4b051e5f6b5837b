//! Review: every answer by its section, each with *Change*. What does not matter now is kept and said to be so.

use crate::app::App;
use crate::app::draw::{Drawn, el, text, when};
use crate::app::parts::{Icon, back, button, press, said};
use crate::app::state::{Action, Cover, Screen};
use crate::fact::FactId;
use crate::rulebook::Section;
use yew::Html;

/// The screen.
pub(crate) fn review(app: &App) -> Html {
    let more = app.state.left > 0;
    let so_far = |class| button(app, class, None, "app-see-so-far", Action::Open(Screen::Findings));
    let erase = button(app, "plain", Some(Icon::Erase), "app-erase", Action::Cover(Cover::Erase));
    let end = [
        when(more, || button(app, "go", None, "app-review-go-on", Action::Resume)),
        so_far(if more { "btn" } else { "go" }),
        el("p", "ends", [back(app), erase]),
    ];
    let mut inside =
        vec![el("h1", "", [app.say("app-review")]).with("tabindex", "-1"), el("p", "", [app.say("app-review-what")])];
    inside.extend(app.state.book().interview.sections.iter().filter_map(|one| section(app, one)));
    inside.push(el("div", "end", end));
    el("main", "leaf", inside).key("review")
}

/// The answers of one section; `None` if there are none.
fn section(app: &App, section: &Section) -> Option<Html> {
    let answered: Vec<Html> = section.facts.iter().filter_map(|fact| answer(app, *fact)).collect();
    if answered.is_empty() {
        return None;
    }
    let id = format!("section-{}", section.id);
    let inside = [el("h2", "", [app.say(&id)]).with("id", id.clone()), el("dl", "", answered).with("translate", "no")];
    Some(el("section", "flow tight part", inside).with("aria-labelledby", id))
}

fn answer(app: &App, fact: FactId) -> Option<Html> {
    let book = app.state.book();
    let answer = app.state.screener.answers().get(fact)?;
    let id = format!("fact-{}", book.about(fact).id);
    let label = || app.words.say_part(&id, "short").unwrap_or_else(|| app.say(&id));
    let parked = app.state.screener.is_parked(fact);
    let value = el("b", "", [text(said(&app.words, book, fact, answer))]);
    let change = || {
        let words = [app.say("app-change"), el("span", "vh", [text(": "), label()])];
        el("dd", "", [press(app, "plain", words, Action::Change(fact))])
    };
    let inside = [
        el("dt", "", [label()]),
        el("dd", "", [value, when(parked, || el("span", "small", [app.say("app-parked")]))]),
        when(!parked, change),
    ];
    Some(el("div", if parked { "answer soft" } else { "answer" }, inside))
}
