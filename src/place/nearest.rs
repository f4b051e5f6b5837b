//! Nearest: distance on the globe, and which providers fit what a person looks for.

use super::Directory;
use super::angle::{arc_sine, sine};
use super::provider::{Provider, Reach};
use super::service::Service;
use super::source::List;
use super::zip::Point;
use crate::order::by_key;

/// Beyond this many miles the nearest office counts as far: lines and remote help come first.
pub const FAR_MILES: f64 = 60.0;
/// The mean radius of the Earth (6371.0088 km) in miles.
const EARTH_MILES: f64 = 3958.7613;

/// What a person looks for. The default asks for nothing and keeps everything.
///
/// The lists say little: most records name no language and no kind of case. A record that is
/// silent on a point stays, marked [`Fit::Ask`]; only one that says otherwise is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// A language, as a BCP 47 code; `fa` also finds `fa-AF`. English leaves nothing out.
    pub language: Option<String>,
    /// Help for someone in detention.
    pub detained: bool,
    /// Kinds of cases, all of which must fit.
    pub services: Vec<Service>,
    /// Only the list of free help.
    pub pro_bono_only: bool,
    /// Only this state (two letters).
    pub state: Option<String>,
    /// Only survivor services, or only the others.
    pub sensitive: Option<bool>,
    /// Leave out records that do not say so themselves.
    pub listed_only: bool,
}

/// How well a record that was kept fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// The list says that it fits everything asked for.
    Listed,
    /// The list is silent on something asked for: ask when calling.
    Ask,
}

/// A provider and how far away it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Near<'a> {
    /// The office.
    pub provider: &'a Provider,
    /// Miles between the middles of the two ZIP codes; good to a few miles.
    pub miles: f64,
    /// How well it fits the filter.
    pub fit: Fit,
}

impl Near<'_> {
    /// Whole miles for "about N miles"; 0 means the same ZIP area.
    #[must_use]
    pub fn about_miles(&self) -> u32 {
        // Never more than half the way round the Earth, so the cast cannot cut off.
        self.miles.round() as u32
    }
}

/// Whether to say that the nearest office is far: none, or beyond [`FAR_MILES`].
#[must_use]
pub fn is_far(near: &[Near<'_>]) -> bool {
    near.first().is_none_or(|first| first.miles > FAR_MILES)
}

/// Miles between two points along the surface of the Earth (haversine).
#[must_use]
pub fn miles(a: Point, b: Point) -> f64 {
    let lat = sine((b.lat - a.lat) / 2.0);
    let lon = sine((b.lon - a.lon) / 2.0);
    let h = lat * lat + sine(90.0 - a.lat) * sine(90.0 - b.lat) * lon * lon;
    // Rounding can push h a hair above one at the far side of the globe.
    2.0 * EARTH_MILES * arc_sine(h.min(1.0).sqrt())
}

impl Filter {
    /// How a provider fits; none when it must be left out.
    #[must_use]
    pub fn fit(&self, provider: &Provider) -> Option<Fit> {
        let state = self.state.as_deref();
        let kept = (!self.pro_bono_only || provider.on(List::ProBono))
            && self.sensitive.is_none_or(|only| provider.sensitive == only)
            && state.is_none_or(|state| provider.state.as_deref() == Some(state));
        if !kept {
            return None;
        }
        let mut fit = Fit::Listed;
        if let Some(language) = &self.language {
            fit = fit.max(speaks(provider, language)?);
        }
        if self.detained {
            fit = fit.max(detained(provider)?);
        }
        for service in &self.services {
            fit = fit.max(takes(provider, *service)?);
        }
        (fit == Fit::Listed || !self.listed_only).then_some(fit)
    }
}

fn speaks(provider: &Provider, wanted: &str) -> Option<Fit> {
    let is = |code: &str| code == wanted || code.strip_prefix(wanted).is_some_and(|rest| rest.starts_with('-'));
    // Every office on these lists works in English, and few say so.
    if provider.any_language || is("en") || provider.languages.iter().any(|code| is(code)) {
        Some(Fit::Listed)
    } else if provider.without.iter().any(|code| is(code)) {
        None
    } else if provider.interpreters || provider.languages.is_empty() {
        Some(Fit::Ask)
    } else {
        None
    }
}

fn detained(provider: &Provider) -> Option<Fit> {
    match provider.detained {
        Some(true) => Some(Fit::Listed),
        Some(false) => None,
        None => Some(Fit::Ask),
    }
}

fn takes(provider: &Provider, wanted: Service) -> Option<Fit> {
    let listed = provider.services.contains(&wanted)
        || provider.services.contains(&Service::Every)
        // The list is of those who help people before these courts.
        || (wanted == Service::Court && !provider.courts.is_empty());
    if listed {
        Some(Fit::Listed)
    } else if wanted == Service::Detention {
        detained(provider)
    } else {
        provider.services.is_empty().then_some(Fit::Ask)
    }
}

impl Directory {
    /// The nearest offices that fit, nearest first, at most `limit`.
    ///
    /// At the same distance, a record that says that it fits comes first, then free help, then the
    /// name. National lines and records found by court only are never among them.
    #[must_use]
    pub fn nearest(&self, from: Point, filter: &Filter, limit: usize) -> Vec<Near<'_>> {
        let near: Vec<Near<'_>> = self
            .providers()
            .iter()
            .filter(|provider| provider.reach == Reach::Office)
            .filter_map(|provider| {
                Some(Near { miles: miles(from, provider.point?), fit: filter.fit(provider)?, provider })
            })
            .collect();
        // Miles are never negative, so their bits are in the same order as they are.
        let mut near = by_key(near, |near| {
            (near.miles.to_bits(), near.fit, !near.provider.on(List::ProBono), &*near.provider.name)
        });
        near.truncate(limit);
        near
    }

    /// The offices of one state that fit, in the order of the file (ZIP code, then name), those
    /// without a known point included.
    #[must_use]
    pub fn in_state(&self, state: &str, filter: &Filter) -> Vec<(&Provider, Fit)> {
        self.providers()
            .iter()
            .filter(|p| p.reach == Reach::Office && p.state.as_deref() == Some(state))
            .filter_map(|provider| Some((provider, filter.fit(provider)?)))
            .collect()
    }

    /// Every record printed in a court's section of the pro bono list: offices, then those found by
    /// court only, then national lines. Empty when there is no such section.
    #[must_use]
    pub fn for_court(&self, court: &str) -> Vec<&Provider> {
        let court = court.trim();
        let mut found = Vec::new();
        for reach in [Reach::Office, Reach::Court, Reach::National] {
            found.extend(
                self.providers()
                    .iter()
                    .filter(|p| p.reach == reach && p.courts.iter().any(|c| c.eq_ignore_ascii_case(court))),
            );
        }
        found
    }

    /// The national lines; those whose number was seen on a primary page come first.
    #[must_use]
    pub fn national(&self) -> Vec<&Provider> {
        let mut found = Vec::new();
        for doubtful in [false, true] {
            found.extend(
                self.providers().iter().filter(|p| p.reach == Reach::National && p.doubts.is_empty() != doubtful),
            );
        }
        found
    }
}
