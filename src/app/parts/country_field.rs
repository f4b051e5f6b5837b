//! The country field: the countries that most people here come from, and all others by their first letter.

use super::choice::Pick;
use super::row;
use crate::app::draft::Edit;
use crate::app::draw::Pen;
use crate::app::state::Action;
use crate::fact::{Country, Fact, Kind};

/// Where most people who ask come from.
const COMMON: [&str; 16] =
    ["MX", "GT", "HN", "SV", "VE", "CU", "HT", "NI", "CO", "EC", "BR", "DO", "IN", "CN", "PH", "UA"];

/// The boxes of the common countries and of those chosen, then the letters.
pub(crate) fn country_field(pen: &mut Pen<'_>, fact: &Fact) {
    let one = fact.kind == Kind::Country;
    if !one {
        pen.say_in("p.small soft", "app-choose-many");
    }
    pen.el("div.grid two-up", |pen| choices(pen, &shown(&pen.app.state.draft.countries, one), one));
    pen.el("fieldset", |pen| by_letter(pen, one));
}

/// Which countries are offered at once: those chosen, then the common ones.
fn shown(chosen: &[Country], one: bool) -> Vec<Country> {
    let known = |codes: &[&str]| codes.iter().filter_map(|code| Country::parse(code)).collect::<Vec<_>>();
    let mut shown = if one { known(&["US"]) } else { Vec::new() };
    shown.extend(known(&COMMON));
    let others: Vec<Country> = chosen.iter().filter(|chosen| !shown.contains(chosen)).copied().collect();
    shown.splice(0..0, others);
    if !one {
        // To be a citizen of no country is an answer of its own.
        shown.extend(known(&["ZZ"]));
        shown.dedup();
    }
    shown
}

#[inline(never)]
fn choices(pen: &mut Pen<'_>, countries: &[Country], one: bool) {
    let pick = if one { Pick::One("q") } else { Pick::Any };
    for country in countries {
        let chosen = pen.app.state.draft.countries.contains(country);
        let words = pen.words.country(*country);
        row(pen, pick, chosen, Edit::Country(*country), &words, None);
    }
}

/// A button for each letter, and the countries of the one that was pressed.
fn by_letter(pen: &mut Pen<'_>, one: bool) {
    let open = pen.app.state.draft.group;
    let groups = pen.words.countries_by_letter();
    pen.el("legend", |pen| pen.say_in("h2", "app-country-letter"));
    pen.el("div.grid letters", |pen| {
        for (index, (letter, _)) in groups.iter().enumerate() {
            pen.pressable("button.btn", Action::Edit(Edit::Group(index)), |pen| {
                pen.attr("aria-pressed", if open == Some(index) { "true" } else { "false" });
                pen.text(letter);
            });
        }
    });
    pen.with(open.and_then(|group| groups.get(group)), |pen, (letter, countries)| {
        pen.el("fieldset", |pen| {
            pen.el("legend.vh", |pen| pen.text(letter));
            pen.el("div.grid two-up", |pen| choices(pen, countries, one));
        });
    });
}
