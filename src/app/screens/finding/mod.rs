//! The finding: one option with its outlook, its dates, every rule with its mark and law, papers, forms and review.

mod paperwork;
mod rule;

use crate::app::App;
use crate::app::draw::{Drawn, all, el, text, when};
use crate::app::marks::{self, Mark, Rule, availability};
use crate::app::parts::{Icon, button, deadline_chip, fold, kind_of_case, outlook_panel, status_words, timeline};
use crate::app::state::{Action, Screen};
use crate::rulebook::Status;
use crate::screen::{Finding, Outlook};
use yew::Html;

/// More bars than this in one state are folded.
const MOST_OPEN: usize = 4;

/// The screen.
pub(crate) fn finding(app: &App, relief: usize) -> Html {
    let finding = app.state.screener.finding(relief);
    let rules = &app.state.book().reliefs[relief];
    let id = format!("relief-{}", rules.id);
    let panel = if finding.outlook == Outlook::MayFit { "tell big fits" } else { "tell big" };
    let too_old = finding.outlook == Outlook::TooOld;
    let answer = || {
        all([
            when(finding.review_due, || el("p", "note small", [app.say("findings-due-here")])),
            timeline(app, &finding),
            elements(app, &finding),
            bars(app, &finding),
            rule::meanings(app),
            paperwork::papers(app, rules),
            paperwork::forms(app, rules),
        ])
    };
    let ends = [
        button(app, "go", None, "finding-who", Action::Open(Screen::Help(kind_of_case(&rules.id)))),
        button(app, "btn", Some(Icon::Print), "findings-sheet", Action::Open(Screen::Sheet)),
    ];
    let inside = [
        el("p", "", [button(app, "plain", Some(Icon::Back), "finding-back", Action::Back)]),
        el("h1", "", [app.say(&id)]).with("tabindex", "-1"),
        el("p", "", [app.words.say_part(&id, "gives").unwrap_or_default()]),
        outlook_panel(app, panel, &finding, when(!too_old, || told(app, &finding))),
        el("p", "note small", [app.say(if too_old { "findings-too-old-text" } else { "finding-note" })]),
        when(!too_old, answer),
        paperwork::review(app, rules),
        el("div", "end", ends),
    ];
    el("main", "leaf", inside).key(id)
}

/// The date that matters next, what does not fit, and what is different today, since when and by which law.
fn told(app: &App, finding: &Finding) -> Html {
    let against = || el("div", "said small", [super::findings::against(app, finding)]);
    let mut told = vec![deadline_chip(app, finding), when(finding.outlook == Outlook::NoFit, against)];
    if let Some(line) = availability(app.state.book(), finding).filter(|line| line.status != Status::Open) {
        let status = status_words(line.status).map(|words| app.say(words)).unwrap_or_default();
        let today = [el("b", "", [status, text(".")]), text(" "), super::findings::today(app, finding)];
        let law = line.source.map(|source| rule::citation(app, source));
        let since = line.since.map(|day| app.say_with("finding-since", &[("date", app.words.day(day).into())]));
        let by = [law.unwrap_or_default(), text(" "), since.unwrap_or_default()];
        told.extend([el("p", "small", today), el("p", "small soft law", by)]);
    }
    all(told)
}

/// The elements, in the statute's order, along a path that is solid as far as everything fits.
fn elements(app: &App, finding: &Finding) -> Html {
    let elements = marks::elements(&app.state.screener, finding.relief);
    let rules = &app.state.book().reliefs[finding.relief];
    let firm = elements.iter().take_while(|rule| rule.mark == Mark::Fits).count();
    let dates =
        [("checked", app.words.day(rules.verified_on).into()), ("review", app.words.day(rules.review_by).into())];
    let lines = elements.iter().enumerate().map(|(place, one)| rule::element(app, finding, one, place >= firm));
    let inside = [
        el("h2", "", [app.say("finding-rules")]).with("id", "rules"),
        el("p", "small soft", [app.say_with("finding-rules-dates", &dates)]),
        el("ol", "path", lines.collect::<Vec<Html>>()),
    ];
    el("section", "flow part", inside).with("aria-labelledby", "rules")
}

/// What can stand in the way: what does, what only a lawyer can say, what is not known; folded: what does not.
fn bars(app: &App, finding: &Finding) -> Html {
    let bars = marks::bars(&app.state.screener, finding.relief);
    if bars.is_empty() {
        return Html::default();
    }
    let (clear, others): (Vec<Rule>, Vec<Rule>) = bars.into_iter().partition(|bar| bar.mark == Mark::Fits);
    let (unknown, mut open): (Vec<Rule>, Vec<Rule>) = others.into_iter().partition(|bar| bar.mark == Mark::NotKnown);
    let state = match open.iter().map(|bar| bar.mark).min() {
        Some(Mark::DoesNotFit) => "finding-bars-against",
        Some(_) => "finding-bars-some",
        None if unknown.is_empty() => "finding-bars-none",
        None => "finding-bars-unsure",
    };
    let many = unknown.len() > MOST_OPEN;
    let (folded, few) = if many { (unknown, Vec::new()) } else { (Vec::new(), unknown) };
    open.extend(few);
    let list = |bars: &[Rule]| {
        let bars: Vec<Html> = bars.iter().map(|bar| rule::bar(app, finding, bar)).collect();
        when(!bars.is_empty(), || el("ul", "path", bars))
    };
    let fold_of = |bars: &[Rule], shape: Icon, words: &str| {
        let words = app.say_with(words, &[("count", bars.len().into())]);
        when(!bars.is_empty(), || fold(shape, words, list(bars)))
    };
    let folds = [
        fold_of(&folded, Icon::CannotTell, "finding-bars-unknown"),
        fold_of(&clear, Icon::Check, "finding-bars-clear"),
    ];
    let inside = [
        el("h2", "", [app.say("finding-bars")]).with("id", "bars"),
        el("p", "", [app.say(state), text(" "), el("span", "soft", [app.say("finding-bars-count")])]),
        list(&open),
        el("div", "", folds),
    ];
    el("section", "flow part", inside).with("aria-labelledby", "bars")
}
