//! The sheet: one page to take along, in the person's language and in English, with what the person chose.

mod page;

use crate::app::App;
use crate::app::browser;
use crate::app::draw::Pen;
use crate::app::parts::{Icon, said_line, short};
use crate::app::sheet_state::SheetAction;
use crate::app::state::Action;
use crate::date::Day;
use crate::fact::{Answer, FactId};
use crate::handoff::{Handoff, hand_off};
use yew::Callback;
use yew::virtual_dom::ListenerKind;

/// The screen.
pub(crate) fn sheet(pen: &mut Pen<'_>) {
    let app = pen.app;
    let handoff = hand_off(&app.state.screener, &|fact| is_on(app, fact));
    pen.el("main.leaf sheet", |pen| {
        pen.key("sheet");
        pen.el("div.flow screen", |pen| {
            pen.el("p", Pen::back);
            pen.heading("sheet");
            pen.say_in("p", "sheet-what");
            choice(pen);
            pen.with(left_off(app, &handoff), off);
        });
        page::page(pen, &handoff);
        pen.el("div.end", |pen| {
            pen.el("button.go", |pen| {
                pen.attr("type", "button");
                pen.call(ListenerKind::onclick, Callback::from(|_| browser::print()));
                pen.icon(Icon::Print);
                pen.say_in("span", "sheet-print");
            });
            pen.say_in("p.small soft", "sheet-safe");
        });
        // `hand.js` fills this place with other ways to take the page along.
        pen.el("section.flow part screen", |pen| pen.attr("id", "hand"));
    });
}

fn is_on(app: &App, fact: FactId) -> bool {
    app.state.sheet.has(fact, app.state.book().about(fact).sensitive)
}

/// An urgent date that is not on the page because of an answer that is not, and the way to put it on.
fn off(pen: &mut Pen<'_>, (day, fact): (Day, FactId)) {
    let args = [("date", pen.words.day(day).into()), ("what", short(pen.words, pen.app.state.book(), fact).into())];
    pen.el("div.note flow tight", |pen| {
        pen.el("p", |pen| pen.say_with("sheet-off", &args));
        pen.el("p", |pen| {
            pen.pressable("button.btn", Action::Sheet(SheetAction::Fact(fact)), |pen| {
                pen.say_with("sheet-put-on", &args);
            });
        });
    });
}

fn left_off(app: &App, handoff: &Handoff) -> Option<(Day, FactId)> {
    let screener = &app.state.screener;
    let is_off = |known: &Handoff, day: Day| !known.dates.iter().any(|(_, deadline)| deadline.safe == day);
    let whole = hand_off(screener, &|_| true);
    let mut urgent = whole.dates.iter().filter(|(_, deadline)| deadline.urgent);
    let day = urgent.find(|(_, deadline)| is_off(handoff, deadline.safe))?.1.safe;
    let mut off = screener.answers().iter().map(|(fact, _)| fact).filter(|fact| !is_on(app, *fact));
    let fact = off.find(|fact| !is_off(&hand_off(screener, &|one| one == *fact || is_on(app, one)), day))?;
    Some((day, fact))
}

/// Every answer with a box: what is ticked is on the sheet.
fn choice(pen: &mut Pen<'_>) {
    let app = pen.app;
    let screener = &app.state.screener;
    let book = app.state.book();
    let mut offered = Vec::new();
    for fact in book.interview.sections.iter().flat_map(|section| &section.facts) {
        match screener.answers().get(*fact) {
            None | Some(Answer::Skip) => {}
            Some(_) if screener.is_parked(*fact) => {}
            Some(answer) => offered.push((*fact, answer)),
        }
    }
    let on = offered.iter().filter(|(fact, _)| is_on(app, *fact)).count();
    let counts = [("on", on.into()), ("all", offered.len().into())];
    pen.fold(
        Icon::Filter,
        false,
        |pen| pen.say_with("sheet-choose", &counts),
        |pen| {
            pen.el("div.flow", |pen| {
                pen.say_in("p.small", "sheet-choose-what");
                pen.el("fieldset", |pen| {
                    pen.attr("translate", "no");
                    pen.say_in("legend.vh", "sheet-choose-legend");
                    for (fact, answer) in offered {
                        pen.tick(is_on(app, fact), Action::Sheet(SheetAction::Fact(fact)), |pen| {
                            said_line(pen, fact, answer);
                        });
                    }
                    pen.tick(app.state.sheet.findings, Action::Sheet(SheetAction::Findings), |pen| {
                        pen.say("sheet-choose-findings");
                    });
                });
            });
        },
    );
}
