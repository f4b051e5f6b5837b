//! A fold: what is not needed at once, behind one line that says what it is.

use super::{Icon, icon};
use yew::{Html, html};

/// Closed at first; the browser opens and closes it.
pub(crate) fn fold(shape: Icon, words: Html, inside: Html) -> Html {
    html! {
        <details>
            <summary>{ icon(shape) }<span>{ words }</span>{ icon(Icon::Down) }</summary>
            { inside }
        </details>
    }
}
