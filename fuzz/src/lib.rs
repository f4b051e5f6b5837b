//! What the fuzz targets share: chance that follows from the input alone, answers drawn by chance, and changes to JSON
//! as a tree.

mod chance;
mod person;
mod tree;
mod walk;

pub use chance::Chance;
pub use tree::mutate;
pub use walk::walk;
