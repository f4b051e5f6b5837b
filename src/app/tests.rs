//! Ways through the page, walked without a browser over a small rulebook.

mod journal;

use super::draft::{Draft, Edit};
use super::state::{Action, Cover, Screen, Slip, Spot, State};
use crate::date::{Day, PartialDate};
use crate::fact::{Answer, FactId};
use crate::rulebook::Rulebook;
use crate::text::Locale;
use std::rc::Rc;

const RULES: &str = r#"{
  "version": 1,
  "facts": { "facts": [
    { "id": "here", "kind": "yes-no" },
    { "id": "court", "kind": "one-of", "options": ["never", "now"] },
    { "id": "hearing", "kind": "date", "when": "future", "asked-if": { "fact": "court", "in": ["now"] } },
    { "id": "years", "kind": "number", "max": 80 },
    { "id": "harm", "kind": "any-of", "none": "none", "options": ["work", "home"] }
  ] },
  "interview": { "sections": [
    { "id": "you", "lane": "first", "facts": ["here", "court", "hearing", "years", "harm"] }
  ], "frequencies": {} },
  "sources": { "sources": [ { "id": "law", "cite": "A law", "kind": "statute" } ] },
  "tables": {},
  "cautions": { "cautions": [
    { "id": "hearing", "kind": "alert", "rank": 0, "may": true, "source": "law", "confidence": "high", "basis": "seen", "steps": 1,
      "when": { "all": [ { "fact": "court", "in": ["now"] }, { "day": { "fact": "hearing" }, "not-after": { "of": "today", "plus": { "days": 30 } } } ] },
      "deadline": { "id": "hearing", "source": "law", "day": { "fact": "hearing" }, "urgent-within": 30, "past": "late" } }
  ] },
  "reliefs": [
    { "id": "one", "group": "fear", "verified_on": "2026-11-20", "review_by": "2027-05-20", "hard_stop": "2027-11-20", "reviewer": null,
      "availability": [ { "status": "open" } ],
      "requires": [
        { "id": "a", "source": "law", "confidence": "high", "basis": "seen", "fact": "here", "is": "yes" },
        { "id": "b", "source": "law", "confidence": "high", "basis": "seen", "fact": "years", "at-least": 5 },
        { "id": "c", "source": "law", "confidence": "high", "basis": "seen", "fact": "harm", "includes": ["work"] }
      ],
      "bars": [], "deadlines": [], "forms": [], "papers": [] }
  ]
}"#;

#[track_caller]
fn page() -> State {
    let book = match Rulebook::load(RULES) {
        Ok(book) => Rc::new(book),
        Err(problems) => panic!("the rules of the test do not load: {problems:?}"),
    };
    let english = Locale::load("en", "findings = Findings\n".to_owned()).expect("the texts of a test are safe");
    let today = Day::new(2026, 11, 20).expect("there is such a day");
    State::new(book, today, Rc::new(english), &["en".to_owned(), "es".to_owned()])
}

impl State {
    #[track_caller]
    fn fact(&self, id: &str) -> FactId {
        self.book().fact(id).expect("the test names a fact of its rulebook")
    }

    #[track_caller]
    fn asks(&self, id: &str) {
        assert_eq!(self.screen, Screen::Question(self.fact(id)));
    }

    fn answer(&mut self, edit: Edit) {
        self.act(Action::Edit(edit));
        self.act(Action::Continue);
    }

    /// Answers everything, with no court.
    fn answer_all(&mut self) {
        self.act(Action::Resume);
        while let Screen::Question(fact) = self.screen {
            let edit = match self.book().about(fact).id.as_str() {
                "here" => Edit::Choose(1),
                "court" => Edit::Choose(0),
                "years" => Edit::Least("7".to_owned()),
                _ => Edit::Tick(0),
            };
            self.answer(edit);
        }
        assert_eq!(self.screen, Screen::Findings);
    }
}

#[test]
fn nothing_chosen_is_said_and_nothing_is_lost() {
    let mut page = page();
    page.act(Action::Resume);
    page.asks("here");
    page.act(Action::Continue);
    page.asks("here");
    assert_eq!(page.slip, Some(Slip::Nothing));
    assert_eq!(page.gaze.at, Spot::Id("slip"));
    page.answer(Edit::Choose(1));
    assert_eq!(page.slip, None);
    assert_eq!(page.gaze.at, Spot::Heading);
}

#[test]
fn back_shows_each_answer_and_continue_goes_through_them_again() {
    let mut page = page();
    page.act(Action::Resume);
    page.answer(Edit::Choose(1));
    let second = page.screen.clone();
    page.answer(Edit::Choose(0));
    let third = page.screen.clone();
    page.act(Action::Back);
    assert_eq!(page.screen, second);
    page.act(Action::Back);
    page.asks("here");
    assert_eq!(page.draft, Draft::of(Some(&Answer::One(1))));
    page.act(Action::Continue);
    assert_eq!(page.screen, second);
    page.act(Action::Continue);
    assert_eq!(page.screen, third);
}

