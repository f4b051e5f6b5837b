//! The finding: one option with its outlook, its dates, every rule with its mark and law, papers, forms and review.

mod paperwork;
mod rule;

use crate::app::draw::Pen;
use crate::app::marks::{self, Mark, Rule, availability};
use crate::app::parts::{Icon, deadline_chip, kind_of_case, outlook_panel, status_words, timeline};
use crate::app::state::{Action, Screen};
use crate::screen::{Finding, Outlook};

/// More bars than this in one state are folded.
const MOST_OPEN: usize = 4;

/// The screen.
pub(crate) fn finding(pen: &mut Pen<'_>, relief: usize) {
    let finding = pen.app.state.screener.finding(relief);
    let rules = &pen.app.state.book().reliefs[relief];
    let id = format!("relief-{}", rules.id);
    let too_old = finding.outlook == Outlook::TooOld;
    pen.el("main.leaf", |pen| {
        pen.key(&id);
        pen.el("p", |pen| pen.button("button.plain", Some(Icon::Back), "finding-back", Action::Back));
        pen.heading(&id);
        pen.el("p", |pen| pen.say_part(&id, "gives"));
        let panel = if finding.outlook == Outlook::MayFit { "div.tell big fits" } else { "div.tell big" };
        outlook_panel(pen, panel, &finding, |pen| {
            if !too_old {
                told(pen, &finding);
            }
        });
        pen.say_in("p.note small", if too_old { "findings-too-old-text" } else { "finding-note" });
        if !too_old {
            if finding.review_due {
                pen.say_in("p.note small", "findings-due-here");
            }
            timeline(pen, &finding);
            elements(pen, &finding);
            bars(pen, &finding);
            rule::meanings(pen);
            paperwork::papers(pen, rules);
            paperwork::forms(pen, rules);
        }
        paperwork::review(pen, rules);
        pen.el("div.end", |pen| {
            pen.button("button.go", None, "finding-who", Action::Open(Screen::Help(kind_of_case(&rules.id))));
            pen.button("button.btn", Some(Icon::Print), "findings-sheet", Action::Open(Screen::Sheet));
        });
    });
}

/// The date that matters next, what does not fit, and what is different today, since when and by which law.
fn told(pen: &mut Pen<'_>, finding: &Finding) {
    deadline_chip(pen, finding);
    if finding.outlook == Outlook::NoFit {
        pen.el("div.said small", |pen| super::findings::against(pen, finding));
    }
    let line = availability(pen.app.state.book(), finding);
    let Some((line, status)) = line.and_then(|line| Some((line, status_words(line.status)?))) else { return };
    pen.el("p.small", |pen| {
        pen.el("b", |pen| {
            pen.say(status);
            pen.text(".");
        });
        pen.text(" ");
        super::findings::today(pen, finding);
    });
    pen.el("p.small soft law", |pen| {
        if let Some(source) = line.source {
            rule::citation(pen, source);
        }
        pen.text(" ");
        if let Some(since) = line.since {
            pen.say_day("finding-since", since);
        }
    });
}

/// The elements, in the statute's order, along a path that is solid as far as everything fits.
fn elements(pen: &mut Pen<'_>, finding: &Finding) {
    let app = pen.app;
    let elements = marks::elements(&app.state.screener, finding.relief);
    let rules = &app.state.book().reliefs[finding.relief];
    let dates =
        [("checked", app.words.day(rules.verified_on).into()), ("review", app.words.day(rules.review_by).into())];
    pen.section("section.flow part", "rules", "finding-rules", |pen| {
        pen.el("p.small soft", |pen| pen.say_with("finding-rules-dates", &dates));
        pen.el("ol.path", |pen| {
            let mut ahead = false;
            for one in &elements {
                ahead |= one.mark != Mark::Fits;
                rule::element(pen, finding, one, ahead);
            }
        });
    });
}

/// What can stand in the way: what does, what only a lawyer can say, what is not known; folded: what does not.
fn bars(pen: &mut Pen<'_>, finding: &Finding) {
    let bars = marks::bars(&pen.app.state.screener, finding.relief);
    if bars.is_empty() {
        return;
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
    pen.section("section.flow part", "bars", "finding-bars", |pen| {
        pen.el("p", |pen| {
            pen.say(state);
            pen.text(" ");
            pen.say_in("span.soft", "finding-bars-count");
        });
        list(pen, finding, &open);
        pen.el("div", |pen| {
            folds(pen, finding, &folded, Icon::CannotTell, "finding-bars-unknown");
            folds(pen, finding, &clear, Icon::Check, "finding-bars-clear");
        });
    });
}

#[inline(never)]
fn list(pen: &mut Pen<'_>, finding: &Finding, bars: &[Rule]) {
    if bars.is_empty() {
        return;
    }
    pen.el("ul.path", |pen| {
        for bar in bars {
            rule::bar(pen, finding, bar);
        }
    });
}

#[inline(never)]
fn folds(pen: &mut Pen<'_>, finding: &Finding, bars: &[Rule], shape: Icon, words: &str) {
    if bars.is_empty() {
        return;
    }
    let count = [("count", bars.len().into())];
    pen.fold(shape, false, |pen| pen.say_with(words, &count), |pen| list(pen, finding, bars));
}
