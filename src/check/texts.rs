//! Texts: every id that the rules imply has its words in every language, no language has words of its own, and none promises.

use crate::fact::Kind;
use crate::rulebook::{Past, Role, Rulebook, Status};
use std::collections::{BTreeMap, BTreeSet};

/// The words of one language: message id, or `id.attribute`, and its text.
pub type Words = BTreeMap<String, String>;

/// Words that promise what nobody can promise, by language. Compared without regard to case, as whole words.
const PROMISES: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
            "approved",
            "eligibility",
            "eligible",
            "guarantee",
            "guaranteed",
            "guarantees",
            "illegal",
            "qualified",
            "qualifies",
            "qualify",
            "you can apply",
            "you may apply",
            "you will get",
            "you will win",
        ],
    ),
    (
        "es",
        &[
            "aprobada",
            "aprobadas",
            "aprobado",
            "aprobados",
            "califica",
            "calificada",
            "calificado",
            "califican",
            "calificar",
            "elegibilidad",
            "elegible",
            "elegibles",
            "garantiza",
            "garantizada",
            "garantizado",
            "ilegal",
            "puede aplicar",
            "puede solicitarlo ya",
            "usted obtendrá",
            "usted puede solicitar",
        ],
    ),
];

/// Every message and attribute that the rules imply.
#[must_use]
pub fn expected(book: &Rulebook) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for section in &book.interview.sections {
        ids.insert(format!("section-{}", section.id));
    }
    for fact in book.facts.iter().filter(|fact| fact.kind != Kind::Zip) {
        let id = format!("fact-{}", fact.id);
        ids.extend([format!("{id}.short"), format!("{id}.why")]);
        ids.extend(fact.options[..fact.offered].iter().map(|option| format!("{id}.opt-{option}")));
        ids.insert(id);
    }
    for relief in &book.reliefs {
        let id = format!("relief-{}", relief.id);
        ids.insert(format!("{id}.gives"));
        for line in relief.availability.iter().filter(|line| line.status != Status::Open || line.text.is_some()) {
            ids.insert(match &line.text {
                Some(text) => format!("{id}.today-{text}"),
                None => format!("{id}.today"),
            });
        }
        ids.extend(relief.papers.iter().map(|paper| format!("paper-{paper}")));
        for rule in &relief.deadlines {
            deadline(&format!("deadline-{}-{}", relief.id, rule.id), rule.past, &mut ids);
        }
        ids.insert(id);
    }
    for clause in &book.clauses {
        match clause.role {
            Role::Requirement | Role::Bar | Role::Part => ids.insert(format!("clause-{}-{}", clause.owner, clause.id)),
            Role::Waiver => ids.insert(format!("waiver-{}-{}", clause.owner, clause.id)),
            Role::Caution => continue,
        };
    }
    for caution in &book.cautions {
        let id = format!("caution-{}", caution.id);
        ids.extend((1..=caution.steps).map(|step| format!("{id}.do-{step}")));
        ids.insert(format!("{id}.text"));
        if let Some(rule) = &caution.deadline {
            deadline(&format!("deadline-{}", caution.id), rule.past, &mut ids);
        }
        ids.insert(id);
    }
    ids
}

fn deadline(id: &str, past: Past, ids: &mut BTreeSet<String>) {
    ids.insert(id.to_owned());
    if past == Past::Late {
        ids.insert(format!("{id}.late"));
    }
}

/// Everything that is wrong with the words of one language: missing ids, ids that neither the rules nor the
/// reference language know, and promising words. Each is a sentence.
#[must_use]
pub fn check(book: &Rulebook, language: &str, words: &Words, reference: &Words) -> Vec<String> {
    let expected = expected(book);
    let mut wrong = Vec::new();
    for id in expected.iter().filter(|id| !words.contains_key(*id)) {
        wrong.push(format!("`{id}` is missing"));
    }
    // Ids of the rules' families that no rule implies any more; other messages belong to the app.
    let families = ["section-", "fact-", "relief-", "clause-", "waiver-", "deadline-", "caution-", "paper-"];
    let optional = |id: &str| id.ends_with(".hint") || id.starts_with("paper-");
    for id in words.keys().filter(|id| families.iter().any(|family| id.starts_with(family))) {
        if !expected.contains(id) && !optional(id) {
            wrong.push(format!("`{id}` belongs to no rule"));
        }
    }
    for id in reference.keys().filter(|id| !words.contains_key(*id) && !expected.contains(*id)) {
        wrong.push(format!("`{id}` is missing; the reference language has it"));
    }
    for id in words.keys().filter(|id| !reference.contains_key(*id)) {
        wrong.push(format!("`{id}` is unknown to the reference language"));
    }
    let promises = PROMISES.iter().find(|(tag, _)| *tag == language).map_or(&[][..], |(_, promises)| promises);
    for (id, text) in words {
        let plain: String = text.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
        let plain = format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase());
        for promise in promises.iter().filter(|promise| plain.contains(&format!(" {promise} "))) {
            wrong.push(format!("`{id}` says “{promise}”, which nobody can promise"));
        }
    }
    wrong
}
