//! A confirmed despatch in Veeqo becomes exactly one SAP delivery, copied from its order.

mod again;
mod based;
mod by_hand;
mod cancelled;
mod choose;
mod decide;
mod document;
mod duplicate;
mod facts;
mod flow;
mod forgotten;
mod glance;
mod numbers;
mod picks;
mod plan;
mod post;
mod record;
mod refused;
mod remainder;
mod totals;

pub(crate) use based::{BasedDelivery, based_on};
pub(crate) use by_hand::{HandMade, find as find_hand_made, noun, taken_from_sap};
pub(crate) use cancelled::{find as find_cancelled, take_in as cancelled_in_sap};
pub(crate) use document::reference as despatch_reference;
pub(crate) use facts::DespatchFacts;
pub(crate) use flow::run;
pub(crate) use numbers::Stocktake;
pub(crate) use plan::{DeliveredLine, PostedLine};
pub(crate) use record::DespatchLink;
pub(crate) use totals::read_totals;
