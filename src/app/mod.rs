//! App: everything that touches the browser. `boot.js` calls what is exported here.
//!
//! All state is in [`state::State`], changed only by its actions. A screen is a plain function from the state
//! to what is drawn; only [`Page`] is a component.

mod browser;
mod countries;
mod draft;
mod draw;
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
use state::{Action, Cover, Screen, Spot, State};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::wasm_bindgen;
use words::Words;
use yew::{
    Callback, Event, Html, Properties, UseReducerDispatcher, UseReducerHandle, component, use_effect_with, use_memo,
    use_reducer,
};

thread_local! {
    /// The way in for what comes later from outside; there is one page.
    static DISPATCHER: RefCell<Option<UseReducerDispatcher<State>>> = const { RefCell::new(None) };
    /// What came before the page was drawn.
    static WAITING: RefCell<Vec<Action>> = const { RefCell::new(Vec::new()) };
}

/// Runs once when the program is loaded, before `start`.
pub fn prepare() {
    // A panic could name an answer, so it says nothing at all. The page behind the program takes over.
    std::panic::set_hook(Box::new(|_| {}));
}

/// Draws the first screen into `#app`. False if it cannot: then the page stays as it was.
///
/// `available` is a JSON list of the tags of every language that will be given.
#[wasm_bindgen]
pub fn start(rules: &str, tag: &str, text: String, available: &str) -> bool {
    first_state(rules, tag, text, available).zip(browser::root()).is_some_and(|(state, root)| {
        yew::Renderer::<Page>::with_root_and_props(root, PageProps { first: First(Rc::new(state)) }).render();
        true
    })
}

fn first_state(rules: &str, tag: &str, text: String, available: &str) -> Option<State> {
    let book = Rulebook::load_sound(rules)?;
    let locale = Locale::load(tag, text).ok()?;
    let list: serde_json::Value = serde_json::from_str(available).unwrap_or_default();
    let tags = list.as_array().into_iter().flatten().filter_map(serde_json::Value::as_str);
    let mut tags: Vec<String> = tags.map(str::to_owned).collect();
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
pub fn give_directory(providers: &str, zips: &[u8]) {
    if let Ok(directory) = Directory::load(providers, zips) {
        send(Action::Directory(Rc::new(directory)));
    }
}

/// Lets an action happen, now or as soon as there is a page.
fn send(action: Action) {
    let dispatcher = DISPATCHER.with_borrow(Clone::clone);
    match dispatcher {
        Some(dispatcher) => dispatcher.dispatch(action),
        None => WAITING.with_borrow_mut(|waiting| waiting.push(action)),
    }
}

/// What every screen and part is drawn from: the state, its words, and the way to change it.
#[derive(Clone)]
pub(crate) struct App {
    /// The state.
    pub(crate) state: UseReducerHandle<State>,
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
        let dispatcher = self.state.dispatcher();
        Callback::from(move |event| {
            if let Some(action) = act(event) {
                dispatcher.dispatch(action);
            }
        })
    }

    /// English words, for the sheet; the words in use until English has come.
    pub(crate) fn english(&self) -> Words {
        self.state.english().map_or_else(|| self.words.clone(), |english| Words::new(Texts::new(english, None)))
    }
}

/// The first state, handed to the page once.
struct First(Rc<State>);

impl PartialEq for First {
    fn eq(&self, other: &First) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Properties, PartialEq)]
struct PageProps {
    first: First,
}

/// The whole page.
#[component]
fn Page(props: &PageProps) -> Html {
    let first = Rc::clone(&props.first.0);
    let state = use_reducer(move || State::clone(&first));
    let tag = state.texts.tag().to_owned();
    // English comes after the first language, and then stands behind it.
    let has_english = state.english().is_some();
    let words = use_memo((tag.clone(), has_english), |_| Words::new(state.texts.clone()));
    let dispatcher = state.dispatcher();
    use_effect_with((), move |()| open_way_in(dispatcher));
    use_effect_with(tag, |tag| {
        browser::set_language(tag, is_right_to_left(tag));
        browser::set_title("Waymark");
    });
    use_effect_with(state.gaze, |gaze| match gaze.at {
        Spot::Stay => {}
        Spot::Heading => browser::go_to_heading(),
        Spot::Id(id) => browser::go_to(id),
    });
    draw_page(&App { state, words: (*words).clone() })
}

/// Lets the outside reach the page: what has come already, what comes later, and the wish to wipe.
fn open_way_in(dispatcher: UseReducerDispatcher<State>) {
    for action in WAITING.take() {
        dispatcher.dispatch(action);
    }
    DISPATCHER.set(Some(dispatcher));
    browser::on_wipe(|| send(Action::Erase));
}

fn draw_page(app: &App) -> Html {
    // On wide screens what is one narrow column lies as a sheet on the desk.
    let wide =
        app.state.cover.is_none() && matches!(app.state.screen, Screen::Welcome | Screen::Findings | Screen::Help(_));
    draw::draw(app, |pen| {
        pen.el(if wide { "div.page" } else { "div.page desk" }, |pen| {
            parts::bar(pen);
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
        (None, Screen::Before) => screens::before(pen),
        (None, Screen::Question(fact)) => screens::question(pen, *fact),
        (None, Screen::Alert(caution)) => screens::alert(pen, *caution),
        (None, Screen::Review) => screens::review(pen),
        (None, Screen::Findings) => screens::findings(pen),
        (None, Screen::Finding(relief)) => screens::finding(pen, *relief),
        (None, Screen::Help(service)) => screens::help(pen, *service),
        (None, Screen::Sheet) => screens::sheet(pen),
    }
}
