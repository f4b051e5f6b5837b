//! One rule: its mark, the law in plain words, what the person said, and the law itself.

use crate::app::draw::Pen;
use crate::app::marks::{Mark, Rule};
use crate::app::parts::{Icon, is_said, said_of, short};
use crate::app::state::Action;
use crate::fact::FactId;
use crate::rulebook::{ClauseId, Role, SourceId};
use crate::screen::Finding;

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
pub(super) fn element(pen: &mut Pen<'_>, finding: &Finding, rule: &Rule, ahead: bool) {
    let (_, word, _) = words_of(rule.mark);
    drawn(pen, finding, rule, word, ahead);
}

/// A bar: its word says whether it stands in the way.
pub(super) fn bar(pen: &mut Pen<'_>, finding: &Finding, bar: &Rule) {
    let word = match bar.mark {
        Mark::Fits => "finding-bar-clear",
        Mark::DoesNotFit => "finding-bar-applies",
        Mark::NotKnown => "finding-unknown",
        Mark::Lawyer if bar.waiver.is_some() => "finding-bar-waiver",
        Mark::Lawyer => "finding-lawyer",
    };
    drawn(pen, finding, bar, word, bar.mark != Mark::Fits);
}

#[inline(never)]
fn drawn(pen: &mut Pen<'_>, finding: &Finding, rule: &Rule, word: &str, ahead: bool) {
    let (disc, _, _) = words_of(rule.mark);
    pen.el(if ahead { "li.ahead" } else { "li" }, |pen| {
        pen.icon(disc);
        pen.el("p", |pen| {
            pen.say_in(if rule.mark == Mark::NotKnown { "b.word amber" } else { "b.word" }, word);
            pen.text(" ");
            law(pen, rule.clause);
        });
        answers(pen, rule);
        inner(pen, rule);
        if let Some(waiver) = rule.waiver.filter(|_| rule.mark != Mark::Fits) {
            pen.el("div.said small flow tight", |pen| {
                pen.el("p", |pen| {
                    pen.say_in("b", "finding-waiver");
                    pen.text(" ");
                    law(pen, waiver);
                });
                source(pen, waiver);
            });
        }
        ask(pen, finding, rule);
        source(pen, rule.clause);
    });
}

/// What the law says, in plain words.
#[inline(never)]
fn law(pen: &mut Pen<'_>, clause: ClauseId) {
    let clause = pen.app.state.book().clause(clause);
    let kind = if clause.role == Role::Waiver { "waiver" } else { "clause" };
    pen.say(&format!("{kind}-{}-{}", clause.owner, clause.id));
}

/// What the person said that this rule reads. What its parts read is said there; of parts that are not shown nothing is.
fn answers(pen: &mut Pen<'_>, rule: &Rule) {
    let screener = &pen.app.state.screener;
    let mut facts = screener.clause_facts(rule.clause);
    if facts.is_empty() && rule.mark == Mark::Lawyer {
        return pen.say_in("p.said small", "finding-lawyer-why");
    }
    for (part, _) in &rule.inner {
        let elsewhere = screener.clause_facts(*part);
        facts.retain(|fact| !elsewhere.contains(fact));
    }
    facts.retain(|fact| is_said(pen, *fact));
    if !facts.is_empty() {
        pen.el("div.said small", |pen| said(pen, &facts));
    }
}

#[inline(never)]
fn said(pen: &mut Pen<'_>, facts: &[FactId]) {
    for fact in facts {
        said_of(pen, *fact);
    }
}

/// Whether a part is worth showing: where the rule is not closed, what failed in it does not matter.
fn is_shown(rule: &Rule, (_, mark): &(ClauseId, Mark)) -> bool {
    match rule.mark {
        Mark::DoesNotFit => true,
        Mark::Fits => *mark == Mark::Fits,
        Mark::NotKnown | Mark::Lawyer => *mark != Mark::DoesNotFit,
    }
}

