//! How stock changed.

use super::{Extra, Sellable, StockEntry};
use crate::wire;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// One change of stock. Undocumented record, shown by Veeqo's staff.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StockHistory {
    /// Its id.
    pub id: i64,
    /// The level rose.
    pub increased: Option<bool>,
    /// The level fell.
    pub decreased: Option<bool>,
    /// By how many units.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub quantity: Option<Decimal>,
    /// The level afterwards.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub stock_level: Option<Decimal>,
    /// When.
    #[serde(default, with = "wire::timestamp")]
    pub created_at: Option<Timestamp>,
    /// Why.
    pub action: Option<StockAction>,
    /// The entry afterwards.
    pub stock_entry: Option<StockEntry>,
    /// The sellable.
    pub sellable: Option<Sellable>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Why stock changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StockAction {
    /// For programs, e.g. `purchase_order_received`.
    pub name: Option<String>,
    /// For people.
    pub summary: Option<String>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
