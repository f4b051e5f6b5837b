//! Marks: how each rule of a relief stands for the answers so far. Drawn as a diamond, a disc and a word; here without any.

use crate::condition::{Condition, Part};
use crate::fact::{Answer, Fact, FactId};
use crate::order::by_key;
use crate::rulebook::{Availability, ClauseId, Rulebook, Status};
use crate::screen::{Finding, Outlook, Screener};
use crate::truth::Weight;

/// How a rule stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mark {
    DoesNotFit,
    NotKnown,
    Lawyer,
    Fits,
}

impl From<Weight> for Mark {
    fn from(weight: Weight) -> Mark {
        match weight {
            Weight::No => Mark::DoesNotFit,
            Weight::Unknown => Mark::NotKnown,
            Weight::Lawyer => Mark::Lawyer,
            Weight::Yes => Mark::Fits,
        }
    }
}

/// A rule in force today: an element of the law, or a bar. A bar *fits* when it does not apply.
pub(crate) struct Rule {
    pub(crate) clause: ClauseId,
    pub(crate) mark: Mark,
    /// The clauses inside it, each on a line of its own.
    pub(crate) inner: Vec<(ClauseId, Mark)>,
    /// What may lift it, where it is a bar.
    pub(crate) waiver: Option<ClauseId>,
}

/// The elements of a relief, in the statute's order.
pub(crate) fn elements(screener: &Screener, relief: usize) -> Vec<Rule> {
    let elements = screener.book().reliefs[relief].requires.iter();
    elements.filter_map(|part| rule(screener, part, None, |weight| weight)).collect()
}

/// What can stand in the way of a relief.
pub(crate) fn bars(screener: &Screener, relief: usize) -> Vec<Rule> {
    let bars = screener.book().reliefs[relief].bars.iter();
    bars.filter_map(|bar| {
        let waiver = bar.waiver.as_ref().and_then(|waiver| waiver.clause);
        // Whoever may ask for a waiver still has to be given it.
        let lifted =
            waiver.and_then(|waiver| screener.clause(waiver)).map_or(Weight::No, |asked| asked.min(Weight::Lawyer));
        rule(screener, &bar.part, waiver, |applies| applies.opposite().max(lifted))
    })
    .collect()
}

fn rule(screener: &Screener, part: &Part, waiver: Option<ClauseId>, fits: impl Fn(Weight) -> Weight) -> Option<Rule> {
    let clause = part.clause?;
    let mut found = Vec::new();
    inside(&part.condition, &mut found);
    let inner = found.into_iter().filter_map(|inner| Some((inner, screener.clause(inner)?.into())));
    Some(Rule { clause, mark: fits(screener.clause(clause)?).into(), inner: inner.collect(), waiver })
}

/// The clauses inside a condition, the outer before the inner.
fn inside(condition: &Condition, found: &mut Vec<ClauseId>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) | Condition::AtLeast(_, parts) => {
            parts.iter().for_each(|part| inside_part(part, found));
        }
        Condition::Not(part) => inside_part(part, found),
        Condition::Unless(rule, exceptions) => {
            inside_part(rule, found);
            exceptions.iter().for_each(|part| inside_part(part, found));
        }
        Condition::Always
        | Condition::Judgment
        | Condition::In { .. }
        | Condition::Includes { .. }
        | Condition::Order { .. } => {}
    }
}

fn inside_part(part: &Part, found: &mut Vec<ClauseId>) {
    // A row of a table repeats its clauses for each country.
    found.extend(part.clause.filter(|clause| !found.contains(clause)));
    inside(&part.condition, found);
}

/// The first rule that does not fit, in the statute's order.
pub(crate) fn failing(screener: &Screener, relief: usize) -> Option<ClauseId> {
    let mut rules = elements(screener, relief).into_iter().chain(bars(screener, relief));
    rules.find(|rule| rule.mark == Mark::DoesNotFit).map(|rule| rule.clause)
}

/// One mark for each element, and one for all bars together: the worst of them.
pub(crate) fn tally(screener: &Screener, relief: usize) -> Vec<Mark> {
    let mut marks: Vec<Mark> = elements(screener, relief).iter().map(|rule| rule.mark).collect();
    marks.extend(bars(screener, relief).iter().map(|rule| rule.mark).min());
    marks
}