/// The parts of a rule that stand on lines of their own in the law.
fn inner(pen: &mut Pen<'_>, rule: &Rule) {
    let count = rule.inner.iter().filter(|inner| is_shown(rule, inner)).count();
    match count {
        0 => {}
        1..=MOST_PARTS => parts(pen, rule),
        _ => {
            let args = [("count", count.into())];
            pen.fold(Icon::List, false, |pen| pen.say_with("finding-parts", &args), |pen| parts(pen, rule));
        }
    }
}

#[inline(never)]
fn parts(pen: &mut Pen<'_>, rule: &Rule) {
    pen.el("ul.parts", |pen| {
        for inner in rule.inner.iter().filter(|inner| is_shown(rule, inner)) {
            part(pen, inner.0, inner.1);
        }
    });
}

fn part(pen: &mut Pen<'_>, clause: ClauseId, mark: Mark) {
    let (disc, word, _) = words_of(mark);
    let facts = pen.app.state.screener.clause_facts(clause);
    pen.el("li", |pen| {
        pen.icon(disc);
        pen.el("div.flow tight small", |pen| {
            pen.el("p", |pen| {
                pen.el(if mark == Mark::NotKnown { "b.amber" } else { "b" }, |pen| {
                    pen.say(word);
                    pen.text(".");
                });
                pen.text(" ");
                law(pen, clause);
            });
            pen.el("div", |pen| said(pen, &facts));
            source(pen, clause);
        });
    });
}

/// The question whose answer could settle the rule.
fn ask(pen: &mut Pen<'_>, finding: &Finding, rule: &Rule) {
    if rule.mark != Mark::NotKnown {
        return;
    }
    let facts = pen.app.state.screener.clause_facts(rule.clause);
    let wanted = finding.missing.iter().chain(&finding.open).find(|fact| facts.contains(fact));
    let Some(fact) = wanted else { return };
    pen.el("p", |pen| {
        pen.pressable("button.btn", Action::Change(*fact), |pen| {
            pen.el("span", |pen| {
                pen.say("finding-answer");
                pen.text(": ");
                pen.text(&short(pen.words, pen.app.state.book(), *fact));
            });
        });
    });
}

/// The law itself, how we know it and how sure we are.
#[inline(never)]
fn source(pen: &mut Pen<'_>, clause: ClauseId) {
    let book = pen.app.state.book();
    let clause = book.clause(clause);
    pen.el("p.law small soft", |pen| {
        citation(pen, clause.source);
        pen.say("app-comma");
        match (clause.seen, book.source(clause.source).read_on) {
            (true, Some(day)) => pen.say_day("finding-law-read-on", day),
            (true, None) => pen.say("finding-law-read"),
            (false, _) => pen.say("finding-law-to-check"),
        }
        if clause.unsure > 0 {
            pen.say("app-comma");
            pen.say("finding-law-unsure");
        }
    });
}

/// A citation, as a link where the text stands on an official host.
#[inline(never)]
pub(super) fn citation(pen: &mut Pen<'_>, source: SourceId) {
    let source = pen.app.state.book().source(source);
    match &source.url {
        Some(url) => pen.el("a", |pen| {
            pen.link(url.clone());
            pen.english(&source.cite);
        }),
        None => pen.english(&source.cite),
    }
}

/// What the marks mean.
pub(super) fn meanings(pen: &mut Pen<'_>) {
    pen.fold(
        Icon::Why,
        false,
        |pen| pen.say("finding-marks"),
        |pen| {
            pen.el("ul.flow", |pen| {
                for mark in [Mark::Fits, Mark::DoesNotFit, Mark::NotKnown, Mark::Lawyer] {
                    let (disc, _, means) = words_of(mark);
                    pen.el("li.lead mid", |pen| {
                        pen.icon(disc);
                        pen.say_in("span", means);
                    });
                }
            });
        },
    );
}
