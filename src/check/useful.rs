//! A question is useful if its answer can matter: some way to fill in everything else leaves a finding, or a shown caution, to it.
//!
//! The interview asks what an undecided condition still misses. A condition may miss a fact and yet not depend on it
//! (*born before 1990, or not*), so a test proves of each question asked that it was no such one.

use crate::fact::{FactId, Kind, When};
use crate::interview::{samples, undecided};
use crate::screen::Screener;
use crate::truth::Weight;
use crate::weigh::Slot;

/// How many completions are tried for one condition.
const TRIES: usize = 200;

/// How many sets of values are tried for the questions that hang on the one in question.
const FOLLOWERS: usize = 6;

/// Days from today, when the rules compare two answers with each other: from a week to a life.
const DISTANCES: [i64; 14] = [0, 7, 100, 250, 400, 700, 1_000, 1_900, 3_000, 4_500, 6_000, 7_000, 9_000, 16_000];

/// What the answer to a question could still change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Nothing.
    Nothing,
    /// No outlook, but which judgments and waivers a finding names.
    Reasons,
    /// An outlook, or whether a caution is shown.
    Outlook,
}

/// Whether the answer to a question could change an outlook, or a shown caution, now. See [`change`].
#[must_use]
pub fn could_change(screener: &Screener, fact: FactId) -> bool {
    change(screener, fact) == Change::Outlook
}

/// The most that the answer to a question could change now.
///
/// Searches for a witness: values of the other facts that some undecided condition still misses, such that two
/// answers to this one make it weigh differently. Facts that were asked stay as they were answered. What is found
/// is proved; less is what the search, which always runs the same, did not find.
#[must_use]
pub fn change(screener: &Screener, fact: FactId) -> Change {
    let mut draw = Draw(0x2545_f491_4f6c_dd1d);
    let mut most = Change::Nothing;
    for root in undecided(screener) {
        let mut world = World::new(screener, root);
        let tries = if world.free.contains(&fact) { TRIES } else { 0 };
        for _ in 0..tries {
            most = most.max(world.witness(fact, &mut draw));
            if most == Change::Outlook {
                return most;
            }
        }
    }
    most
}

/// What one condition hangs on, and values for it.
struct World<'a> {
    screener: &'a Screener,
    root: u32,
    /// The facts that may still be filled in, in the order of the facts.
    free: Vec<FactId>,
    /// The values that each free fact is tried with.
    values: Vec<Vec<Slot>>,
    /// What each fact was given; `None` for what is not filled in.
    given: Vec<Option<Slot>>,
    /// What is then known.
    slots: Vec<Slot>,
}

