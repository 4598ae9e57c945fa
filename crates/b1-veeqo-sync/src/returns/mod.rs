//! Goods that came back: a return in Veeqo becomes exactly one return in SAP, copied from the deliveries its goods left with.

mod base;
mod by_hand;
mod cancelled;
mod decide;
mod document;
mod facts;
mod flow;
mod goods;
mod numbers;
mod plan;
mod read;
mod record;
mod shelf;

pub(crate) use by_hand::find as find_returned_by_hand;
pub(crate) use cancelled::find as find_cancelled_returns;
pub(crate) use flow::run;
pub(crate) use read::notice;
pub(crate) use shelf::{announced, put_on_shelf, suspects, underway, unposted};
