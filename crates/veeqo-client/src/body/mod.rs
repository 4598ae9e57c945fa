//! What is written. Only fields that are set are sent: absent, `null` and zero differ.

mod allocation;
mod cancellation;
mod customer;
mod date;
mod field;
mod order;
mod product;
mod product_changes;
mod shipment;
mod stock;

pub use allocation::{NewAllocation, NewAllocationLine};
pub use cancellation::{Cancellation, ReasonKey};
pub use customer::{NewAddress, NewCustomer};
pub use field::Field;
pub use order::{NewLineItem, NewOrder, NewPayment, Note};
pub use product::{NewImage, NewProduct, NewVariant};
pub use product_changes::{ProductChanges, VariantChanges};
pub use shipment::NewShipment;
pub use stock::StockLevelUpdate;
