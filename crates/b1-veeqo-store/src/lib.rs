#![doc = include_str!("../README.md")]

mod column;
mod commit;
mod failure;
mod file;
mod schema;
mod store;
mod table;

pub use store::{Access, SqliteStore};
