//! Loading: from the slim file's columns to providers, with every value checked.

use std::sync::Arc;

use serde_json::Value;

use super::check::{Why, given, language, list, mail, number, pair, phone, pick, raw, state, text, web};
use super::problem::PlaceProblem;
use super::provider::{Doubt, Kind, PhoneLabel, Provider, Reach, Standing};
use super::service::Service;
use super::slim::{DENSE, FLAGS, SPARSE, Slim};
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
            dense(column, provider, value, &tables).map_err(|why| PlaceProblem::BadValue { column, row, why })?;
        }
    }
    for column in SPARSE.iter().chain(FLAGS) {
        let mut next = 0;
        for (place, entry) in slim.rows(column)?.iter().enumerate() {
            let (row, value) = match pair(entry) {
                Ok((row, value)) => (row, value),
                Err(_) => (entry, &Value::Null),
            };
            let row = number(row).map_err(|why| PlaceProblem::BadValue { column, row: place, why })?;
            let at = |why| PlaceProblem::BadValue { column, row, why };
            let provider = all.get_mut(row).ok_or(at("no such record"))?;
            if row < next {
                return Err(at("the rows must rise"));
            }
            next = row + 1;
            sparse(column, provider, value, &tables).map_err(at)?;
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
    for column in super::slim::TABLES {
        for (row, value) in slim.rows(column)?.iter().enumerate() {
            let added = if row < MAX_TABLE { add(column, &mut tables, value) } else { Err("the table is too long") };
            added.map_err(|why| PlaceProblem::BadValue { column, row, why })?;
        }
    }
    Ok(tables)
}

fn add(table: &str, tables: &mut Tables, value: &Value) -> Result<(), Why> {
    match table {
        "sources" => {
            let [list, edition, url] = list(value)? else {
                return Err("not a list, an edition and an address");
            };
            tables.sources.push(Source {
                list: List::from_id(raw(list)?).ok_or("no such list")?,
                edition: Edition::parse(raw(edition)?).ok_or("not a date")?,
                url: Arc::from(web(url)?),
            });
        }
        "origins" => {
            let found = pick(&tables.sources, value)?;
            if found.is_empty() {
                return Err("no source");
            }
            tables.origins.push(found);
        }
        "courts" => tables.courts.push(Arc::from(text(value)?)),
        "services" => {
            let service = Service::from_id(raw(value)?).ok_or("no such service")?;
            tables.services.push(service);
        }
        "languages" => tables.languages.push(Arc::from(language(value)?)),
        _ => tables.states.push(state(raw(value)?)?.to_owned()),
    }
    Ok(())
}

/// Sets the field of a column that every record has.
fn dense(column: &str, p: &mut Provider, value: &Value, tables: &Tables) -> Result<(), Why> {
    let zero = value.as_u64() == Some(0);
    match column {
        "name" => p.name = text(value)?,
        "street" => p.street = given(value)?,
        "city" => p.city = given(value)?,
        "origin" => {
            let origin = tables.origins.get(number(value)?);
            p.sources.clone_from(origin.ok_or("no such origin")?);
        }
        "standing" => {
            let standing = number(value)?;
            p.renewal_pending = standing == 2;
            p.standing = match standing {
                0 => None,
                1 | 2 => Some(Standing::Principal),
                3 => Some(Standing::Extension),
                _ => return Err("no such standing"),
            };
        }
        _ if zero => {}
        "state" => {
            let state = tables.states.get(number(value)? - 1);
            p.state = Some(state.ok_or("no such state")?.clone());
        }
        "zip" => match number(value)? {
            zip @ ..=99_999 => p.zip = Some(format!("{zip:05}")),
            _ => return Err("more than five digits"),
        },
        _ => p.phones.push(phone(value, PhoneLabel::Main)?),
    }
    Ok(())
}

/// Sets the field of a column that only some records have; for a flag the value means nothing.
fn sparse(column: &str, p: &mut Provider, value: &Value, tables: &Tables) -> Result<(), Why> {
    match column {
        "id" => p.id = text(value)?,
        "email" => p.email = Some(mail(value)?),
        "url" => p.url = Some(web(value)?),
        "limitations" => p.limitations = Some(text(value)?),
        "notes" => p.notes = Some(text(value)?),
        "roster_address" => p.roster_address = Some(text(value)?),
        "speaks" => p.languages = pick(&tables.languages, value)?,
        "without" => p.without = pick(&tables.languages, value)?,
        "takes" => p.services = pick(&tables.services, value)?,
        "court" => p.courts = pick(&tables.courts, value)?,
        "detained" => p.detained = Some(value.as_bool().ok_or("not yes or no")?),
        "point" => {
            let (lat, lon) = pair(value)?;
            let whole = |value: &Value| i32::try_from(value.as_i64()?).ok();
            let point = whole(lat).zip(whole(lon));
            let point = point.and_then(|(lat, lon)| Point::from_hundredths(lat, lon));
            p.point = Some(point.ok_or("not in the United States")?);
        }
        "extension" => {
            let digits = raw(value)?;
            let fits = matches!(digits.len(), 1..=6) && digits.bytes().all(|b| b.is_ascii_digit());
            let phone = p.phones.first_mut().filter(|_| fits);
            phone.ok_or("not an extension of a phone")?.extension = Some(digits.to_owned());
        }
        "more_phones" => {
            for entry in list(value)? {
                let (number, label) = pair(entry)?;
                let label = match raw(label)? {
                    "" => PhoneLabel::Other,
                    "=" => PhoneLabel::Roster,
                    _ => PhoneLabel::Noted(text(label)?),
                };
                p.phones.push(phone(number, label)?);
            }
        }
        "doubt" => {
            for id in list(value)? {
                p.doubts.push(Doubt::from_id(raw(id)?).ok_or("no such doubt")?);
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
    Ok(())
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
fn derived_id(provider: &Provider) -> String {
    let mut slug = String::new();
    for c in provider.name.chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    let state = provider.state.as_deref().unwrap_or("us");
    let zip = provider.zip.as_deref().unwrap_or("x");
    let slug = slug.get(..48).unwrap_or(slug);
    format!("{}-{slug}-{zip}", state.to_ascii_lowercase())
}
