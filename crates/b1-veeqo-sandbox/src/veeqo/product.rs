//! Products, sellables and their stock.

use jiff::Timestamp;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A product: one title over one or more sellables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    /// Id of the product.
    pub id: i64,
    /// Title.
    pub title: String,
    /// Description, HTML allowed.
    pub description: Option<String>,
    /// Internal remark.
    pub notes: String,
    /// Ids of its sellables.
    pub sellables: Vec<i64>,
    /// Image addresses; every update may add more.
    pub images: Vec<String>,
    /// Tag ids.
    pub tags: Vec<i64>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it or the stock of one of its sellables last changed.
    pub updated_at: Timestamp,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

/// What can be sold and stocked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sellable {
    /// Id of the sellable.
    pub id: i64,
    /// Its product.
    pub product_id: i64,
    /// `ProductVariant` or `Kit`.
    pub kind: SellableKind,
    /// Variant title; may be empty.
    pub title: String,
    /// The SKU: may be empty and need not be unique.
    pub sku_code: String,
    /// The one barcode; free text.
    pub upc_code: String,
    /// Model number.
    pub model_number: String,
    /// Selling price.
    pub price: Decimal,
    /// Cost price.
    pub cost_price: Decimal,
    /// Per cent, e.g. `20.0`.
    pub tax_rate: Decimal,
    /// Weight in grams.
    pub weight_grams: Decimal,
    /// Unit that `weight` is shown in.
    pub weight_unit: String,
    /// Warn below this level.
    pub min_reorder_level: i64,
    /// How many to order.
    pub quantity_to_reorder: i64,
    /// Customs tariff number.
    pub hs_tariff_number: Option<String>,
    /// Country of origin, two letters.
    pub origin_country: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed; stock does not move it.
    pub updated_at: Timestamp,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
}

/// What a sellable is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SellableKind {
    /// An ordinary variant.
    Variant,
    /// A kit of other sellables with their quantities.
    Kit(BTreeMap<i64, i64>),
}

/// Stock of one sellable in one warehouse; has no id of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StockEntry {
    /// Units on the shelf.
    pub physical: i64,
    /// Units reserved by parcels that have not left.
    pub allocated: i64,
    /// Whether stock is unlimited.
    pub infinite: bool,
    /// Bin, free text.
    pub location: Option<String>,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// One change of a physical stock level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StockChange {
    /// Id of the change.
    pub id: i64,
    /// Which sellable.
    pub sellable_id: i64,
    /// Which warehouse.
    pub warehouse_id: i64,
    /// Signed number of units.
    pub difference: i64,
    /// Level afterwards.
    pub level: i64,
    /// Machine word and sentence for why.
    pub action: (&'static str, String),
    /// When.
    pub created_at: Timestamp,
}
