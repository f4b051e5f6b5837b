//! Cards: one option at a glance, and one warning.

use super::{name, relief};
use crate::app::App;
use crate::app::marks::telling_fact;
use crate::app::parts::{chips, day_leaf, kind_of_case, outlook_and_tally, said};
use crate::app::state::{Action, Screen};
use crate::fact::FactId;
use crate::screen::{Finding, Outlook, Shown};
use yew::{Html, html};

/// So many of the things not known are named.
const MOST_NAMED: usize = 3;

/// What an option gives, how it looks, its date, the first reason, and the ways on.
pub(super) fn card(app: &App, finding: &Finding, readers: &[usize]) -> Html {
    let relief = relief(app, finding);
    let id = format!("relief-{}", relief.id);
    let name = || name(app, finding);
    let panel = if finding.outlook == Outlook::MayFit { "tell fits small" } else { "tell small" };
    let why = app.on(Action::Open(Screen::Finding(finding.relief)));
    let help = app.on(Action::Open(Screen::Help(kind_of_case(&relief.id))));
    html! {
        <article class="card" key={id.clone()}>
            <h3>{ name() }</h3>
            <p>{ for app.words.say_part(&id, "gives") }</p>
            { chips(app, finding) }
            <div class={panel}>{ outlook_and_tally(app, finding) }</div>
            <div class="said small">{ reason(app, finding, readers) }</div>
            if finding.review_due {
                <p class="small soft">{ app.say("findings-due-here") }</p>
            }
            <p class="ends">
                <button class="btn" type="button" onclick={why}>{ app.say("findings-why") }<span class="vh">{ ": " }{ name() }</span></button>
                <button class="plain" type="button" onclick={help}>{ app.say("findings-who") }<span class="vh">{ ": " }{ name() }</span></button>
            </p>
        </article>
    }
}

/// The answer that tells most, or what is not known.
pub(super) fn reason(app: &App, finding: &Finding, readers: &[usize]) -> Html {
    let screener = &app.state.screener;
    if finding.outlook == Outlook::CannotTell {
        let (id, facts) = match finding.missing.is_empty() {
            true => ("findings-open", &finding.open),
            false => ("findings-missing", &finding.missing),
        };
        return html! { <p>{ app.say_with(id, &[("what", named(app, facts).into())]) }</p> };
    }
    if let Some(fact) = telling_fact(screener, finding, readers)
        && let Some(answer) = screener.answers().get(fact)
    {
        let said = said(&app.words, app.state.book(), fact, answer);
        return html! { <p translate="no">{ app.say_with("findings-said", &[("what", short(app, fact).into()), ("answer", said.into())]) }</p> };
    }
    // No answer of the person's decided it but the law alone.
    let law = finding.because.first().map(|clause| {
        let clause = app.state.book().clause(*clause);
        app.say(&format!("clause-{}-{}", clause.owner, clause.id))
    });
    html! { <p>{ for law }</p> }
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

fn short(app: &App, fact: FactId) -> String {
    app.words.plain_part(&format!("fact-{}", app.state.book().about(fact).id), "short").unwrap_or_default()
}

/// A warning: what it is, its day if it has one, and what to do.
pub(super) fn caution(app: &App, shown: &Shown) -> Html {
    let caution = &app.state.book().cautions[shown.caution];
    let id = format!("caution-{}", caution.id);
    let steps = (1..=caution.steps).filter_map(|step| app.words.say_part(&id, &format!("do-{step}")));
    html! {
        <article class="card" key={id.clone()}>
            <h3>{ app.say(&id) }</h3>
            <div class="ends">
                <p class="text">{ for app.words.say_part(&id, "text") }</p>
                { for shown.deadline.as_ref().map(|deadline| day_leaf(app, deadline.safe)) }
            </div>
            if shown.possible {
                <p class="small soft">{ app.say("app-alert-possible") }</p>
            }
            if caution.steps > 0 {
                <ul class="dots small">{ for steps.map(|step| html! { <li>{ step }</li> }) }</ul>
            }
        </article>
    }
}
