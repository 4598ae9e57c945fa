//! SAP items become Veeqo products. Nothing ever creates or renames an item in SAP.

mod barcodes;
mod create;
mod decide;
mod flow;
mod item;
mod products;
mod update;
mod watch;

pub(crate) use flow::{read_all_again, run};
pub(crate) use item::read as read_item;
pub(crate) use products::{sweep_all_due, sweep_products, views};
