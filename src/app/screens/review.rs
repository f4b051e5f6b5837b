//! Review: every answer by its section, each with *Change*. What does not matter now is kept and said to be so.

use crate::app::draw::Pen;
use crate::app::parts::{Icon, said};
use crate::app::state::{Action, Cover, Screen};
use crate::fact::FactId;
use crate::rulebook::Section;

/// The screen.
pub(crate) fn review(pen: &mut Pen<'_>) {
    let app = pen.app;
    let more = app.state.left > 0;
    pen.el("main.leaf", |pen| {
        pen.key("review");
        pen.heading("app-review");
        pen.say_in("p", "app-review-what");
        for one in &app.state.book().interview.sections {
            section(pen, one);
        }
        pen.el("div.end", |pen| {
            if more {
                pen.button("button.go", None, "app-review-go-on", Action::Resume);
            }
            let so_far = if more { "button.btn" } else { "button.go" };
            pen.button(so_far, None, "app-see-so-far", Action::Open(Screen::Findings));
            pen.el("p.ends", |pen| {
                pen.back();
                pen.button("button.plain", Some(Icon::Erase), "app-erase", Action::Cover(Cover::Erase));
            });
        });
    });
}

/// The answers of one section; nothing if there are none.
fn section(pen: &mut Pen<'_>, section: &Section) {
    let answers = pen.app.state.screener.answers();
    if !section.facts.iter().any(|fact| answers.get(*fact).is_some()) {
        return;
    }
    let id = format!("section-{}", section.id);
    pen.el("section.flow tight part", |pen| {
        pen.attr_of("aria-labelledby", id.clone());
        pen.el("h2", |pen| {
            pen.attr_of("id", id.clone());
            pen.say(&id);
        });
        pen.el("dl", |pen| {
            pen.attr("translate", "no");
            for fact in &section.facts {
                answer(pen, *fact);
            }
        });
    });
}

fn answer(pen: &mut Pen<'_>, fact: FactId) {
    let app = pen.app;
    let book = app.state.book();
    let Some(answer) = app.state.screener.answers().get(fact) else { return };
    let id = format!("fact-{}", book.about(fact).id);
    let parked = app.state.screener.is_parked(fact);
    pen.el(if parked { "div.answer soft" } else { "div.answer" }, |pen| {
        pen.el("dt", |pen| label(pen, &id));
        pen.el("dd", |pen| {
            pen.el("b", |pen| pen.text(&said(pen.words, book, fact, answer)));
            if parked {
                pen.say_in("span.small", "app-parked");
            }
        });
        if !parked {
            pen.el("dd", |pen| {
                pen.pressable("button.plain", Action::Change(fact), |pen| {
                    pen.say("app-change");
                    pen.el("span.vh", |pen| {
                        pen.text(": ");
                        label(pen, &id);
                    });
                });
            });
        }
    });
}

/// The short name of a fact; the question itself if it has none.
fn label(pen: &mut Pen<'_>, id: &str) {
    match pen.words.part(id, "short") {
        Some(short) => pen.said(short),
        None => pen.say(id),
    }
}
