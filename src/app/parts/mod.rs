//! Parts: what several screens are made of.

mod bar;
mod icon;
mod land;
mod said;

pub(crate) use bar::bar;
pub(crate) use icon::{Icon, icon, icon_with};
pub(crate) use land::{hills, land};
pub(crate) use said::said;
