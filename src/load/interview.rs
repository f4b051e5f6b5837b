//! Interview: sections, lanes and expected answers.

use crate::date::Day;
use crate::fact::{FactId, Kind};
use crate::reader::{At, Report};
use crate::rulebook::{Interview, Lane, Section};
use crate::scope::Scope;

const LANES: [Lane; 4] = [Lane::First, Lane::Urgent, Lane::Later, Lane::Last];

pub(super) fn interview<'a>(at: Option<At<'a>>, scope: &Scope<'a>, report: &mut Report<'a>) -> Interview {
    let mut interview = Interview { sections: Vec::new(), frequencies: vec![Vec::new(); scope.facts.len()] };
    let Some(at) = at else { return interview };
    at.only(&["sections", "frequencies", "note"], &[], report);
    let mut seen = vec![false; scope.facts.len()];
    for section in at.list("sections", report) {
        section.only(&["id", "lane", "facts", "note"], &[], report);
        let id = section.must("id", report).id(report).to_owned();
        let lane = LANES[section.word("lane", &["first", "urgent", "later", "last"], report)];
        let mut facts = Vec::new();
        for item in section.list("facts", report) {
            if let Some(index) = item.among("fact", &scope.fact_ids, report) {
                if seen[index] {
                    report.duplicate(item, "fact", scope.fact_ids[index]);
                }
                seen[index] = true;
                facts.push(FactId(index as u16));
            }
        }
        interview.sections.push(Section { id, lane, facts });
    }
    for (name, shares) in at.maybe("frequencies").map_or_else(Vec::new, |table| table.fields(report)) {
        let Some(index) = scope.fact_ids.iter().position(|id| *id == name) else {
            report.unknown(shares, "fact", name, &scope.fact_ids);
            continue;
        };
        let fact = &scope.facts[index];
        for (value, share) in shares.fields(report) {
            let place = match fact.kind {
                Kind::YesNo | Kind::OneOf | Kind::AnyOf => fact.option(value).map(i32::from),
                Kind::Date(_) => Day::parse(value).map(|day| day.0),
                _ => value.parse().ok(),
            };
            let Some(place) = place else {
                report.unknown(share, "option", value, &[]);
                continue;
            };
            match share.value().as_f64().filter(|share| (0.0..=1e6).contains(share)) {
                Some(share) => interview.frequencies[index].push((place, share as f32)),
                None => report.expected(shares, "a share from 0 up"),
            }
        }
    }
    interview
}
