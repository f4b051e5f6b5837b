//! The country field: the countries that most people here come from, and all others by their first letter.

use super::choice::Pick;
use super::{press, row};
use crate::app::App;
use crate::app::draft::Edit;
use crate::app::draw::{Drawn, all, el, text, when};
use crate::app::state::Action;
use crate::fact::{Country, Fact, Kind};
use yew::Html;

/// Where most people who ask come from.
const COMMON: [&str; 16] =
    ["MX", "GT", "HN", "SV", "VE", "CU", "HT", "NI", "CO", "EC", "BR", "DO", "IN", "CN", "PH", "UA"];

/// The boxes of the common countries and of those chosen, then the letters.
pub(crate) fn country_field(app: &App, fact: &Fact) -> Html {
    let draft = &app.state.draft;
    let one = fact.kind == Kind::Country;
    let pick = if one { Pick::One("q") } else { Pick::Any };
    let choice = |country: Country| {
        let words = text(app.words.country(country));
        row(app, pick, draft.countries.contains(&country), Edit::Country(country), words, None)
    };
    let known = |codes: &[&str]| codes.iter().filter_map(|code| Country::parse(code)).collect::<Vec<_>>();
    let mut shown = if one { known(&["US"]) } else { Vec::new() };
    shown.extend(known(&COMMON));
    let others: Vec<Country> = draft.countries.iter().filter(|chosen| !shown.contains(chosen)).copied().collect();
    shown.splice(0..0, others);
    if !one {
        // To be a citizen of no country is an answer of its own.
        shown.extend(known(&["ZZ"]));
        shown.dedup();
    }
    let groups = app.words.countries_by_letter();
    let open = draft.group.and_then(|group| groups.get(group));
    let letter = |(index, (letter, _)): (usize, &(String, Vec<Country>))| {
        let pressed = draft.group == Some(index);
        press(app, "btn", [text(letter.clone())], Action::Edit(Edit::Group(index)))
            .with("aria-pressed", pressed.to_string())
    };
    let letters: Vec<Html> = groups.iter().enumerate().map(letter).collect();
    let opened = open.map(|(letter, countries)| {
        let countries: Vec<Html> = countries.iter().copied().map(choice).collect();
        el("fieldset", "", [el("legend", "vh", [text(letter.clone())]), el("div", "grid two-up", countries)])
    });
    let by_letter = [
        el("legend", "", [el("h2", "", [app.say("app-country-letter")])]),
        el("div", "grid letters", letters),
        opened.unwrap_or_default(),
    ];
    let shown: Vec<Html> = shown.into_iter().map(choice).collect();
    all([
        when(!one, || el("p", "small soft", [app.say("app-choose-many")])),
        el("div", "grid two-up", shown),
        el("fieldset", "", by_letter),
    ])
}
