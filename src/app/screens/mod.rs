//! Screens: each is a function from the app to one `main`.

mod alert;
mod before;
mod check;
mod erase;
mod finding;
mod findings;
mod help;
mod languages;
mod question;
mod review;
mod sheet;
mod wait;
mod welcome;

pub(super) use alert::alert;
pub(super) use before::before;
pub(super) use check::check;
pub(super) use erase::erase;
pub(super) use finding::finding;
pub(super) use findings::findings;
pub(super) use help::help;
pub(super) use languages::languages;
pub(super) use question::question;
pub(super) use review::review;
pub(super) use sheet::sheet;
pub(super) use wait::wait;
pub(super) use welcome::welcome;
