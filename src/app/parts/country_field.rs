//! The country field: the countries that most people here come from, and all others by their first letter.

use super::choice::Pick;
use super::row;
use crate::app::App;
use crate::app::draft::Edit;
use crate::app::state::Action;
use crate::fact::{Country, Fact, Kind};
use yew::{Html, html};

/// Where most people who ask come from.
const COMMON: [&str; 16] =
    ["MX", "GT", "HN", "SV", "VE", "CU", "HT", "NI", "CO", "EC", "BR", "DO", "IN", "CN", "PH", "UA"];

/// The boxes of the common countries and of those chosen, then the letters.
pub(crate) fn country_field(app: &App, fact: &Fact) -> Html {
    let draft = &app.state.draft;
    let one = fact.kind == Kind::Country;
    let pick = if one { Pick::One("q") } else { Pick::Any };
    let choice = |country: Country| {
        let words = html! { { app.words.country(country) } };
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
        html! {
            <button class="btn" type="button" aria-pressed={pressed.to_string()} onclick={app.on(Action::Edit(Edit::Group(index)))}>{ letter }</button>
        }
    };
    html! {
        <>
            <div class="grid two-up">{ for shown.into_iter().map(choice) }</div>
            <fieldset>
                <legend><h2>{ app.say("app-country-letter") }</h2></legend>
                <div class="grid letters">{ for groups.iter().enumerate().map(letter) }</div>
                if let Some((letter, countries)) = open {
                    <fieldset>
                        <legend class="vh">{ letter }</legend>
                        <div class="grid two-up">{ for countries.iter().copied().map(choice) }</div>
                    </fieldset>
                }
            </fieldset>
        </>
    }
}
