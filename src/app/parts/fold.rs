//! A fold: what is not needed at once, behind one line that says what it is.

use super::{Icon, icon};
use crate::app::draw::el;
use yew::Html;

/// Closed at first; the browser opens and closes it.
pub(crate) fn fold(shape: Icon, words: Html, inside: Html) -> Html {
    let line = el("summary", "", [icon(shape), el("span", "", [words]), icon(Icon::Down)]);
    el("details", "", [line, inside])
}
