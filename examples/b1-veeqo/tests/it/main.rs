//! The program from outside: what it prints, what it refuses, how it ends.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod alerts;
mod audit;
mod business;
mod init;
mod kill;
mod operations;
mod operator;
mod program;
mod reconcile;
mod sandbox;
mod setup;
mod stock;
mod sync;
mod unreachable;
mod usage;
mod warehouses;
