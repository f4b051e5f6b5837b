//! Findings: what cannot wait, what may fit, what is still open; folded: what does not seem to fit and what is closed.

mod card;

use crate::app::browser;
use crate::app::draw::Pen;
use crate::app::marks::{Groups, availability, groups, readers};
use crate::app::parts::{Icon, alert_card, where_am_i};
use crate::app::state::{Action, Cover, Screen};
use crate::order::by_key;
use crate::rulebook::Relief;
use crate::screen::{Finding, Shown};
use yew::Callback;
use yew::virtual_dom::ListenerKind;

pub(super) use card::against;

/// So many alerts are open; the others are folded.
const OPEN_ALERTS: usize = 3;
/// So many cautions are open.
const OPEN_CAUTIONS: usize = 5;
/// So many findings that still need answers are open: those that need the fewest.
const OPEN_UNDECIDED: usize = 6;

/// The screen.
pub(crate) fn findings(pen: &mut Pen<'_>) {
    let app = pen.app;
    let book = app.state.book();
    let screening = app.state.screener.screening();
    let (alerts, cautions): (Vec<Shown>, Vec<Shown>) =
        screening.cautions.into_iter().partition(|shown| book.cautions[shown.caution].alert);
    // Stable: what surely concerns the person stays before what only may, each the most urgent first.
    let alerts = by_key(alerts, |shown| shown.possible);
    let groups = groups(book, screening.findings);
    let readers = readers(&app.state.screener);
    let (near, far) = groups.cannot_tell.split_at(groups.cannot_tell.len().min(OPEN_UNDECIDED));
    pen.el("main.wide", |pen| {
        pen.key("findings");
        whereabouts(pen);
        pen.heading("findings");
        glance(pen, alerts.len(), &groups);
        note(pen, &groups);
        urgent(pen, &alerts);
        section(pen, "may-fit", Icon::MayFit, "findings-may-fit", &groups.may_fit, &readers);
        section(pen, "cannot-tell", Icon::CannotTell, "findings-cannot-tell", near, &readers);
        too_old(pen, &groups.too_old);
        pen.el("section.part", |pen| {
            pen.attr_of("aria-label", pen.words.plain("findings-others"));
            counted(pen, Icon::CannotTell, "findings-further", far.len(), |pen| cards(pen, far, &readers));
            folded(pen, Icon::NoFit, "findings-no-fit", &groups.no_fit, card::against);
            folded(pen, Icon::Closed, "findings-closed", &groups.closed, today);
        });
        pen.say_in("p", "findings-lawyer-may-see");
        warnings(pen, &cautions);
        end(pen);
    });
}

/// How many questions are left, if any is.
fn whereabouts(pen: &mut Pen<'_>) {
    if pen.app.state.left > 0 {
        return where_am_i(pen, "findings-where");
    }
    pen.el("p.ends where", |pen| {
        pen.say_in("b", "findings-where");
        pen.say_in("span", "findings-none-left");
    });
}

/// How many of each there are, and the way there.
fn glance(pen: &mut Pen<'_>, alerts: usize, groups: &Groups) {
    pen.el("ul.glance", |pen| {
        for (id, shape, words, count) in [
            ("urgent", Icon::Clock, "findings-glance-urgent", alerts),
            ("may-fit", Icon::MayFit, "findings-glance-may-fit", groups.may_fit.len()),
            ("cannot-tell", Icon::CannotTell, "findings-glance-cannot-tell", groups.cannot_tell.len()),
        ] {
            if count > 0 {
                pen.el("li", |pen| {
                    pen.el("button.plain", |pen| {
                        pen.attr("type", "button");
                        pen.call(ListenerKind::onclick, Callback::from(move |_| browser::go_to(id)));
                        pen.icon(shape);
                        pen.el("span", |pen| pen.say_with(words, &[("count", count.into())]));
                    });
                });
            }
        }
    });
}

/// What this is, when the rules were checked and by whom.
fn note(pen: &mut Pen<'_>, groups: &Groups) {
    let book = pen.app.state.book();
    let reviewed = book.reliefs.iter().all(|relief| relief.reviewer.is_some());
    pen.el("div.note small flow tight", |pen| {
        pen.say_in("p", "findings-note");
        pen.el("p", |pen| {
            if let Some(day) = book.checked_on() {
                pen.say_day("findings-checked", day);
            }
            for (holds, words) in [(!reviewed, "findings-not-reviewed"), (groups.due, "findings-due")] {
                if holds {
                    pen.text(" ");
                    pen.say(words);
                }
            }
        });
    });
}

/// The alerts, the most urgent first.
fn urgent(pen: &mut Pen<'_>, alerts: &[Shown]) {
    let (open, more) = alerts.split_at(alerts.len().min(OPEN_ALERTS));
    if open.is_empty() {
        return;
    }
    pen.el("section.flow", |pen| {
        pen.attr("aria-labelledby", "urgent");
        pen.el("h2.vh", |pen| {
            pen.attr("id", "urgent");
            pen.attr("tabindex", "-1");
            pen.say("findings-urgent");
        });
        alert_cards(pen, open);
        counted(pen, Icon::Clock, "findings-urgent-more", more.len(), |pen| {
            pen.el("div.flow", |pen| alert_cards(pen, more));
        });
    });
}

