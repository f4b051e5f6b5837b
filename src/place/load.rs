//! Loading: from the slim file's columns to providers, with every value checked.

use std::sync::Arc;

use super::check::{
    Why, each, flag, given, language, mail, phone, pick, set, short, some, table, text, web,
};
use super::problem::PlaceProblem;
use super::provider::{Doubt, Kind, PhoneLabel, Provider, Reach, Standing};
use super::service::Service;
use super::slim::Slim;
use super::source::{Edition, List, Source};
use super::zip::{Point, Zips};

type Read = (Vec<Provider>, Vec<Source>, Vec<Arc<str>>);
/// Reads the slim file; points come from the ZIP table where the file has none of its own.
pub(super) fn read(json: &str, zips: &Zips) -> Result<Read, PlaceProblem> {
    let slim = Slim::parse(json)?;
    let sources = table("sources", slim.sources, |(list, edition, url)| {
        Ok(Source {
            list: List::from_id(&list).ok_or("no such list")?,
            edition: Edition::parse(&edition).ok_or("not a date")?,
            url: Arc::from(web(url)?),
        })
    })?;
    let origins = table("origins", slim.origins, |rows| {
        let found = pick(&sources, &rows)?;
        if found.is_empty() {
            Err("no source")
        } else {
            Ok(found)
        }
    })?;
    let courts: Vec<Arc<str>> = table("courts", slim.courts, |name| Ok(Arc::from(text(name)?)))?;
    let services = table("services", slim.services, |id| {
        Service::from_id(&id).ok_or("no such service")
    })?;
    let languages: Vec<Arc<str>> = table("languages", slim.languages, language)?;
    let states = table("states", slim.states, |code| {
        let fits = code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
        if fits {
            Ok(code)
        } else {
            Err("not two capitals")
        }
    })?;

    let mut all: Vec<Provider> = slim.name.iter().map(|_| Provider::blank()).collect();
    let out = &mut all;
    each("name", slim.name, out, |p, v| set(&mut p.name, text(v)?))?;
    each("street", slim.street, out, |p, v| {
        set(&mut p.street, given(v)?)
    })?;
    each("city", slim.city, out, |p, v| set(&mut p.city, given(v)?))?;
    each("state", slim.state, out, |p, v| match v.checked_sub(1) {
        None => Ok(()),
        Some(row) => set(
            &mut p.state,
            Some(states.get(row).ok_or("no such state")?.clone()),
        ),
    })?;
    each("zip", slim.zip, out, |p, v| match v {
        0 => Ok(()),
        1..=99_999 => set(&mut p.zip, Some(format!("{v:05}"))),
        _ => Err("more than five digits"),
    })?;
    each("phone", slim.phone, out, |p, v| match v {
        0 => Ok(()),
        v => set(&mut p.phones, vec![phone(v, PhoneLabel::Main)?]),
    })?;
    each("origin", slim.origin, out, |p, v| {
        set(
            &mut p.sources,
            origins.get(v).ok_or("no such origin")?.clone(),
        )
    })?;
    each("standing", slim.standing, out, |p, v| {
        p.standing = match v {
            0 => None,
            1 | 2 => Some(Standing::Principal),
            3 => Some(Standing::Extension),
            _ => return Err("no such standing"),
        };
        set(&mut p.renewal_pending, v == 2)
    })?;

    some("id", slim.id, out, |p, v| set(&mut p.id, text(v)?))?;
    some("extension", slim.extension, out, |p, v| {
        let fits = !v.is_empty() && v.len() <= 6 && v.bytes().all(|b| b.is_ascii_digit());
        let phone = p.phones.first_mut().ok_or("there is no phone")?;
        if fits {
            set(&mut phone.extension, Some(v))
        } else {
            Err("not an extension")
        }
    })?;
    some("more_phones", slim.more_phones, out, |p, v| {
        for (number, label) in short(v)? {
            let label = match label.as_str() {
                "" => PhoneLabel::Other,
                "=" => PhoneLabel::Roster,
                _ => PhoneLabel::Noted(text(label)?),
            };
            p.phones.push(phone(number, label)?);
        }
        Ok(())
    })?;
    some("email", slim.email, out, |p, v| {
        set(&mut p.email, Some(mail(v)?))
    })?;
    some("url", slim.url, out, |p, v| set(&mut p.url, Some(web(v)?)))?;
    some("speaks", slim.speaks, out, |p, v| {
        set(&mut p.languages, pick(&languages, &v)?)
    })?;
    some("without", slim.without, out, |p, v| {
        set(&mut p.without, pick(&languages, &v)?)
    })?;
    some("takes", slim.takes, out, |p, v| {
        set(&mut p.services, pick(&services, &v)?)
    })?;
    some("court", slim.court, out, |p, v| {
        set(&mut p.courts, pick(&courts, &v)?)
    })?;
    some("detained", slim.detained, out, |p, v| {
        set(&mut p.detained, Some(v))
    })?;
    some("limitations", slim.limitations, out, |p, v| {
        set(&mut p.limitations, Some(text(v)?))
    })?;
    some("notes", slim.notes, out, |p, v| {
        set(&mut p.notes, Some(text(v)?))
    })?;
    some("roster_address", slim.roster_address, out, |p, v| {
        set(&mut p.roster_address, Some(text(v)?))
    })?;
    some("doubt", slim.doubt, out, |p, v| {
        for id in short(v)? {
            p.doubts.push(Doubt::from_id(&id).ok_or("no such doubt")?);
        }
        Ok(())
    })?;
    flag("any_language", slim.any_language, out, |p| {
        p.any_language = true
    })?;
    flag("interpreters", slim.interpreters, out, |p| {
        p.interpreters = true
    })?;
    flag("referral", slim.referral, out, |p| p.kind = Kind::Referral)?;
    flag("line", slim.line, out, |p| p.kind = Kind::Line)?;
    flag("by_court", slim.by_court, out, |p| p.reach = Reach::Court)?;
    flag("national", slim.national, out, |p| {
        p.reach = Reach::National
    })?;
    flag("sensitive", slim.sensitive, out, |p| p.sensitive = true)?;

    some("point", slim.point, out, |p, (lat, lon)| {
        let point = Point::from_hundredths(lat, lon).ok_or("not in the United States")?;
        set(&mut p.point, Some(point))
    })?;
    for (row, provider) in all.iter_mut().enumerate() {
        finish(provider, zips).map_err(|(column, why)| PlaceProblem::BadValue {
            column,
            row,
            why,
        })?;
    }
    Ok((all, sources, courts))
}

/// What needs several columns: the point, the id, and that no survivor service shows its street.
fn finish(provider: &mut Provider, zips: &Zips) -> Result<(), (&'static str, Why)> {
    if provider.sensitive && (provider.street.is_some() || provider.roster_address.is_some()) {
        return Err(("sensitive", "a survivor service must not show its street"));
    }
    if let (None, Some(zip)) = (provider.point, &provider.zip) {
        let code = zip.parse().map_err(|_| ("zip", "not a number"))?;
        let point = zips.point(code).ok_or(("zip", "not in the ZIP table"))?;
        provider.point = Some(point);
    }
    if provider.id.is_empty() {
        provider.id = derived_id(provider);
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
    let state = provider
        .state
        .as_deref()
        .unwrap_or("us")
        .to_ascii_lowercase();
    let zip = provider.zip.as_deref().unwrap_or("x");
    format!("{state}-{}-{zip}", slug.get(..48).unwrap_or(slug))
}
