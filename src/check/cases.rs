//! Case tables are rows of answers with the outlook that the law gives; this runs them and says which clause no row decides.

use crate::date::Day;
use crate::fact::Answers;
use crate::rulebook::{ClauseId, Role, Rulebook, Status};
use crate::screen::{Finding, Outlook, Screener};
use crate::truth::Weight;
use crate::written;
use std::collections::BTreeSet;
use std::rc::Rc;

/// The day on which a row is screened when it names none.
pub const USUAL_DAY: &str = "2026-11-21";

/// What a row of a relief's table may expect; a blank cell expects nothing.
pub const RESULTS: [&str; 4] = ["outlook", "because", "availability", "deadlines"];

/// One row of a case table.
#[derive(Clone, Debug)]
pub struct Case {
    /// The line in the file, counted from 1.
    pub line: usize,
    /// What the row shows.
    pub name: String,
    /// The day of the screening.
    pub today: Day,
    /// The answers.
    pub answers: Answers,
    /// The columns after the answers: name and text.
    pub expected: Vec<(String, String)>,
}

/// What is wrong with a row, or with what came out of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The line in the file, counted from 1; 0 for the whole file.
    pub line: usize,
    /// A sentence.
    pub what: String,
}

/// Splits one line of CSV: commas, and double quotes round a cell that has commas or quotes in it.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let last = cells.len() - 1;
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cells[last].push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            _ => cells[last].push(letter),
        }
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

/// Reads a case table. Columns: `case`, `today`, fact ids, then whatever is expected (`results` names those columns).
///
/// # Errors
/// Every cell that cannot be read, with its line.
pub fn read(book: &Rulebook, text: &str, results: &[&str]) -> Result<Vec<Case>, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let mut lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    let head = lines.next().map(|(_, line)| cells(line)).unwrap_or_default();
    for name in head
        .iter()
        .filter(|name| !["case", "today", "note"].contains(&name.as_str()) && !results.contains(&name.as_str()))
    {
        if book.fact(name).is_none() {
            wrong.push(Wrong {
                line: 1,
                what: format!("unknown column `{name}`: it is neither a fact nor one of {}", results.join(", ")),
            });
        }
    }
    let mut cases = Vec::new();
    for (index, line) in lines {
        let line_number = index + 1;
        let row = cells(line);
        if row.len() != head.len() {
            wrong.push(Wrong {
                line: line_number,
                what: format!("{} cells, but the table has {} columns", row.len(), head.len()),
            });
            continue;
        }
        let mut case = Case {
            line: line_number,
            name: String::new(),
            today: Day::default(),
            answers: Answers::default(),
            expected: Vec::new(),
        };
        case.today = Day::parse(USUAL_DAY).unwrap_or_default();
        for (name, cell) in head.iter().zip(row) {
            match name.as_str() {
                "case" => case.name = cell,
                "note" => {}
                "today" if cell.is_empty() => {}
                "today" => match Day::parse(&cell) {
                    Some(day) => case.today = day,
                    None => wrong
                        .push(Wrong { line: line_number, what: format!("`{cell}` is not a day such as 2026-11-21") }),
                },
                name if results.contains(&name) => case.expected.push((name.to_owned(), cell)),
                _ if cell.is_empty() => {}
                name => {
                    let Some(fact) = book.fact(name) else { continue };
                    match written::read(book, fact, &cell) {
                        Ok(answer) => case.answers.set(fact, Some(answer)),
                        Err(what) => wrong.push(Wrong { line: line_number, what }),
                    }
                }
            }
        }
        cases.push(case);
    }
    if wrong.is_empty() { Ok(cases) } else { Err(wrong) }
}

/// Screens one case.
#[must_use]
pub fn screener(book: &Rc<Rulebook>, case: &Case) -> Screener {
    let mut screener = Screener::new(Rc::clone(book), case.today);
    for (fact, answer) in case.answers.iter() {
        screener.answer(fact, Some(answer.clone()));
    }
    screener
}