#[test]
fn an_alert_interrupts_once_and_back_does_not_go_through_it() {
    let mut page = page();
    page.act(Action::Resume);
    page.answer(Edit::Choose(1));
    page.asks("court");
    page.answer(Edit::Choose(1));
    page.asks("hearing");
    page.act(Action::Edit(Edit::Year(Some(2026))));
    page.act(Action::Edit(Edit::Month(Some(11))));
    page.answer(Edit::Day(Some(25)));
    assert_eq!(page.screen, Screen::Alert(0));
    // Help is opened from the alert, and comes back to it.
    page.act(Action::Open(Screen::Help(None)));
    page.act(Action::Back);
    assert_eq!(page.screen, Screen::Alert(0));
    page.act(Action::Continue);
    let Screen::Question(after) = page.screen else { panic!("the questions go on") };
    page.act(Action::Back);
    page.asks("hearing");
    page.act(Action::Continue);
    assert_eq!(page.screen, Screen::Question(after));
}

#[test]
fn what_is_not_known_brings_no_alarm_but_a_month_does() {
    let mut page = page();
    let hearing = page.fact("hearing");
    page.screener.answer(page.fact("court"), Some(Answer::One(1)));
    page.act(Action::Open(Screen::Question(hearing)));
    page.answer(Edit::Instead(Answer::DontKnow));
    assert!(page.screener.caution(0).is_some_and(|shown| shown.possible));
    assert!(matches!(page.screen, Screen::Question(_)));
    page.act(Action::Back);
    page.act(Action::Edit(Edit::Year(Some(2026))));
    page.answer(Edit::Month(Some(12)));
    assert_eq!(page.screen, Screen::Alert(0));
}

#[test]
fn a_change_keeps_all_other_answers_and_comes_back_after_its_follow_ups() {
    let mut page = page();
    page.answer_all();
    page.act(Action::Open(Screen::Review));
    let before = page.screener.answers().clone();

    page.act(Action::Change(page.fact("years")));
    assert_eq!(page.draft.least, "7");
    page.answer(Edit::Least("٨".to_owned()));
    assert_eq!(page.screen, Screen::Review);
    assert_eq!(page.screener.answers().get(page.fact("years")), Some(&Answer::Number(8, 8)));

    page.act(Action::Change(page.fact("court")));
    page.answer(Edit::Choose(1));
    page.asks("hearing");
    page.act(Action::Edit(Edit::Year(Some(2027))));
    page.act(Action::Edit(Edit::Month(None)));
    page.act(Action::Continue);
    assert_eq!(page.screen, Screen::Review);

    // Changed back: the hearing is parked and not lost, and everything else is as it was.
    page.act(Action::Change(page.fact("court")));
    page.answer(Edit::Choose(0));
    assert_eq!(page.screen, Screen::Review);
    let hearing = page.fact("hearing");
    assert!(page.screener.is_parked(hearing));
    page.screener.answer(hearing, None);
    page.screener.answer(page.fact("years"), before.get(page.fact("years")).cloned());
    assert!(page.screener.answers().iter().eq(before.iter()));
}

#[test]
fn a_change_that_is_given_up_leaves_everything() {
    let mut page = page();
    page.answer_all();
    page.act(Action::Open(Screen::Review));
    page.act(Action::Change(page.fact("here")));
    page.act(Action::Edit(Edit::Choose(0)));
    page.act(Action::Back);
    assert_eq!(page.screen, Screen::Review);
    assert_eq!(page.screener.answers().get(page.fact("here")), Some(&Answer::One(1)));
    page.act(Action::Back);
    assert_eq!(page.screen, Screen::Findings);
}

#[test]
fn none_of_these_and_not_knowing_take_the_other_ticks_away() {
    let mut page = page();
    let harm = page.fact("harm");
    let none = page.book().about(harm).none.expect("harm has a way to say none");
    page.act(Action::Open(Screen::Question(harm)));
    let mut ticked = |edit: Edit| {
        page.act(Action::Edit(edit));
        page.draft.answer(page.screener.book().about(harm))
    };
    assert_eq!(ticked(Edit::Tick(0)), Some(Answer::Many(0b01)));
    assert_eq!(ticked(Edit::Tick(1)), Some(Answer::Many(0b11)));
    assert_eq!(ticked(Edit::Tick(none)), Some(Answer::Many(1 << none)));
    assert_eq!(ticked(Edit::Tick(1)), Some(Answer::Many(0b10)));
    assert_eq!(ticked(Edit::Instead(Answer::Skip)), Some(Answer::Skip));
    assert_eq!(ticked(Edit::Tick(0)), Some(Answer::Many(0b01)));
    assert_eq!(ticked(Edit::Tick(0)), None);
}

