//! Channel orders become SAP orders.

mod adopt;
mod amend;
mod batch;
mod cancel;
mod cancellation;
mod cancelled_in_sap;
mod customer;
mod decide;
mod document;
mod edit;
mod forgotten;
mod gate;
mod ingest;
mod link;
mod merge;
mod parcel;
mod patch;
mod poll;
mod post;
mod price;
mod shipped;
pub(crate) mod snapshot;
mod split;
mod story;
mod unread;
mod unseen;

pub(crate) use decide::{OrderDecision, check_tracking, decide, not_sold, unmapped};
pub(crate) use ingest::{OrderFacts, ingest, take_in_parcels};
pub(crate) use link::{FreightLine, OrderLink, differences};
pub(crate) use parcel::{exclude_despatch, take_back};
pub(crate) use poll::{poll, reread};
pub(crate) use post::{poll_and_run, reference as order_reference};
pub(crate) use shipped::{run_known, run_shipped};
pub(crate) use unseen::{Unseen, settle as settle_unseen};
