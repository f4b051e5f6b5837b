//! App: everything that touches the browser. `boot.js` calls what is exported here.
//!
//! All state is in [`state::State`], changed only by its actions. A screen is a plain function that draws the state
//! with a pen; only [`Page`] is a component.

mod browser;
mod countries;
mod draft;
mod draw;
pub mod hand;
mod help_state;
mod marks;
mod parts;
mod screens;
mod sheet_state;
mod state;
#[cfg(test)]
mod tests;
mod words;

use crate::place::Directory;
use crate::rulebook::Rulebook;
use crate::text::{Locale, Texts, is_right_to_left};
use state::{Action, Cover, Gaze, Screen, Spot, State};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::wasm_bindgen;
use words::Words;
use yew::html::Scope;
use yew::{Callback, Component, Context, Event, Html};

thread_local! {
    /// The state that the page begins with, until there is a page.
    static FIRST: RefCell<Option<State>> = const { RefCell::new(None) };
    /// The way in for whatever happens; there is one page.
    static PAGE: RefCell<Option<Scope<Page>>> = const { RefCell::new(None) };
}

/// Runs once when the program is loaded, before `start`.
pub fn prepare() {
    // A panic could name an answer, so it says nothing at all. The page behind the program takes over.
    // Set through Yew, which would else put its own hook in the place of this one.
    yew::set_custom_panic_hook(Box::new(|_| {}));
}

/// Draws the first screen into `#app`. False if it cannot: then the page stays as it was.
///
/// `available` names the tags of every language that will be given, with spaces between them.
#[wasm_bindgen]
pub fn start(rules: &[u8], tag: &str, text: String, available: &str) -> bool {
    first_state(rules, tag, text, available).zip(browser::root()).is_some_and(|(state, root)| {
        FIRST.set(Some(state));
        yew::Renderer::<Page>::with_root(root).render();
        true
    })
}

fn first_state(rules: &[u8], tag: &str, text: String, available: &str) -> Option<State> {
    let book = Rulebook::unpack(rules).ok()?;
    let locale = Locale::load(tag, text).ok()?;
    let mut tags: Vec<String> = available.split_ascii_whitespace().map(str::to_owned).collect();
    if !tags.iter().any(|known| known == tag) {
        tags.push(tag.to_owned());
    }
    Some(State::new(Rc::new(book), browser::today()?, Rc::new(locale), &tags))
}

/// Takes one more language. One that is not sound is as if it had never come.
#[wasm_bindgen]
pub fn give_locale(tag: &str, text: String) {
    if let Ok(locale) = Locale::load(tag, text) {
        send(Action::Locale(Rc::new(locale)));
    }
}

/// Takes the directory and the ZIP table.
#[wasm_bindgen]
pub fn give_directory(providers: &[u8], zips: &[u8]) {
    if let Ok(directory) = Directory::unpack(providers, zips) {
        send(Action::Directory(Rc::new(directory)));
    }
}

/// Takes up a journal where a program that died left it. It may say anything: what cannot be read is left out.
#[wasm_bindgen]
pub fn replay(journal: String) {
    send(Action::Replay(journal));
}

/// Lets an action happen: to the page, or to the state that it will begin with.
fn send(action: Action) {
    match PAGE.with_borrow(Clone::clone) {
        Some(page) => page.send_message(action),
        None => FIRST.with_borrow_mut(|first| {
            if let Some(state) = first {
                state.act(action);
            }
        }),
    }
}

/// What every screen and part is drawn from: the state and its words.
pub(crate) struct App {
    /// The state.
    pub(crate) state: State,
    /// The words of the language in use.
    pub(crate) words: Words,
}

impl App {
    /// Lets this happen on an event: a press, a choice.
    pub(crate) fn on(&self, action: Action) -> Callback<Event> {
        self.on_event(move |_| Some(action.clone()))
    }

    /// Lets happen on an event what the event itself says.
    pub(crate) fn on_event(&self, act: impl Fn(Event) -> Option<Action> + 'static) -> Callback<Event> {
        Callback::from(move |event| {
            if let Some(action) = act(event) {
                send(action);
            }
        })
    }

