//! One rule: its mark, the law in plain words, what the person said, and the law itself.

use crate::app::App;
use crate::app::marks::{Mark, Rule};
use crate::app::parts::{Icon, fold, icon, said};
use crate::app::state::Action;
use crate::fact::{Answer, FactId};
use crate::rulebook::{ClauseId, Role, SourceId};
use crate::screen::Finding;
use yew::{Html, html};

/// More parts of a rule than this are folded, unless they decide it.
const MOST_PARTS: usize = 4;

/// The disc of a mark, its word and its meaning.
fn words_of(mark: Mark) -> (Icon, &'static str, &'static str) {
    match mark {
        Mark::Fits => (Icon::Fits, "finding-fits", "finding-fits-means"),
        Mark::DoesNotFit => (Icon::DoesNotFit, "finding-against", "finding-against-means"),
        Mark::NotKnown => (Icon::NotKnown, "finding-unknown", "finding-unknown-means"),
        Mark::Lawyer => (Icon::Lawyer, "finding-lawyer", "finding-lawyer-means"),
    }
}

/// An element of the law. `ahead` is everything from the first one that does not fit yet.
pub(super) fn element(app: &App, finding: &Finding, rule: &Rule, ahead: bool) -> Html {
    let (_, word, _) = words_of(rule.mark);
    drawn(app, finding, rule, word, ahead)
}

/// A bar: its word says whether it stands in the way.
pub(super) fn bar(app: &App, finding: &Finding, bar: &Rule) -> Html {
    let word = match bar.mark {
        Mark::Fits => "finding-bar-clear",
        Mark::DoesNotFit => "finding-bar-applies",
        Mark::NotKnown => "finding-unknown",
        Mark::Lawyer if bar.waiver.is_some() => "finding-bar-waiver",
        Mark::Lawyer => "finding-lawyer",
    };
    drawn(app, finding, bar, word, bar.mark != Mark::Fits)
}

fn drawn(app: &App, finding: &Finding, rule: &Rule, word: &str, ahead: bool) -> Html {
    let (disc, _, _) = words_of(rule.mark);
    let word_class = if rule.mark == Mark::NotKnown { "word amber" } else { "word" };
    html! {
        <li class={ahead.then_some("ahead")}>
            { icon(disc) }
            <p><b class={word_class}>{ app.say(word) }</b>{ " " }{ law(app, rule.clause) }</p>
            { answers(app, rule) }
            { inner(app, rule) }
            if let Some(waiver) = rule.waiver.filter(|_| rule.mark != Mark::Fits) {
                <div class="said small flow tight">
                    <p><b>{ app.say("finding-waiver") }</b>{ " " }{ law(app, waiver) }</p>
                    { source(app, waiver) }
                </div>
            }
            { ask(app, finding, rule) }
            { source(app, rule.clause) }
        </li>
    }
}

/// What the law says, in plain words.
fn law(app: &App, clause: ClauseId) -> Html {
    let clause = app.state.book().clause(clause);
    let kind = if clause.role == Role::Waiver { "waiver" } else { "clause" };
    app.say(&format!("{kind}-{}-{}", clause.owner, clause.id))
}

/// What the person said that this rule reads. What its parts read is said there.
fn answers(app: &App, rule: &Rule) -> Html {
    let screener = &app.state.screener;
    let elsewhere: Vec<FactId> = shown(rule).flat_map(|(part, _)| screener.clause_facts(*part)).collect();
    let facts = screener.clause_facts(rule.clause).into_iter();
    // Of the parts that are not shown nothing is said either.
    let hidden = rule.inner.iter().filter(|inner| !is_shown(rule, inner)).flat_map(|(part, _)| screener.clause_facts(*part));
    let hidden: Vec<FactId> = hidden.collect();
    let lines: Vec<Html> =
        facts.filter(|fact| !elsewhere.contains(fact) && !hidden.contains(fact)).filter_map(|fact| answer(app, fact)).collect();
    if lines.is_empty() {
        if rule.mark == Mark::Lawyer && screener.clause_facts(rule.clause).is_empty() {
            return html! { <p class="said small">{ app.say("finding-lawyer-why") }</p> };
        }
        return Html::default();
    }
    html! { <div class="said small" translate="no">{ for lines }</div> }
}

