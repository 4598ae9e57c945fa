//! The client against scripted and loopback servers, and against recorded payloads.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod answers;
mod by_id;
mod fixtures;
mod limits;
mod mock;
mod mutations;
mod network;
mod oauth;
mod operations;
mod operations_settings;
mod payloads;
mod properties;
mod reading;
mod refusals;
mod renewal;
mod same_json;
mod scripted;
mod stock;
mod stock_feed;
mod truth;
mod walking;
mod writing;
