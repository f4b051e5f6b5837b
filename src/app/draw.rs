//! Drawing: a page is drawn with a pen, from top to bottom: an element is opened, filled and closed.
//!
//! The `html!` macro writes the making of every element out in full where it stands. A pen's strokes say the same
//! in a tenth of the bytes, and a phone has to fetch them all.

use super::App;
use super::browser::Parts;
use super::state::Action;
use super::words::Words;
use crate::date::Day;
use crate::text::{Arg, Said};
use std::rc::Rc;
use yew::virtual_dom::{Key, Listener, ListenerKind, VTag, VText};
use yew::{AttrValue, Callback, Event, Html};

/// Draws into the element that is open.
pub(crate) struct Pen<'a> {
    /// The app, whose state is drawn.
    pub(crate) app: &'a App,
    /// The words that are drawn with.
    pub(crate) words: &'a Words,
    /// The elements that are open; none at the top.
    open: Vec<Option<VTag>>,
    /// What stands in each of them so far.
    drawn: Vec<Vec<Html>>,
}

/// Draws anything.
pub(crate) fn draw(app: &App, picture: impl FnOnce(&mut Pen<'_>)) -> Html {
    let mut pen = Pen { app, words: &app.words, open: Vec::new(), drawn: vec![Vec::new()] };
    picture(&mut pen);
    pen.drawn.pop().into_iter().flatten().collect()
}

impl<'a> Pen<'a> {
    /// An element: its name and after a dot its classes, as in `p.small soft`, and what is drawn into it.
    #[inline(always)]
    pub(crate) fn el(&mut self, name: &'static str, inside: impl FnOnce(&mut Self)) {
        self.open(name);
        inside(self);
        self.close();
    }

    /// An element with a message in it.
    #[inline(never)]
    pub(crate) fn say_in(&mut self, name: &'static str, id: &str) {
        self.el(name, |pen| pen.say(id));
    }

    /// The heading of a screen, which is focused when the screen comes.
    #[inline(never)]
    pub(crate) fn heading(&mut self, id: &str) {
        self.el("h1", |pen| {
            pen.attr("tabindex", "-1");
            pen.say(id);
        });
    }

    /// A part of the page under a heading: both are known by `id`, and the heading says `words`.
    #[inline(always)]
    pub(crate) fn section(
        &mut self,
        name: &'static str,
        id: &'static str,
        words: &str,
        inside: impl FnOnce(&mut Self),
    ) {
        self.el(name, |pen| {
            pen.head(id, words);
            inside(pen);
        });
    }

    #[inline(never)]
    fn head(&mut self, id: &'static str, words: &str) {
        self.attr("aria-labelledby", id);
        self.el("h2", |pen| {
            pen.attr("id", id);
            pen.say(words);
        });
    }

    /// What is drawn only on a condition. Its place among its siblings is kept, so that they are not taken for it.
    #[inline(always)]
    pub(crate) fn when(&mut self, condition: bool, inside: impl FnOnce(&mut Self)) {
        self.begin();
        if condition {
            inside(self);
        }
        self.end();
    }

    /// What is drawn only if there is such a thing.
    #[inline(always)]
    pub(crate) fn with<T>(&mut self, thing: Option<T>, inside: impl FnOnce(&mut Self, T)) {
        self.begin();
        if let Some(thing) = thing {
            inside(self, thing);
        }
        self.end();
    }

    #[inline(never)]
    fn open(&mut self, name: &'static str) {
        let (name, class) = name.split_once('.').unwrap_or((name, ""));
        let mut tag = VTag::new(name);
        if !class.is_empty() {
            tag.add_attribute("class", class);
        }
        self.open.push(Some(tag));
        self.drawn.push(Vec::new());
    }

    #[inline(never)]
    fn begin(&mut self) {
        self.open.push(None);
        self.drawn.push(Vec::new());
    }

    #[inline(never)]
    fn end(&mut self) {
        self.close();
    }

    #[inline(never)]
    fn close(&mut self) {
        let inside = self.drawn.pop().unwrap_or_default();
        let thing = match self.open.pop().flatten() {
            Some(mut tag) => {
                tag.add_children(inside);
                tag.into()
            }
            None => inside.into_iter().collect(),
        };
        self.put(thing);
    }

    /// What was drawn elsewhere.
    #[inline(never)]
    pub(crate) fn put(&mut self, thing: Html) {
        if let Some(here) = self.drawn.last_mut() {
            here.push(thing);
        }
    }

    /// Words as they are.
    #[inline(never)]
    pub(crate) fn text(&mut self, words: &str) {
        self.put(VText::new(words.to_owned()).into());
    }

    /// A message.
    #[inline(never)]
    pub(crate) fn say(&mut self, id: &str) {
        self.said(self.words.said(id, None, &[]));
    }

    /// A message that takes values.
    #[inline(never)]
    pub(crate) fn say_with(&mut self, id: &str, args: &[(&str, Arg<'_>)]) {
        self.said(self.words.said(id, None, args));
    }

    /// A message that takes a day.
    #[inline(never)]
    pub(crate) fn say_day(&mut self, id: &str, day: Day) {
        self.say_with(id, &[("date", self.words.part_of_day(day, Parts::Day).into())]);
    }

    /// An attribute of a message; nothing if there is none.
    #[inline(never)]
    pub(crate) fn say_part(&mut self, id: &str, attribute: &str) {
        if let Some(said) = self.words.part(id, attribute) {
            self.said(said);
        }
    }

    /// A text that was looked up. What had to be said in English is marked as English, so that it is read aloud as such.
    #[inline(never)]
    pub(crate) fn said(&mut self, said: Said) {
        if said.english {
            self.open("span");
            self.attr("lang", "en");
            self.attr("dir", "ltr");
            self.marked(&said.words);
            self.close();
        } else {
            self.marked(&said.words);
        }
    }

    /// Our only mark: words between two stars are strong.
    fn marked(&mut self, words: &str) {
        for (place, part) in words.split('*').enumerate() {
            if place % 2 == 1 {
                self.open("b");
                self.text(part);
                self.close();
            } else if !part.is_empty() {
                self.text(part);
            }
        }
    }

    /// Draws with the words of another language.
    pub(crate) fn in_words(&mut self, words: &Words, inside: impl FnOnce(&mut Pen<'_>)) {
        let mut pen = Pen { app: self.app, words, open: Vec::new(), drawn: vec![Vec::new()] };
        inside(&mut pen);
        let drawn: Html = pen.drawn.pop().into_iter().flatten().collect();
        self.put(drawn);
    }

    /// Changes the element that is open.
    #[inline(always)]
    fn change(&mut self, change: impl FnOnce(&mut VTag)) {
        if let Some(Some(tag)) = self.open.last_mut() {
            change(tag);
        }
    }

    /// An attribute of the element that is open.
    #[inline(never)]
    pub(crate) fn attr(&mut self, name: &'static str, value: &'static str) {
        self.change(|tag| tag.add_attribute(name, value));
    }

    /// The same, with a value that was worked out.
    #[inline(never)]
    pub(crate) fn attr_of(&mut self, name: &'static str, value: String) {
        self.change(|tag| tag.add_attribute(name, value));
    }

    /// Makes the element that is open a link to another site, or to a mail; any other address leaves it mere text.
    #[inline(never)]
    pub(crate) fn link(&mut self, address: String) {
        // A script is an address, too.
        if ["https://", "http://", "mailto:"].iter().any(|start| address.starts_with(start)) {
            self.attr_of("href", address);
            self.attr("rel", "noreferrer noopener");
        }
    }

    /// A name that tells the element from its siblings, so that it is drawn anew and not patched.
    #[inline(never)]
    pub(crate) fn key(&mut self, key: &str) {
        self.change(|tag| tag.key = Some(Key::from(key)));
    }

    /// Whether the box or button is chosen.
    #[inline(never)]
    pub(crate) fn checked(&mut self, checked: bool) {
        self.change(|tag| tag.set_checked(checked));
    }

    /// What stands in the box.
    #[inline(never)]
    pub(crate) fn value(&mut self, value: &str) {
        self.change(|tag| tag.set_value(AttrValue::from(value.to_owned())));
    }

    /// What an event on the element does.
    #[inline(never)]
    pub(crate) fn call(&mut self, kind: ListenerKind, act: Callback<Event>) {
        self.change(|tag| {
            tag.add_listener(Rc::new(On { kind, act }));
        });
    }

    /// What happens on an event.
    #[inline(never)]
    pub(crate) fn on(&mut self, kind: ListenerKind, action: Action) {
        self.call(kind, self.app.on(action));
    }

    /// What happens when it is pressed.
    #[inline(never)]
    pub(crate) fn press(&mut self, action: Action) {
        self.on(ListenerKind::onclick, action);
    }
}

/// An event and what it does.
struct On {
    kind: ListenerKind,
    act: Callback<Event>,
}

impl Listener for On {
    fn kind(&self) -> ListenerKind {
        self.kind.clone()
    }

    fn handle(&self, event: Event) {
        self.act.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
