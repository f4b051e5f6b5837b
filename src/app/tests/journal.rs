//! The journal: a fresh program goes on where a dead one stopped, whatever it is given.

use super::page;
use crate::app::draft::Edit;
use crate::app::state::{Action, Screen, State};

/// Takes a journal as `boot.js` does: an empty line empties it.
fn keep(page: &mut State, journal: &mut String) {
    for line in page.take_journal() {
        if line.is_empty() {
            journal.clear();
        } else {
            journal.push_str(&line);
            journal.push('\n');
        }
    }
}

#[test]
fn a_journal_brings_back_every_answer_on_the_same_screen() {
    let (mut page, mut journal) = (page(), String::new());
    page.act(Action::Resume);
    let edits = [
        vec![Edit::Choose(1)],
        vec![Edit::Choose(1)],
        vec![Edit::Year(Some(2026)), Edit::Month(Some(11)), Edit::Day(Some(25))],
        vec![],
        vec![Edit::Least("3".to_owned()), Edit::Most("6".to_owned())],
        vec![Edit::Tick(0), Edit::Tick(1)],
    ];
    for edits in edits {
        keep(&mut page, &mut journal);
        let mut fresh = self::page();
        fresh.act(Action::Replay(journal.clone()));
        assert_eq!(fresh.screener.answers(), page.screener.answers(), "{journal}");
        assert_eq!(fresh.screen, page.screen, "{journal}");
        assert!(fresh.is_back && fresh.left <= page.left);
        // What stands on the screen and was not sent is not noted.
        edits.into_iter().for_each(|edit| page.act(Action::Edit(edit)));
        keep(&mut page, &mut journal);
        page.act(Action::Continue);
    }
    assert_eq!(page.screen, Screen::Findings);
    page.act(Action::Back);
    keep(&mut page, &mut journal);
    let mut fresh = self::page();
    fresh.act(Action::Replay(journal.clone()));
    assert_eq!(fresh.screen, page.screen);
    assert_eq!(fresh.draft, page.draft);
    page.act(Action::Erase);
    keep(&mut page, &mut journal);
    assert_eq!(journal, "");
}

#[test]
fn a_journal_that_makes_no_sense_changes_nothing() {
    for lines in ["", "\n", "here=perhaps", "who=yes\nwho", "=", "years=81\nyears=-1"] {
        let mut page = page();
        page.act(Action::Replay(lines.to_owned()));
        assert_eq!(page.screen, Screen::Welcome, "{lines}");
        assert!(!page.has_answers() && !page.is_back, "{lines}");
    }
}

proptest::proptest! {
    /// A file that a person kept, or the memory of the page, may hold anything.
    #[test]
    fn a_journal_may_be_anything(lines in proptest::collection::vec("(here|court|hearing|years|harm|.{0,6})(=(yes|now|never|work\\+home|none|\\?|-|2026-1[0-9]|[0-9]{1,4}(\\.\\.[0-9]{1,4})?|.{0,8}))?", 0..12)) {
        let mut page = page();
        page.act(Action::Replay(lines.join("\n")));
        for (fact, answer) in page.screener.answers().iter() {
            let text = crate::written::write(page.book(), fact, answer);
            proptest::prop_assert_eq!(crate::written::parse(page.book(), fact, &text), Some(answer.clone()));
        }
        // Whatever it held, the page goes on.
        page.act(Action::Continue);
        page.act(Action::Back);
        page.act(Action::Erase);
        proptest::prop_assert_eq!(page.screener.answers().iter().count(), 0);
    }
}
