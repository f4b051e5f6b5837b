//! Days: comparisons of days, ages, and the expressions that make a day from others.

use super::fact::the_one;
use super::{Scope, UNREAD};
use crate::condition::{Condition, Term};
use crate::date::Span;
use crate::fact::Kind;
use crate::reader::{At, Report};

/// The longest age or span, in years.
const MOST_YEARS: i32 = 150;

impl<'a> Scope<'a> {
    /// Reads a comparison of two days; `row` is the table row whose columns they may name.
    pub(super) fn about_day(
        &self,
        at: At<'a>,
        body: At<'a>,
        row: Option<At<'a>>,
        report: &mut Report<'a>,
    ) -> Condition {
        let orders = ["not-after", "not-before", "before", "after"];
        let Some((order, other)) = the_one(at, &orders, report) else { return UNREAD };
        ordered(self.day(body, row, report), order, self.day(other, row, report))
    }

    /// Reads an age; the birthday stands in this order to the day in question.
    pub(super) fn age(&self, body: At<'a>, order: &str, report: &mut Report<'a>) -> Condition {
        body.only(&["fact", "years", "on"], &[], report);
        let birth = self.day_fact(body.must("fact", report), report);
        let years = body.must("years", report).within(0..=MOST_YEARS, "the age", report);
        let on = body.maybe("on").map_or(Term::Today, |on| self.day(on, None, report));
        ordered(Term::Shift(Box::new(birth), Span { years, ..Span::default() }), order, on)
    }

    fn day_fact(&self, at: At<'a>, report: &mut Report<'a>) -> Term {
        let Some((fact, kind)) = self.fact(at, report) else { return Term::Today };
        if !matches!(kind, Kind::Date(_)) {
            self.wrong_kind(at, fact, report);
        }
        Term::Fact(fact)
    }

    /// Reads a day; `row` is the table row whose columns it may name. One that cannot be read is today.
    #[inline(never)]
    pub(crate) fn day(&self, at: At<'a>, row: Option<At<'a>>, report: &mut Report<'a>) -> Term {
        let written =
            |at: At<'a>, report: &mut Report<'a>| at.day(report).map_or(Term::Today, |day| Term::Constant(day.0));
        if at.value() == "today" {
            return Term::Today;
        }
        if at.value().is_string() {
            return written(at, report);
        }
        at.only(&["fact", "column", "of", "plus", "minus", "earlier-of", "later-of"], &[], report);
        if !at.value().is_object() {
            return Term::Today;
        }
        if let Some(fact) = at.maybe("fact") {
            return self.day_fact(fact, report);
        }
        if let Some(column) = at.maybe("column") {
            let Some(name) = column.text(report) else { return Term::Today };
            let Some(day) = row.and_then(|row| row.maybe(name)) else {
                report.unknown(column, "column", name, &[]);
                return Term::Today;
            };
            return written(day, report);
        }
        for (name, build) in [("earlier-of", Term::Least as fn(Vec<Term>) -> Term), ("later-of", Term::Greatest)] {
            if let Some(list) = at.maybe(name) {
                let mut terms = Vec::new();
                for item in list.items(report) {
                    terms.push(self.day(item, row, report));
                }
                if terms.is_empty() {
                    report.empty(list, "this list");
                }
                return build(terms);
            }
        }
        let of = self.day(at.must("of", report), row, report);
        let (span, sign) = match (at.maybe("plus"), at.maybe("minus")) {
            (Some(span), None) => (span, 1),
            (None, Some(span)) => (span, -1),
            _ => {
                report.expected(at, "`plus` or `minus` beside `of`");
                return Term::Today;
            }
        };
        span.only(&["years", "months", "days"], &[], report);
        let mut part =
            |name, most: i32| span.maybe(name).map_or(0, |part| sign * part.within(-most..=most, "this span", report));
        let span = Span { years: part("years", MOST_YEARS), months: part("months", 2000), days: part("days", 60_000) };
        Term::Shift(Box::new(of), span)
    }
}

/// `day` stands in this order to `other`.
fn ordered(day: Term, order: &str, other: Term) -> Condition {
    let next = |term| Term::Plus(Box::new(term), 1);
    let (left, right) = match order {
        "not-after" => (day, other),
        "not-before" => (other, day),
        "before" => (next(day), other),
        _ => (next(other), day),
    };
    Condition::Order { left, right }
}
