//! The state of *help near me*: the ZIP code and the filters. It is no answer and goes nowhere.

use super::draft::clean;
use super::state::Spot;
use crate::place::{Filter, Service};

/// Offices shown at first, and so many more each time.
pub(crate) const MORE: usize = 5;
/// The digits of a ZIP code.
pub(crate) const ZIP_DIGITS: usize = 5;

/// Something that a person needs of an office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    Detention,
    Court,
    Child,
    ProBono,
}

/// A change on the help screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum HelpAction {
    /// What stands in the ZIP box.
    Zip(String),
    /// *Show* was pressed.
    Show,
    Need(Need),
    /// Whether offices that name the kind of case come first.
    CaseFirst,
    /// A language, by its code; empty for any.
    Language(String),
    /// A court, by its name; empty for none.
    Court(String),
    More,
}

/// What stands on the help screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct HelpState {
    /// The digits typed.
    pub(crate) typed: String,
    /// The digits that offices are shown for.
    pub(crate) zip: String,
    pub(crate) needs: Vec<Need>,
    /// Only the distance counts, although the way here told of a kind of case.
    pub(crate) any_case: bool,
    pub(crate) language: String,
    pub(crate) court: String,
    more: usize,
}

impl HelpState {
    /// Takes a change, and says where the eyes go.
    pub(crate) fn act(&mut self, action: HelpAction) -> Option<Spot> {
        if action != HelpAction::More {
            self.more = 0;
        }
        match action {
            HelpAction::Zip(typed) => self.typed = clean(&typed),
            HelpAction::Show => {
                self.zip.clone_from(&self.typed);
                return Some(Spot::Id(if self.zip.len() == ZIP_DIGITS { "nearest" } else { "zip" }));
            }
            HelpAction::Need(need) if self.needs(need) => self.needs.retain(|known| *known != need),
            HelpAction::Need(need) => self.needs.push(need),
            HelpAction::CaseFirst => self.any_case = !self.any_case,
            HelpAction::Language(language) => self.language = language,
            HelpAction::Court(court) => self.court = court,
            HelpAction::More => self.more += 1,
        }
        None
    }

    /// Whether this is ticked.
    pub(crate) fn needs(&self, need: Need) -> bool {
        self.needs.contains(&need)
    }

    /// So many offices are shown.
    pub(crate) fn shown(&self) -> usize {
        MORE * (self.more + 1)
    }

    /// What an office must not lack.
    pub(crate) fn filter(&self) -> Filter {
        let services = [(Need::Court, Service::Court), (Need::Child, Service::Children)];
        Filter {
            language: Some(self.language.clone()).filter(|code| !code.is_empty()),
            detained: self.needs(Need::Detention),
            services: services.into_iter().filter(|(need, _)| self.needs(*need)).map(|(_, service)| service).collect(),
            pro_bono_only: self.needs(Need::ProBono),
            ..Filter::default()
        }
    }
}
