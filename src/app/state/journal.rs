//! The journal: what a fresh program needs to go on where a dead one stopped.
//!
//! A line is an answer that was taken, `fact=answer` as [`written`] spells it, or the fact of a question that was shown.
//! An empty line says that everything was erased. The page hands the lines to `boot.js`, which holds them in memory
//! alone and gives them back to [`State::replay`].

use super::{Screen, State};
use crate::fact::FactId;
use crate::interview;
use crate::written;

impl State {
    /// The lines since this was last asked.
    pub(crate) fn take_journal(&mut self) -> Vec<String> {
        std::mem::take(&mut self.journal)
    }

    /// Notes that this question is shown.
    pub(super) fn note_question(&mut self, fact: FactId) {
        self.journal.push(self.book().about(fact).id.clone());
    }

    /// Notes the answer that was taken last.
    pub(super) fn note_answer(&mut self, fact: FactId) {
        if let Some(answer) = self.screener.answers().get(fact) {
            let line = [self.book().about(fact).id.as_str(), "=", &written::write(self.book(), fact, answer)].concat();
            self.journal.push(line);
        }
    }

    /// Notes that nothing may come back.
    pub(super) fn note_erased(&mut self) {
        self.journal = vec![String::new()];
    }

    /// Takes the answers of a journal, and goes on where it ends. Without a line that can be read nothing happens.
    pub(super) fn replay(&mut self, lines: &str) {
        let mut end = None;
        for line in lines.lines() {
            let (id, text) = line.split_once('=').map_or((line, None), |(id, text)| (id, Some(text)));
            let Some(fact) = self.book().fact(id) else { continue };
            if let Some(text) = text {
                let Some(answer) = written::parse(self.book(), fact, text) else { continue };
                self.screener.answer(fact, Some(answer));
                // In the order of the journal, so that *Back* goes the same way.
                self.leave_out(fact);
                self.past.push(Screen::Question(fact));
            } else {
                // Whoever saw another question has seen every alert before it.
                while let Some(alert) = self.new_alert() {
                    self.seen.push(alert);
                }
            }
            end = Some((fact, text.is_some()));
        }
        let Some((fact, is_answered)) = end else { return };
        self.left = self.left.min(interview::left(&self.screener));
        self.leave_out(fact);
        self.show(Screen::Question(fact));
        if is_answered {
            self.onward();
        }
        self.is_back = true;
    }

    /// Takes a question out of the way back.
    #[inline(never)]
    fn leave_out(&mut self, fact: FactId) {
        self.past.retain(|screen| *screen != Screen::Question(fact));
    }
}
