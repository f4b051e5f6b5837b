//! Drawings: the lines of every icon, as paths on a small square.

use super::icon::Icon;

/// One path and its paint. An empty paint leaves it to the style sheet.
pub(super) struct Path {
    pub(super) fill: &'static str,
    pub(super) stroke: &'static str,
    pub(super) width: &'static str,
    pub(super) d: &'static str,
}

/// A line in the colour of the words around it.
const fn line(d: &'static str) -> Path {
    Path { fill: "", stroke: "", width: "", d }
}

/// A shape filled with one colour, and no edge.
const fn full(fill: &'static str, d: &'static str) -> Path {
    Path { fill, stroke: "none", width: "", d }
}

/// A shape with a fill and an edge.
const fn edge(fill: &'static str, stroke: &'static str, width: &'static str, d: &'static str) -> Path {
    Path { fill, stroke, width, d }
}

/// The paths of an icon, from back to front.
pub(super) fn paths(icon: Icon) -> &'static [Path] {
    match icon {
        Icon::Globe => const { &[line("M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M3 12h18M12 3c2.6 2.6 3.8 5.6 3.8 9s-1.2 6.4-3.8 9c-2.6-2.6-3.8-5.6-3.8-9S9.4 5.6 12 3Z")] },
        Icon::Leave => const { &[line("M10 4H6.5A1.5 1.5 0 0 0 5 5.5v13A1.5 1.5 0 0 0 6.5 20H10M10 12h10.5M16.5 8l4 4-4 4")] },
        Icon::Back => const { &[line("M14.5 5.5 8 12l6.5 6.5")] },
        Icon::Next => const { &[line("M9.5 5.5 16 12l-6.5 6.5")] },
        Icon::Down => const { &[line("M5.5 9.5 12 16l6.5-6.5")] },
        Icon::Why => const { &[line("M6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H12l-4.5 4v-4h-1A2.5 2.5 0 0 1 4 13.5v-7A2.5 2.5 0 0 1 6.5 4ZM12 7.6v.1M12 10.3v2.4")] },
        Icon::Unknown => const { &[line("M8.2 9a3.8 3.8 0 1 1 5.6 3.3c-1.2.7-1.8 1.4-1.8 2.7M12 18.9v.1")] },
        Icon::Rather => const { &[line("M3.5 10c2 3.2 4.9 5 8.5 5s6.5-1.8 8.5-5M12 15v3.2M6.8 13.4l-1.9 2.5M17.2 13.4l1.9 2.5")] },
        Icon::Private => const { &[line("M8.5 2.5h7a2.5 2.5 0 0 1 2.5 2.5v14a2.5 2.5 0 0 1 -2.5 2.5h-7a2.5 2.5 0 0 1 -2.5-2.5v-14a2.5 2.5 0 0 1 2.5-2.5ZM9.3 11.2h5.4v4.3H9.3ZM10.3 11.2V9.9a1.7 1.7 0 0 1 3.4 0v1.3")] },
        Icon::Passport => const { &[line("M7 3h10a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2-2v-14a2 2 0 0 1 2-2ZM8.7 10a3.3 3.3 0 1 0 6.6 0a3.3 3.3 0 1 0-6.6 0M8.7 10h6.6M9 17h6")] },
        Icon::Car => const { &[line("M6.5 10.2 8 6.8a2 2 0 0 1 1.8-1.2h4.4A2 2 0 0 1 16 6.8l1.5 3.4 1.5 1c.6.4 1 1 1 1.7V16a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-3.1c0-.7.4-1.3 1-1.7ZM6.5 10.2h11M7 17v1.8M17 17v1.8M7.5 13.6h.1M16.4 13.6h.1")] },
        Icon::Stamp => const { &[line("M14 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8ZM14 3v5h5M8.5 11.5h5M12 16.3a2 2 0 1 0 4 0a2 2 0 1 0-4 0")] },
        Icon::Gate => const { &[line("M5 6.5v11M9.5 6.5v11M14 12h6.5M17 8.5l3.5 3.5-3.5 3.5")] },
        Icon::Hills => const { &[line("M2.5 19 8.7 7.5l4 7 2.3-3 6.5 7.5ZM8.6 19c0-2.3 3.2-2 3.2-4.4")] },
        Icon::Screen => const { &[line("M5 4.5h14a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2-2v-8a2 2 0 0 1 2-2ZM9 20h6M8.5 10.6l2.4 2.4 4.6-5")] },
        Icon::Anchor => const { &[line("M10 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M12 7v13.5M8.3 10.5h7.4M4.5 13.3c.4 4.2 3.4 7.2 7.5 7.2s7.1-3 7.5-7.2")] },
        Icon::Cards => const { &[line("M4.7 9h9.6a1.7 1.7 0 0 1 1.7 1.7v6.1a1.7 1.7 0 0 1 -1.7 1.7h-9.6a1.7 1.7 0 0 1 -1.7-1.7v-6.1a1.7 1.7 0 0 1 1.7-1.7ZM7.5 9V7.2a1.7 1.7 0 0 1 1.7-1.7h10.1A1.7 1.7 0 0 1 21 7.2v6.1a1.7 1.7 0 0 1-1.7 1.7H16M10.8 12.6h2.4M10.8 15h2.4M5.7 13.7a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0")] },
        Icon::Call => const { &[line("m6.2 3.8 2.5-.4 2 4.4-2 1.9a12 12 0 0 0 5.5 5.6l1.9-2 4.4 2-.4 2.6a2.4 2.4 0 0 1-2.5 2C10.6 19.5 4.5 13.4 4.1 6.4a2.4 2.4 0 0 1 2.1-2.6Z")] },
        Icon::Pin => const { &[line("M12 21c4.3-4.4 6.5-8 6.5-11a6.5 6.5 0 0 0-13 0c0 3 2.2 6.6 6.5 11ZM9.7 10a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0")] },
        Icon::Clock => const { &[line("M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 6.8V12l3.6 2.2")] },
        Icon::Calendar => const { &[line("M6 5h12a2 2 0 0 1 2 2v11.5a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2-2v-11.5a2 2 0 0 1 2-2ZM4 10h16M8.5 3v4M15.5 3v4")] },
        Icon::List => const { &[line("M14 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8ZM14 3v5h5M8.5 12h7M8.5 16h7")] },
        Icon::Speaker => const { &[line("M4 9.5v5h3.5l4.5 4v-13l-4.5 4ZM15.5 9a4.2 4.2 0 0 1 0 6M18.2 6.4a8 8 0 0 1 0 11.2")] },
        Icon::Print => const { &[line("M7 8.5V3.5h10v5M7 16.5H5A1.5 1.5 0 0 1 3.5 15v-5A1.5 1.5 0 0 1 5 8.5h14a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-2M7 13.5h10v7H7Z")] },
        Icon::Erase => const { &[line("m8.5 19.5-4.6-4.6a1.4 1.4 0 0 1 0-2l8.9-8.9a1.4 1.4 0 0 1 2 0l5.2 5.2a1.4 1.4 0 0 1 0 2l-8.3 8.3ZM8.3 8.5l7.2 7.2M8.5 19.5H20")] },
        Icon::Filter => const { &[line("M4 6.5h16M7 12h10M10 17.5h4")] },
        Icon::Talk => const { &[line("M5.5 4h8A1.5 1.5 0 0 1 15 5.5v5a1.5 1.5 0 0 1-1.5 1.5H9l-3 3v-3h-.5A1.5 1.5 0 0 1 4 10.5v-5A1.5 1.5 0 0 1 5.5 4ZM18 9h.5a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H18v3l-3-3h-3.5a1.5 1.5 0 0 1-1.5-1.5V15")] },
        Icon::NoName => const {
            &[
                line("M8.3 7.5a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0M4 20.5c.5-4.2 3.5-6.5 8-6.5s7.5 2.3 8 6.5"),
                edge("", "var(--teal-wash)", "4.5", "m4.5 4.5 15 15"),
                line("m3.5 3.5 17 17"),
            ]
        },
        Icon::NoPay => const {
            &[
                line("M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M14.8 9.2c-.4-1-1.5-1.6-2.8-1.6-1.6 0-2.8.8-2.8 2.1 0 3 5.7 1.5 5.7 4.5 0 1.3-1.3 2.2-2.9 2.2-1.4 0-2.6-.7-3-1.8M12 5.8v1.8M12 16.4v1.8"),
                edge("", "var(--teal-wash)", "4.5", "m4.5 4.5 15 15"),
                line("m3.5 3.5 17 17"),
            ]
        },
        Icon::Coin => const { &[line("M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M14.8 9.2c-.4-1-1.5-1.6-2.8-1.6-1.6 0-2.8.8-2.8 2.1 0 3 5.7 1.5 5.7 4.5 0 1.3-1.3 2.2-2.9 2.2-1.4 0-2.6-.7-3-1.8M12 5.8v1.8M12 16.4v1.8")] },
        Icon::Paper => const { &[line("M7.5 5.5h9v15h-9ZM10 3.5h9v15")] },
        Icon::Check => const { &[line("m5 12.5 4.5 4.5L19 7.5")] },
        Icon::Bell => const { &[line("M12 3.5a6 6 0 0 1 6 6c0 4.5 1.5 6 2 6.7H4c.5-.7 2-2.2 2-6.7a6 6 0 0 1 6-6ZM10 19.5a2.1 2.1 0 0 0 4 0")] },
        Icon::MayFit => const { &[edge("currentColor", "", "", "M12 2.5 21.5 12 12 21.5 2.5 12Z")] },
        Icon::CannotTell => const {
            &[
                line("M12 2.5 21.5 12 12 21.5 2.5 12Z"),
                full("currentColor", "M2.5 12h19L12 21.5Z"),
            ]
        },
        Icon::NoFit => const { &[line("M12 2.5 21.5 12 12 21.5 2.5 12Z")] },
        Icon::Closed => const { &[line("M12 2.5 21.5 12 12 21.5 2.5 12ZM7.5 12h9")] },
        Icon::ForLawyer => const {
            &[
                line("M12 2.5 21.5 12 12 21.5 2.5 12Z"),
                edge("currentColor", "", "", "M10.2 12a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0"),
            ]
        },
        Icon::Fits => const {
            &[
                full("var(--teal)", "M1 16a15 15 0 1 0 30 0a15 15 0 1 0-30 0"),
                edge("none", "var(--on-teal)", "2.6", "m9.5 16.5 4.5 4.5 8.5-9.5"),
            ]
        },
        Icon::NotKnown => const {
            &[
                edge("var(--amber-wash)", "var(--amber-mark)", "2", "M2 16a14 14 0 1 0 28 0a14 14 0 1 0-28 0"),
                edge("none", "var(--amber)", "2.6", "M12.2 13a3.9 3.9 0 1 1 5.8 3.3c-1.3.8-1.9 1.5-1.9 2.8M16.1 23v.1"),
            ]
        },
        Icon::DoesNotFit => const {
            &[
                edge("var(--card)", "var(--ink)", "2", "M2 16a14 14 0 1 0 28 0a14 14 0 1 0-28 0"),
                edge("", "var(--ink)", "2.6", "m11.5 11.5 9 9m0-9-9 9"),
            ]
        },
        Icon::Lawyer => const {
            &[
                edge("var(--card)", "var(--teal)", "2", "M2 16a14 14 0 1 0 28 0a14 14 0 1 0-28 0"),
                edge("none", "var(--teal)", "2.2", "M12.7 12.6a3.3 3.3 0 1 0 6.6 0a3.3 3.3 0 1 0-6.6 0M9.8 22.8c.6-3 2.9-4.7 6.2-4.7s5.6 1.7 6.2 4.7"),
            ]
        },
        Icon::Then => const { &[edge("var(--card)", "var(--teal)", "3", "M6 12a6 6 0 1 0 12 0a6 6 0 1 0-12 0")] },
        Icon::Now => const {
            &[
                full("var(--teal)", "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0"),
                full("var(--on-teal)", "M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0"),
            ]
        },
        Icon::SafeDay => const { &[full("var(--brick)", "M12 2.5 21.5 12 12 21.5 2.5 12Z")] },
        Icon::LastDay => const { &[edge("var(--card)", "var(--brick)", "2", "M12 3.5 20.5 12 12 20.5 3.5 12Z")] },
        Icon::Logo => const {
            &[
                full("currentColor", "M14 1.5 26.5 14 14 26.5 1.5 14Z"),
                edge("none", "var(--paper)", "2.2", "M14 21.5c0-3-4.5-2.7-4.5-5.6 0-3 6.5-2 6.5-5 0-1.5-1-2.4-2-3.4"),
            ]
        },
    }
}
