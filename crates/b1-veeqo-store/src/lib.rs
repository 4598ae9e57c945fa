#![doc = include_str!("../README.md")]

mod backup;
mod column;
mod commit;
mod failure;
mod file;
mod schema;
mod store;
mod table;

pub use schema::Upgrade;
pub use store::{Access, SqliteStore};
