//! The lines that answer from anywhere in the country. Each says what it is for.

use crate::app::App;
use crate::app::help_state::Need;
use crate::app::parts::{Icon, icon, line_phone};
use crate::place::Doubt;
use yew::{Html, html};

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

pub(super) fn lines(app: &App) -> Html {
    let detained = app.state.help.needs(Need::Detention);
    let mut lines = LINES;
    // Whoever is detained, or looks for someone who is, needs these first.
    lines.sort_by_key(|line| detained && !matches!(*line, "aba-detention" | "freedom-for-immigrants"));
    html! {
        <section class="flow part" aria-labelledby="lines">
            <h2 id="lines">{ app.say("help-lines-title") }</h2>
            <div class="rows">
                { row(app, "emergency", "911", "911", false) }
                { for lines.iter().filter_map(|line| {
                    let (provider, phone) = line_phone(app, line)?;
                    let unsure = provider.doubts.contains(&Doubt::NumberUnverified);
                    Some(row(app, line, &phone.dialled(), &phone.printed(), unsure))
                }) }
            </div>
        </section>
    }
}

fn row(app: &App, line: &str, dialled: &str, printed: &str, unsure: bool) -> Html {
    let message = format!("help-line-{line}");
    html! {
        <a class="row" href={format!("tel:{dialled}")}>
            <span>
                <b class="block">{ app.say(&message) }</b>
                <span class="block small">{ for app.words.say_part(&message, "who") }</span>
                if dialled != printed {
                    <bdi class="block" translate="no">{ printed }</bdi>
                }
                <span class="block small soft">
                    { for app.words.say_part(&message, "note") }
                    if unsure {
                        { " " }{ app.say("help-source-line") }
                    }
                </span>
            </span>
            { icon(Icon::Call) }
        </a>
    }
}
