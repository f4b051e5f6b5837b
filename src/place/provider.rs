//! Providers: the offices and national lines that help, as the published lists describe them.

use std::sync::Arc;

use super::service::Service;
use super::source::{List, Source};
use super::zip::Point;

/// One office or national line. A field that is absent is not known, never "no".
#[derive(Debug, Clone, PartialEq)]
pub struct Provider {
    /// A permanent name for this record: `tx-daya-inc-77242`.
    pub id: String,
    /// The organization, as printed.
    pub name: String,
    /// Street or post office box. Always absent when `sensitive`: the loader refuses a file that
    /// holds one.
    pub street: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Two-letter state.
    pub state: Option<String>,
    /// Five digits, as printed.
    pub zip: Option<String>,
    /// The middle of its ZIP code (or of its city); not the building.
    pub point: Option<Point>,
    /// The main number first; may be empty.
    pub phones: Vec<Phone>,
    /// Address for electronic mail.
    pub email: Option<String>,
    /// Web address, `https` or `http`.
    pub url: Option<String>,
    /// Languages that the list names, as BCP 47 codes; empty when it names none.
    pub languages: Vec<Arc<str>>,
    /// The list says "any language".
    pub any_language: bool,
    /// The list says that other languages can be arranged.
    pub interpreters: bool,
    /// Languages that the list says are not spoken.
    pub without: Vec<Arc<str>>,
    /// Kinds of cases that the list names; empty when it names none.
    pub services: Vec<Service>,
    /// Whether the list says that people in detention are helped.
    pub detained: Option<bool>,
    /// The courts in whose section of the pro bono list it is printed.
    pub courts: Vec<Arc<str>>,
    /// The lists it was read from; the first one gave the address and the main phone.
    pub sources: Vec<Source>,
    /// Who answers.
    pub kind: Kind,
    /// Which of an organization's offices the roster says this is.
    pub standing: Option<Standing>,
    /// The roster said that renewal of recognition was pending; it is still recognized meanwhile.
    pub renewal_pending: bool,
    /// Whom it serves, as the list says it, in English.
    pub limitations: Option<String>,
    /// How to reach it, as the list says it, in English.
    pub notes: Option<String>,
    /// The address that the roster prints where it differs from the pro bono list's.
    pub roster_address: Option<String>,
    /// How it can be found.
    pub reach: Reach,
    /// A survivor service: its street is not shown.
    pub sensitive: bool,
    /// What about this record looked wrong when it was read.
    pub doubts: Vec<Doubt>,
}

impl Provider {
    /// A record of which nothing is known yet.
    pub(super) fn blank() -> Self {
        Self {
            id: String::new(),
            name: String::new(),
            street: None,
            city: None,
            state: None,
            zip: None,
            point: None,
            phones: Vec::new(),
            email: None,
            url: None,
            languages: Vec::new(),
            any_language: false,
            interpreters: false,
            without: Vec::new(),
            services: Vec::new(),
            detained: None,
            courts: Vec::new(),
            sources: Vec::new(),
            kind: Kind::Nonprofit,
            standing: None,
            renewal_pending: false,
            limitations: None,
            notes: None,
            roster_address: None,
            reach: Reach::Office,
            sensitive: false,
            doubts: Vec::new(),
        }
    }

    /// Whether it is on this list.
    #[must_use]
    pub fn on(&self, list: List) -> bool {
        self.sources.iter().any(|source| source.list == list)
    }

    /// What the lists say about money.
    #[must_use]
    pub fn fee(&self) -> Fee {
        if self.on(List::ProBono) {
            Fee::ListedFree
        } else if self.on(List::Recognized) {
            Fee::MayCharge
        } else {
            Fee::FreeCall
        }
    }

    /// Whether it has a phone, mail or web address; without one there is only the address.
    #[must_use]
    pub fn has_contact(&self) -> bool {
        !self.phones.is_empty() || self.email.is_some() || self.url.is_some()
    }
}

/// A telephone number in the United States.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// Ten digits.
    pub number: String,
    /// Extension, digits.
    pub extension: Option<String>,
    /// What the number is for.
    pub label: PhoneLabel,
}

impl Phone {
    /// The number for reading: `(713) 561-3059`.
    #[must_use]
    pub fn printed(&self) -> String {
        match (self.number.get(..3), self.number.get(3..6), self.number.get(6..)) {
            (Some(area), Some(office), Some(line)) => format!("({area}) {office}-{line}"),
            _ => self.number.clone(),
        }
    }

    /// The number for a `tel:` link, without the extension: `+17135613059`.
    #[must_use]
    pub fn dialled(&self) -> String {
        format!("+1{}", self.number)
    }
}

/// What a telephone number is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhoneLabel {
    /// The number of the office.
    Main,
    /// Another number; the list does not say what for.
    Other,
    /// The number that the roster prints where it differs from the pro bono list's.
    Roster,
    /// What the list says it is for, in English.
    Noted(String),
}

/// What the lists say about money. Recognition alone never means free.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fee {
    /// On the list of free (pro bono) help for people in court.
    ListedFree,
    /// Only a recognized organization: it may charge.
    MayCharge,
    /// A national line that costs nothing to ask.
    FreeCall,
}

/// Who answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A nonprofit organization.
    Nonprofit,
    /// A service that passes people on to lawyers.
    Referral,
    /// A national telephone line.
    Line,
}

/// How a record can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// By distance, state or court: an office to go to.
    Office,
    /// By court only: its address says nothing about whom it helps.
    Court,
    /// From anywhere in the country; never ranked by distance.
    National,
}

/// Which of an organization's offices this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The principal office.
    Principal,
    /// An extension office.
    Extension,
}

/// What about a record looked wrong. Nothing was corrected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// The phone's area code belongs to another state; it may be a mobile phone.
    AreaCodeElsewhere,
    /// There is no such area code.
    AreaCodeUnknown,
    /// The ZIP code lies far from the city.
    ZipFarFromCity,
    /// The number was seen only in secondary sources.
    NumberUnverified,
}

impl Doubt {
    pub(super) fn from_id(id: &str) -> Option<Self> {
        match id {
            "area-code-elsewhere" => Some(Self::AreaCodeElsewhere),
            "area-code-unknown" => Some(Self::AreaCodeUnknown),
            "zip-far-from-city" => Some(Self::ZipFarFromCity),
            "number-unverified" => Some(Self::NumberUnverified),
            _ => None,
        }
    }
}
