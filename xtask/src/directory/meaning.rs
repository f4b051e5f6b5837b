//! Meaning: what a record's words say about its lists, money, standing, languages and cases.

use serde_json::json;
use waymark::place::Service;

use super::columns::Slim;
use super::{Record, fields, readings};

/// Where the roster is published, and its edition, for records that the pro bono list and the
/// roster share: such a record names only the list's own edition.
const ROSTER: (&str, &str) = ("2026-09-13", "https://www.justice.gov/eoir/page/file/942301/download");
impl Slim {
    /// The lists, their editions, the standing on the roster, and the doubts.
    pub(super) fn add_sources(&mut self, row: usize, record: &Record) -> Result<(), String> {
        let types: Vec<&str> = record.types.iter().map(String::as_str).collect();
        let url = record.source_url.as_str();
        let date = record.source_date.as_str();
        let (lists, fee) = match types.as_slice() {
            ["pro bono list"] => (vec![("pro-bono", date, url)], "free (50+ hours/year"),
            ["pro bono list", "recognized organization"] => {
                (vec![("pro-bono", date, url), ("recognized", ROSTER.0, ROSTER.1)], "free (50+ hours/year")
            }
            ["recognized organization"] => {
                let date = date.strip_suffix(" (undated edition)").unwrap_or(date);
                (vec![("recognized", date, url)], "free or nominal (recognized organizations may charge)")
            }
            ["other"] => {
                let dated = date.starts_with("20");
                (vec![("line", if dated { date } else { "" }, url)], "free")
            }
            other => return Err(format!("unknown lists {other:?}")),
        };
        if !record.fee.starts_with(fee) {
            return Err(format!("the fee `{}` does not go with its lists", record.fee));
        }
        let mut origin = Vec::new();
        for (list, date, url) in lists {
            let source = [list, date, url].map(str::to_owned);
            origin.push(place(&mut self.sources, source));
        }
        let origin = place(&mut self.origins, origin);
        self.push("origin", json!(origin));

        // On the roster the notes say only which office this is.
        let notes = record.notes.as_deref().filter(|text| !text.starts_with("[collector]"));
        let (standing, notes) = match (types.as_slice(), notes) {
            (["recognized organization"], Some(text)) => match text {
                "Principal office. Recognition renewal pending on the roster date." => (2, None),
                "Extension office." => (3, None),
                text if text.starts_with("Principal office") => (1, None),
                text => return Err(format!("unknown standing `{text}`")),
            },
            (_, notes) => (0, notes),
        };
        self.push("standing", json!(standing));
        self.push_some("notes", row, notes.map(|text| json!(text)));

        let mut doubts = Vec::new();
        for flag in &record.qa {
            match flag.split(':').next().unwrap_or_default() {
                // Follows from the record itself.
                "no_contact" => {}
                "area_code_other_state" => doubts.push("area-code-elsewhere"),
                "area_code_unknown" => doubts.push("area-code-unknown"),
                "zip_far_from_city" => doubts.push("zip-far-from-city"),
                other => return Err(format!("unknown doubt `{other}`")),
            }
        }
        if record.via == "secondary" {
            doubts.push("number-unverified");
        }
        self.push_some("doubt", row, (!doubts.is_empty()).then(|| json!(doubts)));
        Ok(())
    }

    /// What the words of the list mean: languages, services, detention, courts.
    pub(super) fn add_readings(&mut self, row: usize, record: &Record) -> Result<(), String> {
        let list = |rows: Vec<usize>| (!rows.is_empty()).then(|| json!(rows));
        let mut codes = Vec::new();
        let mut any = false;
        for name in &record.languages {
            match readings::LANGUAGES.iter().find(|(known, _)| known == name) {
                Some((_, code)) => codes.push(*code),
                None if readings::ANY_LANGUAGE.contains(&name.as_str()) => any = true,
                None => return Err(format!("unknown language `{name}`")),
            }
        }
        let mut services: Vec<Service> = Vec::new();
        for name in &record.services {
            match readings::SERVICES.iter().find(|(known, _)| known == name) {
                Some((_, kinds)) => services.extend_from_slice(kinds),
                None => return Err(format!("unknown service `{name}`")),
            }
        }
        services.sort_unstable();
        services.dedup();
        let takes: Vec<usize> = services.iter().map(|service| *service as usize).collect();

        let notes = record.notes.as_deref().unwrap_or_default();
        let limits = record.limitations.as_deref().unwrap_or_default();
        let text = format!("{limits}\n{notes}");
        let without = readings::WITHOUT.iter().filter(|(phrase, _)| text.contains(phrase));
        let without = self.languages.rows(without.map(|(_, code)| *code))?;
        let interpreters = readings::INTERPRETERS.iter().any(|phrase| notes.contains(phrase));
        let detained = fields::detained(&services, &text)?;
        let speaks = self.languages.rows(codes)?;
        let courts = self.courts.rows(record.court.iter().map(String::as_str))?;

        self.push_some("speaks", row, list(speaks));
        self.push_flag("any_language", row, any);
        self.push_flag("interpreters", row, interpreters);
        self.push_some("without", row, list(without));
        self.push_some("takes", row, list(takes));
        self.push_some("detained", row, detained.map(|is| json!(is)));
        self.push_some("court", row, list(courts));
        self.push_some("limitations", row, record.limitations.as_ref().map(|text| json!(text)));
        Ok(())
    }
}

/// The row of a value in a growing table.
fn place<T: PartialEq>(table: &mut Vec<T>, value: T) -> usize {
    table.iter().position(|row| *row == value).unwrap_or_else(|| {
        table.push(value);
        table.len() - 1
    })
}
