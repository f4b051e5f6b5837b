//! The rulebook is all rules, parsed and checked. Whatever can fail, fails in [`Rulebook::load`]; afterwards nothing can.

use crate::condition::{Condition, Part, Term};
use crate::date::Day;
use crate::fact::{Country, Fact, FactId};
use crate::problem::{Pointer, Problem};

/// The version of the bundle that this program reads.
pub const VERSION: i64 = 1;

/// A source, by its place in `rules/sources.json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u16);

/// A clause, by its place among all clauses of the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClauseId(pub u16);

/// A law that a clause may cite.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its permanent id.
    pub id: String,
    /// The citation as it is printed.
    pub cite: String,
    /// Statute, regulation, decision, notice, memo or manual.
    pub kind: String,
    /// Where the text stands, on an official host.
    pub url: Option<String>,
    /// When somebody last read it.
    pub read_on: Option<Day>,
}

/// A table of `rules/tables/`. Its rows are in the conditions that look something up in them.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its id, which is its file's name.
    pub id: String,
    /// The law that its rows come from.
    pub source: SourceId,
}

/// What a clause is to its relief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// One of the elements that are all needed.
    Requirement,
    /// Closes the relief where it applies.
    Bar,
    /// Lifts a bar.
    Waiver,
    /// Stands inside another clause.
    Part,
    /// Says when an alert or caution is shown.
    Caution,
}

/// A clause: a condition with an id, a source in the law and dates in force.
#[derive(Clone, Debug)]
pub struct Clause {
    /// Its id, unique within its owner.
    pub id: String,
    /// The relief or caution it belongs to.
    pub owner: String,
    /// What it is there.
    pub role: Role,
    /// The law.
    pub source: SourceId,
    /// How sure we are of the law: 0 high, 1 medium, 2 low.
    pub unsure: usize,
    /// Whether somebody read the source itself; if not it is still to be checked.
    pub seen: bool,
    /// The first day it is in force, if it has one.
    pub from: Option<Day>,
    /// The last day it is in force, if it has one.
    pub until: Option<Day>,
    /// Where it stands in the files; blank after [`Rulebook::unpack`].
    pub pointer: Pointer,
}

/// A bar, and the waiver that may lift it.
#[derive(Clone, Debug)]
pub struct Bar {
    /// When it applies.
    pub part: Part,
    /// The waiver: a clause, and the condition under which it can be asked for.
    pub waiver: Option<Part>,
}

/// Whether a relief can be asked for today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// As the law says.
    Open,
    /// Only partly, or with new limits.
    Limited,
    /// Not for now.
    Paused,
    /// Not at all.
    Closed,
    /// Nobody could confirm today's state.
    Check,
}

/// One line of a relief's availability.
#[derive(Clone, Debug)]
pub struct Availability {
    /// The state.
    pub status: Status,
    /// Since when.
    pub since: Option<Day>,
    /// The law or notice that says so.
    pub source: Option<SourceId>,
    /// Which text explains it; `None` for the relief's own.
    pub text: Option<String>,
    /// For whom; `None` for everybody.
    pub when: Option<Condition>,
}

/// What becomes of a deadline that has passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Past {
    /// Shown as "may be too late, ask today".
    Late,
    /// No longer shown.
    Gone,
    /// It is no limit but a day from which something opens.
    Opens,
}

/// A date computed from answers.
#[derive(Clone, Debug)]
pub struct DeadlineRule {
    /// Its id within its owner.
    pub id: String,
    /// The law.
    pub source: SourceId,
    /// The day.
    pub day: Term,
    /// When it applies; `None` for always.
    pub when: Option<Condition>,
    /// So many days before, it is an alert.
    pub urgent_within: Option<i32>,
    /// What becomes of it afterwards.
    pub past: Past,
}

/// One line of a form's price list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fee {
    /// What it is for: `filing`, `filing-online`, `reduced`, `yearly`, `biometrics`, `work-permit`, `supplement`.
    pub what: String,
    /// Dollars; 0 is no fee.
    pub usd: i32,
}

/// A form and its fees.
#[derive(Clone, Debug)]
pub struct Form {
    /// Its printed name, such as `I-589`.
    pub form: String,
    /// The day of the fee list.
    pub as_of: Day,
    /// The fees.
    pub fees: Vec<Fee>,
}

/// One way to get or keep status, or to stop a removal.
#[derive(Clone, Debug)]
pub struct Relief {
    /// Its permanent id.
    pub id: String,
    /// The family it belongs to.
    pub group: String,
    /// When the law was last read.
    pub verified_on: Day,
    /// From this day on the finding shows a notice.
    pub review_by: Day,
    /// After this day the relief gives no answer.
    pub hard_stop: Day,
    /// The lawyer who reviewed it, if any did.
    pub reviewer: Option<String>,
    /// Whether it can be asked for today: the first line that applies counts.
    pub availability: Vec<Availability>,
    /// The elements, in the statute's order; all are needed.
    pub requires: Vec<Part>,
    /// The bars; none may apply.
    pub bars: Vec<Bar>,
    /// Its deadlines.
    pub deadlines: Vec<DeadlineRule>,
    /// Its forms.
    pub forms: Vec<Form>,
    /// Ids of papers to gather.
    pub papers: Vec<String>,
}

