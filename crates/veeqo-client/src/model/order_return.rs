//! Returns of orders.

use super::Extra;
use crate::id::{OrderReturnId, SellableId};
use crate::wire;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What came back, or is on its way back, of an order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrderReturn {
    /// Its id.
    pub id: OrderReturnId,
    /// The number people see, e.g. `RN-12345`.
    #[serde(default, deserialize_with = "wire::text")]
    pub number: Option<String>,
    /// `returning`, or another word.
    pub status: Option<String>,
    /// Why.
    #[serde(default, deserialize_with = "wire::text")]
    pub reason: Option<String>,
    /// `ShippedItemsReturn`, or another word.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// What comes back.
    #[serde(default, deserialize_with = "wire::list")]
    pub line_items: Vec<ReturnLine>,
    /// Where it goes, by name.
    pub warehouse_name: Option<String>,
    /// When it was recorded.
    #[serde(default, with = "wire::timestamp")]
    pub created_at: Option<Timestamp>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One sellable of a return.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReturnLine {
    /// Its id.
    pub id: Option<i64>,
    /// What comes back.
    #[serde(default, deserialize_with = "wire::reference")]
    pub sellable_id: Option<SellableId>,
    /// Its SKU.
    #[serde(default, deserialize_with = "wire::text")]
    pub sku_code: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Units expected.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub quantity: Option<Decimal>,
    /// Units that arrived.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub received_quantity: Option<Decimal>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