fn alert_cards(pen: &mut Pen<'_>, alerts: &[Shown]) {
    for shown in alerts {
        alert_card(pen, shown);
    }
}

/// The heading of the findings that share an outlook.
fn head(pen: &mut Pen<'_>, id: &'static str, shape: Icon, words: &str) {
    pen.attr("aria-labelledby", id);
    pen.el("h2.outlook", |pen| {
        pen.attr("id", id);
        pen.attr("tabindex", "-1");
        pen.icon(shape);
        pen.say(words);
    });
}

/// Cards under the outlook that they share; nothing if there is none.
#[inline(never)]
fn section(pen: &mut Pen<'_>, id: &'static str, shape: Icon, words: &str, findings: &[Finding], readers: &[usize]) {
    if findings.is_empty() {
        return;
    }
    pen.el("section.flow part", |pen| {
        head(pen, id, shape, words);
        cards(pen, findings, readers);
    });
}

#[inline(never)]
fn cards(pen: &mut Pen<'_>, findings: &[Finding], readers: &[usize]) {
    pen.el("div.flow two", |pen| {
        for finding in findings {
            card::card(pen, finding, readers);
        }
    });
}

/// What gets no answer because nobody has checked its rules in time.
fn too_old(pen: &mut Pen<'_>, findings: &[Finding]) {
    if findings.is_empty() {
        return;
    }
    pen.el("section.flow part", |pen| {
        head(pen, "too-old", Icon::Closed, "findings-too-old");
        pen.say_in("p", "findings-too-old-text");
        pen.el("ul.dots", |pen| {
            for finding in findings {
                pen.say_in("li", &format!("relief-{}", relief(pen, finding).id));
            }
        });
    });
}

/// Folded options, one line each: the name, why, and the way to its rules.
#[inline(never)]
fn folded(pen: &mut Pen<'_>, shape: Icon, words: &str, findings: &[Finding], line: fn(&mut Pen<'_>, &Finding)) {
    counted(pen, shape, words, findings.len(), |pen| {
        pen.el("ul.flow", |pen| {
            for finding in findings {
                pen.el("li.folded", |pen| {
                    pen.say_in("b", &format!("relief-{}", relief(pen, finding).id));
                    pen.el("div.small", |pen| line(pen, finding));
                    card::way(pen, finding, "button.plain", "findings-why", Screen::Finding(finding.relief));
                });
            }
        });
    });
}

/// A fold that says how much is in it; nothing if nothing is.
#[inline(always)]
fn counted(pen: &mut Pen<'_>, shape: Icon, words: &str, count: usize, inside: impl FnOnce(&mut Pen<'_>)) {
    if count == 0 {
        return;
    }
    pen.fold(shape, false, |pen| number(pen, words, count), inside);
}

#[inline(never)]
fn number(pen: &mut Pen<'_>, words: &str, count: usize) {
    pen.say(words);
    pen.el("span.soft", |pen| pen.text(&format!(" ({})", pen.words.number(count as i64))));
}

fn relief<'a>(pen: &Pen<'a>, finding: &Finding) -> &'a Relief {
    &pen.app.state.book().reliefs[finding.relief]
}

/// Why a relief is not given as the law says today.
pub(super) fn today(pen: &mut Pen<'_>, finding: &Finding) {
    let Some(line) = availability(pen.app.state.book(), finding) else { return };
    let part = line.text.as_ref().map_or_else(|| "today".to_owned(), |text| format!("today-{text}"));
    pen.say_part(&format!("relief-{}", relief(pen, finding).id), &part);
}

/// Warnings that cut across: each a short card.
fn warnings(pen: &mut Pen<'_>, cautions: &[Shown]) {
    let (open, more) = cautions.split_at(cautions.len().min(OPEN_CAUTIONS));
    if open.is_empty() {
        return;
    }
    pen.section("section.flow part", "cautions", "findings-cautions", |pen| {
        caution_cards(pen, open);
        counted(pen, Icon::List, "findings-cautions-more", more.len(), |pen| caution_cards(pen, more));
    });
}

fn caution_cards(pen: &mut Pen<'_>, cautions: &[Shown]) {
    pen.el("div.flow two", |pen| {
        for shown in cautions {
            card::caution(pen, shown);
        }
    });
}

fn end(pen: &mut Pen<'_>) {
    pen.el("div.end narrow", |pen| {
        if pen.app.state.left > 0 {
            pen.button("button.go", None, "findings-answer-more", Action::Resume);
        }
        for (picture, words, action) in [
            (Icon::Print, "findings-sheet", Action::Open(Screen::Sheet)),
            (Icon::Pin, "findings-help", Action::Open(Screen::Help(None))),
            (Icon::List, "findings-review", Action::Open(Screen::Review)),
            (Icon::Erase, "app-erase", Action::Cover(Cover::Erase)),
        ] {
            pen.button("button.btn", Some(picture), words, action);
        }
    });
}