#[test]
fn numbers_too_large_to_be_are_asked_again_and_ranges_are_put_in_order() {
    let mut page = page();
    page.act(Action::Open(Screen::Question(page.fact("years"))));
    page.answer(Edit::Least("99".to_owned()));
    assert_eq!(page.slip, Some(Slip::TooMuch(80)));
    page.act(Action::Edit(Edit::Least("6 years".to_owned())));
    page.answer(Edit::Most("4".to_owned()));
    assert_eq!(page.screener.answers().get(page.fact("years")), Some(&Answer::Number(4, 6)));
}

#[test]
fn a_date_goes_on_by_itself_when_pressed_and_waits_when_arrows_choose() {
    let mut page = page();
    let hearing = page.fact("hearing");
    page.screener.answer(page.fact("court"), Some(Answer::One(1)));
    page.act(Action::Open(Screen::Question(hearing)));
    page.act(Action::Edit(Edit::Arrows(true)));
    page.act(Action::Edit(Edit::Year(Some(2026))));
    page.act(Action::Edit(Edit::Year(Some(2027))));
    assert_eq!(page.gaze.at, Spot::Heading);
    page.act(Action::Continue);
    assert_eq!(page.gaze.at, Spot::Id("step"));
    assert_eq!(page.screener.answers().get(hearing), None);
    page.act(Action::Continue);
    let year = PartialDate { year: 2027, month: None, day: None };
    assert_eq!(page.screener.answers().get(hearing), Some(&Answer::Date(year)));
}

#[test]
fn arrows_come_to_the_day_too() {
    let mut page = page();
    let hearing = page.fact("hearing");
    page.screener.answer(page.fact("court"), Some(Answer::One(1)));
    page.act(Action::Open(Screen::Question(hearing)));
    page.act(Action::Edit(Edit::Arrows(true)));
    page.answer(Edit::Year(Some(2027)));
    page.act(Action::Edit(Edit::Month(Some(12))));
    page.act(Action::Edit(Edit::Instead(Answer::Skip)));
    assert_eq!(page.draft.date(), None);
    page.answer(Edit::Month(Some(3)));
    assert_eq!(page.gaze.at, Spot::Id("step"));
    page.asks("hearing");
    page.answer(Edit::Day(Some(9)));
    let day = PartialDate { year: 2027, month: Some(3), day: Some(9) };
    assert_eq!(page.screener.answers().get(hearing), Some(&Answer::Date(day)));
}

#[test]
fn another_year_forgets_the_day_that_it_may_not_have() {
    let mut page = page();
    let hearing = page.fact("hearing");
    page.screener.answer(page.fact("court"), Some(Answer::One(1)));
    page.act(Action::Open(Screen::Question(hearing)));
    for edit in
        [Edit::Year(Some(2028)), Edit::Month(Some(2)), Edit::Day(Some(29)), Edit::Year(None), Edit::Year(Some(2029))]
    {
        page.act(Action::Edit(edit));
    }
    assert_eq!(page.draft.date(), Some(PartialDate { year: 2029, month: None, day: None }));
}

#[test]
fn the_language_changes_and_every_answer_stays() {
    let mut page = page();
    page.act(Action::Resume);
    page.answer(Edit::Choose(1));
    page.act(Action::Edit(Edit::Choose(1)));
    let (screen, draft) = (page.screen.clone(), page.draft.clone());
    page.act(Action::Cover(Cover::Languages));
    page.act(Action::Speak("es".to_owned()));
    assert_eq!((page.texts.tag(), page.awaited.as_deref()), ("en", Some("es")));
    let spanish = Locale::load("es", "a = B\n".to_owned()).expect("the texts of a test are safe");
    page.act(Action::Locale(Rc::new(spanish)));
    assert_eq!((page.texts.tag(), page.awaited.as_deref()), ("es", None));
    assert_eq!((page.cover, page.screen, page.draft), (None, screen, draft));
}

#[test]
fn erasing_leaves_nothing() {
    let mut page = page();
    page.answer_all();
    page.act(Action::Cover(Cover::Erase));
    page.act(Action::Erase);
    assert_eq!((&page.screen, page.cover), (&Screen::Welcome, None));
    assert!(!page.has_answers() && !page.has_past());
    assert_eq!(page.draft, Draft::default());
    page.act(Action::Resume);
    page.asks("here");
}

#[test]
fn the_questions_left_never_grow() {
    let mut page = page();
    page.act(Action::Resume);
    let mut left = page.left;
    while let Screen::Question(_) = page.screen {
        page.answer(Edit::Instead(Answer::DontKnow));
        if matches!(page.screen, Screen::Alert(_)) {
            page.act(Action::Continue);
        }
        assert!(page.left <= left);
        left = page.left;
    }
    assert_eq!(left, 0);
}
