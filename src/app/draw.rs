//! Draw: elements as plain function calls.
//!
//! The `html!` macro writes the making of every element out in full where it stands. Calls say the same in
//! fewer bytes, and the same few element kinds and events are all that this page has.

use std::rc::Rc;
use yew::virtual_dom::{Key, Listener, ListenerKind, VNode, VTag, VText};
use yew::{AttrValue, Callback, Event, Html};

/// An element with a class (none if empty) and what is in it.
#[inline(never)]
pub(crate) fn el(name: &'static str, class: &'static str, inside: impl Into<Vec<Html>>) -> Html {
    element(name, class, inside.into())
}

#[inline(never)]
fn element(name: &'static str, class: &'static str, inside: Vec<Html>) -> Html {
    let mut tag = VTag::new(name);
    if !class.is_empty() {
        tag.add_attribute("class", class);
    }
    tag.add_children(inside);
    tag.into()
}

/// Words that stand in an element.
#[inline(never)]
pub(crate) fn text(words: impl Into<AttrValue>) -> Html {
    VText::new(words).into()
}

/// Several things where one is expected.
#[inline(never)]
pub(crate) fn all(things: impl Into<Vec<Html>>) -> Html {
    let things: Vec<Html> = things.into();
    things.into_iter().collect()
}

/// What is drawn only on a condition.
pub(crate) fn when(condition: bool, thing: impl FnOnce() -> Html) -> Html {
    if condition { thing() } else { Html::default() }
}

/// What may be added to an element.
pub(crate) trait Drawn: Sized {
    /// An attribute.
    fn with(self, name: &'static str, value: impl Into<AttrValue>) -> Self;
    /// A name that tells it from its siblings, so that it is drawn anew and not patched.
    fn key(self, key: impl Into<AttrValue>) -> Self;
    /// Whether the box or button is chosen.
    fn checked(self, checked: bool) -> Self;
    /// What stands in the box.
    fn value(self, value: &str) -> Self;
    /// What an event does.
    fn on(self, kind: ListenerKind, act: Callback<Event>) -> Self;

    /// An attribute, if there is a value for it.
    fn with_some(self, name: &'static str, value: Option<impl Into<AttrValue>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// What pressing it does.
    fn on_press(self, act: Callback<Event>) -> Self {
        self.on(ListenerKind::onclick, act)
    }
}

impl Drawn for Html {
    #[inline(never)]
    fn with(mut self, name: &'static str, value: impl Into<AttrValue>) -> Html {
        set(&mut self, name, value.into());
        self
    }

    fn key(mut self, key: impl Into<AttrValue>) -> Html {
        let key: AttrValue = key.into();
        change(&mut self, |tag| tag.key = Some(Key::from(&*key)));
        self
    }

    fn checked(mut self, checked: bool) -> Html {
        change(&mut self, |tag| tag.set_checked(checked));
        self
    }

    fn value(mut self, value: &str) -> Html {
        change(&mut self, |tag| tag.set_value(AttrValue::from(value.to_owned())));
        self
    }

    #[inline(never)]
    fn on(mut self, kind: ListenerKind, act: Callback<Event>) -> Html {
        change(&mut self, |tag| {
            tag.add_listener(Rc::new(On { kind, act }));
        });
        self
    }
}

#[inline(never)]
fn set(thing: &mut Html, name: &'static str, value: AttrValue) {
    change(thing, |tag| tag.add_attribute(name, value));
}

/// Changes an element; of other things nothing can be changed.
fn change(thing: &mut Html, change: impl FnOnce(&mut VTag)) {
    if let VNode::VTag(tag) = thing {
        change(Rc::make_mut(tag));
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
