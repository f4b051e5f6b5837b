//! The question: one fact is asked, and nothing else. Its heading is the question.

use crate::app::draw::Pen;
use crate::app::parts::{
    Icon, choices, country_field, date_field, end, instead, number_field, slip, where_am_i, with_arrows,
};
use crate::app::state::Action;
use crate::fact::{Fact, FactId, Kind};
use crate::interview;

/// The screen.
pub(crate) fn question(pen: &mut Pen<'_>, fact: FactId) {
    let app = pen.app;
    let book = app.state.book();
    let declared = book.about(fact);
    let message = format!("fact-{}", declared.id);
    let section = interview::section(&app.state.screener, fact).map(|section| &book.interview.sections[section].id);
    pen.el("main.leaf", |pen| {
        pen.key(&message);
        where_am_i(pen, &section.map_or_else(String::new, |section| format!("section-{section}")));
        slip(pen, declared);
        pen.quiet_form(Action::Continue, |pen| {
            asked(pen, declared, &message);
            end(pen);
        });
    });
}

/// The question, why we ask it, and what can be answered.
fn asked(pen: &mut Pen<'_>, fact: &Fact, message: &str) {
    // Where the answer has parts with headings of their own, the question stands above them all.
    if matches!(fact.kind, Kind::Date(_) | Kind::Countries | Kind::Country | Kind::Number { .. }) {
        heading(pen, message);
        why(pen, message);
        pen.el("div.flow", |pen| {
            pen.attr("role", "group");
            pen.attr("aria-labelledby", "question");
            pen.attr("aria-describedby", "why");
            with_arrows(pen);
            field(pen, fact);
            pen.el("div.rows", |pen| instead(pen, fact));
        });
        return;
    }
    pen.el("fieldset", |pen| {
        pen.attr("aria-describedby", "why");
        pen.el("legend", |pen| heading(pen, message));
        why(pen, message);
        field(pen, fact);
        instead(pen, fact);
    });
}

#[inline(never)]
fn heading(pen: &mut Pen<'_>, message: &str) {
    pen.el("h1", |pen| {
        pen.attr("id", "question");
        pen.attr("tabindex", "-1");
        pen.say(message);
    });
}

/// Why we ask, in the open, and that the answer stays.
#[inline(never)]
fn why(pen: &mut Pen<'_>, message: &str) {
    pen.el("div.why flow", |pen| {
        pen.attr("id", "why");
        if let Some(hint) = pen.words.part(message, "hint") {
            pen.el("p.hint", |pen| pen.said(hint));
        }
        pen.el("p.lead", |pen| {
            pen.icon(Icon::Why);
            pen.el("span", |pen| {
                pen.say_in("b", "app-why");
                pen.text(" ");
                pen.say_part(message, "why");
            });
        });
        pen.el("p.lead", |pen| {
            pen.icon(Icon::Private);
            pen.say_in("span", "app-stays");
        });
    });
}

#[inline(never)]
fn field(pen: &mut Pen<'_>, fact: &Fact) {
    match fact.kind {
        Kind::YesNo | Kind::OneOf | Kind::AnyOf => choices(pen, fact),
        Kind::Date(when) => date_field(pen, fact, when),
        Kind::Number { .. } | Kind::Zip => number_field(pen),
        Kind::Countries | Kind::Country => country_field(pen, fact),
    }
}
