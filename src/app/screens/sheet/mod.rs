//! The sheet: one page to take along, in the person's language and in English, with what the person chose.

mod page;

use crate::app::App;
use crate::app::browser;
use crate::app::parts::{Icon, back, fold, icon, said};
use crate::app::sheet_state::SheetAction;
use crate::app::state::Action;
use crate::fact::{Answer, FactId};
use crate::handoff::hand_off;
use yew::{Callback, Html, MouseEvent, html};

/// The screen.
pub(crate) fn sheet(app: &App) -> Html {
    let handoff = hand_off(&app.state.screener, |fact| is_on(app, fact));
    let print = Callback::from(|_: MouseEvent| browser::print());
    html! {
        <main class="leaf sheet" key="sheet">
            <div class="flow screen">
                <p>{ back(app) }</p>
                <h1 tabindex="-1">{ app.say("sheet") }</h1>
                <p>{ app.say("sheet-what") }</p>
                { choice(app) }
            </div>
            { page::page(app, &handoff) }
            <div class="end">
                <button class="go" type="button" onclick={print}>{ icon(Icon::Print) }<span>{ app.say("sheet-print") }</span></button>
                <p class="small soft">{ app.say("sheet-safe") }</p>
            </div>
        </main>
    }
}

fn is_on(app: &App, fact: FactId) -> bool {
    app.state.sheet.has(fact, app.state.book().about(fact).sensitive)
}

/// Every answer with a box: what is ticked is on the sheet.
fn choice(app: &App) -> Html {
    let screener = &app.state.screener;
    let book = app.state.book();
    let asked = book.interview.sections.iter().flat_map(|section| section.facts.iter().copied());
    let mut on = 0;
    let mut boxes = Vec::new();
    for fact in asked.filter(|fact| !screener.is_parked(*fact)) {
        let Some(answer) = screener.answers().get(fact).filter(|answer| **answer != Answer::Skip) else { continue };
        on += usize::from(is_on(app, fact));
        let what = app.words.plain_part(&format!("fact-{}", book.about(fact).id), "short").unwrap_or_default();
        let said = said(&app.words, book, fact, answer);
        let words = app.say_with("findings-said", &[("what", what.into()), ("answer", said.into())]);
        boxes.push(tick(app, is_on(app, fact), SheetAction::Fact(fact), words));
    }
    let words = app.say_with("sheet-choose", &[("on", on.into()), ("all", boxes.len().into())]);
    fold(Icon::Filter, words, html! {
        <div class="flow">
            <p class="small">{ app.say("sheet-choose-what") }</p>
            <fieldset translate="no">
                <legend class="vh">{ app.say("sheet-choose-legend") }</legend>
                { for boxes }
                { tick(app, app.state.sheet.findings, SheetAction::Findings, app.say("sheet-choose-findings")) }
            </fieldset>
        </div>
    })
}

fn tick(app: &App, ticked: bool, action: SheetAction, words: Html) -> Html {
    html! {
        <label class="row">
            <input type="checkbox" checked={ticked} autocomplete="off" onchange={app.on(Action::Sheet(action))} /><span>{ words }</span>
        </label>
    }
}
