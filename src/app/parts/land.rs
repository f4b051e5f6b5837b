//! The landscape: hills, and on the welcome page the marked path through them. Ornament only.

use crate::app::draw::Pen;

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
pub(crate) fn land(pen: &mut Pen<'_>) {
    view(pen, "svg.land", "0 -150 720 390", |pen| {
        pen.attr("preserveAspectRatio", "xMidYMax slice");
        pen.el("circle", |pen| {
            for (name, value) in [("cx", "566"), ("cy", "74"), ("r", "42"), ("fill", "var(--sun)")] {
                pen.attr(name, value);
            }
        });
        pen.el("g", |pen| {
            pen.attr("opacity", ".5");
            area(pen, "var(--far)", "M0 92c56-52 118-66 186-34s112 4 190-38c58-30 92 52 150 116h194v114H0Z");
        });
        for (fill, line) in HILLS {
            area(pen, fill, line);
        }
        tracks(pen, "none", "var(--sun)", &PATH);
        tracks(pen, "var(--teal)", "var(--teal)", &MARKS);
    });
}

/// Low hills at the foot of a wide screen.
pub(crate) fn hills(pen: &mut Pen<'_>) {
    view(pen, "svg.land foot", "0 0 1440 200", |pen| {
        area(pen, "var(--far)", "M0 96c150-60 290-50 450-8s300-70 490-58 330 70 500 20v150H0Z");
        area(pen, "var(--mid)", "M0 140c240-64 430 16 660-10s440-54 780 22v48H0Z");
    });
}

fn view(pen: &mut Pen<'_>, name: &'static str, part: &'static str, inside: fn(&mut Pen<'_>)) {
    pen.el(name, |pen| {
        pen.attr("viewBox", part);
        pen.attr("aria-hidden", "true");
        inside(pen);
    });
}

fn area(pen: &mut Pen<'_>, fill: &'static str, line: &'static str) {
    pen.el("path", |pen| {
        pen.attr("fill", fill);
        pen.attr("d", line);
    });
}

fn tracks(pen: &mut Pen<'_>, fill: &'static str, stroke: &'static str, lines: &[(&'static str, &'static str)]) {
    pen.el("g", |pen| {
        pen.attr("fill", fill);
        pen.attr("stroke", stroke);
        pen.attr("stroke-linecap", "round");
        pen.attr("stroke-linejoin", "round");
        for (width, line) in lines {
            pen.el("path", |pen| {
                pen.attr("stroke-width", width);
                pen.attr("d", line);
            });
        }
    });
}
