//! Cards: one option at a glance, and one warning.

use super::{name, relief};
use crate::app::App;
use crate::app::draw::{Drawn, all, el, text, when};
use crate::app::marks::{failing, telling_fact};
use crate::app::parts::{chips, day_leaf, kind_of_case, outlook_panel, said_of, short};
use crate::app::state::{Action, Screen};
use crate::fact::FactId;
use crate::screen::{Finding, Outlook, Shown};
use yew::Html;

/// So many of the things not known are named.
const MOST_NAMED: usize = 3;
/// A rule that reads more answers than this is not explained by them.
const MOST_SAID: usize = 2;

/// What an option gives, how it looks, its date, the first reason, and the ways on.
pub(super) fn card(app: &App, finding: &Finding, readers: &[usize]) -> Html {
    let relief = relief(app, finding);
    let id = format!("relief-{}", relief.id);
    let panel = if finding.outlook == Outlook::MayFit { "tell fits small" } else { "tell small" };
    let way = |class, words, screen| {
        let words = [app.say(words), el("span", "vh", [text(": "), name(app, finding)])];
        el("button", class, words).with("type", "button").on_press(app.on(Action::Open(screen)))
    };
    let ways = [
        way("btn", "findings-why", Screen::Finding(finding.relief)),
        way("plain", "findings-who", Screen::Help(kind_of_case(&relief.id))),
    ];
    let inside = [
        el("h3", "", [name(app, finding)]),
        el("p", "", [app.words.say_part(&id, "gives").unwrap_or_default()]),
        chips(app, finding),
        outlook_panel(app, panel, finding, Html::default()),
        el("div", "said small", [reason(app, finding, readers)]),
        when(finding.review_due, || el("p", "small soft", [app.say("findings-due-here")])),
        el("p", "ends", ways),
    ];
    el("article", "card", inside).key(id)
}

/// What is not known, or the answer that tells most.
fn reason(app: &App, finding: &Finding, readers: &[usize]) -> Html {
    if finding.outlook == Outlook::CannotTell {
        let (id, facts) = match finding.missing.is_empty() {
            true => ("findings-open", &finding.open),
            false => ("findings-missing", &finding.missing),
        };
        return el("p", "", [app.say_with(id, &[("what", named(app, facts).into())])]);
    }
    telling_fact(&app.state.screener, finding, readers).and_then(|fact| said_of(app, fact)).unwrap_or_default()
}

/// The first rule that does not fit, and what was said of it, if that is little enough to be clear.
pub(in crate::app::screens) fn against(app: &App, finding: &Finding) -> Html {
    let screener = &app.state.screener;
    let Some(failing) = failing(screener, finding.relief) else { return Html::default() };
    let clause = app.state.book().clause(failing);
    let mut said = vec![el("p", "", [app.say(&format!("clause-{}-{}", clause.owner, clause.id))])];
    let facts = screener.clause_facts(failing);
    if facts.len() <= MOST_SAID {
        said.extend(facts.into_iter().filter_map(|fact| said_of(app, fact)));
    }
    all(said)
}

/// The first few things by name, and how many more there are.
fn named(app: &App, facts: &[FactId]) -> String {
    let names: Vec<String> = facts.iter().take(MOST_NAMED).map(|fact| short(app, *fact)).collect();
    let names = names.join(&app.words.plain("app-comma"));
    match facts.len().saturating_sub(MOST_NAMED) {
        0 => names,
        more => app.words.plain_with("findings-and-more", &[("what", names.into()), ("count", more.into())]),
    }
}

/// A warning: what it is, its day if it has one, and what to do.
pub(super) fn caution(app: &App, shown: &Shown) -> Html {
    let caution = &app.state.book().cautions[shown.caution];
    let id = format!("caution-{}", caution.id);
    let steps = (1..=caution.steps).filter_map(|step| app.words.say_part(&id, &format!("do-{step}")));
    let steps: Vec<Html> = steps.map(|step| el("li", "", [step])).collect();
    let leaf = shown.deadline.as_ref().map(|deadline| day_leaf(app, deadline.safe)).unwrap_or_default();
    let told = el("p", "text", [app.words.say_part(&id, "text").unwrap_or_default()]);
    let inside = [
        el("h3", "", [app.say(&id)]),
        el("div", "", [el("div", "ends", [told, leaf])]),
        when(shown.possible, || el("p", "small soft", [app.say("app-alert-possible")])),
        when(!steps.is_empty(), || el("ul", "dots small", steps)),
    ];
    el("article", "card", inside).key(id)
}
