//! Screening weighs every relief and caution for one person on one day, and again only what a changed answer touches.

use crate::date::Day;
use crate::fact::{Answer, Answers, FactId};
use crate::order::{by_key, in_order};
use crate::program::{NodeKind, Program, term_facts, term_span};
use crate::reach::Reach;
use crate::rulebook::{ClauseId, DeadlineRule, Past, Role, Rulebook};
use crate::truth::{Truth, Weight};
use crate::weigh::{FURTHEST, Slot};
use std::rc::Rc;

/// What a relief looks like for these answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outlook {
    /// Every element fits, or hangs only on what a lawyer must judge.
    MayFit,
    /// Some answer is missing, not known or not said.
    CannotTell,
    /// A firm answer makes a published requirement fail.
    NoFit,
    /// The rules of this relief are past their hard stop: no answer is given.
    TooOld,
}

/// A date computed from answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Its id within its relief or caution.
    pub id: String,
    /// The earliest plausible day: the safe one.
    pub safe: Day,
    /// The latest plausible day; the same as `safe` when the answers are exact.
    pub last: Day,
    /// Days from today to the safe day; negative when it has passed.
    pub days_left: i32,
    /// Whether it is close enough to be an alert.
    pub urgent: bool,
    /// What becomes of it when it has passed.
    pub past: Past,
}

/// A relief's outlook, with its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which relief, by its place in the rulebook.
    pub relief: usize,
    /// The outlook.
    pub outlook: Outlook,
    /// Kleene's truth of all its requirements and bars together.
    pub truth: Truth,
    /// The clauses that decided it: a minimal set, in the order of the files.
    pub because: Vec<ClauseId>,
    /// Facts not asked yet that could still change the outlook.
    pub missing: Vec<FactId>,
    /// Facts answered with *don't know*, *skip* or too roughly, that could still change it.
    pub open: Vec<FactId>,
    /// What only a lawyer or judge can say.
    pub judgments: Vec<ClauseId>,
    /// Waivers of bars that apply or may apply.
    pub waivers: Vec<ClauseId>,
    /// Its deadlines, the earliest first.
    pub deadlines: Vec<Deadline>,
    /// Which line of the relief's availability holds today.
    pub availability: Option<usize>,
    /// Whether the law is due to be read again.
    pub review_due: bool,
}

/// A caution that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Which caution, by its place in the rulebook.
    pub caution: usize,
    /// Whether it only may concern the person: an answer it hangs on is not known.
    pub possible: bool,
    /// Its date.
    pub deadline: Option<Deadline>,
}

/// Everything that the answers say on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screening {
    /// One finding for each relief, in the order of the rulebook.
    pub findings: Vec<Finding>,
    /// The alerts and cautions that are shown, the most urgent first.
    pub cautions: Vec<Shown>,
}

/// Weighs everything once: the same answers on the same day give the same screening.
#[must_use]
pub fn screen(book: &Rulebook, answers: &Answers, today: Day) -> Screening {
    let mut screener = Screener::new(Rc::new(book.clone()), today);
    for (fact, answer) in answers.iter() {
        screener.answer(fact, Some(answer.clone()));
    }
    screener.screening()
}

/// A rulebook, a day and one person's answers, kept weighed while the answers change.
#[derive(Clone, Debug)]
pub struct Screener {
    book: Rc<Rulebook>,
    pub(crate) program: Rc<Program>,
    answers: Answers,
    pub(crate) slots: Vec<Slot>,
    pub(crate) weights: Vec<Weight>,
}

/// What is known of one person, fact by fact.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub struct Known(Vec<Slot>);

impl PartialEq for Screener {
    fn eq(&self, other: &Screener) -> bool {
        self.answers == other.answers && Rc::ptr_eq(&self.program, &other.program)
    }
}

impl Screener {
    /// Compiles the rulebook for the day and weighs it for a person of whom nothing is known.
    #[must_use]
    pub fn new(book: Rc<Rulebook>, today: Day) -> Screener {
        let program = Rc::new(Program::new(&book, today));
        let slots = program.blank.clone();
        let mut screener = Screener { book, program, answers: Answers::default(), slots, weights: Vec::new() };
        screener.reset();
        screener
    }

    /// Forgets every answer.
    pub fn reset(&mut self) {
        self.answers = Answers::default();
        self.slots.clone_from(&self.program.blank);
        self.weights = vec![Weight::Unknown; self.program.roots.len()];
        // Facts first, in their order: a gate reads only earlier ones, and one may be firmly no whatever is answered.
        for index in 0..self.slots.len() {
            if let Some(gate) = self.program.gates[index] {
                self.weights[gate as usize] = self.program.weigh(gate, &self.slots);
                self.slots[index] = self.known(FactId(index as u16));
            }
        }
        self.weigh_all();
    }

