//! The sheet: one page to take along, in the person's language and in English, with what the person chose.

mod page;

use crate::app::App;
use crate::app::browser;
use crate::app::draw::{Drawn, el};
use crate::app::parts::{Icon, back, fold, icon, said_in, short, tick};
use crate::app::sheet_state::SheetAction;
use crate::app::state::Action;
use crate::date::Day;
use crate::fact::{Answer, FactId};
use crate::handoff::{Handoff, hand_off};
use yew::{Callback, Html};

/// The screen.
pub(crate) fn sheet(app: &App) -> Html {
    let handoff = hand_off(&app.state.screener, |fact| is_on(app, fact));
    let on_screen = [
        el("p", "", [back(app)]),
        el("h1", "", [app.say("sheet")]).with("tabindex", "-1"),
        el("p", "", [app.say("sheet-what")]),
        choice(app),
        off(app, &handoff).unwrap_or_default(),
    ];
    let print =
        el("button", "go", [icon(Icon::Print), el("span", "", [app.say("sheet-print")])]).with("type", "button");
    let ends = [print.on_press(Callback::from(|_| browser::print())), el("p", "small soft", [app.say("sheet-safe")])];
    let inside = [el("div", "flow screen", on_screen), page::page(app, &handoff), el("div", "end", ends)];
    el("main", "leaf sheet", inside).key("sheet")
}

fn is_on(app: &App, fact: FactId) -> bool {
    app.state.sheet.has(fact, app.state.book().about(fact).sensitive)
}

/// An urgent date that is not on the page because of an answer that is not, and the way to put it on.
fn off(app: &App, handoff: &Handoff) -> Option<Html> {
    let screener = &app.state.screener;
    let is_off = |known: &Handoff, day: Day| !known.dates.iter().any(|(_, deadline)| deadline.safe == day);
    let whole = hand_off(screener, |_| true);
    let mut urgent = whole.dates.iter().filter(|(_, deadline)| deadline.urgent);
    let day = urgent.find(|(_, deadline)| is_off(handoff, deadline.safe))?.1.safe;
    let answered: Vec<FactId> = screener.answers().iter().map(|(fact, _)| fact).collect();
    let mut off = answered.into_iter().filter(|fact| !is_on(app, *fact));
    let fact = off.find(|fact| !is_off(&hand_off(screener, |one| one == *fact || is_on(app, one)), day))?;
    let args = [("date", app.words.day(day).into()), ("what", short(app, fact).into())];
    let put = el("button", "btn", [app.say_with("sheet-put-on", &args)]).with("type", "button");
    let put = put.on_press(app.on(Action::Sheet(SheetAction::Fact(fact))));
    Some(el("div", "note flow tight", [el("p", "", [app.say_with("sheet-off", &args)]), el("p", "", [put])]))
}

/// Every answer with a box: what is ticked is on the sheet.
fn choice(app: &App) -> Html {
    let screener = &app.state.screener;
    let book = app.state.book();
    let asked = book.interview.sections.iter().flat_map(|section| section.facts.iter().copied());
    let mut on = 0;
    let mut boxes = vec![el("legend", "vh", [app.say("sheet-choose-legend")])];
    for fact in asked.filter(|fact| !screener.is_parked(*fact)) {
        let Some(answer) = screener.answers().get(fact).filter(|answer| **answer != Answer::Skip) else { continue };
        on += usize::from(is_on(app, fact));
        let words = said_in(&app.words, book, fact, answer);
        boxes.push(tick(app, is_on(app, fact), Action::Sheet(SheetAction::Fact(fact)), words));
    }
    let words = app.say_with("sheet-choose", &[("on", on.into()), ("all", (boxes.len() - 1).into())]);
    let found = app.say("sheet-choose-findings");
    boxes.push(tick(app, app.state.sheet.findings, Action::Sheet(SheetAction::Findings), found));
    let boxes = el("fieldset", "", boxes).with("translate", "no");
    fold(Icon::Filter, words, el("div", "flow", [el("p", "small", [app.say("sheet-choose-what")]), boxes]))
}
