//! The finding: one option with its outlook, its dates, every rule with its mark and law, papers, forms and review.

mod paperwork;
mod rule;

use crate::app::App;
use crate::app::marks::{self, Mark, Rule, availability};
use crate::app::parts::{Icon, chips, fold, icon, kind_of_case, outlook_and_tally, status_words, timeline};
use crate::app::state::{Action, Screen};
use crate::rulebook::Status;
use crate::screen::{Finding, Outlook};
use yew::{Html, html};

/// More bars than this in one state are folded.
const MOST_OPEN: usize = 4;

/// The screen.
pub(crate) fn finding(app: &App, relief: usize) -> Html {
    let finding = app.state.screener.finding(relief);
    let rules = &app.state.book().reliefs[relief];
    let id = format!("relief-{}", rules.id);
    let too_old = finding.outlook == Outlook::TooOld;
    let help = app.on(Action::Open(Screen::Help(kind_of_case(&rules.id))));
    html! {
        <main class="leaf" key={id.clone()}>
            <p><button class="plain" type="button" onclick={app.on(Action::Back)}>{ icon(Icon::Back) }<span>{ app.say("finding-back") }</span></button></p>
            <h1 tabindex="-1">{ app.say(&id) }</h1>
            <p>{ for app.words.say_part(&id, "gives") }</p>
            <div class={if finding.outlook == Outlook::MayFit { "tell big fits" } else { "tell big" }}>
                { outlook_and_tally(app, &finding) }
                if !too_old {
                    { chips_and_today(app, &finding) }
                }
            </div>
            <p class="note small">{ app.say(if too_old { "findings-too-old-text" } else { "finding-note" }) }</p>
            if finding.review_due && !too_old {
                <p class="note small">{ app.say("findings-due-here") }</p>
            }
            if !too_old {
                { for timeline(app, &finding) }
                { elements(app, &finding) }
                { bars(app, &finding) }
                { rule::meanings(app) }
                { paperwork::papers(app, rules) }
                { paperwork::forms(app, rules) }
            }
            { paperwork::review(app, rules) }
            <div class="end">
                <button class="go" type="button" onclick={help}>{ app.say("findings-who") }</button>
                <button class="btn" type="button" onclick={app.on(Action::Open(Screen::Sheet))}>{ icon(Icon::Print) }<span>{ app.say("findings-sheet") }</span></button>
            </div>
        </main>
    }
}

/// The dates in short, and what is different today, since when and by which law.
fn chips_and_today(app: &App, finding: &Finding) -> Html {
    let book = app.state.book();
    let line = availability(book, finding).filter(|line| line.status != Status::Open);
    html! {
        <>
            { chips(app, finding) }
            if let Some(line) = line {
                <p class="small">
                    { for status_words(line.status).map(|words| html! { <><b>{ app.say(words) }{ "." }</b>{ " " }</> }) }
                    { super::findings::today(app, finding) }
                </p>
                <p class="small soft law">
                    { for line.source.map(|source| rule::citation(app, source)) }
                    { for line.since.map(|day| html! { <>{ " " }{ app.say_with("finding-since", &[("date", app.words.day(day).into())]) }</> }) }
                </p>
            }
        </>
    }
}

/// The elements, in the statute's order, along a path that is solid as far as everything fits.
fn elements(app: &App, finding: &Finding) -> Html {
    let elements = marks::elements(&app.state.screener, finding.relief);
    let rules = &app.state.book().reliefs[finding.relief];
    let firm = elements.iter().take_while(|rule| rule.mark == Mark::Fits).count();
    let dates = [
        ("checked", app.words.day(rules.verified_on).into()),
        ("review", app.words.day(rules.review_by).into()),
    ];
    html! {
        <section class="flow part" aria-labelledby="rules">
            <h2 id="rules">{ app.say("finding-rules") }</h2>
            <p class="small soft">{ app.say_with("finding-rules-dates", &dates) }</p>
            <ol class="path">
                { for elements.iter().enumerate().map(|(place, one)| rule::element(app, finding, one, place >= firm)) }
            </ol>
        </section>
    }
}

/// What can stand in the way: what does, what only a lawyer can say, what is not known; folded: what does not.
fn bars(app: &App, finding: &Finding) -> Html {
    let bars = marks::bars(&app.state.screener, finding.relief);
    if bars.is_empty() {
        return Html::default();
    }
    let (clear, others): (Vec<Rule>, Vec<Rule>) = bars.into_iter().partition(|bar| bar.mark == Mark::Fits);
    let (unknown, touching): (Vec<Rule>, Vec<Rule>) = others.into_iter().partition(|bar| bar.mark == Mark::NotKnown);
    let (open, more) = unknown.split_at(if unknown.len() > MOST_OPEN { 0 } else { unknown.len() });
    let list = |bars: &[Rule]| html! { <ul class="path">{ for bars.iter().map(|bar| rule::bar(app, finding, bar)) }</ul> };
    html! {
        <section class="flow part" aria-labelledby="bars">
            <h2 id="bars">{ app.say("finding-bars") }</h2>
            <p>{ app.say(if touching.is_empty() { "finding-bars-none" } else { "finding-bars-some" }) }</p>
            if !touching.is_empty() || !open.is_empty() {
                <ul class="path">
                    { for touching.iter().chain(open).map(|bar| rule::bar(app, finding, bar)) }
                </ul>
            }
            <div>
                if !more.is_empty() {
                    { fold(Icon::CannotTell, app.say_with("finding-bars-unknown", &[("count", more.len().into())]), list(more)) }
                }
                if !clear.is_empty() {
                    { fold(Icon::Check, app.say_with("finding-bars-clear", &[("count", clear.len().into())]), list(&clear)) }
                }
            </div>
        </section>
    }
}
