#![doc = include_str!("../README.md")]

mod accuracy;
mod admission;
pub mod aliases;
pub mod audit;
mod backfill;
mod catalogue;
mod changed;
mod check;
mod context;
mod copies;
mod daemon;
mod despatch;
mod engine;
mod error;
mod guard;
mod history;
mod hourly;
mod invoices;
mod items;
mod lane;
pub mod ledger;
mod line_units;
pub mod maintenance;
mod memory;
mod operator;
mod orders;
mod outage;
mod pass;
pub mod pause;
mod posting;
mod recheck;
pub mod reconcile;
mod rehearsal;
mod report;
mod requests;
mod rest;
mod returns;
mod round;
mod sales_orders;
pub mod settings;
pub mod setup;
pub mod stock;
pub mod survey;
mod timetable;
pub mod trace;
mod trouble;
mod unanswered;
mod unreadable;
mod vendor_time;
pub mod warehouses;
pub mod watch;

pub use backfill::{Backfill, Estimate, backfill};
pub use check::{CheckReport, Finding, check};
pub use engine::Engine;
pub use error::EngineError;
pub use operator::{
    Ignored, Resolved, Retried, RetryTarget, Supplied, Unsuitable, choose_customer, ignore, map_sku,
    name_units, resolve, retry,
};
pub use rehearsal::Follows;
pub use report::{Event, FlowReport, Observer, Summary, Unobserved};
pub use settings::Settings;
