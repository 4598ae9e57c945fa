//! A confirmed despatch in Veeqo becomes exactly one SAP delivery, copied from its order.

mod facts;
mod flow;
mod plan;

pub(crate) use facts::DespatchFacts;
pub(crate) use flow::DespatchLink;
pub(crate) use flow::run;
pub(crate) use plan::PostedLine;
