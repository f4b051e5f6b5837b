//! The search: a box for the digits of a ZIP code, and what a person needs of an office.

use crate::app::browser;
use crate::app::draw::Pen;
use crate::app::help_state::{HelpAction, Need, ZIP_DIGITS};
use crate::app::parts::Icon;
use crate::app::state::Action;
use crate::order::{by_key, in_order};
use crate::place::{Directory, Service, ZipProblem};
use yew::virtual_dom::ListenerKind;

/// The form.
pub(super) fn search(
    pen: &mut Pen<'_>,
    case: Option<Service>,
    directory: Option<&Directory>,
    problem: Option<ZipProblem>,
) {
    let app = pen.app;
    let help = &app.state.help;
    pen.quiet_form(Action::Help(HelpAction::Show), |pen| {
        pen.heading("help-title");
        zip(pen, problem);
        pen.el("fieldset", |pen| {
            pen.el("legend", |pen| pen.say_in("b", "help-need"));
            pen.el("div.grid needs", |pen| {
                for (need, words) in [
                    (Need::Detention, "help-filter-detention"),
                    (Need::Court, "help-filter-court"),
                    (Need::Child, "help-filter-child"),
                    (Need::ProBono, "help-filter-pro-bono"),
                ] {
                    pen.tick(help.needs(need), Action::Help(HelpAction::Need(need)), |pen| pen.say(words));
                }
            });
            pen.with(case, |pen, case| {
                let words = pen.words.plain(&format!("service-{}", case.id()));
                pen.tick(!help.any_case, Action::Help(HelpAction::CaseFirst), |pen| {
                    pen.say_with("help-first", &[("case", words.into())]);
                });
            });
            pen.with(directory, languages);
            let court = help.needs(Need::Detention) || help.needs(Need::Court);
            pen.with(directory.filter(|_| court), courts);
        });
    });
}

/// The box for the digits. What is amiss with them is said at once, without blame.
fn zip(pen: &mut Pen<'_>, problem: Option<ZipProblem>) {
    let help = &pen.app.state.help;
    let amiss = match problem {
        _ if !help.zip.is_empty() && help.zip.len() != ZIP_DIGITS => Some("help-zip-digits"),
        Some(ZipProblem::NotAZip) => Some("help-zip-digits"),
        Some(ZipProblem::Unknown) => Some("help-zip-unknown"),
        None => None,
    };
    pen.el("div.flow tight", |pen| {
        pen.el("label", |pen| {
            pen.attr("for", "zip");
            pen.say_in("b", "help-zip");
        });
        pen.el("p.field", |pen| {
            pen.el("input", |pen| {
                pen.digits_only("zip", &help.typed);
                pen.attr("aria-describedby", "zip-note");
                if amiss.is_some() {
                    pen.attr("aria-invalid", "true");
                }
                let typed = pen.app.on_event(|event| Some(Action::Help(HelpAction::Zip(browser::typed(&event)))));
                pen.call(ListenerKind::oninput, typed);
            });
            pen.text(" ");
            pen.say_in("button.btn", "help-zip-show");
        });
        pen.el("div.small", |pen| {
            pen.attr("id", "zip-note");
            pen.el("p", |pen| {
                pen.attr("role", "status");
                if let Some(amiss) = amiss {
                    pen.say_in("b", amiss);
                }
            });
            pen.say_in("p.soft", "help-zip-note");
        });
    });
}

/// Every language that some office names, by its name.
fn languages(pen: &mut Pen<'_>, directory: &Directory) {
    let help = &pen.app.state.help;
    let all = directory.providers().iter().flat_map(|office| &office.languages).map(AsRef::as_ref);
    let mut codes: Vec<&str> = all.filter(|code| *code != "en").collect();
    in_order(&mut codes);
    let named = by_key(codes.into_iter().map(|code| (pen.words.language(code), code)), |(name, _)| name.clone());
    list(pen, Icon::Talk, ["help-language", "help-language-all"], &help.language, &named, HelpAction::Language);
}

fn courts(pen: &mut Pen<'_>, directory: &Directory) {
    let help = &pen.app.state.help;
    let named: Vec<(String, &str)> = directory.courts().iter().map(|court| (court.to_string(), &**court)).collect();
    list(pen, Icon::Stamp, ["help-court-title", "help-court-any"], &help.court, &named, HelpAction::Court);
}

/// A list to choose one from: its label, its first line that stands for any, and what is chosen.
#[inline(never)]
fn list(
    pen: &mut Pen<'_>,
    shape: Icon,
    [label, any]: [&str; 2],
    chosen: &str,
    named: &[(String, &str)],
    action: fn(String) -> HelpAction,
) {
    pen.el("label.row", |pen| {
        pen.icon(shape);
        pen.say_in("span.vh", label);
        pen.el("select", |pen| {
            pen.attr("autocomplete", "off");
            let choose = pen.app.on_event(move |event| Some(Action::Help(action(browser::selected(&event)))));
            pen.call(ListenerKind::onchange, choose);
            line(pen, &pen.words.plain(any), "", chosen);
            for (name, value) in named {
                line(pen, name, value, chosen);
            }
        });
    });
}

fn line(pen: &mut Pen<'_>, name: &str, value: &str, chosen: &str) {
    pen.el("option", |pen| {
        if value == chosen {
            pen.attr("selected", "");
        }
        pen.attr_of("value", value.to_owned());
        pen.text(name);
    });
}