/// For each fact, how many reliefs read it: what few read says more about the one.
pub(crate) fn readers(screener: &Screener) -> Vec<usize> {
    let book = screener.book();
    let mut readers = vec![0; book.facts.len()];
    for relief in &book.reliefs {
        let mut read = vec![false; book.facts.len()];
        let parts = relief.requires.iter().chain(relief.bars.iter().map(|bar| &bar.part));
        for fact in parts.filter_map(|part| part.clause).flat_map(|clause| screener.clause_facts(clause)) {
            read[usize::from(fact.0)] = true;
        }
        for (count, read) in readers.iter_mut().zip(read) {
            *count += usize::from(read);
        }
    }
    readers
}

/// The answer that tells most about an option that may fit: firm, of a clause that decided it, and of use to few others.
///
/// What speaks for it tells more than what does not stand in its way.
pub(crate) fn telling_fact(screener: &Screener, finding: &Finding, readers: &[usize]) -> Option<FactId> {
    let book = screener.book();
    let facts = finding.because.iter().flat_map(|clause| screener.clause_facts(*clause));
    let told = facts.filter_map(|fact| {
        let answer = screener.answers().get(fact).filter(|answer| answer.is_known())?;
        (!screener.is_parked(fact)).then_some((fact, answer))
    });
    let telling = told
        .min_by_key(|(fact, answer)| (!is_something(book.about(*fact), answer), readers[usize::from(fact.0)], *fact));
    telling.map(|(fact, _)| fact)
}

/// Whether an answer says that something is so. A date or a country by itself says little.
fn is_something(fact: &Fact, answer: &Answer) -> bool {
    !matches!(answer, Answer::Date(_) | Answer::Countries(_)) && !is_nothing(fact, answer)
}

/// Whether an answer says that something is not so: no, none, never.
pub(crate) fn is_nothing(fact: &Fact, answer: &Answer) -> bool {
    match answer {
        Answer::One(option) => {
            let option = fact.options.get(usize::from(*option)).map(String::as_str);
            matches!(option, Some("no" | "none" | "never" | "nobody"))
        }
        Answer::Many(options) => fact.none.is_some_and(|none| *options == 1 << none),
        _ => false,
    }
}

/// The line of availability that holds today.
pub(crate) fn availability<'a>(book: &'a Rulebook, finding: &Finding) -> Option<&'a Availability> {
    book.reliefs[finding.relief].availability.get(finding.availability?)
}

/// The findings in the order in which they are of use.
#[derive(Default)]
pub(crate) struct Groups {
    pub(crate) may_fit: Vec<Finding>,
    pub(crate) cannot_tell: Vec<Finding>,
    pub(crate) no_fit: Vec<Finding>,
    /// Not given today, whatever the answers.
    pub(crate) closed: Vec<Finding>,
    pub(crate) too_old: Vec<Finding>,
    /// Whether the law of any of them is due to be read again.
    pub(crate) due: bool,
}

