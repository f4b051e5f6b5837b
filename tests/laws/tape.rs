//! A tape of numbers from which random rulebooks and people are built: proptest draws it, and shrinks it when a law breaks.

/// Numbers, read from front to back. Beyond the end every number is 0, which stands for the simplest choice.
#[derive(Clone)]
pub(crate) struct Tape {
    numbers: Vec<u16>,
    at: usize,
}

impl std::fmt::Debug for Tape {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let numbers: Vec<String> = self.numbers.iter().map(u16::to_string).collect();
        write!(f, "Tape::new(vec![{}])", numbers.join(","))
    }
}

impl Tape {
    pub(crate) fn new(numbers: Vec<u16>) -> Tape {
        Tape { numbers, at: 0 }
    }

    /// A number below `limit`.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        let number = self.numbers.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        usize::from(number) % limit
    }

    /// True about once in so many times; never beyond the end.
    pub(crate) fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }

    /// One of the items.
    pub(crate) fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }

    /// A non-empty part of the items, in their order; never all of three or more.
    pub(crate) fn some<T: Clone>(&mut self, items: &[T]) -> Vec<T> {
        let first = self.below(items.len());
        let second = if self.one_in(2) { self.below(items.len()) } else { first };
        let chosen = items.iter().enumerate().filter(|(index, _)| *index == first || *index == second);
        chosen.map(|(_, item)| item.clone()).collect()
    }
}
