//! The number field takes digits of any script, and nothing else; who is not sure may add the most it may be.

use super::Icon;
use super::fold;
use crate::app::App;
use crate::app::browser;
use crate::app::draft::Edit;
use crate::app::draw::{Drawn, all, el};
use crate::app::state::Action;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The box for the number, and the folded one for the most it may be.
pub(crate) fn number_field(app: &App) -> Html {
    let draft = &app.state.draft;
    let most = digits(app, "most", "app-number-most", &draft.most, Edit::Most);
    let most = fold(Icon::Why, app.say("app-number-unsure"), most);
    let most = most.with_some("open", (!draft.most.is_empty()).then_some(""));
    all([digits(app, "least", "app-number", &draft.least, Edit::Least), most])
}

fn digits(app: &App, id: &'static str, words: &str, typed: &str, edit: fn(String) -> Edit) -> Html {
    let field = el("input", "", []).with("id", id).with("type", "text").with("inputmode", "numeric");
    let field =
        field.with("maxlength", "5").with("autocomplete", "off").with("spellcheck", "false").with("translate", "no");
    let field = field
        .value(typed)
        .on(ListenerKind::oninput, app.on_event(move |event| Some(Action::Edit(edit(browser::typed(&event))))));
    el("div", "flow tight", [el("label", "", [app.say(words)]).with("for", id), el("p", "field", [field])])
}
