//! The state of *help near me*: the ZIP code and the filters. It is no answer and goes nowhere.

/// A change on the help screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum HelpAction {}

/// What stands on the help screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct HelpState {}

impl HelpState {
    /// Takes a change.
    pub(crate) fn act(&mut self, action: HelpAction) {
        match action {}
    }
}
