//! What Veeqo answers, read tolerantly: every field but the ids may be missing, and fields without a name here are kept in `extra`.
//!
//! Written back to JSON, a field that was missing appears as `null`; nothing that was there is lost.

mod address;
mod allocation;
mod channel;
mod company;
mod customer;
mod delivery_method;
mod extra;
mod line_item;
mod order;
mod payment;
mod product;
mod sellable;
mod shipment;
mod status;
mod stock_entry;
mod warehouse;

pub use address::Address;
pub use allocation::{Allocation, AllocationLine, Sublocation};
pub use channel::{Channel, ChannelType, fba_warehouses};
pub use company::{Company, CompanySettings};
pub use customer::Customer;
pub use delivery_method::DeliveryMethod;
pub use extra::Extra;
pub use line_item::LineItem;
pub use order::Order;
pub use payment::Payment;
pub use product::Product;
pub use sellable::{ParentProduct, Sellable};
pub use shipment::{Carrier, Shipment, Tracking, TrackingNumber};
pub use status::OrderStatus;
pub use stock_entry::StockEntry;
pub use warehouse::{Warehouse, WarehouseRef};
