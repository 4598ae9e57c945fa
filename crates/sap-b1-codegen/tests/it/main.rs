//! The tool on a small description of a company.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod company;
mod errors;
mod generated;