fn answer(app: &App, fact: FactId) -> Option<Html> {
    let screener = &app.state.screener;
    let answer = screener.answers().get(fact).filter(|_| !screener.is_parked(fact))?;
    let book = app.state.book();
    let what = app.words.plain_part(&format!("fact-{}", book.about(fact).id), "short").unwrap_or_default();
    let said = said(&app.words, book, fact, answer);
    Some(html! {
        <p>
            { app.say_with("findings-said", &[("what", what.into()), ("answer", said.into())]) }
            if *answer == Answer::Skip {
                { " " }{ app.say("finding-skip") }
            }
        </p>
    })
}

/// The parts worth showing: where the rule is not closed, what failed in it does not matter.
fn shown(rule: &Rule) -> impl Iterator<Item = &(ClauseId, Mark)> {
    rule.inner.iter().filter(|inner| is_shown(rule, inner))
}

fn is_shown(rule: &Rule, (_, mark): &(ClauseId, Mark)) -> bool {
    match rule.mark {
        Mark::DoesNotFit => true,
        Mark::Fits => *mark == Mark::Fits,
        Mark::NotKnown | Mark::Lawyer => *mark != Mark::DoesNotFit,
    }
}

/// The parts of a rule that stand on lines of their own in the law.
fn inner(app: &App, rule: &Rule) -> Html {
    let parts: Vec<&(ClauseId, Mark)> = shown(rule).collect();
    if parts.is_empty() {
        return Html::default();
    }
    let part = |(clause, mark): &&(ClauseId, Mark)| {
        let (disc, word, _) = words_of(*mark);
        let facts = app.state.screener.clause_facts(*clause);
        html! {
            <li>
                { icon(disc) }
                <div class="flow tight small">
                    <p><b class={if *mark == Mark::NotKnown { "amber" } else { "" }}>{ app.say(word) }{ "." }</b>{ " " }{ law(app, *clause) }</p>
                    <div translate="no">{ for facts.into_iter().filter_map(|fact| answer(app, fact)) }</div>
                    { source(app, *clause) }
                </div>
            </li>
        }
    };
    let list = html! { <ul class="parts">{ for parts.iter().map(part) }</ul> };
    if parts.len() > MOST_PARTS { fold(Icon::List, app.say_with("finding-parts", &[("count", parts.len().into())]), list) } else { list }
}

/// The question whose answer could settle the rule.
fn ask(app: &App, finding: &Finding, rule: &Rule) -> Html {
    if rule.mark != Mark::NotKnown {
        return Html::default();
    }
    let facts = app.state.screener.clause_facts(rule.clause);
    let wanted = finding.missing.iter().chain(&finding.open).find(|fact| facts.contains(fact));
    let Some(fact) = wanted else { return Html::default() };
    let what = app.words.say_part(&format!("fact-{}", app.state.book().about(*fact).id), "short");
    html! {
        <p>
            <button class="btn" type="button" onclick={app.on(Action::Change(*fact))}>
                <span>{ app.say("finding-answer") }{ ": " }{ for what }</span>
            </button>
        </p>
    }
}

/// The law itself, how we know it and how sure we are.
fn source(app: &App, clause: ClauseId) -> Html {
    let book = app.state.book();
    let clause = book.clause(clause);
    let read_on = book.source(clause.source).read_on.filter(|_| clause.seen);
    html! {
        <p class="law small soft">
            { citation(app, clause.source) }{ app.say("app-comma") }
            { match (clause.seen, read_on) {
                (true, Some(day)) => app.say_with("finding-law-read-on", &[("date", app.words.day(day).into())]),
                (true, None) => app.say("finding-law-read"),
                (false, _) => app.say("finding-law-to-check"),
            } }
            if clause.unsure > 0 {
                { app.say("app-comma") }{ app.say("finding-law-unsure") }
            }
        </p>
    }
}

/// A citation, as a link where the text stands on an official host.
pub(super) fn citation(app: &App, source: SourceId) -> Html {
    let source = app.state.book().source(source);
    let cite = html! { <bdi lang="en">{ &source.cite }</bdi> };
    match &source.url {
        Some(url) => html! { <a href={url.clone()} rel="noreferrer noopener" translate="no">{ cite }</a> },
        None => cite,
    }
}

/// What the marks mean.
pub(super) fn meanings(app: &App) -> Html {
    let meaning = |mark: Mark| {
        let (disc, _, means) = words_of(mark);
        html! { <li class="lead mid">{ icon(disc) }<span>{ app.say(means) }</span></li> }
    };
    let marks = [Mark::Fits, Mark::DoesNotFit, Mark::NotKnown, Mark::Lawyer];
    fold(Icon::Why, app.say("finding-marks"), html! { <ul class="flow">{ for marks.map(meaning) }</ul> })
}
