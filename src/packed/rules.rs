//! The rulebook, packed: facts, sources, clauses, then what names them.

use super::input::{Input, Packed, number, packed_fields, packed_words};
use crate::condition::{Condition, Part, Term};
use crate::date::{Day, Span};
use crate::fact::{Country, Fact, FactId, Kind, MOST_OPTIONS, When};
use crate::load::{MOST, fits};
use crate::rulebook::{
    Availability, Bar, Caution, Clause, ClauseId, DeadlineRule, Fee, Form, Interview, Lane, Past, Relief, Role,
    Rulebook, Section, Source, SourceId, Status,
};

/// No day, number or span in the rules is larger.
const MOST_NUMBER: i32 = 10_000_000;

packed_words!(When: Past, Future, Any);
packed_words!(Role: Requirement, Bar, Waiver, Part, Caution);
packed_words!(Status: Open, Limited, Paused, Closed, Check);
packed_words!(Past: Late, Gone, Opens);
packed_words!(Lane: First, Urgent, Later, Last);

packed_fields!(Source: id, cite, kind, url, read_on);
packed_fields!(Clause: id, owner, role, source, unsure, seen, from, until; but pointer);
packed_fields!(Part: clause, condition);
packed_fields!(Bar: part, waiver);
packed_fields!(Availability: status, since, source, text, when);
packed_fields!(DeadlineRule: id, source, day, when, urgent_within, past);
packed_fields!(Fee: what, usd);
packed_fields!(Form: form, as_of, fees);
packed_fields!(Relief:
    id, group, verified_on, review_by, hard_stop, reviewer, availability, requires, bars, deadlines, forms, papers);
packed_fields!(Caution: id, alert, rank, may, part, deadline, steps, call);
packed_fields!(Section: id, lane, facts);
packed_fields!(Interview: sections, frequencies);
packed_fields!(Span: years, months, days);

impl Packed for Rulebook {
    fn write(&self, out: &mut Vec<u8>) {
        self.facts.len().write(out);
        self.sources.write(out);
        self.clauses.write(out);
        self.facts.iter().for_each(|fact| fact.write(out));
        self.reliefs.write(out);
        self.cautions.write(out);
        self.interview.write(out);
        self.countries.write(out);
    }

    fn read(input: &mut Input<'_>) -> Option<Rulebook> {
        let count = input.below(MOST)?;
        // A clause names a source by its place, so how many there are is known before the first clause.
        let sources: Vec<Source> = Packed::read(input)?;
        input.sources = sources.len();
        let clauses: Vec<Clause> = Packed::read(input)?;
        input.clauses = clauses.len();
        let mut facts = Vec::new();
        // Whether a fact is asked hangs only on facts before it: the interview would never come out of a circle.
        while facts.len() < count {
            input.facts = facts.len();
            facts.push(Fact::read(input)?);
        }
        input.facts = count;
        let reliefs = Packed::read(input)?;
        let cautions = Packed::read(input)?;
        let interview: Interview = Packed::read(input)?;
        let countries: Vec<Country> = Packed::read(input)?;
        let is_sound = interview.frequencies.len() == facts.len()
            && countries.len() <= MOST_OPTIONS
            && clauses.len() <= MOST
            && sources.len() <= MOST;
        let book = Rulebook { facts, sources, tables: Vec::new(), clauses, reliefs, cautions, interview, countries };
        (is_sound && fits(&book)).then_some(book)
    }
}

/// The place of something among so many.
macro_rules! packed_place {
    ($type:ident, $among:ident) => {
        impl Packed for $type {
            fn write(&self, out: &mut Vec<u8>) {
                number(u64::from(self.0), out);
            }

            fn read(input: &mut Input<'_>) -> Option<$type> {
                u16::try_from(input.below(input.$among)?).ok().map($type)
            }
        }
    };
}

packed_place!(FactId, facts);
packed_place!(SourceId, sources);
packed_place!(ClauseId, clauses);

impl Packed for Day {
    fn write(&self, out: &mut Vec<u8>) {
        self.0.write(out);
    }

    fn read(input: &mut Input<'_>) -> Option<Day> {
        input.within(MOST_NUMBER).map(Day)
    }
}

impl Packed for Country {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend(self.0);
    }

    fn read(input: &mut Input<'_>) -> Option<Country> {
        Some(Country([input.byte()?, input.byte()?])).filter(|country| country.0.iter().all(u8::is_ascii_uppercase))
    }
}

impl Packed for Kind {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Kind::YesNo => out.push(0),
            Kind::OneOf => out.push(1),
            Kind::AnyOf => out.push(2),
            Kind::Number { most } => (3u8, *most).write(out),
            Kind::Date(when) => (4u8, *when).write(out),
            Kind::Countries => out.push(5),
            Kind::Country => out.push(6),
            Kind::Zip => out.push(7),
        }
    }

    fn read(input: &mut Input<'_>) -> Option<Kind> {
        Some(match input.byte()? {
            0 => Kind::YesNo,
            1 => Kind::OneOf,
            2 => Kind::AnyOf,
            3 => Kind::Number { most: input.within(MOST_NUMBER)? },
            4 => Kind::Date(When::read(input)?),
            5 => Kind::Countries,
            6 => Kind::Country,
            7 => Kind::Zip,
            _ => return None,
        })
    }
}

