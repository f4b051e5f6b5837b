//! Parts: what several screens are made of.

mod alert_card;
mod bar;
mod choice;
mod country_field;
mod date_field;
mod end;
mod icon;
mod land;
mod number_field;
mod said;
mod slip;
mod whereabouts;
mod years;

pub(crate) use alert_card::{alert_card, day_leaf, line_phone};
pub(crate) use bar::bar;
pub(crate) use choice::{choices, instead, or, row};
pub(crate) use country_field::country_field;
pub(crate) use date_field::date_field;
pub(crate) use end::{back, end};
pub(crate) use icon::{Icon, icon, icon_with};
pub(crate) use land::{hills, land};
pub(crate) use number_field::number_field;
pub(crate) use said::said;
pub(crate) use slip::slip;
pub(crate) use whereabouts::where_am_i;
