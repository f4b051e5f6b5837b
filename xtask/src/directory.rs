//! Directory: makes the slim providers file that the app loads from `data/providers.jsonl`.
//!
//! The slim form keeps what a card shows and nothing else. It drops the street of every survivor
//! service, so that no bug in the app can show one.

use serde::Deserialize;

#[path = "directory/columns.rs"]
mod columns;
#[path = "directory/fields.rs"]
mod fields;
#[path = "directory/meaning.rs"]
mod meaning;
#[path = "directory/readings.rs"]
mod readings;

use columns::Slim;

/// A line of `data/providers.jsonl`. A field that is not known here stops the build.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    id: String,
    name: String,
    #[serde(default)]
    address: String,
    #[serde(default)]
    city: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    zip: String,
    lat: Option<f64>,
    lon: Option<f64>,
    geo: String,
    #[serde(default)]
    phone: String,
    phones_other: Vec<String>,
    email: Option<String>,
    url: Option<String>,
    languages: Vec<String>,
    services: Vec<String>,
    court: Vec<String>,
    types: Vec<String>,
    org_kind: String,
    fee: String,
    limitations: Option<String>,
    notes: Option<String>,
    #[serde(default)]
    address_alt: Vec<String>,
    #[serde(default)]
    national: bool,
    sensitive: Option<String>,
    qa: Vec<String>,
    source_url: String,
    source_date: String,
    via: String,
}

/// Makes the slim file: one line of JSON with a version, tables of repeated values, and columns.
///
/// The same input always gives the same bytes. Records are sorted by state, ZIP code and name,
/// which is also what compresses best.
///
/// # Errors
///
/// A sentence that names the record, when a line cannot be read or says something that no one has
/// read before (a new service, language, fee, kind of list or phrase about detention).
pub(crate) fn slim(providers_jsonl: &str) -> Result<String, String> {
    let mut records = Vec::new();
    for (line, text) in providers_jsonl.lines().enumerate() {
        let record: Record =
            serde_json::from_str(text).map_err(|problem| format!("data/providers.jsonl:{}: {problem}", line + 1))?;
        records.push(record);
    }
    records.sort_by(|a, b| (&a.state, &a.zip, &a.name, &a.id).cmp(&(&b.state, &b.zip, &b.name, &b.id)));
    for id in readings::BY_COURT {
        if !records.iter().any(|record| record.id == *id) {
            return Err(format!("`{id}` is to be found by court only, but is not in the data"));
        }
    }
    let mut slim = Slim::over(&records);
    for (row, record) in records.iter().enumerate() {
        slim.add(row, record).map_err(|problem| format!("`{}`: {problem}", record.id))?;
    }
    Ok(slim.write(records.len()))
}
