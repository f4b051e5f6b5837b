//! App: everything that touches the browser. `boot.js` calls what is exported here.
//!
//! For now it draws one heading, enough to prove the way from the page to the program and back.

use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;
use yew::{Html, component, html};

thread_local! {
    /// Locale texts by tag, as `boot.js` hands them over.
    static LOCALES: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

/// Draws the first screen into `#app`. False if it cannot: then the page stays as it was.
#[wasm_bindgen]
pub fn start(rules: &str, tag: String, text: String, _available: &str) -> bool {
    let Some(root) = gloo::utils::document().get_element_by_id("app") else {
        return false;
    };
    give_locale(tag, text);
    let sound = rules.starts_with('{');
    if sound {
        yew::Renderer::<Welcome>::with_root(root).render();
    }
    sound
}

/// Takes one more language.
#[wasm_bindgen]
pub fn give_locale(tag: String, text: String) {
    LOCALES.with_borrow_mut(|locales| locales.push((tag, text)));
}

/// Takes the directory and the ZIP table.
#[wasm_bindgen]
pub fn give_directory(_providers: &str, _zips: &[u8]) {}

#[component]
fn Welcome() -> Html {
    let leave = "https://www.weather.gov/";
    html! {
        <>
            <header class="bar">
                <p class="brand">{ "Waymark" }</p>
                <a class="leave" data-leave="" href={leave} rel="noreferrer noopener">{ "Leave fast" }</a>
            </header>
            <main><h1>{ "See your options. Keep your answers." }</h1></main>
        </>
    }
}

/// Runs once when the program is loaded, before `start`.
pub fn prepare() {}
