//! Sellables: variants and kits.

use super::{Extra, StockEntry};
use crate::id::{ProductId, SellableId, WarehouseId};
use crate::wire;
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What is sold, stocked and picked. `updated_at` does **not** follow stock changes; the product's seems to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sellable {
    /// Its id. Order lines use it.
    pub id: SellableId,
    /// `ProductVariant`, or another word for kits.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// The SKU. It may be empty and it may be carried by several sellables; see [`crate::SkuIndex`].
    #[serde(default, deserialize_with = "wire::text")]
    pub sku_code: Option<String>,
    /// The barcode: one, free text, often empty.
    #[serde(default, deserialize_with = "wire::text")]
    pub upc_code: Option<String>,
    /// Title of the variant.
    pub title: Option<String>,
    /// Title of the product.
    pub product_title: Option<String>,
    /// Both titles.
    pub full_title: Option<String>,
    /// Model number.
    pub model_number: Option<String>,
    /// Sales price in the company's currency.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub price: Option<Decimal>,
    /// Cost price in the company's currency.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub cost_price: Option<Decimal>,
    /// Tax rate in **percent** (20 for 20 %), unlike [`crate::LineItem::tax_rate`].
    #[serde(default, with = "rest_transport::decimal::option")]
    pub tax_rate: Option<Decimal>,
    /// Weight in grams.
    #[serde(default, with = "rest_transport::decimal::option")]
    pub weight_grams: Option<Decimal>,
    /// Unit of the separate field `weight`: g, kg, oz or lb.
    pub weight_unit: Option<String>,
    /// When it was deleted.
    #[serde(default, with = "wire::timestamp")]
    pub deleted_at: Option<Timestamp>,
    /// When it was made.
    #[serde(default, with = "wire::timestamp")]
    pub created_at: Option<Timestamp>,
    /// When its own fields last changed.
    #[serde(default, with = "wire::timestamp")]
    pub updated_at: Option<Timestamp>,
    /// The product, in short.
    pub product: Option<ParentProduct>,
    /// Stock in each warehouse.
    #[serde(default, deserialize_with = "wire::list")]
    pub stock_entries: Vec<StockEntry>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Sellable {
    /// Its stock in one warehouse, where the answer holds it.
    #[must_use]
    pub fn stock_in(&self, warehouse: WarehouseId) -> Option<&StockEntry> {
        self.stock_entries.iter().find(|entry| entry.warehouse_id == warehouse)
    }
}

/// A product as its sellables name it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ParentProduct {
    /// Its id.
    pub id: ProductId,
    /// Its title.
    pub title: Option<String>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}
