//! Tests that concern the workspace as a whole.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod adopt;
mod afterwards;
mod alerts;
mod aliases;
mod audit;
mod backfill;
mod calls;
mod catalogue;
mod crowd;
mod customers;
mod despatch;
mod edges;
mod edits;
mod elsewhere;
mod exceptions;
mod fence;
mod golden;
mod groups;
mod interleavings;
mod lanes;
mod left_out;
mod limits;
mod matrix;
mod moments;
mod operator;
mod orders;
mod patience;
mod paused;
mod races;
mod reconcile;
mod recovery;
mod refusals;
mod returned;
mod sales_orders;
mod scale;
mod setup;
mod simulation;
mod stock;
mod stopping;
mod town;
mod trace;
mod units;
mod units_named;
mod voided;
