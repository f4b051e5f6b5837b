//! Paperwork: papers to look for, forms with their fees and the day of the price list, and who reviewed the rules.

use crate::app::draw::Pen;
use crate::app::parts::Icon;
use crate::rulebook::{Fee, Relief};

/// Papers to look for.
pub(super) fn papers(pen: &mut Pen<'_>, rules: &Relief) {
    if rules.papers.is_empty() {
        return;
    }
    pen.section("section.flow part", "papers", "finding-papers", |pen| {
        pen.el("ul.flow tight", |pen| {
            for id in &rules.papers {
                pen.el("li.lead", |pen| {
                    pen.icon(picture(id));
                    pen.say_in("span", &format!("paper-{id}"));
                });
            }
        });
    });
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
pub(super) fn forms(pen: &mut Pen<'_>, rules: &Relief) {
    let Some(as_of) = rules.forms.iter().map(|form| form.as_of).min() else { return };
    pen.section("section.flow part", "forms", "finding-forms", |pen| {
        pen.el("div.grid forms", |pen| {
            for form in &rules.forms {
                pen.el("div.flow tight", |pen| {
                    pen.el("h3", |pen| pen.english(&form.form));
                    pen.el("ul.dots small", |pen| {
                        for one in &form.fees {
                            pen.el("li", |pen| fee(pen, one));
                        }
                    });
                });
            }
        });
        pen.el("p.small soft", |pen| pen.say_day("finding-fees-of", as_of));
    });
}

fn fee(pen: &mut Pen<'_>, fee: &Fee) {
    let what = pen.words.plain(&format!("finding-fee-{}", fee.what));
    let id = if fee.usd == 0 { "finding-fee-none" } else { "finding-fee" };
    let usd = pen.words.number(i64::from(fee.usd));
    pen.say_with(id, &[("what", what.into()), ("usd", usd.into())]);
}

/// Who reviewed the rules, and until when they answer.
pub(super) fn review(pen: &mut Pen<'_>, rules: &Relief) {
    pen.el("p.note small", |pen| {
        match &rules.reviewer {
            Some(lawyer) => pen.say_with("finding-reviewed", &[("lawyer", lawyer.as_str().into())]),
            None => pen.say("finding-not-reviewed"),
        }
        pen.text(" ");
        pen.say_day("finding-hard-stop", rules.hard_stop);
    });
}