    /// English words, for the sheet; `None` until English has come.
    pub(crate) fn english(&self) -> Option<Words> {
        self.state.english().map(|english| Words::new(Texts::new(english, None)))
    }
}

/// The whole page.
struct Page {
    /// Always there: `start` leaves a state before it lets the page be drawn.
    app: Option<App>,
    /// The language that the browser was told, and where the eyes were sent last.
    told: (String, Gaze),
}

impl Component for Page {
    type Message = Action;
    type Properties = ();

    fn create(context: &Context<Page>) -> Page {
        PAGE.set(Some(context.link().clone()));
        browser::on_wipe(|| send(Action::Erase));
        let app = FIRST.take().map(|state| App { words: Words::new(state.texts.clone()), state });
        Page { app, told: Default::default() }
    }

    fn update(&mut self, _: &Context<Page>, action: Action) -> bool {
        let Some(app) = &mut self.app else { return false };
        let speaks = matches!(action, Action::Speak(_) | Action::Locale(_));
        let is_last_file = matches!(action, Action::Directory(_));
        app.state.act(action);
        if is_last_file {
            // Putting the countries in order is slow. Nobody waits for it now.
            app.words.countries_by_letter();
        }
        if speaks {
            app.words = Words::new(app.state.texts.clone());
        }
        true
    }

    fn view(&self, _: &Context<Page>) -> Html {
        self.app.as_ref().map(draw_page).unwrap_or_default()
    }

    fn rendered(&mut self, _: &Context<Page>, _: bool) {
        let Some(app) = &mut self.app else { return };
        // Only now: what cannot be drawn is not noted, so that it is not taken up again.
        for line in app.state.take_journal() {
            browser::journal(&line);
        }
        let (tag, gaze) = (app.words.tag(), app.state.gaze);
        if self.told.0 != tag {
            browser::set_language(tag, is_right_to_left(tag));
            browser::set_title("Waymark");
            self.told.0 = tag.to_owned();
        }
        if self.told.1 != gaze {
            self.told.1 = gaze;
            match gaze.at {
                Spot::Stay => {}
                Spot::Heading => browser::go_to_heading(),
                Spot::Id(id) => browser::go_to(id),
            }
        }
    }
}

fn draw_page(app: &App) -> Html {
    // On wide screens what is one narrow column lies as a sheet on the desk.
    let wide =
        app.state.cover.is_none() && matches!(app.state.screen, Screen::Welcome | Screen::Findings | Screen::Help(_));
    draw::draw(app, |pen| {
        pen.el(if wide { "div.page" } else { "div.page desk" }, |pen| {
            parts::bar(pen);
            pen.when(app.state.is_back, |pen| {
                pen.el("p.note screen", |pen| {
                    pen.attr("role", "status");
                    pen.say("app-is-back");
                });
            });
            draw_screen(pen);
            pen.when(!wide, parts::hills);
        });
    })
}

fn draw_screen(pen: &mut draw::Pen<'_>) {
    match (pen.app.state.cover, &pen.app.state.screen) {
        (Some(Cover::Languages), _) => screens::languages(pen),
        (Some(Cover::Erase), _) => screens::erase(pen),
        (None, Screen::Welcome) => screens::welcome(pen),
        (None, screen) if screen.is_late() && !pen.app.state.is_whole() => screens::wait(pen),
        (None, Screen::Before) => screens::before(pen),
        (None, Screen::Question(fact)) => screens::question(pen, *fact),
        (None, Screen::Alert(caution)) => screens::alert(pen, *caution),
        (None, Screen::Review) => screens::review(pen),
        (None, Screen::Findings) => screens::findings(pen),
        (None, Screen::Finding(relief)) => screens::finding(pen, *relief),
        (None, Screen::Help(service)) => screens::help(pen, *service),
        (None, Screen::Check) => screens::check(pen),
        (None, Screen::Sheet) => screens::sheet(pen),
    }
}
