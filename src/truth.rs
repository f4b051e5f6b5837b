//! Truth is Kleene's: yes, no or unknown; a weight adds the step between unknown and yes that only a lawyer can take.

/// What we know about a condition. *Unknown* is never *no*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// The condition fails for every way in which the unknown answers may turn out.
    No,
    /// It depends on something that is not known.
    Unknown,
    /// The condition holds for every way in which the unknown answers may turn out.
    Yes,
}

/// How a condition weighs. The four steps are one chain, so *all* is the least and *any* the greatest of its parts.
///
/// Judgments have a step of their own because two different things are unknown to us: answers, which a
/// question may settle, and judgments, which no question can. `Lawyer` says: whatever the open answers turn
/// out to be, the condition fails only if a lawyer or judge decides so. Read as Kleene's truth it is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// Firmly no.
    No,
    /// Some answer is missing that could still decide it.
    Unknown,
    /// Every answer that matters is in; what is left only a lawyer or judge can decide.
    Lawyer,
    /// Firmly yes.
    Yes,
}

impl Weight {
    /// Kleene's truth: what only a lawyer can say is unknown.
    #[must_use]
    pub fn truth(self) -> Truth {
        match self {
            Weight::No => Truth::No,
            Weight::Unknown | Weight::Lawyer => Truth::Unknown,
            Weight::Yes => Truth::Yes,
        }
    }

    /// The weight of the opposite condition. A judgment stays a judgment.
    #[must_use]
    pub fn opposite(self) -> Weight {
        match self {
            Weight::No => Weight::Yes,
            Weight::Yes => Weight::No,
            same => same,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opposite_twice_is_the_same() {
        for weight in [Weight::No, Weight::Unknown, Weight::Lawyer, Weight::Yes] {
            assert_eq!(weight.opposite().opposite(), weight);
        }
    }

    #[test]
    fn least_and_greatest_are_kleenes_all_and_any() {
        // Kleene's tables, row by row: left, right, all, any.
        use Truth::{No, Unknown, Yes};
        let table = [
            (No, No, No, No),
            (No, Unknown, No, Unknown),
            (No, Yes, No, Yes),
            (Unknown, Unknown, Unknown, Unknown),
            (Unknown, Yes, Unknown, Yes),
            (Yes, Yes, Yes, Yes),
        ];
        for (left, right, all, any) in table {
            assert_eq!(left.min(right), all);
            assert_eq!(left.max(right), any);
            assert_eq!(right.min(left), all);
            assert_eq!(right.max(left), any);
        }
    }
}
