//! A fold: what is not needed at once, behind one line that says what it is.

use super::Icon;
use crate::app::draw::Pen;

impl Pen<'_> {
    /// The browser opens and closes it; `open` is how it is at first.
    #[inline(always)]
    pub(crate) fn fold(
        &mut self,
        shape: Icon,
        open: bool,
        words: impl FnOnce(&mut Self),
        inside: impl FnOnce(&mut Self),
    ) {
        self.el("details", |pen| {
            if open {
                pen.attr("open", "");
            }
            pen.el("summary", |pen| {
                pen.icon(shape);
                pen.el("span", words);
                pen.icon(Icon::Down);
            });
            inside(pen);
        });
    }
}
