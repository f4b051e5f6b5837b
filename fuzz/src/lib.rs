//! What the fuzz targets share: chance that follows from the input alone, answers drawn by chance, what is done with
//! a rulebook and a directory that have loaded, and changes to JSON as a tree.

mod chance;
mod find;
mod person;
mod tree;
mod walk;

pub use chance::Chance;
pub use find::find;
pub use tree::mutate;
pub use walk::walk;
