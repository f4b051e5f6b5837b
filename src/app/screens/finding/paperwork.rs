//! Paperwork: papers to look for, forms with their fees and the day of the price list, and who reviewed the rules.

use crate::app::App;
use crate::app::parts::{Icon, icon};
use crate::rulebook::{Form, Relief};
use yew::{Html, html};

/// Papers to look for.
pub(super) fn papers(app: &App, rules: &Relief) -> Html {
    if rules.papers.is_empty() {
        return Html::default();
    }
    let paper = |id: &String| html! { <li class="lead">{ icon(picture(id)) }<span>{ app.say(&format!("paper-{id}")) }</span></li> };
    html! {
        <section class="flow part" aria-labelledby="papers">
            <h2 id="papers">{ app.say("finding-papers") }</h2>
            <ul class="flow tight">{ for rules.papers.iter().map(paper) }</ul>
        </section>
    }
}

fn picture(paper: &str) -> Icon {
    match paper {
        "passport" | "entry-record" => Icon::Passport,
        "own-statement" | "witness-letters" => Icon::Talk,
        "green-card" | "photos" => Icon::Cards,
        "court-papers" | "police-records" | "police-report" => Icon::Stamp,
        _ => Icon::Paper,
    }
}

/// The forms, each with what it costs. What costs nothing is said too.
pub(super) fn forms(app: &App, rules: &Relief) -> Html {
    let Some(as_of) = rules.forms.iter().map(|form| form.as_of).min() else { return Html::default() };
    let form = |form: &Form| {
        let fees = form.fees.iter().map(|fee| {
            let what = app.words.plain(&format!("finding-fee-{}", fee.what));
            match fee.usd {
                0 => app.words.plain_with("finding-fee-none", &[("what", what.into())]),
                usd => {
                    let usd = app.words.number(i64::from(usd));
                    app.words.plain_with("finding-fee", &[("what", what.into()), ("usd", usd.into())])
                }
            }
        });
        let fees: Vec<Html> = fees.map(|fee| html! { <li>{ fee }</li> }).collect();
        html! {
            <div class="flow tight">
                <h3><bdi lang="en" translate="no">{ &form.form }</bdi></h3>
                <ul class="dots small">{ for fees }</ul>
            </div>
        }
    };
    html! {
        <section class="flow part" aria-labelledby="forms">
            <h2 id="forms">{ app.say("finding-forms") }</h2>
            <div class="grid forms">{ for rules.forms.iter().map(form) }</div>
            <p class="small soft">{ app.say_with("finding-fees-of", &[("date", app.words.day(as_of).into())]) }</p>
        </section>
    }
}

/// Who reviewed the rules, and until when they answer.
pub(super) fn review(app: &App, rules: &Relief) -> Html {
    html! {
        <p class="note small">
            { match &rules.reviewer {
                Some(lawyer) => app.say_with("finding-reviewed", &[("lawyer", lawyer.as_str().into())]),
                None => app.say("finding-not-reviewed"),
            } }
            { " " }{ app.say_with("finding-hard-stop", &[("date", app.words.day(rules.hard_stop).into())]) }
        </p>
    }
}