    /// What is known now, to be weighed apart from this screener.
    #[doc(hidden)]
    #[must_use]
    pub fn known_facts(&self) -> Known {
        Known(self.slots.clone())
    }

    /// How each relief weighs for a person, in the order of the rulebook; nothing is kept. For the benchmark.
    #[doc(hidden)]
    pub fn weigh_reliefs<'a>(&'a self, known: &'a Known) -> impl Iterator<Item = Weight> + 'a {
        (0..self.book.reliefs.len() as u32).map(|root| self.program.weigh(root, &known.0))
    }

    /// Weighs everything again, whatever an answer touched. For the benchmark.
    #[doc(hidden)]
    pub fn weigh_all(&mut self) {
        for (root, weight) in self.weights.iter_mut().enumerate() {
            *weight = self.program.weigh(root as u32, &self.slots);
        }
    }

    /// The rulebook.
    #[must_use]
    pub fn book(&self) -> &Rulebook {
        &self.book
    }

    /// The day of the screening.
    #[must_use]
    pub fn today(&self) -> Day {
        self.program.today
    }

    /// The answers.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Sets or takes back one answer, and weighs again only what depends on it.
    pub fn answer(&mut self, fact: FactId, answer: Option<Answer>) {
        self.answers.set(fact, answer);
        let mut touched = vec![false; self.weights.len()];
        self.refresh(fact, &mut touched);
        for (root, weight) in self.weights.iter_mut().enumerate().filter(|(root, _)| touched[*root]) {
            *weight = self.program.weigh(root as u32, &self.slots);
        }
    }

    /// Works out again what is known of a fact, and of the facts whose gate reads it.
    fn refresh(&mut self, fact: FactId, touched: &mut [bool]) {
        let slot = self.known(fact);
        let index = usize::from(fact.0);
        if self.slots[index] == slot {
            return;
        }
        self.slots[index] = slot;
        for root in &self.program.readers[index] {
            touched[*root as usize] = true;
        }
        let program = Rc::clone(&self.program);
        for gated in &program.gated[index] {
            if let Some(gate) = program.gates[usize::from(gated.0)] {
                self.weights[gate as usize] = program.weigh(gate, &self.slots);
            }
            self.refresh(*gated, touched);
        }
    }

    /// What is known of a fact: its answer; or, while it makes no sense to ask, what it then is.
    pub(crate) fn known(&self, fact: FactId) -> Slot {
        let declared = self.book.about(fact);
        if self.gate(fact) == Weight::No {
            return match declared.otherwise {
                Some(option) => Slot::masks(1 << option, 1 << option),
                None => self.program.blank[usize::from(fact.0)],
            };
        }
        let blank = self.program.blank[usize::from(fact.0)];
        self.answers.get(fact).map_or(blank, |answer| Slot::known(declared, answer, &self.book, blank, self.today()))
    }

    /// Whether it makes sense to ask a fact.
    pub(crate) fn gate(&self, fact: FactId) -> Weight {
        self.program.gates[usize::from(fact.0)].map_or(Weight::Yes, |gate| self.weights[gate as usize])
    }

    /// Whether an answer is kept but does not count now, because its question makes no sense with the other answers.
    #[must_use]
    pub fn is_parked(&self, fact: FactId) -> bool {
        self.answers.get(fact).is_some() && self.gate(fact) == Weight::No
    }

    /// How a relief weighs.
    #[must_use]
    pub fn weight(&self, relief: usize) -> Weight {
        self.weights[relief]
    }

    /// A relief's outlook alone.
    #[must_use]
    pub fn outlook(&self, relief: usize) -> Outlook {
        if self.today() > self.book.reliefs[relief].hard_stop {
            return Outlook::TooOld;
        }
        match self.weights[relief] {
            Weight::No => Outlook::NoFit,
            Weight::Unknown => Outlook::CannotTell,
            Weight::Lawyer | Weight::Yes => Outlook::MayFit,
        }
    }

    /// A relief's outlook with its reasons.
    #[must_use]
    pub fn finding(&self, relief: usize) -> Finding {
        let rules = &self.book.reliefs[relief];
        let node = self.program.roots[relief].node;
        let (missing, open) = self.unknown(node);
        let judged = self.program.judgments(node, &self.slots);
        let (waivers, judgments) =
            judged.into_iter().partition(|clause| self.book.clause(*clause).role == Role::Waiver);
        let lines = self.program.availability[relief].iter();
        let holds = |root: &Option<u32>| root.is_none_or(|root| self.weights[root as usize] == Weight::Yes);
        let days = rules.deadlines.iter().zip(&self.program.deadlines[relief]);
        let deadlines =
            by_key(days.filter_map(|(rule, when)| self.deadline(rule, *when)), |deadline: &Deadline| deadline.safe);
        Finding {
            relief,
            outlook: self.outlook(relief),
            truth: self.weights[relief].truth(),
            because: self.program.because(node, &self.slots),
            missing,
            open,
            judgments,
            waivers,
            deadlines,
            availability: lines.clone().position(holds),
            review_due: self.today() >= rules.review_by,
        }
    }

