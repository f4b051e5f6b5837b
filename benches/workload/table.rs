//! Table: one line for each figure, with its limit and where it comes from.

use std::fmt;

/// What stands over the lines.
pub(crate) const HEAD: &str = "what                                                 figure   limit        how";

/// One figure. Less is better.
pub(crate) struct Row {
    pub(crate) what: String,
    pub(crate) figure: f64,
    /// The most that it may be; `None` for a figure that is only told.
    pub(crate) limit: Option<f64>,
    pub(crate) how: String,
}

impl Row {
    pub(crate) fn fails(&self) -> bool {
        // A figure that is no number at all fails too.
        self.limit.is_some_and(|limit| self.figure.is_nan() || self.figure > limit)
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limit = self.limit.map_or(String::new(), |limit| format!("{limit:.2}"));
        let verdict = match self.limit {
            None => "",
            Some(_) if self.fails() => "FAIL",
            Some(_) => "PASS",
        };
        write!(f, "{:<52} {:>6.2}   {limit:>5}  {verdict:<4}  {}", self.what, self.figure, self.how)
    }
}

/// A whole number with its thousands apart.
pub(crate) fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
