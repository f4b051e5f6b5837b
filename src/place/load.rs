//! Loading: from the slim file's columns to providers, with every value checked.

use std::sync::Arc;

use serde_json::Value;

use super::check::{Why, Wrong};
use super::problem::PlaceProblem;
use super::provider::{Doubt, Kind, PhoneLabel, Provider, Reach, Standing};
use super::service::Service;
use super::slim::{DENSE, FLAGS, SPARSE, Slim, TABLES};
use super::source::{Edition, List, Source};
use super::zip::{Point, Zips};

/// The most values in one table.
const MAX_TABLE: usize = 256;

/// Values that many records share.
#[derive(Default)]
pub(super) struct Tables {
    pub(super) sources: Vec<Source>,
    pub(super) courts: Vec<Arc<str>>,
    origins: Vec<Vec<Source>>,
    services: Vec<Service>,
    languages: Vec<Arc<str>>,
    states: Vec<String>,
}

/// Reads the slim file; points come from the ZIP table where the file has none of its own.
pub(super) fn read(json: &str, zips: &Zips) -> Result<(Vec<Provider>, Tables), PlaceProblem> {
    let slim = Slim::parse(json)?;
    let tables = tables(&slim)?;
    let mut all = vec![Provider::blank(); slim.count];
    for column in DENSE {
        for (row, (provider, value)) in all.iter_mut().zip(slim.rows(column)?).enumerate() {
            let mut wrong = Wrong::default();
            dense(column, provider, value, &tables, &mut wrong);
            told(column, row, &wrong)?;
        }
    }
    for column in SPARSE.iter().chain(FLAGS) {
        let mut next = 0;
        for (place, entry) in slim.rows(column)?.iter().enumerate() {
            let [row, value] = Wrong::default().pair(entry);
            let mut wrong = Wrong::default();
            // A flag has no value: there is only the row.
            let row = wrong.number(if row.is_null() { entry } else { row });
            told(column, place, &wrong)?;
            match all.get_mut(row) {
                None => wrong.add("no such record"),
                Some(_) if row < next => wrong.add("the rows must rise"),
                Some(provider) => sparse(column, provider, value, &tables, &mut wrong),
            }
            told(column, row, &wrong)?;
            next = row + 1;
        }
    }
    for (row, provider) in all.iter_mut().enumerate() {
        finish(provider, zips).map_err(|(column, why)| PlaceProblem::BadValue { column, row, why })?;
    }
    Ok((all, tables))
}

/// Reads the tables, each of which may point into those before it.
fn tables(slim: &Slim) -> Result<Tables, PlaceProblem> {
    let mut tables = Tables::default();
    for column in TABLES {
        for (row, value) in slim.rows(column)?.iter().enumerate() {
            let mut wrong = Wrong::default();
            if row < MAX_TABLE {
                add(column, &mut tables, value, &mut wrong);
            } else {
                wrong.add("the table is too long");
            }
            told(column, row, &wrong)?;
        }
    }
    Ok(tables)
}

/// Stops at the first value that does not fit.
fn told(column: &'static str, row: usize, wrong: &Wrong) -> Result<(), PlaceProblem> {
    wrong.0.map_or(Ok(()), |why| Err(PlaceProblem::BadValue { column, row, why }))
}

fn add(table: &str, tables: &mut Tables, value: &Value, wrong: &mut Wrong) {
    match table {
        "sources" => {
            let [list, edition, url] = wrong.list(value) else {
                return wrong.add("not a list, an edition and an address");
            };
            let (list, edition) = (List::from_id(wrong.raw(list)), Edition::parse(wrong.raw(edition)));
            let (list, edition) = (wrong.need(list, "no such list"), wrong.need(edition, "not a date"));
            let url = Arc::from(wrong.web(url));
            tables.sources.extend(list.zip(edition).map(|(list, edition)| Source { list, edition, url }));
        }
        "origins" => {
            let found = wrong.pick(&tables.sources, value);
            if found.is_empty() {
                wrong.add("no source");
            }
            tables.origins.push(found);
        }
        "courts" => tables.courts.push(Arc::from(wrong.text(value))),
        "services" => {
            let service = Service::from_id(wrong.raw(value));
            tables.services.extend(wrong.need(service, "no such service"));
        }
        "languages" => tables.languages.push(Arc::from(wrong.language(value))),
        _ => tables.states.push(wrong.state(value)),
    }
}

/// Sets the field of a column that every record has.
fn dense(column: &str, p: &mut Provider, value: &Value, tables: &Tables, wrong: &mut Wrong) {
    match column {
        "name" => p.name = wrong.text(value),
        "street" => p.street = wrong.given(value),
        "city" => p.city = wrong.given(value),
        "phone" => {
            if value.as_u64() != Some(0) {
                p.phones.push(wrong.phone(value, PhoneLabel::Main));
            }
        }
        _ => numbered(column, p, wrong.number(value), tables, wrong),
    }
}

