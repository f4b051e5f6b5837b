//! The way from screen to screen: forward to what comes next, and back.

use super::{Gaze, Screen, Slip, Spot, State};
use crate::app::draft::{Draft, Edit};
use crate::fact::{Answer, FactId, Kind};
use crate::interview::{self, Order};

impl State {
    /// Shows a screen.
    pub(super) fn show(&mut self, screen: Screen) {
        if let Screen::Question(fact) = screen {
            self.draft = Draft::of(self.screener.answers().get(fact));
            self.note_question(fact);
        }
        self.screen = screen;
        self.slip = None;
        self.is_back = false;
        self.look(Spot::Heading);
    }

    pub(super) fn look(&mut self, at: Spot) {
        self.gaze = Gaze { turn: self.gaze.turn + 1, at };
    }

    pub(super) fn open(&mut self, screen: Screen) {
        self.past.push(self.screen.clone());
        self.show(screen);
    }

    /// Opens what comes next. An alert interrupts once: *Back* does not go through it again.
    fn go_to(&mut self, screen: Screen) {
        match self.screen {
            Screen::Alert(_) => self.show(screen),
            _ => self.open(screen),
        }
    }

    pub(super) fn back(&mut self) {
        if let Screen::Question(fact) = self.screen
            && self.after.is_none()
        {
            self.ahead.push(fact);
        }
        let screen = self.past.pop().unwrap_or(Screen::Welcome);
        if self.after.as_ref().is_some_and(|(after, _)| *after == screen) {
            self.after = None;
        }
        self.show(screen);
    }

    pub(super) fn edit(&mut self, edit: Edit) {
        let Screen::Question(fact) = self.screen else { return };
        let open = |draft: &Draft| (draft.step, draft.years);
        let before = open(&self.draft);
        self.draft.edit(self.screener.book().about(fact), edit);
        if open(&self.draft) != before {
            self.slip = None;
            self.look(Spot::Id("step"));
        }
    }

    /// What *Continue* does: takes the answer and goes on, or says what is amiss.
    pub(super) fn go_on(&mut self) {
        let Screen::Question(fact) = self.screen else {
            return self.onward();
        };
        let declared = self.screener.book().about(fact);
        let Some(answer) = self.draft.answer(declared) else {
            return self.stumble(Slip::Nothing);
        };
        if let (Kind::Number { most }, Answer::Number(_, high)) = (declared.kind, &answer)
            && *high > most
        {
            return self.stumble(Slip::TooMuch(most));
        }
        // Reached by keyboard a date goes on part by part; a part left open is not known.
        if matches!(answer, Answer::Date(_)) && self.draft.step_on() {
            self.slip = None;
            return self.look(Spot::Id("step"));
        }
        self.screener.answer(fact, Some(answer));
        self.note_answer(fact);
        self.left = self.left.min(interview::left(&self.screener));
        self.onward();
    }

    fn stumble(&mut self, slip: Slip) {
        self.slip = Some(slip);
        self.look(Spot::Id("slip"));
    }

    /// To whatever comes next: a new alert, a follow-up, the screen that a change came from, the next question.
    pub(super) fn onward(&mut self) {
        if let Some(alert) = self.new_alert() {
            self.seen.push(alert);
            return self.go_to(Screen::Alert(alert));
        }
        if let Some((after, known)) = self.after.take() {
            if let Some(follow_up) = self.next().filter(|fact| !known.contains(fact)) {
                self.after = Some((after, known));
                return self.go_to(Screen::Question(follow_up));
            }
            while self.past.pop().is_some_and(|screen| screen != after) {}
            return self.show(after);
        }
        while let Some(fact) = self.ahead.pop() {
            // A question that an answer has made senseless is not asked again.
            if !self.screener.is_parked(fact) && self.screener.answers().get(fact).is_some() {
                return self.go_to(Screen::Question(fact));
            }
        }
        self.resume();
    }

    pub(super) fn resume(&mut self) {
        self.go_to(self.next().map_or(Screen::Findings, Screen::Question));
    }

    /// The next question. The subject of the one asked last is finished first.
    fn next(&self) -> Option<FactId> {
        let here = std::iter::once(&self.screen).chain(self.past.iter().rev()).find_map(|screen| match screen {
            Screen::Question(fact) => Some(*fact),
            _ => None,
        });
        interview::next(&self.screener, here, Order::Together)
    }

    /// The first alert that holds and has not interrupted yet.
    ///
    /// One that only may concern the person, because an answer is not known, interrupts only over a date that
    /// the person gave: else every "I don't know" would bring alarms. The findings show it all the same.
    /// While its words have not come it waits for a later answer.
    pub(super) fn new_alert(&self) -> Option<usize> {
        if !self.is_whole() {
            return None;
        }
        let is_date = |fact: FactId| matches!(self.screener.answers().get(fact), Some(Answer::Date(_)));
        let dated = |caution: usize| {
            let clause = self.book().cautions[caution].part.clause;
            clause.is_some_and(|clause| self.screener.clause_facts(clause).into_iter().any(is_date))
        };
        let holds = |caution: &usize| {
            let shown = self.screener.caution(*caution);
            shown.is_some_and(|shown| !shown.possible || (shown.deadline.is_some() && dated(*caution)))
        };
        let alerts =
            self.book().cautions.iter().enumerate().filter(|(_, caution)| caution.alert).map(|(index, _)| index);
        alerts.filter(|caution| !self.seen.contains(caution)).find(holds)
    }
}
