//! Change: what one changed answer costs, beside weighing everything again.

use super::{Person, micros};
use crate::workload::table::Row;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::rc::Rc;
use waymark::fact::{Country, Kind};
use waymark::{Answer, FactId, PartialDate, Rulebook, Screener};

/// How often each change is made and taken back in one round.
const TIMES: usize = 8;
/// How many such rounds there are.
const ROUNDS: usize = 5;
/// A changed answer may cost this share of the whole.
const LIMIT: f64 = 1.0 / 3.0;

/// Changes every answer of every person to each answer that others may give.
pub(crate) fn change(book: &Rc<Rulebook>, people: &[Person], clock: fn() -> f64) -> Row {
    let mut whole = Vec::new();
    let mut changes: BTreeMap<FactId, Vec<f64>> = BTreeMap::new();
    for person in people {
        let mut screener = person.known(book);
        whole.push(spent(clock, || black_box(&mut screener).weigh_all()));
        for (fact, own) in person.answers.iter() {
            for other in others(book, fact, own) {
                let there_and_back = spent(clock, || there_and_back(&mut screener, fact, &other, own));
                changes.entry(fact).or_default().push(there_and_back / 2.0);
            }
        }
    }
    let whole = mean(&whole);
    let each: Vec<f64> = changes.values().flatten().copied().collect();
    let dearest =
        changes.iter().map(|(fact, spent)| (mean(spent), *fact)).max_by(|one, other| one.0.total_cmp(&other.0));
    let dearest = dearest.map_or(String::new(), |(spent, fact)| {
        format!("; the dearest is `{}`, {:.2}", book.about(fact).id, spent / whole)
    });
    Row {
        what: "our rules: one changed answer / the whole".to_owned(),
        figure: mean(&each) / whole,
        limit: Some(LIMIT),
        how: format!("{} beside {}{dearest}", micros(mean(&each)), micros(whole)),
    }
}

fn there_and_back(screener: &mut Screener, fact: FactId, other: &Answer, own: &Answer) {
    screener.answer(fact, Some(other.clone()));
    screener.answer(fact, Some(own.clone()));
}

/// What somebody else may say of the fact.
fn others(book: &Rulebook, fact: FactId, own: &Answer) -> Vec<Answer> {
    let expected = book.interview.frequencies[usize::from(fact.0)].iter().map(|(option, _)| *option);
    let mut others: Vec<Answer> = match (book.about(fact).kind, own) {
        (Kind::YesNo | Kind::OneOf, _) => {
            expected.filter_map(|option| Some(Answer::One(option.try_into().ok()?))).collect()
        }
        (Kind::AnyOf, _) => expected.map(|option| Answer::Many(1 << option)).collect(),
        (Kind::Number { most }, _) => [0, most / 2].map(|number| Answer::Number(number, number)).to_vec(),
        (Kind::Date(_), Answer::Date(date)) => {
            [-10, -1].map(|years| Answer::Date(PartialDate { year: date.year + years, ..*date })).to_vec()
        }
        (Kind::Country | Kind::Countries, _) => ["SV", "LB", "MX"]
            .into_iter()
            .filter_map(Country::parse)
            .map(|country| Answer::Countries(vec![country]))
            .collect(),
        _ => Vec::new(),
    };
    others.push(Answer::DontKnow);
    others.retain(|other| other != own);
    others
}

/// Seconds for one of many times: the best of some rounds, since another program may have held up the rest.
fn spent(clock: fn() -> f64, mut work: impl FnMut()) -> f64 {
    let mut round = || {
        let start = clock();
        for _ in 0..TIMES {
            work();
        }
        (clock() - start) / TIMES as f64
    };
    (0..ROUNDS).map(|_| round()).fold(f64::INFINITY, f64::min)
}

fn mean(figures: &[f64]) -> f64 {
    figures.iter().sum::<f64>() / figures.len() as f64
}
