//! Paperwork: papers to look for, forms with their fees and the day of the price list, and who reviewed the rules.

use crate::app::App;
use crate::app::draw::{Drawn, el, text};
use crate::app::parts::{Icon, icon};
use crate::rulebook::{Fee, Form, Relief};
use yew::Html;

/// Papers to look for.
pub(super) fn papers(app: &App, rules: &Relief) -> Html {
    if rules.papers.is_empty() {
        return Html::default();
    }
    let paper = |id: &String| el("li", "lead", [icon(picture(id)), el("span", "", [app.say(&format!("paper-{id}"))])]);
    let papers: Vec<Html> = rules.papers.iter().map(paper).collect();
    let heading = el("h2", "", [app.say("finding-papers")]).with("id", "papers");
    el("section", "flow part", [heading, el("ul", "flow tight", papers)]).with("aria-labelledby", "papers")
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
        let fees: Vec<Html> = form.fees.iter().map(|one| el("li", "", [fee(app, one)])).collect();
        let name = el("bdi", "", [text(form.form.clone())]).with("lang", "en").with("translate", "no");
        el("div", "flow tight", [el("h3", "", [name]), el("ul", "dots small", fees)])
    };
    let forms: Vec<Html> = rules.forms.iter().map(form).collect();
    let inside = [
        el("h2", "", [app.say("finding-forms")]).with("id", "forms"),
        el("div", "grid forms", forms),
        el("p", "small soft", [app.say_with("finding-fees-of", &[("date", app.words.day(as_of).into())])]),
    ];
    el("section", "flow part", inside).with("aria-labelledby", "forms")
}

fn fee(app: &App, fee: &Fee) -> Html {
    let what = app.words.plain(&format!("finding-fee-{}", fee.what));
    let id = if fee.usd == 0 { "finding-fee-none" } else { "finding-fee" };
    let usd = app.words.number(i64::from(fee.usd));
    app.say_with(id, &[("what", what.into()), ("usd", usd.into())])
}

/// Who reviewed the rules, and until when they answer.
pub(super) fn review(app: &App, rules: &Relief) -> Html {
    let reviewed = match &rules.reviewer {
        Some(lawyer) => app.say_with("finding-reviewed", &[("lawyer", lawyer.as_str().into())]),
        None => app.say("finding-not-reviewed"),
    };
    let stop = app.say_with("finding-hard-stop", &[("date", app.words.day(rules.hard_stop).into())]);
    el("p", "note small", [reviewed, text(" "), stop])
}
