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
mod reading;
mod recorded;
mod script;
mod sessions;
mod sql_queries;
mod stock;
mod tokens;
mod user_tables;
mod vocabulary;
mod webhooks;
mod writing;
