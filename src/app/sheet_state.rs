//! The state of the sheet: what the person wants on it.

use crate::fact::FactId;

/// A change on the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SheetAction {
    /// An answer is put on the sheet, or taken off it.
    Fact(FactId),
    /// What the page found is put on the sheet, or taken off it.
    Findings,
}

/// What differs from the sheet as it is at first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SheetState {
    /// Answers that are on the sheet against what would be at first, or off it.
    flipped: Vec<FactId>,
    /// Whether what the page found is on it. At first it is not: it is no conclusion of anybody.
    pub(crate) findings: bool,
}

impl SheetState {
    /// Takes a change.
    pub(crate) fn act(&mut self, action: SheetAction) {
        match action {
            SheetAction::Fact(fact) if self.flipped.contains(&fact) => self.flipped.retain(|known| *known != fact),
            SheetAction::Fact(fact) => self.flipped.push(fact),
            SheetAction::Findings => self.findings = !self.findings,
        }
    }

    /// Whether an answer is on the sheet. What is private is on it only when asked for.
    pub(crate) fn has(&self, fact: FactId, private: bool) -> bool {
        private == self.flipped.contains(&fact)
    }
}
