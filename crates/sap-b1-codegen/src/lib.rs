#![doc = include_str!("../README.md")]

mod edmx;
mod emit;
mod error;
mod merge;
mod model;
mod naming;
mod run;
mod select;
mod tables;
mod wording;

pub use edmx::read;
pub use emit::module;
pub use error::Error;
pub use model::{Enum, Member, Metadata, Property, Set, Type};
pub use run::{Job, Output};
pub use select::{Area, Choice, SHARED, by_area, one};
pub use tables::{add_fields, read_areas};
