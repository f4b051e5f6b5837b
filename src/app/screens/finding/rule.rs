//! One rule: its mark, the law in plain words, what the person said, and the law itself.

use crate::app::App;
use crate::app::draw::{Drawn, all, el, text, when};
use crate::app::marks::{Mark, Rule};
use crate::app::parts::{Icon, fold, icon, said_of, short};
use crate::app::state::Action;
use crate::fact::FactId;
use crate::rulebook::{ClauseId, Role, SourceId};
use crate::screen::Finding;
use yew::Html;

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
    let waiver = rule.waiver.filter(|_| rule.mark != Mark::Fits).map(|waiver| {
        let what = [el("b", "", [app.say("finding-waiver")]), text(" "), law(app, waiver)];
        el("div", "said small flow tight", [el("p", "", what), source(app, waiver)])
    });
    let inside = [
        icon(disc),
        el("p", "", [el("b", word_class, [app.say(word)]), text(" "), law(app, rule.clause)]),
        answers(app, rule),
        inner(app, rule),
        waiver.unwrap_or_default(),
        ask(app, finding, rule),
        source(app, rule.clause),
    ];
    el("li", if ahead { "ahead" } else { "" }, inside)
}

/// What the law says, in plain words.
fn law(app: &App, clause: ClauseId) -> Html {
    let clause = app.state.book().clause(clause);
    let kind = if clause.role == Role::Waiver { "waiver" } else { "clause" };
    app.say(&format!("{kind}-{}-{}", clause.owner, clause.id))
}

/// What the person said that this rule reads. What its parts read is said there; of parts that are not shown nothing is.
fn answers(app: &App, rule: &Rule) -> Html {
    let screener = &app.state.screener;
    let facts = screener.clause_facts(rule.clause);
    if facts.is_empty() && rule.mark == Mark::Lawyer {
        return el("p", "said small", [app.say("finding-lawyer-why")]);
    }
    let elsewhere: Vec<FactId> = rule.inner.iter().flat_map(|(part, _)| screener.clause_facts(*part)).collect();
    let own = facts.into_iter().filter(|fact| !elsewhere.contains(fact));
    let lines: Vec<Html> = own.filter_map(|fact| said_of(app, fact)).collect();
    when(!lines.is_empty(), || el("div", "said small", lines))
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
    let parts: Vec<Html> = shown(rule).map(|(clause, mark)| part(app, *clause, *mark)).collect();
    let count = parts.len();
    let list = el("ul", "parts", parts);
    match count {
        0 => Html::default(),
        1..=MOST_PARTS => list,
        _ => fold(Icon::List, app.say_with("finding-parts", &[("count", count.into())]), list),
    }
}

fn part(app: &App, clause: ClauseId, mark: Mark) -> Html {
    let (disc, word, _) = words_of(mark);
    let word = el("b", if mark == Mark::NotKnown { "amber" } else { "" }, [app.say(word), text(".")]);
    let facts = app.state.screener.clause_facts(clause).into_iter();
    let said: Vec<Html> = facts.filter_map(|fact| said_of(app, fact)).collect();
    let inside = [el("p", "", [word, text(" "), law(app, clause)]), el("div", "", said), source(app, clause)];
    el("li", "", [icon(disc), el("div", "flow tight small", inside)])
}

/// The question whose answer could settle the rule.
fn ask(app: &App, finding: &Finding, rule: &Rule) -> Html {
    if rule.mark != Mark::NotKnown {
        return Html::default();
    }
    let facts = app.state.screener.clause_facts(rule.clause);
    let wanted = finding.missing.iter().chain(&finding.open).find(|fact| facts.contains(fact));
    let Some(fact) = wanted else { return Html::default() };
    let words = el("span", "", [app.say("finding-answer"), text(": "), text(short(app, *fact))]);
    let button = el("button", "btn", [words]).with("type", "button").on_press(app.on(Action::Change(*fact)));
    el("p", "", [button])
}

/// The law itself, how we know it and how sure we are.
fn source(app: &App, clause: ClauseId) -> Html {
    let book = app.state.book();
    let clause = book.clause(clause);
    let read = match (clause.seen, book.source(clause.source).read_on) {
        (true, Some(day)) => app.say_with("finding-law-read-on", &[("date", app.words.day(day).into())]),
        (true, None) => app.say("finding-law-read"),
        (false, _) => app.say("finding-law-to-check"),
    };
    let unsure = when(clause.unsure > 0, || all([app.say("app-comma"), app.say("finding-law-unsure")]));
    el("p", "law small soft", [citation(app, clause.source), app.say("app-comma"), read, unsure])
}

/// A citation, as a link where the text stands on an official host.
pub(super) fn citation(app: &App, source: SourceId) -> Html {
    let source = app.state.book().source(source);
    let cite = el("bdi", "", [text(source.cite.clone())]).with("lang", "en").with("translate", "no");
    match &source.url {
        Some(url) => el("a", "", [cite]).with("href", url.clone()).with("rel", "noreferrer noopener"),
        None => cite,
    }
}

/// What the marks mean.
pub(super) fn meanings(app: &App) -> Html {
    let meaning = |mark: Mark| {
        let (disc, _, means) = words_of(mark);
        el("li", "lead mid", [icon(disc), el("span", "", [app.say(means)])])
    };
    let marks = [Mark::Fits, Mark::DoesNotFit, Mark::NotKnown, Mark::Lawyer].map(meaning);
    fold(Icon::Why, app.say("finding-marks"), el("ul", "flow", marks))
}
