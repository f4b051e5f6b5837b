//! Interview: sections, lanes and expected answers.

use crate::date::Day;
use crate::fact::{Fact, FactId, Kind};
use crate::problem::{Pointer, ProblemKind};
use crate::reader::{At, Report};
use crate::rulebook::{Interview, Lane, Section};
use crate::scope::word;
use std::collections::BTreeSet;

pub(super) fn interview(at: Option<At<'_>>, facts: &[Fact], report: &mut Report) -> Interview {
    let mut interview = Interview { sections: Vec::new(), frequencies: vec![Vec::new(); facts.len()] };
    let Some(at) = at else { return interview };
    at.only(&["sections", "frequencies", "note"], report);
    let place = |name: &str, pointer: &Pointer, report: &mut Report| {
        let found = facts.iter().position(|fact| fact.id == name);
        if found.is_none() {
            let near = report.near(name, facts.iter().map(|fact| fact.id.as_str()));
            report.add(pointer, ProblemKind::UnknownId { what: "fact", id: name.to_owned(), near });
        }
        found
    };
    let mut seen = BTreeSet::new();
    for section in at.list("sections", report) {
        section.only(&["id", "lane", "facts", "note"], report);
        let Some(id) = section.must("id", report).and_then(|id| id.id(report)) else { continue };
        let lanes = [Lane::First, Lane::Urgent, Lane::Later, Lane::Last];
        let lane = lanes[word(&section, "lane", &["first", "urgent", "later", "last"], report)];
        let mut members = Vec::new();
        for item in section.list("facts", report) {
            let Some(name) = item.text(report) else { continue };
            let Some(index) = place(name, &item.pointer, report) else { continue };
            if !seen.insert(index) {
                report.add(&item.pointer, ProblemKind::DuplicateId { what: "fact", id: name.to_owned() });
            }
            members.extend(u16::try_from(index).ok().map(FactId));
        }
        interview.sections.push(Section { id: id.to_owned(), lane, facts: members });
    }
    for (name, shares) in at.maybe("frequencies").map_or_else(Vec::new, |table| table.fields(report)) {
        let Some(index) = place(name, &shares.pointer, report) else { continue };
        for (value, share) in shares.fields(report) {
            let place = match facts[index].kind {
                Kind::YesNo | Kind::OneOf | Kind::AnyOf => facts[index].option(value).map(i32::from),
                Kind::Date(_) => Day::parse(value).map(|day| day.0),
                _ => value.parse().ok(),
            };
            let Some(place) = place else {
                report.add(&share.pointer, ProblemKind::UnknownId { what: "option", id: value.to_owned(), near: None });
                continue;
            };
            let share = share.value.as_f64().filter(|share| (0.0..=1e6).contains(share));
            match share {
                Some(share) => interview.frequencies[index].push((place, share as f32)),
                None => report.add(&shares.pointer, ProblemKind::Expected { what: "a share from 0 up" }),
            }
        }
    }
    interview
}
