//! The state of the sheet: what the person leaves out of it.

/// A change on the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SheetAction {}

/// What stands on the sheet's screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SheetState {}

impl SheetState {
    /// Takes a change.
    pub(crate) fn act(&mut self, action: SheetAction) {
        match action {}
    }
}
