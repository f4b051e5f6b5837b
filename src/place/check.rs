//! Checks on the values of the slim file, each with what would have fitted.

use std::sync::Arc;

use super::digits::is_direction_mark;
use super::problem::PlaceProblem;
use super::provider::{Phone, PhoneLabel, Provider};

/// What a value should have been.
pub(super) type Why = &'static str;

/// The most values in one table, or in one record's list.
const MAX_LIST: usize = 256;
/// The longest text in a record, in bytes.
const MAX_TEXT: usize = 600;

/// Sets a field; exists so that a column can be read in one expression.
pub(super) fn set<T>(field: &mut T, value: T) -> Result<(), Why> {
    *field = value;
    Ok(())
}

/// Reads a table, row by row.
pub(super) fn table<T, U>(
    column: &'static str,
    rows: Vec<T>,
    read: impl Fn(T) -> Result<U, Why>,
) -> Result<Vec<U>, PlaceProblem> {
    let at = |row, why| PlaceProblem::BadValue { column, row, why };
    if rows.len() > MAX_LIST {
        return Err(at(MAX_LIST, "the table is too long"));
    }
    rows.into_iter()
        .enumerate()
        .map(|(row, value)| read(value).map_err(|why| at(row, why)))
        .collect()
}

/// Reads a column that has a value for each record.
pub(super) fn each<T>(
    column: &'static str,
    values: Vec<T>,
    out: &mut [Provider],
    read: impl Fn(&mut Provider, T) -> Result<(), Why>,
) -> Result<(), PlaceProblem> {
    for (row, (provider, value)) in out.iter_mut().zip(values).enumerate() {
        read(provider, value).map_err(|why| PlaceProblem::BadValue { column, row, why })?;
    }
    Ok(())
}

/// Reads a column that has a value for some records, in rising order of row.
pub(super) fn some<T>(
    column: &'static str,
    values: Vec<(usize, T)>,
    out: &mut [Provider],
    read: impl Fn(&mut Provider, T) -> Result<(), Why>,
) -> Result<(), PlaceProblem> {
    let mut next = 0;
    for (row, value) in values {
        let at = |why| PlaceProblem::BadValue { column, row, why };
        let provider = out.get_mut(row).ok_or_else(|| at("no such record"))?;
        if row < next {
            return Err(at("the rows must rise"));
        }
        next = row + 1;
        read(provider, value).map_err(at)?;
    }
    Ok(())
}

/// Reads a column that only says of some records that something is so.
pub(super) fn flag(
    column: &'static str,
    rows: Vec<usize>,
    out: &mut [Provider],
    read: impl Fn(&mut Provider),
) -> Result<(), PlaceProblem> {
    let values = rows.into_iter().map(|row| (row, ())).collect();
    some(column, values, out, |provider, ()| {
        read(provider);
        Ok(())
    })
}

/// The values of a table at these rows.
pub(super) fn pick<T: Clone>(table: &[T], rows: &[usize]) -> Result<Vec<T>, Why> {
    if rows.len() > MAX_LIST {
        return Err("the list is too long");
    }
    rows.iter()
        .map(|row| table.get(*row).cloned().ok_or("no such row in the table"))
        .collect()
}

/// A list within a record.
pub(super) fn short<T>(list: Vec<T>) -> Result<Vec<T>, Why> {
    if list.len() > 16 {
        Err("the list is too long")
    } else {
        Ok(list)
    }
}

/// A text to show: short, not empty, on one line, and without marks that could turn the words
/// around it.
pub(super) fn text(value: String) -> Result<String, Why> {
    if value.is_empty() || value.len() > MAX_TEXT {
        Err("an empty or very long text")
    } else if value
        .chars()
        .any(|c| c.is_control() || is_direction_mark(c))
    {
        Err("a text with control characters")
    } else {
        Ok(value)
    }
}

/// A text that may be absent.
pub(super) fn given(value: String) -> Result<Option<String>, Why> {
    if value.is_empty() {
        Ok(None)
    } else {
        text(value).map(Some)
    }
}

/// An address for a link: nothing but `https` and `http`, so that it can never be a script.
pub(super) fn web(value: String) -> Result<String, Why> {
    let rest = value
        .strip_prefix("https://")
        .or_else(|| value.strip_prefix("http://"));
    if rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
        && value.len() <= MAX_TEXT
        && value
            .bytes()
            .all(|b| b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b))
    {
        Ok(value)
    } else {
        Err("not a web address")
    }
}

/// An address for mail, with nothing that a mail link would read as more than an address.
pub(super) fn mail(value: String) -> Result<String, Why> {
    let fits = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"._+-".contains(&b))
    };
    match value.split_once('@') {
        Some((user, host)) if value.len() <= 100 && fits(user) && fits(host) => Ok(value),
        _ => Err("not a mail address"),
    }
}

/// A language code: two or three letters, then perhaps a country.
pub(super) fn language(code: String) -> Result<Arc<str>, Why> {
    let (tongue, country) = match code.split_once('-') {
        Some((tongue, country)) => (tongue, Some(country)),
        None => (code.as_str(), None),
    };
    let fits = matches!(tongue.len(), 2 | 3)
        && tongue.bytes().all(|b| b.is_ascii_lowercase())
        && country.is_none_or(|c| c.len() == 2 && c.bytes().all(|b| b.is_ascii_uppercase()));
    if fits {
        Ok(Arc::from(code))
    } else {
        Err("not a language code")
    }
}

/// A number of ten digits; neither the area nor the office can begin with 0 or 1.
pub(super) fn phone(number: u64, label: PhoneLabel) -> Result<Phone, Why> {
    if (2_000_000_000..=9_999_999_999).contains(&number) && number / 1_000_000 % 10 >= 2 {
        Ok(Phone {
            number: number.to_string(),
            extension: None,
            label,
        })
    } else {
        Err("not a telephone number")
    }
}
