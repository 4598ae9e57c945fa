//! The whole engine against both simulated vendors, without sockets and without waiting: seeds full of faults, crashes, wrong clocks and people
//! who act in between, and what must be true when the world is quiet again.
//!
//! `B1_VEEQO_SEEDS` says how many seeds are played (`2000`), or which (`17..=17`). A failure names the seed that repeats it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]
#![allow(clippy::print_stderr, reason = "whoever looks into a seed reads all of it")]

mod clock;
mod diary;
#[path = "../it/town/http.rs"]
mod http;
mod invariants;
#[path = "../it/town/merchant.rs"]
#[allow(dead_code, reason = "the audit's settings are for the scenarios")]
mod merchant;
mod mortal;
mod mutants;
mod people;
mod place;
mod play;
mod seeds;
mod shape;
mod stage;
mod store;
mod wire;