/// Sets a field that the file gives as a number, such as a row of a table; 0 may mean that it is absent.
fn numbered(column: &str, p: &mut Provider, number: usize, tables: &Tables, wrong: &mut Wrong) {
    match column {
        "origin" => match tables.origins.get(number) {
            Some(origin) => p.sources.clone_from(origin),
            None => wrong.add("no such origin"),
        },
        "standing" => {
            p.renewal_pending = number == 2;
            p.standing = match number {
                1 | 2 => Some(Standing::Principal),
                3 => Some(Standing::Extension),
                _ => None,
            };
            if number > 3 {
                wrong.add("no such standing");
            }
        }
        _ if number == 0 => {}
        "state" => p.state = wrong.need(tables.states.get(number - 1), "no such state").cloned(),
        _ if number > 99_999 => wrong.add("more than five digits"),
        _ => p.zip = Some(format!("{number:05}")),
    }
}

/// Sets the field of a column that only some records have; for a flag the value means nothing.
fn sparse(column: &str, p: &mut Provider, value: &Value, tables: &Tables, wrong: &mut Wrong) {
    match column {
        "id" => p.id = wrong.text(value),
        "email" => p.email = Some(wrong.mail(value)),
        "url" => p.url = Some(wrong.web(value)),
        "limitations" => p.limitations = Some(wrong.text(value)),
        "notes" => p.notes = Some(wrong.text(value)),
        "roster_address" => p.roster_address = Some(wrong.text(value)),
        "speaks" => p.languages = wrong.pick(&tables.languages, value),
        "without" => p.without = wrong.pick(&tables.languages, value),
        "takes" => p.services = wrong.pick(&tables.services, value),
        "court" => p.courts = wrong.pick(&tables.courts, value),
        "detained" => p.detained = wrong.need(value.as_bool(), "not yes or no"),
        "point" => {
            let whole = |value: &Value| i32::try_from(value.as_i64()?).ok();
            let [lat, lon] = wrong.pair(value).map(whole);
            let point = lat.zip(lon).and_then(|(lat, lon)| Point::from_hundredths(lat, lon));
            p.point = wrong.need(point, "not in the United States");
        }
        "extension" => {
            let digits = wrong.raw(value);
            let fits = matches!(digits.len(), 1..=6) && digits.bytes().all(|b| b.is_ascii_digit());
            match p.phones.first_mut() {
                Some(phone) if fits => phone.extension = Some(digits.to_owned()),
                _ => wrong.add("not an extension of a phone"),
            }
        }
        "more_phones" => {
            for entry in wrong.list(value) {
                let [number, label] = wrong.pair(entry);
                let label = match wrong.raw(label) {
                    "" => PhoneLabel::Other,
                    "=" => PhoneLabel::Roster,
                    _ => PhoneLabel::Noted(wrong.text(label)),
                };
                p.phones.push(wrong.phone(number, label));
            }
        }
        "doubt" => {
            for id in wrong.list(value) {
                let doubt = Doubt::from_id(wrong.raw(id));
                p.doubts.extend(wrong.need(doubt, "no such doubt"));
            }
        }
        "any_language" => p.any_language = true,
        "interpreters" => p.interpreters = true,
        "referral" => p.kind = Kind::Referral,
        "line" => p.kind = Kind::Line,
        "by_court" => p.reach = Reach::Court,
        "national" => p.reach = Reach::National,
        _ => p.sensitive = true,
    }
}

/// What needs several columns: the point, the id, and that no survivor service shows its street.
fn finish(p: &mut Provider, zips: &Zips) -> Result<(), (&'static str, Why)> {
    if p.sensitive && (p.street.is_some() || p.roster_address.is_some()) {
        return Err(("sensitive", "a survivor service must not show its street"));
    }
    if let (None, Some(zip)) = (p.point, &p.zip) {
        let code = zip.parse().map_err(|_| ("zip", "not a number"))?;
        p.point = Some(zips.point(code).ok_or(("zip", "not in the ZIP table"))?);
    }
    if p.id.is_empty() {
        p.id = derived_id(p);
    }
    Ok(())
}

/// The id of most records: state, name and ZIP, so that it need not be stored.
pub(super) fn derived_id(provider: &Provider) -> String {
    let mut slug = String::new();
    for c in provider.name.chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    if slug.ends_with('-') {
        slug.pop();
    }
    slug.truncate(48);
    let mut id = provider.state.as_deref().unwrap_or("us").to_ascii_lowercase();
    for part in [&*slug, provider.zip.as_deref().unwrap_or("x")] {
        id.push('-');
        id.push_str(part);
    }
    id
}