/// A warning that cuts across reliefs; an alert is one that cannot wait.
#[derive(Clone, Debug)]
pub struct Caution {
    /// Its permanent id.
    pub id: String,
    /// Whether it cannot wait.
    pub alert: bool,
    /// 0 is the most urgent.
    pub rank: i32,
    /// Whether an alert is shown as *may* even when no answer points to it.
    pub may: bool,
    /// When it is shown.
    pub part: Part,
    /// Its date, if it has one.
    pub deadline: Option<DeadlineRule>,
    /// How many steps its text lists.
    pub steps: i32,
    /// The national line to call.
    pub call: Option<String>,
}

/// When a section's turn comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lane {
    /// Before everything, in the order written.
    First,
    /// What cannot wait, in the order written.
    Urgent,
    /// By how much an answer settles.
    Later,
    /// After everything else.
    Last,
}

/// Questions about one subject.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its id.
    pub id: String,
    /// When its turn comes.
    pub lane: Lane,
    /// Its facts, in order.
    pub facts: Vec<FactId>,
}

/// In which order to ask.
#[derive(Clone, Debug, Default)]
pub struct Interview {
    /// The sections, in order.
    pub sections: Vec<Section>,
    /// For each fact, how often each option or value is expected: value and share.
    pub frequencies: Vec<Vec<(i32, f32)>>,
}

/// All rules, parsed and checked.
#[derive(Clone, Debug, Default)]
pub struct Rulebook {
    /// The facts.
    pub facts: Vec<Fact>,
    /// The sources.
    pub sources: Vec<Source>,
    /// The tables.
    pub tables: Vec<Table>,
    /// Every clause of every relief and caution.
    pub clauses: Vec<Clause>,
    /// The reliefs, in the order of their ids.
    pub reliefs: Vec<Relief>,
    /// The cautions, the most urgent first.
    pub cautions: Vec<Caution>,
    /// The order of the interview.
    pub interview: Interview,
    /// The countries that rules name: the place of each is its bit.
    pub(crate) countries: Vec<Country>,
}

impl Rulebook {
    /// Parses and checks a bundle of rules: one JSON object with the files of `rules/` in it (see `docs/rules.md`).
    ///
    /// # Errors
    /// Everything that is wrong, each problem with its place in the bundle. Never panics, whatever the text.
    pub fn load(text: &str) -> Result<Rulebook, Vec<Problem>> {
        crate::load::load(text)
    }

    /// The fact of this id.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<FactId> {
        let index = self.facts.iter().position(|fact| fact.id == id)?;
        u16::try_from(index).ok().map(FactId)
    }

    /// The declaration of a fact.
    #[must_use]
    pub fn about(&self, fact: FactId) -> &Fact {
        &self.facts[usize::from(fact.0)]
    }

    /// A clause.
    #[must_use]
    pub fn clause(&self, clause: ClauseId) -> &Clause {
        &self.clauses[usize::from(clause.0)]
    }

    /// A source.
    #[must_use]
    pub fn source(&self, source: SourceId) -> &Source {
        &self.sources[usize::from(source.0)]
    }

    /// Every condition that is weighed: of clauses, gates, lines of availability and deadlines.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let gates = self.facts.iter().filter_map(|fact| fact.asked_if.as_ref());
        let lines = self.reliefs.iter().flat_map(|relief| &relief.availability).filter_map(|line| line.when.as_ref());
        let bars = self.reliefs.iter().flat_map(|relief| &relief.bars);
        let clauses = self.reliefs.iter().flat_map(|relief| &relief.requires).chain(bars.clone().map(|bar| &bar.part));
        let clauses = clauses.chain(bars.filter_map(|bar| bar.waiver.as_ref()));
        let clauses = clauses.chain(self.cautions.iter().map(|caution| &caution.part));
        let days = self.reliefs.iter().flat_map(|relief| &relief.deadlines);
        let days = days.chain(self.cautions.iter().filter_map(|caution| caution.deadline.as_ref()));
        let days = days.filter_map(|rule| rule.when.as_ref());
        gates.chain(lines).chain(clauses.map(|part| &part.condition)).chain(days)
    }

    /// The latest day on which some relief was last read: what "rules checked on" says.
    #[must_use]
    pub fn checked_on(&self) -> Option<Day> {
        self.reliefs.iter().map(|relief| relief.verified_on).max()
    }
}
