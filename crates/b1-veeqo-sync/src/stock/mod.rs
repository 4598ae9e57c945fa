//! Stock movements in both directions, each booked once and as what it was.

mod adjust;
mod baseline;
mod decide;
mod flow;
mod opening;
mod put;
mod read;
mod returned;
mod suspects;

pub(crate) use flow::run;
pub(crate) use opening::reopen;
