//! Sellables: variants and kits.

use super::StockEntry;
use crate::id::{ProductId, SellableId, WarehouseId};
use crate::record::record;
use jiff::Timestamp;
use rust_decimal::Decimal;

record! {
    /// What is sold, stocked and picked. `updated_at` does **not** follow stock changes; the product's seems to.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Sellable {
        /// Its id. Order lines use it.
        pub id: SellableId,
        /// `ProductVariant`, or another word for kits.
        pub kind["type"]: Option<String>,
        /// The SKU. It may be empty and it may be carried by several sellables; see [`crate::SkuIndex`].
        pub sku_code: Option<String>,
        /// The barcode: one, free text, often empty.
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
        pub price: Option<Decimal>,
        /// Cost price in the company's currency.
        pub cost_price: Option<Decimal>,
        /// Tax rate in **percent** (20 for 20 %), unlike [`crate::LineItem::tax_rate`].
        pub tax_rate: Option<Decimal>,
        /// Weight in grams.
        pub weight_grams: Option<Decimal>,
        /// Unit of the separate field `weight`: g, kg, oz or lb.
        pub weight_unit: Option<String>,
        /// When it was deleted.
        pub deleted_at: Option<Timestamp>,
        /// When it was made.
        pub created_at: Option<Timestamp>,
        /// When its own fields last changed.
        pub updated_at: Option<Timestamp>,
        /// The product, in short.
        pub product: Option<ParentProduct>,
        /// Stock in each warehouse.
        pub stock_entries: Vec<StockEntry>,
    }
}

impl Sellable {
    /// Its stock in one warehouse, where the answer holds it.
    #[must_use]
    pub fn stock_in(&self, warehouse: WarehouseId) -> Option<&StockEntry> {
        self.stock_entries.iter().find(|entry| entry.warehouse_id == warehouse)
    }
}

record! {
    /// A product as its sellables name it.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ParentProduct {
        /// Its id.
        pub id: ProductId,
        /// Its title.
        pub title: Option<String>,
    }
}
