//! SAP's own sales orders go to Veeqo for picking, and come back only as deliveries.

mod customer;
mod decide;
mod feed;
mod flow;
mod link;
mod plan;
mod push;
mod rows;
mod sale;
mod withdraw;

pub(crate) use flow::run;
pub(crate) use rows::{is_sale, sale_of, touch};
