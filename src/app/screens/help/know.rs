//! What helps to know before and while looking for help: what to do now, rights, and who may give advice.

use crate::app::draw::Pen;
use crate::app::parts::Icon;

/// Each fold: its drawing, its name, and the messages in it.
const FOLDS: [(Icon, &str, &[&str]); 3] = [
    (Icon::Clock, "now", &["safe", "date", "court", "detained", "fear", "travel", "file", "move", "papers"]),
    (Icon::Private, "rights", &["silence", "lawyer", "sign", "door", "search", "fear", "proof", "citizen", "write"]),
    (Icon::Talk, "find", &["who", "ask", "lists", "where", "bring"]),
];

/// The folds.
pub(super) fn know(pen: &mut Pen<'_>) {
    pen.el("div.part", |pen| {
        for (shape, name, lines) in FOLDS {
            pen.fold(
                shape,
                false,
                |pen| pen.say(&format!("help-{name}-title")),
                |pen| {
                    pen.el("ul.dots know", |pen| {
                        for line in lines {
                            pen.say_in("li", &format!("help-{name}-{line}"));
                        }
                    });
                },
            );
        }
    });
}
