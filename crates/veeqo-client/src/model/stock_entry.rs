//! Stock.

use super::WarehouseRef;
use crate::id::{SellableId, WarehouseId};
use crate::record::record;
use jiff::Timestamp;
use rust_decimal::Decimal;

record! {
    /// The stock of one sellable in one warehouse. It has no id of its own.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StockEntry {
        /// The sellable.
        pub sellable_id: SellableId,
        /// The warehouse.
        pub warehouse_id: WarehouseId,
        /// On the shelf, in units of the sellable. Falls when a parcel is shipped.
        pub physical_stock_level: Option<Decimal>,
        /// Promised to orders and not shipped.
        pub allocated_stock_level: Option<Decimal>,
        /// Physical less allocated; may be negative.
        pub available_stock_level: Option<Decimal>,
        /// On its way from suppliers.
        pub incoming_stock_level: Option<Decimal>,
        /// Stock is never counted.
        pub infinite: Option<bool>,
        /// The bin, free text.
        pub location: Option<String>,
        /// When the entry last changed.
        pub updated_at: Option<Timestamp>,
        /// The warehouse, in short.
        pub warehouse: Option<WarehouseRef>,
    }
}