impl World<'_> {
    fn new(screener: &Screener, root: u32) -> World<'_> {
        let mut free = Vec::new();
        let mut reached = vec![root];
        while let Some(root) = reached.pop() {
            for fact in &screener.program.roots[root as usize].facts {
                if screener.answers().get(*fact).is_none() && !free.contains(fact) {
                    free.push(*fact);
                    reached.extend(screener.program.gates[usize::from(fact.0)]);
                }
            }
        }
        free.sort_unstable();
        let values = free.iter().map(|fact| values(screener, *fact)).collect();
        let slots = screener.slots.clone();
        World { screener, root, free, values, given: vec![None; slots.len()], slots }
    }

    /// Fills in everything else at random such that the condition stays undecided, then looks for two answers that differ.
    fn witness(&mut self, fact: FactId, draw: &mut Draw) -> Change {
        self.given.fill(None);
        self.slots.clone_from(&self.screener.slots);
        let hanging = self.hanging(fact);
        let mut order: Vec<usize> =
            (0..self.free.len()).filter(|at| self.free[*at] != fact && !hanging.contains(&self.free[*at])).collect();
        draw.shuffle(&mut order);
        for at in order {
            let mut values = self.values[at].clone();
            draw.shuffle(&mut values);
            let stays = |value: Slot, world: &mut Self| {
                world.give(world.free[at], Some(value));
                world.weigh() == Weight::Unknown
            };
            if !values.into_iter().any(|value| stays(value, self)) {
                return Change::Nothing;
            }
        }
        let found = (0..if hanging.is_empty() { 1 } else { FOLLOWERS }).map(|_| {
            for at in 0..self.free.len() {
                if hanging.contains(&self.free[at]) {
                    let value = draw.pick(&self.values[at]);
                    self.give(self.free[at], value);
                }
            }
            self.differs(fact)
        });
        found.max().unwrap_or(Change::Nothing)
    }

    /// What two values of the fact make of the condition.
    fn differs(&mut self, fact: FactId) -> Change {
        let Some(at) = self.free.iter().position(|free| *free == fact) else { return Change::Nothing };
        let relief = (self.root as usize) < self.screener.book().reliefs.len();
        let node = self.screener.program.roots[self.root as usize].node;
        let (mut weights, mut reasons) = (Vec::new(), Vec::new());
        for value in self.values[at].clone() {
            self.give(fact, Some(value));
            // An outlook is the same whether a lawyer must say the last word or not.
            weights.push(self.weigh().min(Weight::Lawyer));
            reasons.push(self.screener.program.judgments(node, &self.slots));
        }
        self.give(fact, None);
        if weights.iter().any(|weight| *weight != weights[0]) {
            Change::Outlook
        } else if relief && reasons.iter().any(|names| *names != reasons[0]) {
            Change::Reasons
        } else {
            Change::Nothing
        }
    }

    fn weigh(&self) -> Weight {
        self.screener.program.weigh(self.root, &self.slots)
    }

    /// The free facts that make sense, or not, by this one.
    fn hanging(&self, fact: FactId) -> Vec<FactId> {
        let mut found = vec![fact];
        let mut next = 0;
        while next < found.len() {
            for gated in &self.screener.program.gated[usize::from(found[next].0)] {
                if self.free.contains(gated) && !found.contains(gated) {
                    found.push(*gated);
                }
            }
            next += 1;
        }
        found.remove(0);
        found
    }

    /// Sets what a fact was given, and works out again what is known of it and of the facts that hang on it.
    fn give(&mut self, fact: FactId, value: Option<Slot>) {
        self.given[usize::from(fact.0)] = value;
        self.refresh(fact);
    }

    fn refresh(&mut self, fact: FactId) {
        let index = usize::from(fact.0);
        let program = &self.screener.program;
        let closed = program.gates[index].is_some_and(|gate| program.weigh(gate, &self.slots) == Weight::No);
        let slot = match (closed, self.screener.book().about(fact).otherwise, self.given[index]) {
            (true, Some(option), _) => Slot::masks(1 << option, 1 << option),
            (false, _, Some(value)) => value,
            _ => program.blank[index],
        };
        if self.slots[index] == slot {
            return;
        }
        self.slots[index] = slot;
        let program = std::rc::Rc::clone(program);
        for gated in program.gated[index].iter().filter(|gated| self.free.contains(gated)).collect::<Vec<_>>() {
            self.refresh(*gated);
        }
    }
}

/// Values that stand for all answers to a fact: those of the interview, some sets of ticks, and days near and far.
fn values(screener: &Screener, fact: FactId) -> Vec<Slot> {
    let declared = screener.book().about(fact);
    let mut values: Vec<Slot> = samples(screener, fact).into_iter().map(|(slot, _)| slot).collect();
    let today = i64::from(screener.today().0);
    match declared.kind {
        Kind::AnyOf => {
            let none = declared.none.map_or(0, |none| 1 << none);
            let ticked: Vec<u64> = values.iter().map(|slot| slot.must()).filter(|bits| bits & none == 0).collect();
            for (at, one) in ticked.iter().enumerate() {
                values.extend(ticked[..at].iter().map(|other| Slot::masks(one | other, one | other)));
            }
        }
        Kind::Date(_) => {
            let exact = |day: i64| Slot::interval(day, day);
            values.extend(DISTANCES.iter().flat_map(|days| [exact(today - days), exact(today + days)]));
        }
        _ => {}
    }
    values.retain(|slot| match declared.kind {
        Kind::Date(When::Past) => slot.span().1 <= today,
        Kind::Date(When::Future) => slot.span().0 >= today,
        Kind::Number { most } => slot.span().0 >= 0 && slot.span().1 <= i64::from(most),
        _ => true,
    });
    values
}

/// A plain linear generator: the search must say the same each time.
struct Draw(u64);

impl Draw {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % count.max(1)
    }

    fn pick(&mut self, values: &[Slot]) -> Option<Slot> {
        let at = self.below(values.len());
        values.get(at).copied()
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.below(at + 1));
        }
    }
}
