//! Items under our care: the SAP master data that other flows need, and the product each has in Veeqo.

use b1_veeqo_mapping::{ItemCode, Sku};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A SAP item and its product in Veeqo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemRecord {
    /// The master SKU.
    pub item_code: ItemCode,
    /// The SKU it has in Veeqo: the item code, or its alias.
    pub sku: Sku,
    /// `ItemName`.
    pub name: String,
    /// `BarCode`.
    pub barcode: Option<String>,
    /// `ItemsGroupCode`.
    pub group: Option<i64>,
    /// SAP keeps stock of it.
    pub inventory: bool,
    /// Managed by batches.
    pub batches: bool,
    /// Managed by serial numbers.
    pub serials: bool,
    /// It may be sold through Veeqo; otherwise why not.
    pub ineligible: Option<String>,
    /// How document lines say 'one inventory unit'.
    pub unit: InventoryUnit,
    /// The list price, where prices are sent.
    pub price: Option<Decimal>,
    /// The product in Veeqo, once there is one.
    pub product: Option<ProductLink>,
}

/// How a document line says that its quantity is in inventory units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InventoryUnit {
    /// Sales unit and inventory unit are the same; nothing needs saying.
    Plain,
    /// `UoMEntry` of the inventory unit.
    Entry(i64),
    /// `UseBaseUnits`: manual unit groups with several pieces in a sales unit.
    BaseUnits,
}

/// The product of an item in Veeqo, as last written or adopted by us.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProductLink {
    /// Veeqo's product id.
    pub product_id: i64,
    /// Veeqo's sellable id.
    pub sellable_id: i64,
    /// Whether we created it; otherwise it was there and was adopted.
    pub created_by_us: bool,
    /// The title as last written or read in agreement.
    pub title: String,
    /// The barcode as last written or read in agreement.
    pub barcode: Option<String>,
}
