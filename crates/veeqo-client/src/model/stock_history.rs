//! How stock changed.

use super::{Sellable, StockEntry};
use crate::record::record;
use jiff::Timestamp;
use rust_decimal::Decimal;

record! {
    /// One change of stock. Undocumented record, shown by Veeqo's staff.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StockHistory {
        /// Its id.
        pub id: i64,
        /// The level rose.
        pub increased: Option<bool>,
        /// The level fell.
        pub decreased: Option<bool>,
        /// By how many units.
        pub quantity: Option<Decimal>,
        /// The level afterwards.
        pub stock_level: Option<Decimal>,
        /// When.
        pub created_at: Option<Timestamp>,
        /// Why.
        pub action: Option<StockAction>,
        /// The entry afterwards.
        pub stock_entry: Option<StockEntry>,
        /// The sellable.
        pub sellable: Option<Sellable>,
    }
}

record! {
    /// Why stock changed.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StockAction {
        /// For programs, e.g. `purchase_order_received`.
        pub name: Option<String>,
        /// For people.
        pub summary: Option<String>,
    }
}