/// Runs the case table of one relief: each row's outlook and deciding clauses, and then every clause that no row decides.
#[must_use]
pub fn relief(book: &Rc<Rulebook>, relief: usize, text: &str) -> Vec<Wrong> {
    let cases = match read(book, text, &RESULTS) {
        Ok(cases) => cases,
        Err(wrong) => return wrong,
    };
    let mut wrong = Vec::new();
    let owner = &book.reliefs[relief].id;
    let (mut helped, mut closed) = (BTreeSet::new(), BTreeSet::new());
    for case in &cases {
        let screener = screener(book, case);
        let finding = screener.finding(relief);
        let names =
            |clauses: &[ClauseId]| clauses.iter().map(|clause| book.clause(*clause).id.clone()).collect::<Vec<_>>();
        let facts =
            |facts: &[crate::fact::FactId]| facts.iter().map(|fact| book.about(*fact).id.clone()).collect::<Vec<_>>();
        let expected =
            |name: &str| case.expected.iter().find(|(column, _)| column == name).map_or("", |(_, text)| text.as_str());
        let outlook = word(finding.outlook);
        if outlook != expected("outlook") {
            wrong.push(Wrong {
                line: case.line,
                what: format!(
                    "`{}`: expected {}, got {outlook}; because {:?}, missing {:?}, open {:?}, for a lawyer {:?}",
                    case.name,
                    expected("outlook"),
                    names(&finding.because),
                    facts(&finding.missing),
                    facts(&finding.open),
                    names(&finding.judgments)
                ),
            });
        }
        for (column, is) in [("availability", availability(book, &finding)), ("deadlines", deadlines(&finding))] {
            let should = expected(column);
            if !should.is_empty() && should != is {
                wrong.push(Wrong {
                    line: case.line,
                    what: format!("`{}`: {column}: expected {should}, got {is}", case.name),
                });
            }
        }
        let deciding = with_around(&screener, &finding.because);
        let because = names(&deciding);
        for id in expected("because").split('+').filter(|id| !id.is_empty()) {
            if !because.iter().any(|clause| clause == id) {
                wrong.push(Wrong {
                    line: case.line,
                    what: format!("`{}`: `{id}` is not among the deciding clauses {because:?}", case.name),
                });
            }
        }
        match finding.outlook {
            Outlook::MayFit => helped.extend(deciding),
            Outlook::NoFit => closed.extend(deciding),
            _ => {}
        }
        // A bar with a waiver never closes: a row in which it applies, or its waiver is named, is enough.
        for waiver in &finding.waivers {
            closed.insert(*waiver);
            closed.extend(waiver.0.checked_sub(1).map(ClauseId));
            helped.insert(*waiver);
        }
        // The parts of a waived bar, and of an exception that is not needed, decide by their own truth.
        for (index, clause) in book.clauses.iter().enumerate().filter(|(_, clause)| clause.owner == *owner) {
            let id = ClauseId(index as u16);
            match (clause.role, screener.clause(id)) {
                (Role::Waiver, _) => drop(helped.insert(id)),
                (Role::Part, Some(Weight::Yes | Weight::Lawyer)) => drop(helped.insert(id)),
                (Role::Part, Some(Weight::No)) => drop(closed.insert(id)),
                _ => {}
            }
        }
    }
    for (index, clause) in book.clauses.iter().enumerate().filter(|(_, clause)| clause.owner == *owner) {
        let id = ClauseId(index as u16);
        let waived = clause.role == Role::Waiver;
        if waived || !can_close(book, relief, id) {
            continue;
        }
        if !helped.contains(&id) {
            wrong.push(Wrong { line: 0, what: format!("clause `{}` decides no row that may fit", clause.id) });
        }
        if !closed.contains(&id) {
            wrong.push(Wrong { line: 0, what: format!("clause `{}` decides no row that does not fit", clause.id) });
        }
    }
    wrong
}

/// The clauses, and the clauses around them.
fn with_around(screener: &Screener, clauses: &[ClauseId]) -> Vec<ClauseId> {
    let program = &screener.program;
    let place = |clause: ClauseId| program.places[usize::from(clause.0)];
    let inner: Vec<u32> = clauses.iter().filter_map(|clause| Some(place(*clause)?.node)).collect();
    let all = (0..program.places.len()).map(|index| ClauseId(index as u16));
    let around = all.filter(|clause| {
        let Some(outer) = place(*clause) else { return false };
        let end = program.nodes[outer.node as usize].end;
        inner.iter().any(|node| (outer.node..end).contains(node))
    });
    let mut found: Vec<ClauseId> = around.collect();
    found.extend(clauses);
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether a clause has any firm part: one that is only a judgment decides nothing by itself.
fn can_close(book: &Rulebook, _relief: usize, id: ClauseId) -> bool {
    let screener = Screener::new(Rc::new(book.clone()), Day::parse(USUAL_DAY).unwrap_or_default());
    screener.clause(id).is_some_and(|weight| weight == Weight::Unknown)
}

/// Whether a relief can be asked for on the row's day, as case tables write it.
fn availability(book: &Rulebook, finding: &Finding) -> String {
    let lines = &book.reliefs[finding.relief].availability;
    let status = finding.availability.map_or(Status::Open, |line| lines[line].status);
    format!("{status:?}").to_lowercase()
}

/// The shown deadlines with their safe days, as case tables write them.
fn deadlines(finding: &Finding) -> String {
    let days: Vec<_> = finding.deadlines.iter().map(|shown| format!("{}={}", shown.id, shown.safe)).collect();
    if days.is_empty() { "none".to_owned() } else { days.join("+") }
}

/// The word for an outlook in case tables.
#[must_use]
pub fn word(outlook: Outlook) -> &'static str {
    match outlook {
        Outlook::MayFit => "may-fit",
        Outlook::CannotTell => "cannot-tell",
        Outlook::NoFit => "no-fit",
        Outlook::TooOld => "too-old",
    }
}
