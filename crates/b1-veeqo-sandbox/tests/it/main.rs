//! The traps of both vendors, spoken to in raw HTTP.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    missing_docs
)]

mod faults;
mod sap;
mod seed;
mod server;
mod veeqo;
