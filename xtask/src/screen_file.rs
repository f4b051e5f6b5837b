//! Screen: one person's answers in, findings out, with the same engine as the page.
//!
//! An answer file is a JSON object: `{ "today": "2026-11-21", "answers": { "birth-date": "1990-05", … } }`.
//! `today` may be left out. An answer is written as in the case tables (`docs/rules.md`): a text, or a number, `true`
//! or `false`, or a list of texts for several ticks; `"?"` is *don't know*, `"-"` is *rather not say*.

use crate::args::Args;
use crate::{bundle, check, place_in_file, root};
use serde_json::{Value, json};
use std::io::{ErrorKind, Write};
use std::rc::Rc;
use waymark::{ClauseId, Day, FactId, Finding, Rulebook, Screener, written};

/// The longest answer file that is read, in bytes.
const LONGEST: usize = 200_000;

/// The verb `screen`.
pub(crate) fn run(words: Vec<String>) -> Result<(), String> {
    let mut args = Args::new(words);
    let file = args.value("--answers")?.ok_or("Name a file of answers: `cargo xtask screen --answers FILE`.")?;
    let today = args.value("--today")?;
    let as_json = args.flag("--json");
    args.end()?;
    let today = match today {
        Some(text) => Some(Day::parse(&text).ok_or(format!("`{text}` is not a day such as 2026-11-21."))?),
        None => None,
    };
    let text = std::fs::read_to_string(&file).map_err(|error| format!("Cannot read `{file}`: {error}."))?;
    let files = bundle::files(&root())?;
    let book = Rc::new(check::load(&files)?);
    let screener = read(&book, &file, &text, today)?;
    say(&if as_json { format!("{:#}\n", report(&screener)) } else { table(&screener) })
}

/// Prints all at once. Who reads only the beginning, as `head` does, has had enough: that is no error.
fn say(text: &str) -> Result<(), String> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(format!("Cannot print: {error}.")),
        _ => Ok(()),
    }
}

/// Reads an answer file. Every mistake is printed with its place; the error says how many there were.
fn read(book: &Rc<Rulebook>, file: &str, text: &str, today: Option<Day>) -> Result<Screener, String> {
    if text.len() > LONGEST {
        return Err(format!("`{file}` has {} bytes; an answer file has at most {LONGEST}.", text.len()));
    }
    let value: Value = serde_json::from_str(text).map_err(|error| {
        format!("{file}:{}:{}: not valid JSON; it may be cut off or nested too deeply.", error.line(), error.column())
    })?;
    let mut wrong = 0;
    let mut refuse = |pointer: &str, what: &str, hint: &str| {
        let at = place_in_file::range(text, pointer);
        let (line, column) = place_in_file::line_and_column(text, at.start);
        place_in_file::print(&format!("{file}:{line}:{column}"), text, at, what, hint);
        wrong += 1;
    };
    let known = ["today", "answers"];
    let object = value.as_object().ok_or(format!("{file}:1:1: expected an object with `answers` in it."))?;
    for name in object.keys().filter(|name| !known.contains(&name.as_str())) {
        refuse(
            &format!("/{name}"),
            &format!("unknown field `{name}`"),
            "an answer file has the fields `today` and `answers`",
        );
    }
    let written_day = object.get("today").and_then(Value::as_str).and_then(Day::parse);
    if object.contains_key("today") && written_day.is_none() {
        refuse("/today", "`today` is not a day", "write it as \"2026-11-21\"");
    }
    let mut screener = Screener::new(Rc::clone(book), today.or(written_day).unwrap_or_else(check::usual_day));
    let Some(answers) = object.get("answers").and_then(Value::as_object) else {
        return Err(format!("{file}:1:1: the field `answers` is missing, or is not an object."));
    };
    for (id, answer) in answers {
        let pointer = format!("/answers/{id}");
        let Some(fact) = book.fact(id) else {
            refuse(&pointer, &format!("unknown fact `{id}`"), &similar(book, id));
            continue;
        };
        match spelled(answer).map(|answer| written::read(book, fact, &answer)) {
            Some(Ok(answer)) => screener.answer(fact, Some(answer)),
            Some(Err(what)) => refuse(&pointer, &what, "see docs/rules.md for how answers are written"),
            None => {
                refuse(&pointer, "this is not an answer", "write a text, a number, `true`, `false`, or a list of texts")
            }
        }
    }
    if wrong == 0 { Ok(screener) } else { Err(format!("{wrong} problems in `{file}`: see above.")) }
}

