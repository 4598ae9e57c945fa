//! Stock.

use super::{Extra, WarehouseRef};
use crate::id::{SellableId, WarehouseId};
use crate::wire;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The stock of one sellable in one warehouse. It has no id of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StockEntry {
    /// The sellable.
    pub sellable_id: SellableId,
    /// The warehouse.
    pub warehouse_id: WarehouseId,
    /// On the shelf, in units of the sellable. Falls when a parcel is shipped.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub physical_stock_level: Option<Decimal>,
    /// Promised to orders and not shipped.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub allocated_stock_level: Option<Decimal>,
    /// Physical less allocated; may be negative.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub available_stock_level: Option<Decimal>,
    /// On its way from suppliers.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub incoming_stock_level: Option<Decimal>,
    /// Stock is never counted.
    pub infinite: Option<bool>,
    /// The bin, free text.
    pub location: Option<String>,
    /// When the entry last changed.
    #[serde(default, with = "wire::timestamp")]
    pub updated_at: Option<Timestamp>,
    /// The warehouse, in short.
    pub warehouse: Option<WarehouseRef>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
