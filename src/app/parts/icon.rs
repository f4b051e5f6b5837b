//! Icons: small line drawings beside words. They never stand alone, so a screen reader skips them.

use super::drawings::paths;
use yew::{AttrValue, Classes, Html, classes, html};

/// Every drawing there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Icon {
    Globe, Leave, Back, Next, Down, Why, Unknown, Rather, Private, Passport, Car, Stamp, Gate, Hills, Screen, Anchor,
    Cards, Call, Pin, Clock, Calendar, List, Speaker, Print, Erase, Filter, Talk, NoName, NoPay, Coin, Paper, Check,
    Bell,
    /// The outlook: a diamond, full, half full, empty, with a bar, with a dot.
    MayFit, CannotTell, NoFit, Closed, ForLawyer,
    /// The mark of a clause: a disc with a sign.
    Fits, NotKnown, DoesNotFit, Lawyer,
    /// A place on the line of time.
    Then, Now, SafeDay, LastDay,
    Logo,
}

/// The icon, in the style of its kind.
pub(crate) fn icon(icon: Icon) -> Html {
    icon_with(icon, Classes::new())
}

/// The icon, with classes of its own besides those of its kind.
pub(crate) fn icon_with(icon: Icon, extra: impl Into<Classes>) -> Html {
    let (kind, side) = match icon {
        Icon::MayFit => ("o may", 24),
        Icon::CannotTell => ("o cant", 24),
        Icon::NoFit | Icon::Closed | Icon::ForLawyer => ("o", 24),
        Icon::Fits | Icon::NotKnown | Icon::DoesNotFit | Icon::Lawyer => ("m", 32),
        Icon::LastDay => ("t dashed", 24),
        Icon::Then | Icon::Now | Icon::SafeDay => ("t", 24),
        Icon::Logo => ("logo", 28),
        // What points is turned round where words run from right to left.
        Icon::Leave | Icon::Back | Icon::Next | Icon::Car | Icon::Gate | Icon::Speaker => ("i flip", 24),
        _ => ("i", 24),
    };
    let view = AttrValue::from(format!("0 0 {side} {side}"));
    html! {
        <svg class={classes!(kind, extra.into())} viewBox={view} aria-hidden="true" focusable="false">
            { for paths(icon).iter().map(|path| html! {
                <path d={path.d} fill={paint(path.fill)} stroke={paint(path.stroke)} stroke-width={paint(path.width)} />
            }) }
        </svg>
    }
}

/// An empty paint is no attribute at all.
fn paint(value: &'static str) -> Option<AttrValue> {
    (!value.is_empty()).then_some(AttrValue::Static(value))
}
