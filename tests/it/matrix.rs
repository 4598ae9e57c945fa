//! Each flow, one file: happy, in parts, late, twice, cancelled, and crashed at every request. What stands on both sides is asserted, not only how
//! much of it.

mod cancellations;
mod catalogue;
mod despatch;
mod invoices;
mod orders;
mod returns;
mod sales_orders;
mod stock;
