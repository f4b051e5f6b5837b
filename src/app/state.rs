//! The state of the page: one value that holds every answer, and the only way to change it.
//!
//! Nothing here touches the browser, so every way through the page can be tested as it is.

mod journal;
mod way;

use super::draft::{Draft, Edit};
use super::help_state::{HelpAction, HelpState};
use super::sheet_state::{SheetAction, SheetState};
use crate::date::Day;
use crate::fact::FactId;
use crate::interview;
use crate::place::{Directory, Service};
use crate::rulebook::Rulebook;
use crate::screen::Screener;
use crate::text::{Locale, Texts, offered};
use std::rc::Rc;

/// What fills the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Screen {
    Welcome,
    /// What the page cannot hide, before the first question.
    Before,
    Question(FactId),
    /// An alert, by its place in the rulebook, that came up with the last answer.
    Alert(usize),
    Review,
    Findings,
    /// One relief, by its place in the rulebook.
    Finding(usize),
    /// Who can help; with the kind of case to look for first, if the way here tells.
    Help(Option<Service>),
    /// Whether an office is on the lists.
    Check,
    Sheet,
}

impl Screen {
    /// Whether it says what is fetched after the questions.
    pub(crate) fn is_late(&self) -> bool {
        !matches!(self, Screen::Welcome | Screen::Before | Screen::Question(_) | Screen::Review)
    }
}

/// What lies over the screen, and leaves it as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cover {
    /// The choice of language.
    Languages,
    /// The question whether to erase everything.
    Erase,
}

/// Why *Continue* did not go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slip {
    /// Nothing is chosen.
    Nothing,
    /// The number is larger than can be.
    TooMuch(i32),
}

/// Where the eyes and the keyboard go next. The number grows, so that the same place can be gone to again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Gaze {
    pub(crate) turn: u32,
    pub(crate) at: Spot,
}

/// A place on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Spot {
    /// Where it is.
    #[default]
    Stay,
    /// The top, with the heading focused.
    Heading,
    /// An element by its id.
    Id(&'static str),
}

/// Everything that can happen.
#[derive(Clone)]
pub(crate) enum Action {
    /// A screen is opened from this one; *Back* returns.
    Open(Screen),
    Back,
    /// To the question whose turn it is, or to the findings when none is left.
    Resume,
    /// One answer is to be changed, and then this screen comes back.
    Change(FactId),
    Edit(Edit),
    /// *Continue* was pressed.
    Continue,
    Cover(Cover),
    Uncover,
    /// A journal is taken up where a program that died left it.
    Replay(String),
    /// Every answer is forgotten and the page starts anew.
    Erase,
    /// The box of the keyboard's way to leave was ticked, or its tick taken away.
    Shortcut,
    /// The language of this tag is wanted.
    Speak(String),
    /// A language has come.
    Locale(Rc<Locale>),
    /// The directory has come.
    Directory(Rc<Directory>),
    Help(HelpAction),
    Sheet(SheetAction),
}

/// Everything that the page knows.
pub(crate) struct State {
    /// The rules, the day and the answers.
    pub(crate) screener: Screener,
    pub(crate) texts: Texts,
    /// Every language that the page has, by tag.
    pub(crate) languages: Rc<[String]>,
    locales: Vec<Rc<Locale>>,
    /// A language that was asked for and has not come yet.
    pub(crate) awaited: Option<String>,
    pub(crate) directory: Option<Rc<Directory>>,
    pub(crate) screen: Screen,
    pub(crate) cover: Option<Cover>,
    pub(crate) draft: Draft,
    pub(crate) slip: Option<Slip>,
    pub(crate) gaze: Gaze,
    pub(crate) help: HelpState,
    pub(crate) sheet: SheetState,
    /// Whether Shift three times leaves the page; `boot.js` hears the same box.
    pub(crate) shortcut: bool,
    /// Whether this screen is the first after the program had to begin anew.
    pub(crate) is_back: bool,
    /// About so many questions are left: a bound that never grows.
    pub(crate) left: usize,
    /// The screens that *Back* goes through.
    past: Vec<Screen>,
    /// Questions that *Back* went over: *Continue* goes through them again.
    ahead: Vec<FactId>,
    /// The screen that comes back after a change, and the questions that could come before it.
    after: Option<(Screen, Vec<FactId>)>,
    /// Alerts that have interrupted already.
    seen: Vec<usize>,
    /// Lines of the journal that were not handed over yet.
    journal: Vec<String>,
}