/// Puts each finding where it belongs: what cannot wait first, then what is given most freely today, then what needs
/// the fewest answers.
pub(crate) fn groups(book: &Rulebook, findings: Vec<Finding>) -> Groups {
    let mut groups = Groups::default();
    for finding in findings {
        groups.due |= finding.review_due;
        let closed = availability(book, &finding).is_some_and(|line| line.status == Status::Closed);
        let group = match finding.outlook {
            Outlook::TooOld => &mut groups.too_old,
            _ if closed => &mut groups.closed,
            Outlook::MayFit => &mut groups.may_fit,
            Outlook::CannotTell => &mut groups.cannot_tell,
            Outlook::NoFit => &mut groups.no_fit,
        };
        group.push(finding);
    }
    let calm = |finding: &Finding| !finding.deadlines.iter().any(|deadline| deadline.urgent);
    groups.may_fit = by_key(groups.may_fit, |finding| {
        let status = availability(book, finding).map_or(Status::Open, |line| line.status);
        (calm(finding), status != Status::Open, status == Status::Paused, finding.judgments.len())
    });
    groups.cannot_tell =
        by_key(groups.cannot_tell, |finding| (finding.missing.len(), calm(finding), finding.open.len()));
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Day;
    use std::rc::Rc;

    const RULES: &str = r#"{
      "version": 1,
      "facts": { "facts": [
        { "id": "here", "kind": "yes-no" },
        { "id": "never", "kind": "yes-no" },
        { "id": "order", "kind": "one-of", "options": ["none", "old", "new"] }
      ] },
      "interview": { "sections": [ { "id": "you", "lane": "first", "facts": ["here", "never", "order"] } ], "frequencies": {} },
      "sources": { "sources": [ { "id": "law", "cite": "A law", "kind": "statute" } ] },
      "tables": {},
      "cautions": { "cautions": [] },
      "reliefs": [
        { "id": "one", "group": "fear", "verified_on": "2026-11-20", "review_by": "2027-05-20", "hard_stop": "2027-11-20", "reviewer": null,
          "availability": [ { "status": "open" } ],
          "requires": [ { "id": "a", "source": "law", "confidence": "high", "basis": "seen", "any": [
            { "id": "b", "source": "law", "confidence": "high", "basis": "seen", "fact": "here", "is": "yes" },
            { "id": "c", "source": "law", "confidence": "high", "basis": "seen", "fact": "never", "is": "yes" } ] } ],
          "bars": [
            { "id": "d", "source": "law", "confidence": "high", "basis": "seen", "fact": "order", "in": ["old"],
              "waiver": { "id": "e", "source": "law" } },
            { "id": "f", "source": "law", "confidence": "high", "basis": "seen", "fact": "order", "in": ["new"] } ],
          "deadlines": [], "forms": [], "papers": [] }
      ]
    }"#;

    #[track_caller]
    fn told(answers: &[(&str, u8)]) -> Screener {
        let book = match Rulebook::load(RULES) {
            Ok(book) => Rc::new(book),
            Err(problems) => panic!("the rules of the test do not load: {problems:?}"),
        };
        let today = Day::new(2026, 11, 20).expect("there is such a day");
        let mut screener = Screener::new(Rc::clone(&book), today);
        for (id, option) in answers {
            let fact = book.fact(id).expect("the test names a fact of its rulebook");
            screener.answer(fact, Some(Answer::One(*option)));
        }
        screener
    }

    #[test]
    fn all_bars_together_are_one_mark_and_the_worst_counts() {
        assert_eq!(tally(&told(&[("here", 1)]), 0), [Mark::Fits, Mark::NotKnown]);
        assert_eq!(tally(&told(&[("here", 1), ("order", 0)]), 0), [Mark::Fits, Mark::Fits]);
        assert_eq!(tally(&told(&[("here", 1), ("order", 2)]), 0), [Mark::Fits, Mark::DoesNotFit]);
    }

    #[test]
    fn a_bar_that_may_be_forgiven_is_for_a_lawyer() {
        let screener = told(&[("here", 1), ("order", 1)]);
        assert_eq!(tally(&screener, 0), [Mark::Fits, Mark::Lawyer]);
        assert_eq!(screener.outlook(0), Outlook::MayFit);
    }

    #[test]
    fn parts_of_a_rule_stand_below_it_with_marks_of_their_own() {
        let rules = elements(&told(&[("here", 0)]), 0);
        assert_eq!(rules[0].mark, Mark::NotKnown);
        assert_eq!(
            rules[0].inner.iter().map(|(_, mark)| *mark).collect::<Vec<_>>(),
            [Mark::DoesNotFit, Mark::NotKnown]
        );
    }

    #[test]
    fn what_speaks_for_an_option_tells_more_than_what_does_not_stand_in_its_way() {
        let screener = told(&[("here", 1), ("order", 0)]);
        let fact = telling_fact(&screener, &screener.finding(0), &readers(&screener));
        assert_eq!(fact, screener.book().fact("here"));
    }

    #[test]
    fn a_failing_rule_is_named_only_where_one_fails() {
        assert_eq!(failing(&told(&[("here", 1)]), 0), None);
        let screener = told(&[("here", 0), ("never", 0)]);
        assert_eq!(failing(&screener, 0).map(|clause| screener.book().clause(clause).id.as_str()), Some("a"));
    }
}
