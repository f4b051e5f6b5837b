//! Review: every answer by its section, each with *Change*. What does not matter now is kept and said to be so.

use crate::app::App;
use crate::app::parts::{Icon, back, icon, said};
use crate::app::state::{Action, Cover, Screen};
use crate::fact::FactId;
use crate::rulebook::Section;
use yew::{Html, html};

/// The screen.
pub(crate) fn review(app: &App) -> Html {
    let sections = &app.state.book().interview.sections;
    html! {
        <main class="leaf" key="review">
            <h1 tabindex="-1">{ app.say("app-review") }</h1>
            <p>{ app.say("app-review-what") }</p>
            { for sections.iter().filter_map(|one| section(app, one)) }
            <div class="end">
                if app.state.left > 0 {
                    <button class="go" type="button" onclick={app.on(Action::Resume)}>{ app.say("app-review-go-on") }</button>
                    <button class="btn" type="button" onclick={app.on(Action::Open(Screen::Findings))}>{ app.say("app-see-so-far") }</button>
                } else {
                    <button class="go" type="button" onclick={app.on(Action::Open(Screen::Findings))}>{ app.say("app-see-so-far") }</button>
                }
                <p class="ends">
                    { back(app) }
                    <button class="plain" type="button" onclick={app.on(Action::Cover(Cover::Erase))}>{ icon(Icon::Erase) }<span>{ app.say("app-erase") }</span></button>
                </p>
            </div>
        </main>
    }
}

/// The answers of one section; `None` if there are none.
fn section(app: &App, section: &Section) -> Option<Html> {
    let answered: Vec<Html> = section.facts.iter().filter_map(|fact| answer(app, *fact)).collect();
    if answered.is_empty() {
        return None;
    }
    let id = format!("section-{}", section.id);
    Some(html! {
        <section class="flow tight part" aria-labelledby={id.clone()}>
            <h2 id={id.clone()}>{ app.say(&id) }</h2>
            <dl translate="no">{ for answered }</dl>
        </section>
    })
}

fn answer(app: &App, fact: FactId) -> Option<Html> {
    let book = app.state.book();
    let answer = app.state.screener.answers().get(fact)?;
    let id = format!("fact-{}", book.about(fact).id);
    let label = || app.words.say_part(&id, "short").unwrap_or_else(|| app.say(&id));
    let parked = app.state.screener.is_parked(fact);
    Some(html! {
        <div class={if parked { "answer soft" } else { "answer" }}>
            <dt>{ label() }</dt>
            <dd>
                <b>{ said(&app.words, book, fact, answer) }</b>
                if parked { <span class="small">{ app.say("app-parked") }</span> }
            </dd>
            if !parked {
                <dd>
                    <button class="plain" type="button" onclick={app.on(Action::Change(fact))}>
                        { app.say("app-change") }<span class="vh">{ ": " }{ label() }</span>
                    </button>
                </dd>
            }
        </div>
    })
}