impl State {
    /// The state of a page that was just opened.
    pub(crate) fn new(book: Rc<Rulebook>, today: Day, own: Rc<Locale>, languages: &[String]) -> State {
        let screener = Screener::new(book, today);
        State {
            left: interview::left(&screener),
            screener,
            texts: Texts::new(Rc::clone(&own), None),
            languages: offered(languages).into(),
            locales: vec![own],
            awaited: None,
            directory: None,
            screen: Screen::Welcome,
            cover: None,
            draft: Draft::default(),
            slip: None,
            gaze: Gaze::default(),
            help: HelpState::default(),
            sheet: SheetState::default(),
            shortcut: true,
            is_back: false,
            past: Vec::new(),
            ahead: Vec::new(),
            after: None,
            seen: Vec::new(),
            journal: Vec::new(),
        }
    }

    /// The rules.
    pub(crate) fn book(&self) -> &Rulebook {
        self.screener.book()
    }

    /// English, once it has come.
    pub(crate) fn english(&self) -> Option<Rc<Locale>> {
        self.locale("en")
    }

    /// Whether the words of the screens after the questions have come.
    pub(crate) fn is_whole(&self) -> bool {
        self.texts.find("findings", None, &[]).is_some()
    }

    /// Whether anything has been answered.
    pub(crate) fn has_answers(&self) -> bool {
        self.screener.answers().iter().next().is_some()
    }

    /// Whether *Back* leads anywhere.
    #[cfg(test)]
    pub(crate) fn has_past(&self) -> bool {
        !self.past.is_empty()
    }

    /// The screen that *Continue* returns to after a change.
    pub(crate) fn is_change(&self) -> bool {
        self.after.is_some()
    }

    /// Takes what happened.
    pub(crate) fn act(&mut self, action: Action) {
        match action {
            Action::Open(screen) => self.open(screen),
            Action::Back => self.back(),
            Action::Resume => {
                self.after = None;
                self.resume();
            }
            Action::Change(fact) => {
                self.after = Some((self.screen.clone(), interview::can_come(&self.screener)));
                self.open(Screen::Question(fact));
            }
            Action::Edit(edit) => self.edit(edit),
            Action::Continue => self.go_on(),
            Action::Cover(cover) => {
                self.cover = Some(cover);
                self.look(Spot::Heading);
            }
            Action::Uncover => {
                self.cover = None;
                self.look(Spot::Heading);
            }
            Action::Replay(lines) => self.replay(&lines),
            Action::Erase => self.erase(),
            Action::Shortcut => self.shortcut = !self.shortcut,
            Action::Speak(tag) => self.speak(tag),
            Action::Locale(locale) => self.take_locale(locale),
            Action::Directory(directory) => self.directory = Some(directory),
            Action::Help(action) => {
                if let Some(spot) = self.help.act(action) {
                    self.look(spot);
                }
            }
            Action::Sheet(action) => self.sheet.act(action),
        }
    }

    fn erase(&mut self) {
        self.screener.reset();
        self.left = interview::left(&self.screener);
        self.cover = None;
        self.draft = Draft::default();
        self.help = HelpState::default();
        self.sheet = SheetState::default();
        self.past.clear();
        self.ahead.clear();
        self.after = None;
        self.seen.clear();
        self.show(Screen::Welcome);
        self.note_erased();
    }

    fn locale(&self, tag: &str) -> Option<Rc<Locale>> {
        self.locales.iter().find(|locale| locale.tag() == tag).map(Rc::clone)
    }

    /// Every answer stays when the language changes.
    fn speak(&mut self, tag: String) {
        match self.locale(&tag) {
            Some(locale) => {
                self.texts = Texts::new(locale, self.english());
                self.awaited = None;
                if self.cover.take().is_some() {
                    self.look(Spot::Heading);
                }
            }
            None => self.awaited = Some(tag),
        }
    }

    fn take_locale(&mut self, locale: Rc<Locale>) {
        self.locales.retain(|known| known.tag() != locale.tag());
        self.locales.push(Rc::clone(&locale));
        let tag = if self.awaited.as_deref() == Some(locale.tag()) { locale.tag() } else { self.texts.tag() };
        if tag == locale.tag() || locale.tag() == "en" {
            self.speak(tag.to_owned());
        }
    }
}
