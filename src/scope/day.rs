//! Days: comparisons of days, ages, and the expressions that make a day from others.

use super::Scope;
use crate::condition::{Condition, Term};
use crate::date::Span;
use crate::fact::Kind;
use crate::problem::ProblemKind;
use crate::reader::{At, Report};

/// The longest age or span, in years.
const MOST_YEARS: i32 = 150;

impl Scope<'_> {
    /// Reads a comparison of two days; `row` is the table row whose columns they may name.
    pub(super) fn about_day(
        &mut self,
        at: &At<'_>,
        body: &At<'_>,
        row: Option<&At<'_>>,
        report: &mut Report,
    ) -> Option<Condition> {
        let orders = ["not-after", "not-before", "before", "after"];
        let mut given = orders.iter().filter_map(|order| Some((*order, at.maybe(order)?)));
        let (Some((order, other)), None) = (given.next(), given.next()) else {
            report.add(&at.pointer, ProblemKind::NoSuchCondition);
            return None;
        };
        let day = self.day(body, row, report)?;
        let other = self.day(&other, row, report)?;
        Some(ordered(day, order, other))
    }

    pub(super) fn age(&mut self, body: &At<'_>, reached: bool, report: &mut Report) -> Option<Condition> {
        body.only(&["fact", "years", "on"], report);
        let birth = self.day_fact(&body.must("fact", report)?, report)?;
        let years = body.must("years", report)?.within(0..=MOST_YEARS, "the age", report)?;
        let on = body.maybe("on").map_or(Some(Term::Today), |on| self.day(&on, None, report))?;
        let birthday = Term::Shift(Box::new(birth), Span { years, ..Span::default() });
        Some(ordered(birthday, if reached { "not-after" } else { "after" }, on))
    }

    pub(super) fn day_fact(&self, at: &At<'_>, report: &mut Report) -> Option<Term> {
        let (fact, declared) = self.fact(at, report)?;
        if !matches!(declared.kind, Kind::Date(_)) {
            let (fact, kind) = (declared.id.clone(), declared.kind.name());
            report.add(&at.pointer, ProblemKind::WrongKind { fact, kind });
            return None;
        }
        Some(Term::Fact(fact))
    }

    /// Reads a day; `row` is the table row whose columns it may name.
    pub(crate) fn day(&mut self, at: &At<'_>, row: Option<&At<'_>>, report: &mut Report) -> Option<Term> {
        if at.value.is_string() {
            if at.value == "today" {
                return Some(Term::Today);
            }
            return at.day(report).map(|day| Term::Constant(day.0));
        }
        at.only(&["fact", "column", "of", "plus", "minus", "earlier-of", "later-of"], report);
        if let Some(fact) = at.maybe("fact") {
            return self.day_fact(&fact, report);
        }
        if let Some(column) = at.maybe("column") {
            let name = column.text(report)?;
            let Some(day) = row.and_then(|row| row.maybe(name)) else {
                report.add(&column.pointer, ProblemKind::UnknownId { what: "column", id: name.to_owned(), near: None });
                return None;
            };
            return day.day(report).map(|day| Term::Constant(day.0));
        }
        for (name, build) in [("earlier-of", Term::Least as fn(Vec<Term>) -> Term), ("later-of", Term::Greatest)] {
            if let Some(list) = at.maybe(name) {
                let items = list.items(report);
                let terms: Option<Vec<Term>> = items.iter().map(|item| self.day(item, row, report)).collect();
                if items.is_empty() {
                    report.add(&list.pointer, ProblemKind::Empty { what: "this list" });
                }
                return terms.filter(|terms| !terms.is_empty()).map(build);
            }
        }
        let of = self.day(&at.must("of", report)?, row, report)?;
        let (span, back) = match (at.maybe("plus"), at.maybe("minus")) {
            (Some(span), None) => (span, false),
            (None, Some(span)) => (span, true),
            _ => {
                report.add(&at.pointer, ProblemKind::Expected { what: "`plus` or `minus` beside `of`" });
                return None;
            }
        };
        span.only(&["years", "months", "days"], report);
        let part = |name, most: i32, report: &mut Report| {
            span.maybe(name).map_or(Some(0), |part| part.within(-most..=most, "this span", report))
        };
        let span = Span {
            years: part("years", MOST_YEARS, report)?,
            months: part("months", 2000, report)?,
            days: part("days", 60_000, report)?,
        };
        Some(Term::Shift(Box::new(of), if back { span.back() } else { span }))
    }
}

/// `day` stands in this order to `other`.
fn ordered(day: Term, order: &str, other: Term) -> Condition {
    let next = |term| Term::Plus(Box::new(term), 1);
    match order {
        "not-after" => Condition::Order { left: day, right: other },
        "not-before" => Condition::Order { left: other, right: day },
        "before" => Condition::Order { left: next(day), right: other },
        _ => Condition::Order { left: next(other), right: day },
    }
}
