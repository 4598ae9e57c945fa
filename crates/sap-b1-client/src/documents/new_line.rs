//! Lines of a document to be created.

use super::kind::DocumentKind;
use super::new_parts::{BatchNumberLine, BinAllocation, SerialNumberLine};
use crate::entities::flags::{DocumentStatus, YesNo};
use crate::ids::{DocEntry, ItemCode, LineNum, WarehouseCode};
use crate::wire;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A line of a document to be created. Lines copied from a base document take item, price and tax from there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct NewDocumentLine {
    /// Key of an existing line; for changes only, never when creating.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_num: Option<LineNum>,
    /// Item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_code: Option<ItemCode>,
    /// Description, where it is not the item's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_description: Option<String>,
    /// Quantity in the line's unit.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Decimal>,
    /// The quantity is in inventory units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_base_units: Option<YesNo>,
    /// Unit of measurement.
    #[serde(rename = "UoMEntry", skip_serializing_if = "Option::is_none")]
    pub uom_entry: Option<i32>,
    /// Net price before discount; the partner's price list decides where absent.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<Decimal>,
    /// Net price after discount.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub price: Option<Decimal>,
    /// Gross price after discount.
    #[serde(rename = "PriceAfterVAT", with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub price_after_vat: Option<Decimal>,
    /// Gross price before discount.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub gross_price: Option<Decimal>,
    /// Discount.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub discount_percent: Option<Decimal>,
    /// The company's code of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Net amount.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub line_total: Option<Decimal>,
    /// Gross amount.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub gross_total: Option<Decimal>,
    /// Tax group, in countries with VAT.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_group: Option<String>,
    /// Tax code, elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_code: Option<String>,
    /// The line is taxed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_liable: Option<YesNo>,
    /// Warehouse.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warehouse_code: Option<WarehouseCode>,
    /// Object type of the base document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_type: Option<i32>,
    /// Key of the base document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_entry: Option<DocEntry>,
    /// `LineNum` of the base line, not its index.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_line: Option<LineNum>,
    /// Delivery date.
    #[serde(with = "wire::date", skip_serializing_if = "Option::is_none")]
    pub ship_date: Option<Date>,
    /// Account; the offset on inventory documents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_code: Option<String>,
    /// Cost centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub costing_code: Option<String>,
    /// Project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_code: Option<String>,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_text: Option<String>,
    /// For closing a single line in a change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_status: Option<DocumentStatus>,
    /// Batches; complete for batch-managed items on documents that move stock.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub batch_numbers: Vec<BatchNumberLine>,
    /// Serial numbers; complete for serial-managed items on documents that move stock.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub serial_numbers: Vec<SerialNumberLine>,
    /// Bins, in warehouses that have them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub document_lines_bin_allocations: Vec<BinAllocation>,
    /// User-defined fields (`U_…`), and any property this type has no field for.
    #[serde(flatten)]
    pub user_fields: BTreeMap<String, Value>,
}

impl NewDocumentLine {
    /// A line for an item.
    #[must_use]
    pub fn of_item(item: ItemCode, quantity: Decimal) -> Self {
        Self { item_code: Some(item), quantity: Some(quantity), ..Self::default() }
    }

    /// A line copied from a line of another document, for instance a delivery line from an order line.
    #[must_use]
    pub fn of_base(kind: DocumentKind, entry: DocEntry, line: LineNum, quantity: Decimal) -> Self {
        Self {
            base_type: Some(kind.object_type()),
            base_entry: Some(entry),
            base_line: Some(line),
            quantity: Some(quantity),
            ..Self::default()
        }
    }
}
