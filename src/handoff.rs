//! Hand-off: what a person takes along to a helper, drawn from the answers that they chose and from nothing else.
//!
//! It holds no words. What it leaves out cannot be read from it: it is screened again without it.

use crate::fact::{Answer, FactId};
use crate::order::by_key;
use crate::rulebook::{Past, Status};
use crate::screen::{Deadline, Finding, Outlook, Screener};

/// More dates, gaps or papers than this no page holds.
const MOST_DATES: usize = 4;
const MOST_GAPS: usize = 8;
const MOST_PAPERS: usize = 10;
/// The undecided options whose gaps and papers are named: those that need the fewest answers.
const MOST_UNDECIDED: usize = 3;

/// What a date belongs to, by its place in the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A relief.
    Relief(usize),
    /// An alert or caution.
    Caution(usize),
}

/// What is on the sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handoff {
    /// The dates that cannot wait, the earliest first; then those that may have passed.
    pub dates: Vec<(Owner, Deadline)>,
    /// What is known, in the order of the interview.
    pub known: Vec<(FactId, Answer)>,
    /// What is not known and would help to know.
    pub gaps: Vec<FactId>,
    /// Papers to bring, by id.
    pub papers: Vec<String>,
    /// The options that may fit, by their places in the rulebook.
    pub may_fit: Vec<usize>,
}

/// Draws up the sheet from the answers that are `chosen`.
#[must_use]
pub fn hand_off(screener: &Screener, chosen: &dyn Fn(FactId) -> bool) -> Handoff {
    let mut told = screener.clone();
    for (fact, answer) in screener.answers().iter() {
        if *answer == Answer::Skip || !chosen(fact) {
            told.answer(fact, None);
        }
    }
    let book = told.book();
    let screening = told.screening();
    let mut named: Vec<&Finding> = Vec::new();
    let mut near: Vec<&Finding> = Vec::new();
    for finding in &screening.findings {
        let line = finding.availability.and_then(|line| book.reliefs[finding.relief].availability.get(line));
        match finding.outlook {
            _ if line.is_some_and(|line| line.status == Status::Closed) => {}
            Outlook::MayFit => named.push(finding),
            Outlook::CannotTell => near.push(finding),
            _ => {}
        }
    }
    let may_fit: Vec<usize> = named.iter().map(|finding| finding.relief).collect();
    near = by_key(near, |finding| finding.missing.len());
    near.truncate(MOST_UNDECIDED);
    named.append(&mut near);

    let mut dates: Vec<(Owner, &Deadline)> = Vec::new();
    for shown in &screening.cautions {
        dates.extend(shown.deadline.as_ref().map(|deadline| (Owner::Caution(shown.caution), deadline)));
    }
    for finding in &named {
        dates.extend(finding.deadlines.iter().map(|deadline| (Owner::Relief(finding.relief), deadline)));
    }
    dates.retain(|(_, deadline)| deadline.past != Past::Opens);
    // Stable: an alert names its day before the option that it belongs to.
    dates = by_key(dates, |(_, deadline)| (deadline.days_left < 0, deadline.safe));
    dates.dedup_by_key(|(_, deadline)| deadline.safe);
    dates.truncate(MOST_DATES);

    let mut known = Vec::new();
    let mut gaps = Vec::new();
    for section in &book.interview.sections {
        for fact in section.facts.iter().filter(|fact| !told.is_parked(**fact)) {
            match told.answers().get(*fact) {
                Some(Answer::DontKnow) => gaps.push(*fact),
                Some(answer) => known.push((*fact, answer.clone())),
                None => {}
            }
        }
    }
    let mut papers: Vec<String> = Vec::new();
    for finding in named {
        for list in [&finding.open, &finding.missing] {
            for fact in list {
                // What was left out on purpose is no gap.
                if !gaps.contains(fact) && told.answers().get(*fact) == screener.answers().get(*fact) {
                    gaps.push(*fact);
                }
            }
        }
        for paper in &book.reliefs[finding.relief].papers {
            if !papers.contains(paper) {
                papers.push(paper.clone());
            }
        }
    }
    gaps.truncate(MOST_GAPS);
    papers.truncate(MOST_PAPERS);
    let dates = dates.into_iter().map(|(owner, deadline)| (owner, deadline.clone())).collect();
    Handoff { dates, known, gaps, papers, may_fit }
}
