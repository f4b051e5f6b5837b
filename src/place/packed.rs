//! The directory, packed: every provider as it is shown, and the lists and courts that the page names.

use super::load::derived_id;
use super::provider::{Doubt, Kind, Phone, PhoneLabel, Provider, Reach, Standing};
use super::service::Service;
use super::source::{Edition, List, Source};
use super::zip::{Point, Zips};
use super::{Directory, PlaceProblem};
use crate::packed::{Input, PackProblem, Packed, pack, packed_fields, packed_words, unpack};
use chrono::{Datelike, NaiveDate};
use std::sync::Arc;

packed_words!(Kind: Nonprofit, Referral, Line);
packed_words!(Reach: Office, Court, National);
packed_words!(Standing: Principal, Extension);
packed_words!(Doubt: AreaCodeElsewhere, AreaCodeUnknown, ZipFarFromCity, NumberUnverified);
packed_words!(List: ProBono, Recognized, Line);
packed_fields!(Source: list, edition, url);
packed_fields!(Phone: number, extension, label);
/// More providers than this are refused.
const MOST: usize = 10_000;

/// What the providers file holds.
struct Offices {
    providers: Vec<Provider>,
    sources: Vec<Source>,
    courts: Vec<Arc<str>>,
}

/// Field after field, each of all providers: like beside like packs best, and the whole directory goes to everyone.
macro_rules! packed_columns {
    ($($field:ident),+) => {
        impl Packed for Offices {
            fn write(&self, out: &mut Vec<u8>) {
                self.sources.write(out);
                self.courts.write(out);
                self.providers.len().write(out);
                $(self.providers.iter().for_each(|provider| provider.$field.write(out));)+
            }

            fn read(input: &mut Input<'_>) -> Option<Offices> {
                let sources = Packed::read(input)?;
                let courts = Packed::read(input)?;
                let mut providers = vec![Provider::blank(); input.below(MOST)?];
                $(column(input, &mut providers, |provider, value| provider.$field = value)?;)+
                Some(Offices { providers, sources, courts })
            }
        }
    };
}

packed_columns!(
    id,
    name,
    street,
    city,
    state,
    zip,
    point,
    phones,
    email,
    url,
    languages,
    any_language,
    interpreters,
    without,
    services,
    detained,
    courts,
    sources,
    kind,
    standing,
    renewal_pending,
    limitations,
    notes,
    roster_address,
    reach,
    sensitive,
    doubts
);

#[inline(never)]
fn column<T: Packed>(input: &mut Input<'_>, providers: &mut [Provider], set: impl Fn(&mut Provider, T)) -> Option<()> {
    for provider in providers {
        set(provider, T::read(input)?);
    }
    Some(())
}

impl Directory {
    /// The providers as the page fetches them: without what follows from the rest.
    #[must_use]
    pub fn pack(&self) -> Vec<u8> {
        let Directory { mut providers, sources, courts, zips } = self.clone();
        for provider in &mut providers {
            if provider.id == derived_id(provider) {
                provider.id.clear();
            }
            if provider.point == point_of(provider, &zips) {
                provider.point = None;
            }
        }
        pack(&Offices { providers, sources, courts })
    }

    /// Reads the packed providers and the ZIP table.
    ///
    /// # Errors
    /// What is wrong with either file. Never panics, whatever the bytes.
    pub fn unpack(providers: &[u8], zips: &[u8]) -> Result<Directory, Unreadable> {
        let zips = Zips::decode(zips).map_err(Unreadable::Zips)?;
        let Offices { mut providers, sources, courts } = unpack(providers).map_err(Unreadable::Providers)?;
        for provider in &mut providers {
            if provider.id.is_empty() {
                provider.id = derived_id(provider);
            }
            provider.point = provider.point.or_else(|| point_of(provider, &zips));
        }
        Ok(Directory { providers, sources, courts, zips })
    }
}

/// Where the ZIP code of a provider lies.
fn point_of(provider: &Provider, zips: &Zips) -> Option<Point> {
    zips.point(provider.zip.as_ref()?.parse().ok()?)
}

/// Which of the two files cannot be read, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// The packed providers.
    Providers(PackProblem),
    /// The ZIP table.
    Zips(PlaceProblem),
}

impl Packed for Service {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(Service::ALL.iter().position(|service| service == self).unwrap_or_default() as u8);
    }

    fn read(input: &mut Input<'_>) -> Option<Service> {
        Service::ALL.get(usize::from(input.byte()?)).copied()
    }
}

impl Packed for PhoneLabel {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            PhoneLabel::Main => out.push(0),
            PhoneLabel::Other => out.push(1),
            PhoneLabel::Roster => out.push(2),
            PhoneLabel::Noted(note) => {
                out.push(3);
                note.write(out);
            }
        }
    }

    fn read(input: &mut Input<'_>) -> Option<PhoneLabel> {
        Some(match input.byte()? {
            0 => PhoneLabel::Main,
            1 => PhoneLabel::Other,
            2 => PhoneLabel::Roster,
            3 => PhoneLabel::Noted(String::read(input)?),
            _ => return None,
        })
    }
}

impl Packed for Edition {
    fn write(&self, out: &mut Vec<u8>) {
        let (tag, date) = match self {
            Edition::Day(date) => (0, Some(date)),
            Edition::Month(date) => (1, Some(date)),
            Edition::Year(date) => (2, Some(date)),
            Edition::Undated => (3, None),
        };
        out.push(tag);
        if let Some(date) = date {
            date.num_days_from_ce().write(out);
        }
    }

    fn read(input: &mut Input<'_>) -> Option<Edition> {
        let tag = input.byte()?;
        let mut date = || NaiveDate::from_num_days_from_ce_opt(i32::read(input)?);
        Some(match tag {
            0 => Edition::Day(date()?),
            1 => Edition::Month(date()?),
            2 => Edition::Year(date()?),
            3 => Edition::Undated,
            _ => return None,
        })
    }
}

impl Packed for Point {
    /// In hundredths of a degree, as in the files.
    fn write(&self, out: &mut Vec<u8>) {
        ((self.lat * 100.0).round() as i32).write(out);
        ((self.lon * 100.0).round() as i32).write(out);
    }

    fn read(input: &mut Input<'_>) -> Option<Point> {
        Point::from_hundredths(i32::read(input)?, i32::read(input)?)
    }
}
