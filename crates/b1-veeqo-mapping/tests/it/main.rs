//! The crate from outside: golden orders, and properties that must hold for any input.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    missing_docs
)]

mod facts;
mod golden;
mod keys;
mod money;
mod orders;
mod reasons;
mod recorded;
mod skus;
mod tracking;
mod warehouses;

use rust_decimal::Decimal;

/// A decimal from its text.
fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}
