//! A delivery in SAP becomes its invoice, where the channel wants it.

mod decide;
mod document;
mod facts;
mod flow;
mod totals;

pub(crate) use facts::{InvoiceLink, follow};
pub(crate) use flow::run;
pub(crate) use totals::differing;
