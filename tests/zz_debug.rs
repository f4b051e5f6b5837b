#![allow(dead_code)]
mod common;
#[path = "people/expect.rs"]
mod expect;
#[path = "people/interviews.rs"]
mod interviews;
#[path = "people/person.rs"]
mod person;
use waymark::interview::{self, Order};
#[test]
fn debug() {
    let book = common::book();
    let only = std::env::var("WHO").unwrap_or_default();
    for person in person::everyone(&book) {
        if !only.is_empty() && person.name != only { continue; }
        let mut s = person.unknown(&book);
        let mut here = None;
        let mut n = 0;
        while let Some(f) = interview::next(&s, here, Order::Together) {
            n += 1;
            let useless = !waymark::check::useful::could_change(&s, f);
            let mut who = vec![];
            for r in 0..book.reliefs.len() {
                let fi = s.finding(r);
                if fi.outlook == waymark::Outlook::CannotTell && fi.missing.contains(&f) {
                    let cl: Vec<_> = (0..book.clauses.len()).filter(|c| book.clauses[*c].owner == book.reliefs[r].id && s.clause(waymark::ClauseId(*c as u16)) == Some(waymark::Weight::Unknown) && s.clause_facts(waymark::ClauseId(*c as u16)).contains(&f)).map(|c| book.clauses[c].id.clone()).collect();
                    who.push(format!("{}:{}", book.reliefs[r].id, cl.join(",")));
                }
            }
            if useless && who.is_empty() {
                for r in 0..book.reliefs.len() { let fi = s.finding(r); if fi.outlook == waymark::Outlook::CannotTell && !fi.missing.is_empty() { who.push(format!("{} misses {:?}", book.reliefs[r].id, fi.missing.iter().map(|f| &book.about(*f).id).collect::<Vec<_>>())); } }
            }
            println!("{} {n} {}{} <- {} [{}]", person.name, book.about(f).id, if useless { " USELESS" } else { "" }, person.answers.get(f).map(|a| waymark::written::write(&book, f, a)).unwrap_or_default(), who.join(" | "));
            let Some(a) = person.answers.get(f) else { println!("unanswered"); break };
            s.answer(f, Some(a.clone()));
            here = Some(f);
        }
    }
}
