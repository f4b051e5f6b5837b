//! The lines that answer from anywhere in the country. Each says what it is for.

use crate::app::draw::Pen;
use crate::app::help_state::Need;
use crate::app::parts::{Icon, line_phone};
use crate::order::by_key;
use crate::place::{Doubt, Phone, Provider};

/// The lines, those that most people need first.
const LINES: [&str; 9] = [
    "nijc-court-line",
    "aba-detention",
    "freedom-for-immigrants",
    "eoir-case-line",
    "trafficking-hotline",
    "domestic-violence-hotline",
    "chirla",
    "raices",
    "migrawatch",
];

/// The section. It needs no ZIP code.
pub(super) fn lines(pen: &mut Pen<'_>) {
    let app = pen.app;
    let detained = app.state.help.needs(Need::Detention);
    // Whoever is detained, or looks for someone who is, needs these first.
    let lines = by_key(LINES, |line| detained && !matches!(*line, "aba-detention" | "freedom-for-immigrants"));
    pen.section("section.flow part", "lines", "help-lines-title", |pen| {
        pen.el("div.rows", |pen| {
            row(pen, "emergency", None);
            for line in lines {
                if let Some(known) = line_phone(app, line) {
                    row(pen, line, Some(known));
                }
            }
        });
        pen.say_in("p.small soft", "help-source-line");
    });
}

/// A line; without a record of its own it is the emergency number.
fn row(pen: &mut Pen<'_>, line: &str, known: Option<(&Provider, &Phone)>) {
    let message = format!("help-line-{line}");
    let dialled = known.map_or_else(|| "911".to_owned(), |(_, phone)| phone.dialled());
    pen.el("a.row", |pen| {
        pen.attr_of("href", format!("tel:{dialled}"));
        pen.el("span", |pen| {
            pen.say_in("b.block", &message);
            pen.el("span.block small", |pen| pen.say_part(&message, "who"));
            if let Some((_, phone)) = known {
                pen.el("bdi.block", |pen| {
                    pen.attr("translate", "no");
                    pen.text(&phone.printed());
                });
            }
            pen.el("span.block small soft", |pen| {
                pen.say_part(&message, "note");
                if known.is_some_and(|(line, _)| line.doubts.contains(&Doubt::NumberUnverified)) {
                    pen.text(" ");
                    pen.say("help-unchecked");
                }
            });
        });
        pen.icon(Icon::Call);
    });
}
