//! The landscape: hills, and on the welcome page the marked path through them. Ornament only.

use crate::app::draw::{Drawn, el};
use yew::Html;

/// Hills from far to near: colour and line.
const HILLS: [(&str, &str); 3] = [
    ("var(--far)", "M0 142c70-34 150-40 232-12s150-42 244-40 176 44 244 22v138H0Z"),
    ("var(--mid)", "M0 176c120-40 214 10 330-6s220-34 390 14v66H0Z"),
    ("var(--near)", "M0 222c150-36 290 12 420-8s230-22 300-4v40H0Z"),
];

/// The path, from far to near: width and line.
const PATH: [(&str, &str); 3] = [
    ("3", "M404 162c52-6 24-24 66-34 34-8 12-20 42-34"),
    ("7", "M300 216c-24-14-6-26 34-32s64-10 70-20"),
    ("15", "M176 258c10-28 84-22 124-40"),
];

/// The marks along it: post, then diamond.
const MARKS: [(&str, &str); 6] = [
    ("5", "M268 222v-52"),
    ("4", "m268 134 20 20-20 20-20-20Z"),
    ("3.5", "M374 182v-32"),
    ("3", "m374 128 12 12-12 12-12-12Z"),
    ("2.5", "M470 130v-20"),
    ("2", "m470 96 8 8-8 8-8-8Z"),
];

/// The path through the hills.
pub(crate) fn land() -> Html {
    let sun = el("circle", "", []).with("cx", "566").with("cy", "74").with("r", "42").with("fill", "var(--sun)");
    let haze = area("var(--far)", "M0 92c56-52 118-66 186-34s112 4 190-38c58-30 92 52 150 116h194v114H0Z");
    let mut inside = vec![sun, haze.with("opacity", ".5")];
    inside.extend(HILLS.map(|(fill, line)| area(fill, line)));
    inside.push(
        el("g", "", PATH.map(track)).with("fill", "none").with("stroke", "var(--sun)").with("stroke-linecap", "round"),
    );
    let marks = el("g", "", MARKS.map(track)).with("fill", "var(--teal)").with("stroke", "var(--teal)");
    inside.push(marks.with("stroke-linecap", "round").with("stroke-linejoin", "round"));
    view("land", "0 -150 720 390", inside).with("preserveAspectRatio", "xMidYMax slice")
}

/// Low hills at the foot of a wide screen.
pub(crate) fn hills() -> Html {
    let far = area("var(--far)", "M0 96c150-60 290-50 450-8s300-70 490-58 330 70 500 20v150H0Z");
    let mid = area("var(--mid)", "M0 140c240-64 430 16 660-10s440-54 780 22v48H0Z");
    view("land foot", "0 0 1440 200", vec![far, mid])
}

fn view(class: &'static str, part: &'static str, inside: Vec<Html>) -> Html {
    el("svg", class, inside).with("viewBox", part).with("aria-hidden", "true")
}

fn area(fill: &'static str, line: &'static str) -> Html {
    el("path", "", []).with("fill", fill).with("d", line)
}

fn track((width, line): (&'static str, &'static str)) -> Html {
    el("path", "", []).with("stroke-width", width).with("d", line)
}
