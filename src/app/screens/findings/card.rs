//! Cards: one option at a glance, and one warning.

use super::relief;
use crate::app::draw::Pen;
use crate::app::marks::{failing, telling_fact};
use crate::app::parts::{chips, kind_of_case, outlook_panel, said_of, short, steps, told};
use crate::app::state::{Action, Screen};
use crate::fact::FactId;
use crate::screen::{Finding, Outlook, Shown};

/// So many of the things not known are named.
const MOST_NAMED: usize = 3;
/// A rule that reads more answers than this is not explained by them.
const MOST_SAID: usize = 2;

/// What an option gives, how it looks, its date, the first reason, and the ways on.
#[inline(never)]
pub(super) fn card(pen: &mut Pen<'_>, finding: &Finding, readers: &[usize]) {
    let relief = relief(pen, finding);
    let id = format!("relief-{}", relief.id);
    pen.el("article.card", |pen| {
        pen.key(&id);
        pen.say_in("h3", &id);
        pen.el("p", |pen| pen.say_part(&id, "gives"));
        chips(pen, finding);
        let panel = if finding.outlook == Outlook::MayFit { "div.tell fits small" } else { "div.tell small" };
        outlook_panel(pen, panel, finding, |_| {});
        pen.el("div.said small", |pen| reason(pen, finding, readers));
        if finding.review_due {
            pen.say_in("p.small soft", "findings-due-here");
        }
        pen.el("p.ends", |pen| {
            way(pen, finding, "button.btn", "findings-why", Screen::Finding(finding.relief));
            way(pen, finding, "button.plain", "findings-who", Screen::Help(kind_of_case(&relief.id)));
        });
    });
}

/// A button whose words are said with the name of the option to who hears it alone.
#[inline(never)]
pub(super) fn way(pen: &mut Pen<'_>, finding: &Finding, name: &'static str, words: &str, screen: Screen) {
    pen.pressable(name, Action::Open(screen), |pen| {
        pen.say(words);
        pen.el("span.vh", |pen| {
            pen.text(": ");
            pen.say(&format!("relief-{}", relief(pen, finding).id));
        });
    });
}

/// What is not known, or the answer that tells most.
fn reason(pen: &mut Pen<'_>, finding: &Finding, readers: &[usize]) {
    if finding.outlook == Outlook::CannotTell {
        let (id, facts) = match finding.missing.is_empty() {
            true => ("findings-open", &finding.open),
            false => ("findings-missing", &finding.missing),
        };
        let named = named(pen, facts);
        pen.el("p", |pen| pen.say_with(id, &[("what", named.into())]));
    } else if let Some(fact) = telling_fact(&pen.app.state.screener, finding, readers) {
        said_of(pen, fact);
    }
}

/// The first rule that does not fit, and what was said of it, if that is little enough to be clear.
#[inline(never)]
pub(in crate::app::screens) fn against(pen: &mut Pen<'_>, finding: &Finding) {
    let screener = &pen.app.state.screener;
    let Some(failing) = failing(screener, finding.relief) else { return };
    let clause = pen.app.state.book().clause(failing);
    pen.say_in("p", &format!("clause-{}-{}", clause.owner, clause.id));
    let facts = screener.clause_facts(failing);
    if facts.len() <= MOST_SAID {
        for fact in facts {
            said_of(pen, fact);
        }
    }
}

/// The first few things by name, and how many more there are.
fn named(pen: &Pen<'_>, facts: &[FactId]) -> String {
    let words = pen.words;
    let names = words.list(facts.iter().take(MOST_NAMED).map(|fact| short(words, pen.app.state.book(), *fact)));
    match facts.len().saturating_sub(MOST_NAMED) {
        0 => names,
        more => words.plain_with("findings-and-more", &[("what", names.into()), ("count", more.into())]),
    }
}

/// A warning: what it is, its day if it has one, and what to do.
#[inline(never)]
pub(super) fn caution(pen: &mut Pen<'_>, shown: &Shown) {
    let caution = &pen.app.state.book().cautions[shown.caution];
    let id = format!("caution-{}", caution.id);
    pen.el("article.card", |pen| {
        pen.key(&id);
        pen.say_in("h3", &id);
        pen.el("div", |pen| told(pen, &id, shown));
        if shown.possible {
            pen.say_in("p.small soft", "app-alert-possible");
        }
        if caution.steps > 0 {
            pen.el("ul.dots small", |pen| {
                steps(pen, &id, caution.steps, |pen, words| pen.el("li", |pen| pen.said(words)));
            });
        }
    });
}
