//! The client against scripted servers, a loopback server, and recorded payloads.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod batches;
mod documents;
mod errors;
mod feed;
mod files;
mod generic;
mod inventory;
mod lacking;
mod loopback;
mod mock;
mod modes;
mod peer;
mod reading;
mod recorded;
mod script;
mod sessions;
mod shared_sessions;
mod slashes;
mod sql_queries;
mod stock;
mod tokens;
mod typed;
mod user_tables;
mod version_writes;
mod versions;
mod vocabulary;
mod webhooks;
mod writing;