    /// The facts that could still change a node: those not asked yet, and those asked in vain.
    pub(crate) fn unknown(&self, node: u32) -> (Vec<FactId>, Vec<FactId>) {
        let mut facts = self.program.unknown_facts(node, &self.slots);
        facts.retain(|fact| self.gate(*fact) != Weight::No);
        let (mut missing, open): (Vec<FactId>, Vec<FactId>) =
            facts.into_iter().partition(|fact| self.answers.get(*fact).is_none());
        if !missing.is_empty() && !open.is_empty() {
            // What was asked in vain stays unknown: some of what is missing can settle nothing beside it.
            let free = |fact: FactId| missing.binary_search(&fact).is_ok();
            let settling = Reach { program: &self.program, slots: &self.slots, free }.settling(node);
            missing.retain(|fact| settling.binary_search(fact).is_ok());
        }
        (missing, open)
    }

    /// A deadline, unless it does not apply or nothing is known of its day.
    fn deadline(&self, rule: &DeadlineRule, when: Option<u32>) -> Option<Deadline> {
        if when.is_some_and(|root| self.weights[root as usize] == Weight::No) {
            return None;
        }
        let mut facts = Vec::new();
        term_facts(&rule.day, &mut facts);
        if facts.iter().map(|fact| usize::from(fact.0)).any(|fact| self.slots[fact] == self.program.blank[fact]) {
            return None;
        }
        let (low, high) = term_span(&rule.day, &self.slots, self.today());
        if low <= -FURTHEST / 2 || high >= FURTHEST / 2 {
            return None;
        }
        let (safe, last) = (Day(i32::try_from(low).ok()?), Day(i32::try_from(high).ok()?));
        let days_left = safe.0 - self.today().0;
        if rule.past == Past::Gone && last < self.today() {
            return None;
        }
        let urgent = rule.past != Past::Opens && rule.urgent_within.is_some_and(|within| days_left <= within);
        Some(Deadline { id: rule.id.clone(), safe, last, days_left, urgent, past: rule.past })
    }

    /// A caution, if it is shown: it holds, only a lawyer can say, or an answer that it hangs on was asked in vain.
    /// An alert that nothing points to is not shown then, unless it matters to everybody.
    #[must_use]
    pub fn caution(&self, caution: usize) -> Option<Shown> {
        let root = self.book.reliefs.len() + caution;
        let weight = self.weights[root];
        let possible = match weight {
            Weight::No => return None,
            Weight::Unknown => {
                let rules = &self.book.cautions[caution];
                let node = self.program.roots[root].node;
                let (missing, open) = self.unknown(node);
                let matters = !rules.alert || rules.may || self.points(node);
                if !matters || !missing.is_empty() || open.is_empty() {
                    return None;
                }
                true
            }
            Weight::Lawyer | Weight::Yes => false,
        };
        let rule = self.book.cautions[caution].deadline.as_ref();
        let deadline = rule.and_then(|rule| self.deadline(rule, self.program.caution_deadlines[caution]));
        Some(Shown { caution, possible, deadline })
    }

    /// Everything that the answers say.
    #[must_use]
    pub fn screening(&self) -> Screening {
        let findings = (0..self.book.reliefs.len()).map(|relief| self.finding(relief)).collect();
        let shown = (0..self.book.cautions.len()).filter_map(|caution| self.caution(caution));
        // Among alerts of the same rank the earliest safe day comes first.
        let cautions = by_key(shown, |shown: &Shown| {
            let rules = &self.book.cautions[shown.caution];
            (!rules.alert, rules.rank, shown.deadline.as_ref().map_or(Day(i32::MAX), |deadline| deadline.safe))
        });
        Screening { findings, cautions }
    }

    /// How one clause weighs by itself: for a bar, whether it applies. `None` if it is not in force today.
    #[must_use]
    pub fn clause(&self, clause: ClauseId) -> Option<Weight> {
        let place = self.program.places[usize::from(clause.0)]?;
        let weight = self.program.weigh_node(place.node, &self.slots);
        Some(if place.negated { weight.opposite() } else { weight })
    }

    /// The facts that a clause reads, in the order of the facts.
    #[must_use]
    pub fn clause_facts(&self, clause: ClauseId) -> Vec<FactId> {
        let Some(place) = self.program.places[usize::from(clause.0)] else { return Vec::new() };
        let mut facts = Vec::new();
        for node in place.node..self.program.nodes[place.node as usize].end {
            if let NodeKind::Test(test) = self.program.nodes[node as usize].kind {
                self.program.facts_of(test, &mut facts);
            }
        }
        in_order(&mut facts);
        facts
    }
}