impl Packed for Fact {
    fn write(&self, out: &mut Vec<u8>) {
        self.id.write(out);
        self.kind.write(out);
        self.options.write(out);
        self.offered.write(out);
        self.none.write(out);
        self.sensitive.write(out);
        self.from_birth.write(out);
        self.asked_if.write(out);
        self.otherwise.write(out);
    }

    fn read(input: &mut Input<'_>) -> Option<Fact> {
        let id = Packed::read(input)?;
        let kind = Packed::read(input)?;
        let options: Vec<String> = Packed::read(input)?;
        let offered = input.below(options.len() + 1)?;
        let none: Option<u8> = Packed::read(input)?;
        let sensitive = Packed::read(input)?;
        let from_birth = Packed::read(input)?;
        let asked_if = Packed::read(input)?;
        let otherwise: Option<u8> = Packed::read(input)?;
        let known = |option: Option<u8>| option.is_none_or(|option| usize::from(option) < options.len());
        let is_sound = options.len() <= MOST_OPTIONS && known(none) && known(otherwise);
        let fact = Fact { id, kind, options, offered, none, sensitive, from_birth, asked_if, otherwise };
        is_sound.then_some(fact)
    }
}

impl Packed for Condition {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Condition::Always => out.push(0),
            Condition::Judgment => out.push(1),
            Condition::All(parts) => tagged(2, parts, out),
            Condition::Any(parts) => tagged(3, parts, out),
            Condition::AtLeast(n, parts) => {
                out.push(4);
                n.write(out);
                parts.write(out);
            }
            Condition::Not(part) => tagged(5, part, out),
            Condition::Unless(rule, exceptions) => {
                tagged(6, rule, out);
                exceptions.write(out);
            }
            Condition::In { fact, set } => {
                tagged(7, fact, out);
                set.write(out);
            }
            Condition::Includes { fact, set } => {
                tagged(8, fact, out);
                set.write(out);
            }
            Condition::Order { left, right } => {
                tagged(9, left, out);
                right.write(out);
            }
        }
    }

    fn read(input: &mut Input<'_>) -> Option<Condition> {
        input.deeper(|input| {
            Some(match input.byte()? {
                0 => Condition::Always,
                1 => Condition::Judgment,
                2 => Condition::All(Packed::read(input)?),
                3 => Condition::Any(Packed::read(input)?),
                4 => {
                    let n = usize::read(input)?;
                    let parts: Vec<Part> = Packed::read(input)?;
                    if !(1..=parts.len()).contains(&n) {
                        return None;
                    }
                    Condition::AtLeast(n, parts)
                }
                5 => Condition::Not(Packed::read(input)?),
                6 => Condition::Unless(Packed::read(input)?, Packed::read(input)?),
                7 => Condition::In { fact: Packed::read(input)?, set: Packed::read(input)? },
                8 => Condition::Includes { fact: Packed::read(input)?, set: Packed::read(input)? },
                9 => Condition::Order { left: Packed::read(input)?, right: Packed::read(input)? },
                _ => return None,
            })
        })
    }
}

impl Packed for Term {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Term::Constant(day) => tagged(0, day, out),
            Term::Today => out.push(1),
            Term::Fact(fact) => tagged(2, fact, out),
            Term::Plus(term, plus) => {
                tagged(3, term, out);
                plus.write(out);
            }
            Term::Shift(term, span) => {
                tagged(4, term, out);
                span.write(out);
            }
            Term::Least(terms) => tagged(5, terms, out),
            Term::Greatest(terms) => tagged(6, terms, out),
        }
    }

    fn read(input: &mut Input<'_>) -> Option<Term> {
        input.deeper(|input| {
            Some(match input.byte()? {
                0 => Term::Constant(input.within(MOST_NUMBER)?),
                1 => Term::Today,
                2 => Term::Fact(Packed::read(input)?),
                3 => Term::Plus(Packed::read(input)?, input.within(MOST_NUMBER)?),
                4 => {
                    let term = Packed::read(input)?;
                    let span = Span::read(input)?;
                    let most = MOST_NUMBER.cast_unsigned();
                    let fits = [span.years, span.months, span.days].iter().all(|part| part.unsigned_abs() <= most);
                    Term::Shift(term, fits.then_some(span)?)
                }
                5 => Term::Least(Packed::read(input)?),
                6 => Term::Greatest(Packed::read(input)?),
                _ => return None,
            })
        })
    }
}

fn tagged(tag: u8, value: &impl Packed, out: &mut Vec<u8>) {
    out.push(tag);
    value.write(out);
}
