//! Channel orders become SAP orders.

mod cancel;
mod changed;
mod decide;
mod document;
mod ingest;
mod poll;
mod post;
mod price;
pub(crate) mod snapshot;
mod split;

pub(crate) use decide::unmapped;
pub(crate) use ingest::{OrderFacts, exclude_despatch};
pub(crate) use poll::{poll, reread};
pub(crate) use post::{OrderLink, run};
