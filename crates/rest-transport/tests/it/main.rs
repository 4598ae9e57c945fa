//! The transport as a whole, against scripted services and a loopback server.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod network;
mod redaction;
mod sending;
mod session;
mod spans;
mod streaming;
mod tls;
mod watching;
