//! Limits: a comparison of two days or numbers becomes the cheapest test that says the same.
//!
//! What depends only on today is worked out once. A shifted day that is compared with a fixed one is the day itself
//! compared with a limit: shifting never reverses the order of days, so the limit is found beside the one shifted back.

use crate::condition::Term;
use crate::date::Day;
use crate::load::reads;
use crate::program::{Program, Test};

impl Program {
    /// The cheapest test for "left is at most right".
    pub(crate) fn order(&mut self, left: &Term, right: &Term) -> Test {
        let value = |program: &Program, term| program.constant(term);
        match (reads(left), reads(right)) {
            (false, false) => Test::Constant(value(self, left) <= value(self, right)),
            (true, false) => {
                if let Some((fact, limit)) = self.upper(left, value(self, right)) {
                    return Test::AtMost { fact, limit };
                }
                self.ordered(left, right)
            }
            (false, true) => {
                if let Some((fact, limit)) = self.lower_limit(right, value(self, left)) {
                    return Test::AtLeast { fact, limit };
                }
                self.ordered(left, right)
            }
            (true, true) => match (plain(left), plain(right)) {
                (Some((left, less)), Some((right, more))) => Test::AtMostFact { left, right, plus: more - less },
                _ => self.ordered(left, right),
            },
        }
    }

    fn ordered(&mut self, left: &Term, right: &Term) -> Test {
        let place = self.terms.len() as u16;
        self.terms.extend([left.clone(), right.clone()]);
        Test::Ordered { left: place, right: place + 1 }
    }

    /// A term without facts, on the day of the screening.
    fn constant(&self, term: &Term) -> i32 {
        match term {
            Term::Constant(value) => *value,
            Term::Today => self.today.0,
            Term::Fact(_) => 0,
            Term::Plus(of, more) => self.constant(of).saturating_add(*more),
            Term::Shift(of, span) => Day(self.constant(of)).shift(*span).0,
            Term::Least(of) => of.iter().map(|term| self.constant(term)).min().unwrap_or(0),
            Term::Greatest(of) => of.iter().map(|term| self.constant(term)).max().unwrap_or(0),
        }
    }

    /// The fact and the limit such that the term is at most `most` exactly when the fact is at most the limit.
    fn upper(&self, term: &Term, most: i32) -> Option<(u16, i32)> {
        match term {
            Term::Fact(fact) => Some((fact.0, most)),
            Term::Plus(of, more) => self.upper(of, most.saturating_sub(*more)),
            Term::Shift(of, span) => {
                // Shifting never reverses the order of days: look near the day shifted back for the last that fits.
                let mut day = Day(most).shift(span.back());
                while Day(day.0 + 1).shift(*span).0 <= most {
                    day.0 += 1;
                }
                while day.shift(*span).0 > most {
                    day.0 -= 1;
                }
                self.upper(of, day.0)
            }
            _ => None,
        }
    }

    /// The fact and the limit such that the term is at least `least` exactly when the fact is at least the limit.
    fn lower_limit(&self, term: &Term, least: i32) -> Option<(u16, i32)> {
        // At least n is not at most n - 1.
        let (fact, limit) = self.upper(term, least.saturating_sub(1))?;
        Some((fact, limit.saturating_add(1)))
    }
}

pub(crate) fn plus(term: &Term, more: i32) -> Term {
    Term::Plus(Box::new(term.clone()), more)
}

/// A fact and so much more, if the term is no more than that.
fn plain(term: &Term) -> Option<(u16, i32)> {
    match term {
        Term::Fact(fact) => Some((fact.0, 0)),
        Term::Plus(of, more) => plain(of).map(|(fact, less)| (fact, less + more)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Span;
    use crate::fact::FactId;

    fn spans() -> Vec<Span> {
        let mut spans = Vec::new();
        for years in [-4, -1, 0, 1, 3, 4] {
            for months in [-13, -6, -1, 0, 1, 2, 11, 25] {
                for days in [-31, -1, 0, 1, 365] {
                    spans.push(Span { years, months, days });
                }
            }
        }
        spans
    }

    fn shifted(term: Term, span: Span) -> Term {
        Term::Shift(Box::new(term), span)
    }

    /// Every day round the month ends of a leap year and of the years beside it.
    fn limits() -> impl Iterator<Item = i32> {
        let ends = ["2023-02-28", "2024-02-29", "2024-03-31", "2024-04-30", "2024-12-31", "2025-02-28"];
        let days = ends.map(|end| Day::parse(end).expect("a day").0);
        days.into_iter().flat_map(|day| day - 3..=day + 3)
    }

    #[test]
    fn the_limit_of_a_shifted_day_is_the_last_that_fits() {
        let program = Program::default();
        for span in spans() {
            for most in limits() {
                let (_, limit) = program.upper(&shifted(Term::Fact(FactId(0)), span), most).expect("a limit");
                let (_, first) = program.lower_limit(&shifted(Term::Fact(FactId(0)), span), most).expect("a limit");
                for day in limit - 5..=limit + 5 {
                    let moved = Day(day).shift(span).0;
                    assert_eq!(moved <= most, day <= limit, "{} by {span:?} against {}", Day(day), Day(most));
                    assert_eq!(moved >= most, day >= first, "{} by {span:?} against {}", Day(day), Day(most));
                }
            }
        }
    }

    #[test]
    fn one_shift_upon_another_has_one_limit() {
        let program = Program::default();
        let month = Span { months: 1, ..Span::default() };
        for span in spans() {
            for most in limits() {
                let term = shifted(plus(&shifted(Term::Fact(FactId(3)), month.back()), 1), span);
                let (fact, limit) = program.upper(&term, most).expect("a limit");
                assert_eq!(fact, 3);
                for day in limit - 5..=limit + 5 {
                    let moved = Day(Day(day).shift(month.back()).0 + 1).shift(span).0;
                    assert_eq!(moved <= most, day <= limit, "{} by {span:?} against {}", Day(day), Day(most));
                }
            }
        }
    }

    #[test]
    fn comparisons_become_the_cheapest_test() {
        let fact = |id| Term::Fact(FactId(id));
        let five = Term::Constant(5);
        let mut program = Program { today: Day(7), ..Program::default() };
        let least = Term::Least(vec![fact(0), five.clone()]);
        for (left, right, test) in [
            (five.clone(), Term::Today, Test::Constant(true)),
            (plus(&Term::Today, 1), plus(&five, 2), Test::Constant(false)),
            (fact(1), five.clone(), Test::AtMost { fact: 1, limit: 5 }),
            (plus(&fact(1), 2), five.clone(), Test::AtMost { fact: 1, limit: 3 }),
            (five.clone(), fact(1), Test::AtLeast { fact: 1, limit: 5 }),
            (five.clone(), plus(&fact(1), 1), Test::AtLeast { fact: 1, limit: 4 }),
            (fact(1), plus(&fact(2), 4), Test::AtMostFact { left: 1, right: 2, plus: 4 }),
            (plus(&fact(1), 1), plus(&fact(2), 4), Test::AtMostFact { left: 1, right: 2, plus: 3 }),
            (least.clone(), five, Test::Ordered { left: 0, right: 1 }),
            (fact(1), least, Test::Ordered { left: 2, right: 3 }),
        ] {
            assert_eq!(program.order(&left, &right), test, "{left:?} at most {right:?}");
        }
    }
}
