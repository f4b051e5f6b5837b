//! Browser: the only file that names the browser's own functions. Nothing here ever sees an answer but to draw it.

use crate::date::Day;
use crate::fact::Country;
use js_sys::{Array, Date, Function, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Event, HtmlElement, HtmlInputElement, Window};

/// The place of the program on the page.
pub(super) fn root() -> Option<web_sys::Element> {
    document()?.get_element_by_id("app")
}

/// Today by the device's own clock.
pub(super) fn today() -> Option<Day> {
    let now = Date::new_0();
    Day::new(i32::try_from(now.get_full_year()).ok()?, now.get_month() + 1, now.get_date())
}

/// Calls back when the page is to be wiped.
pub(super) fn on_wipe(wipe: impl Fn() + 'static) {
    let wipe = Closure::<dyn Fn()>::new(wipe).into_js_value();
    set(&js_sys::global(), "waymarkWipe", &wipe);
}

/// Hands a line of the journal to `boot.js`, which holds it in memory.
pub(super) fn journal(line: &str) {
    if let Some(note) = method(&js_sys::global(), "waymarkJournal") {
        let _ = note.call1(&JsValue::NULL, &line.into());
    }
}

/// Tells the browser in which language and direction the page is.
pub(super) fn set_language(tag: &str, right_to_left: bool) {
    let Some(html) = document().and_then(|document| document.document_element()) else { return };
    let _ = html.set_attribute("lang", tag);
    let _ = html.set_attribute("dir", if right_to_left { "rtl" } else { "ltr" });
}

/// The title of the tab. It is the same on every screen and says nothing.
pub(super) fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// To the top of the page, with its heading focused.
pub(super) fn go_to_heading() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    let heading = document().and_then(|document| document.query_selector("#app h1").ok()?);
    focus(heading.and_then(|heading| heading.dyn_into().ok()));
}

/// To an element, by its id.
pub(super) fn go_to(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    focus(element.and_then(|element| element.dyn_into().ok()));
}

/// To the first field of the form.
pub(super) fn go_to_field() {
    let field = document().and_then(|document| document.query_selector("#app form input:not([type=hidden])").ok()?);
    focus(field.and_then(|field| field.dyn_into().ok()));
}

/// Opens the browser's print dialog.
pub(super) fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// What stands in the box that an event comes from.
pub(super) fn typed(event: &Event) -> String {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// Whether an event is the press of an arrow key.
pub(super) fn is_arrow(event: &Event) -> bool {
    let key = Reflect::get(event, &"key".into()).ok().and_then(|key| key.as_string());
    key.is_some_and(|key| key.starts_with("Arrow"))
}

/// What is chosen in the list that an event comes from.
pub(super) fn selected(event: &Event) -> String {
    let list = event.target().and_then(|target| Reflect::get(&target, &"value".into()).ok());
    list.and_then(|value| value.as_string()).unwrap_or_default()
}

/// How a date is written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Parts {
    /// November 20, 2026
    Day,
    /// November 2026
    MonthAndYear,
    /// November
    Month,
    /// 20
    DayOfMonth,
    /// 2026
    Year,
}

/// A date in words of the language. Our calendar and digits everywhere: papers in the country use no others.
pub(super) fn date(tag: &str, day: Day, parts: Parts) -> String {
    let options = Object::new();
    let wanted: &[(&str, &str)] = match parts {
        Parts::Day => &[("year", "numeric"), ("month", "long"), ("day", "numeric")],
        Parts::MonthAndYear => &[("year", "numeric"), ("month", "long")],
        Parts::Month => &[("month", "long")],
        Parts::DayOfMonth => &[("day", "numeric")],
        Parts::Year => &[("year", "numeric")],
    };
    for (part, form) in wanted.iter().chain(&[("timeZone", "UTC")]) {
        set(&options, part, &JsValue::from_str(form));
    }
    let moment = Date::parse(&format!("{day}T12:00Z"));
    intl("DateTimeFormat", tag, &options)
        .and_then(|format| call(&format, "format", &moment.into()))
        .unwrap_or_else(|| day.to_string())
}

/// A number as the language writes it.
pub(super) fn number(tag: &str, value: i64) -> String {
    intl("NumberFormat", tag, &Object::new())
        .and_then(|format| call(&format, "format", &JsValue::from_f64(value as f64)))
        .unwrap_or_else(|| value.to_string())
}

/// The names of countries in one language.
pub(super) struct CountryNames {
    names: Option<JsValue>,
    order: Option<JsValue>,
    letters: Option<JsValue>,
}

impl CountryNames {
    /// The names in this language.
    pub(super) fn new(tag: &str) -> CountryNames {
        let options = Object::new();
        set(&options, "type", &"region".into());
        let base = Object::new();
        set(&base, "sensitivity", &"base".into());
        CountryNames {
            names: intl("DisplayNames", tag, &options),
            order: intl("Collator", tag, &Object::new()),
            letters: intl("Collator", tag, &base),
        }
    }

    /// A country's name; its code where the browser knows none.
    pub(super) fn name(&self, country: Country) -> String {
        let code = country.code();
        let name = self.names.as_ref().and_then(|names| call(names, "of", &JsValue::from_str(&code)));
        name.unwrap_or(code)
    }

    /// Countries with their names, in the order of this language's alphabet.
    pub(super) fn sorted(&self, countries: impl Iterator<Item = Country>) -> Vec<(String, Country)> {
        // The browser sorts, for it knows the alphabet. The code goes along behind a tab, which comes before all letters.
        let named: Array =
            countries.map(|country| JsValue::from(self.name(country) + "\t" + &country.code())).collect();
        let sort = method(&named, "sort").zip(self.order.as_ref().and_then(|order| method(order, "compare")));
        if let Some((sort, compare)) = sort {
            let _ = sort.call1(&named, &compare);
        }
        let parted = named.iter().filter_map(|both| {
            let both = both.as_string()?;
            let (name, code) = both.split_once('\t')?;
            Some((name.to_owned(), Country::parse(code)?))
        });
        parted.collect()
    }

    /// Whether two letters are one in this language's alphabet, but for their marks.
    pub(super) fn is_same_letter(&self, left: &str, right: &str) -> bool {
        let compared = self
            .letters
            .as_ref()
            .and_then(|letters| method(letters, "compare")?.call2(letters, &left.into(), &right.into()).ok()?.as_f64());
        compared == Some(0.0)
    }
}

/// A language's name in another language; its code where the browser knows none.
pub(super) fn language(tag: &str, code: &str) -> String {
    let options = Object::new();
    set(&options, "type", &"language".into());
    let name = intl("DisplayNames", tag, &options).and_then(|names| call(&names, "of", &JsValue::from_str(code)));
    name.unwrap_or_else(|| code.to_owned())
}

/// One of the browser's own writers for a language: `DateTimeFormat`, `DisplayNames` and so on.
fn intl(kind: &str, tag: &str, options: &Object) -> Option<JsValue> {
    let space = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let kind = method(&space, kind)?;
    // The Gregorian calendar and Western digits, whatever the language's own are; then English.
    let tags = Array::of2(&format!("{tag}-u-ca-gregory-nu-latn").into(), &"en".into());
    Reflect::construct(&kind, &Array::of2(&tags, options)).ok()
}

fn call(on: &JsValue, method: &str, value: &JsValue) -> Option<String> {
    self::method(on, method)?.call1(on, value).ok()?.as_string()
}

fn method(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}

fn set(on: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(on, &name.into(), value);
}

fn focus(element: Option<HtmlElement>) {
    if let Some(element) = element {
        let _ = element.focus();
    }
}

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}
