#![doc = include_str!("../README.md")]

pub mod customer;
pub mod exception;
pub mod key;
pub mod money;
pub mod pricing;
pub mod quantity;
pub mod region;
pub mod sku;
pub mod tracking;
pub mod warehouse;

pub use key::{AdjustmentKey, DespatchKey, DocumentKey, Generation, OrderKey, ReturnKey, SaleKey};
pub use money::{Currency, Money, Rounding};
pub use quantity::{Quantity, SignedQuantity};
pub use sku::{ItemCode, Sku};
pub use warehouse::{VeeqoWarehouseId, WarehouseCode, WarehouseMap};
