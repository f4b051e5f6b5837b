//! Icons: small line drawings beside words, from the set on the page. They never stand alone, so a screen reader skips them.

use crate::app::draw::Pen;

/// The drawings in use; each is a symbol of `icons.svg`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Icon {
    Anchor,
    Back,
    Calendar,
    Call,
    Car,
    Cards,
    Check,
    Clock,
    Coin,
    Down,
    Erase,
    Filter,
    Gate,
    Globe,
    Hills,
    Leave,
    List,
    Logo,
    NoName,
    NoPay,
    Paper,
    Passport,
    Pin,
    Print,
    Private,
    Rather,
    Screen,
    Stamp,
    Talk,
    Why,
    /// The outlook: a diamond, full, half full, empty, with a bar, with a dot.
    MayFit,
    CannotTell,
    NoFit,
    Closed,
    ForLawyer,
    /// The mark of a clause: a disc with a sign.
    Fits,
    NotKnown,
    DoesNotFit,
    Lawyer,
    /// A place on the line of time.
    Then,
    Now,
    SafeDay,
    LastDay,
    Opens,
}

impl Icon {
    /// The style of its kind, and the symbol.
    pub(super) fn symbol(self) -> (&'static str, &'static str) {
        match self {
            Icon::Anchor => ("i", "#i-anchor"),
            // What points is turned round where words run from right to left.
            Icon::Back => ("i flip", "#i-back"),
            Icon::Calendar => ("i", "#i-cal"),
            Icon::Call => ("i", "#i-call"),
            Icon::Car => ("i flip", "#i-car"),
            Icon::Cards => ("i", "#i-cards"),
            Icon::Check => ("i", "#i-check"),
            Icon::Clock => ("i", "#i-clock"),
            Icon::Coin => ("i", "#i-coin"),
            Icon::Down => ("i", "#i-down"),
            Icon::Erase => ("i", "#i-erase"),
            Icon::Filter => ("i", "#i-filter"),
            Icon::Gate => ("i flip", "#i-gate"),
            Icon::Globe => ("i", "#i-globe"),
            Icon::Hills => ("i", "#i-hills"),
            Icon::Leave => ("i flip", "#i-leave"),
            Icon::List => ("i", "#i-list"),
            Icon::Logo => ("logo", "#logo"),
            Icon::NoName => ("i", "#i-noname"),
            Icon::NoPay => ("i", "#i-nopay"),
            Icon::Paper => ("i", "#i-paper"),
            Icon::Passport => ("i", "#i-passport"),
            Icon::Pin => ("i", "#i-pin"),
            Icon::Print => ("i", "#i-print"),
            Icon::Private => ("i", "#i-private"),
            Icon::Rather => ("i", "#i-rather"),
            Icon::Screen => ("i", "#i-screen"),
            Icon::Stamp => ("i", "#i-stamp"),
            Icon::Talk => ("i", "#i-talk"),
            Icon::Why => ("i", "#i-why"),
            Icon::MayFit => ("o may", "#o-may"),
            Icon::CannotTell => ("o cant", "#o-cant"),
            Icon::NoFit => ("o not", "#o-not"),
            Icon::Closed => ("o shut", "#o-shut"),
            Icon::ForLawyer => ("o ask", "#o-ask"),
            Icon::Fits => ("m", "#m-fits"),
            Icon::NotKnown => ("m", "#m-unknown"),
            Icon::DoesNotFit => ("m", "#m-doesnt"),
            Icon::Lawyer => ("m", "#m-lawyer"),
            Icon::Then => ("t", "#t-came"),
            Icon::Now => ("t", "#t-now"),
            Icon::SafeDay => ("t", "#t-last"),
            Icon::LastDay => ("t", "#t-maybe"),
            Icon::Opens => ("t", "#t-opens"),
        }
    }
}

impl Pen<'_> {
    /// The icon, in the style of its kind.
    #[inline(never)]
    pub(crate) fn icon(&mut self, icon: Icon) {
        self.icon_with(icon, "");
    }

    /// The icon, with a class of its own besides those of its kind.
    pub(crate) fn icon_with(&mut self, icon: Icon, extra: &'static str) {
        let (kind, symbol) = icon.symbol();
        self.el("svg", |pen| {
            pen.attr_of("class", [kind, extra].join(" "));
            pen.attr("aria-hidden", "true");
            pen.el("use", |pen| pen.attr("href", symbol));
        });
    }
}