/// A JSON value as the case tables would spell it.
fn spelled(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(if *yes { "yes" } else { "no" }.to_owned()),
        Value::Array(items) => {
            let items: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
            items.map(|items| items.join("+"))
        }
        _ => None,
    }
}

fn similar(book: &Rulebook, id: &str) -> String {
    let ids = book.facts.iter().map(|fact| fact.id.as_str());
    match waymark::problem::nearest(id, ids) {
        Some(near) => format!("a fact with a similar name exists: `{near}`"),
        None => "rules/facts.json lists all facts".to_owned(),
    }
}

fn clause_names(book: &Rulebook, clauses: &[ClauseId]) -> Vec<String> {
    clauses.iter().map(|clause| book.clause(*clause).id.clone()).collect()
}

fn fact_names(book: &Rulebook, facts: &[FactId]) -> Vec<String> {
    facts.iter().map(|fact| book.about(*fact).id.clone()).collect()
}

fn report(screener: &Screener) -> Value {
    let book = screener.book();
    let screening = screener.screening();
    let day = |deadline: &waymark::Deadline| json!({ "id": deadline.id, "safe": deadline.safe.to_string(), "last": deadline.last.to_string(), "days_left": deadline.days_left, "urgent": deadline.urgent });
    let finding = |finding: &Finding| {
        let relief = &book.reliefs[finding.relief];
        let status = finding.availability.map(|line| format!("{:?}", relief.availability[line].status).to_lowercase());
        json!({
            "relief": relief.id,
            "outlook": waymark::check::cases::word(finding.outlook),
            "because": clause_names(book, &finding.because),
            "missing": fact_names(book, &finding.missing),
            "open": fact_names(book, &finding.open),
            "judgments": clause_names(book, &finding.judgments),
            "waivers": clause_names(book, &finding.waivers),
            "deadlines": finding.deadlines.iter().map(day).collect::<Vec<_>>(),
            "today": status,
            "review_due": finding.review_due,
        })
    };
    json!({
        "today": screener.today().to_string(),
        "findings": screening.findings.iter().map(finding).collect::<Vec<_>>(),
        "cautions": screening.cautions.iter().map(|shown| {
            let caution = &book.cautions[shown.caution];
            json!({ "id": caution.id, "alert": caution.alert, "possible": shown.possible, "deadline": shown.deadline.as_ref().map(day) })
        }).collect::<Vec<_>>(),
        "next": waymark::interview::next(screener, None, waymark::interview::Order::Together).map(|fact| book.about(fact).id.clone()),
    })
}

/// The screening as a person at a terminal reads it.
fn table(screener: &Screener) -> String {
    let mut lines = Vec::new();
    let book = screener.book();
    let screening = screener.screening();
    lines.push(format!("On {}", screener.today()));
    for shown in &screening.cautions {
        let caution = &book.cautions[shown.caution];
        let day = shown.deadline.as_ref().map_or(String::new(), |deadline| format!(", by {}", deadline.safe));
        let may = if shown.possible { " (may concern)" } else { "" };
        lines.push(format!("  {}: {}{may}{day}", if caution.alert { "alert" } else { "caution" }, caution.id));
    }
    for finding in &screening.findings {
        let relief = &book.reliefs[finding.relief];
        lines.push(format!("  {:<26} {}", relief.id, waymark::check::cases::word(finding.outlook)));
        let lists = [
            ("because", clause_names(book, &finding.because)),
            ("missing", fact_names(book, &finding.missing)),
            ("not known", fact_names(book, &finding.open)),
            ("for a lawyer", clause_names(book, &finding.judgments)),
            ("waiver", clause_names(book, &finding.waivers)),
        ];
        for (name, list) in lists.iter().filter(|(_, list)| !list.is_empty()) {
            lines.push(format!("      {name}: {}", list.join(", ")));
        }
        for deadline in &finding.deadlines {
            lines.push(format!("      {}: {} (at the latest {})", deadline.id, deadline.safe, deadline.last));
        }
    }
    lines
        .push("This is information, not legal advice. No rule is reviewed by a lawyer unless it says so.\n".to_owned());
    lines.join("\n")
}
