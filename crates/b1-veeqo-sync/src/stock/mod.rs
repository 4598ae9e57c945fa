//! Stock movements in both directions, each booked once and as what it was.

mod adjust;
mod baseline;
mod book;
mod decide;
mod feed;
mod flow;
mod forgotten;
mod known;
mod open_orders;
mod opening;
mod plan;
mod put;
mod question;
mod read;
mod returned;
mod suspects;

pub(crate) use adjust::{AdjustmentFacts, busy, under_way};
pub(crate) use flow::run;
pub(crate) use known::StockMemory;
pub(crate) use opening::{adopt as adopt_pair, approve, leave_out, name, reopen, take_back};
pub use question::{Effect, PairView, Which, adopt, look_at_pairs};
pub(crate) use read::Readings;
pub(crate) use suspects::reread_suspects;
