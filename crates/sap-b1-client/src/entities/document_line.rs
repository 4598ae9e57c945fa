//! Lines of documents as they are read.

use super::OtherProperties;
use super::flags::{DocumentStatus, TreeType, YesNo};
use crate::ids::{DocEntry, ItemCode, LineNum, WarehouseCode};
use crate::wire;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;

/// A line of a document. Quantities are in the line's unit unless they say inventory.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DocumentLine {
    /// Key within the document; has gaps.
    pub line_num: LineNum,
    /// Item; absent on service lines.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub item_code: Option<ItemCode>,
    /// Its description.
    #[serde(default, with = "wire::text")]
    pub item_description: Option<String>,
    /// Quantity.
    #[serde(default, with = "wire::amount")]
    pub quantity: Option<Decimal>,
    /// Not yet copied to a target document.
    #[serde(default, with = "wire::amount")]
    pub remaining_open_quantity: Option<Decimal>,
    /// Quantity in inventory units.
    #[serde(default, with = "wire::amount")]
    pub inventory_quantity: Option<Decimal>,
    /// Not yet copied, in inventory units.
    #[serde(default, with = "wire::amount")]
    pub remaining_open_inventory_quantity: Option<Decimal>,
    /// Unit of measurement.
    #[serde(rename = "UoMEntry")]
    pub uom_entry: Option<i32>,
    /// Inventory units in one unit (the vendor's spelling).
    #[serde(default, with = "wire::amount")]
    pub units_of_measurment: Option<Decimal>,
    /// The quantity is in inventory units.
    pub use_base_units: Option<YesNo>,
    /// Net price after discount.
    #[serde(default, with = "wire::amount")]
    pub price: Option<Decimal>,
    /// Net price before discount.
    #[serde(default, with = "wire::amount")]
    pub unit_price: Option<Decimal>,
    /// Gross price after discount.
    #[serde(default, with = "wire::amount", rename = "PriceAfterVAT")]
    pub price_after_vat: Option<Decimal>,
    /// Gross price before discount.
    #[serde(default, with = "wire::amount")]
    pub gross_price: Option<Decimal>,
    /// Discount.
    #[serde(default, with = "wire::amount")]
    pub discount_percent: Option<Decimal>,
    /// The company's code of the currency.
    #[serde(default, with = "wire::text")]
    pub currency: Option<String>,
    /// Net amount in local currency.
    #[serde(default, with = "wire::amount")]
    pub line_total: Option<Decimal>,
    /// Net amount in document currency.
    #[serde(default, with = "wire::amount", rename = "RowTotalFC")]
    pub row_total_fc: Option<Decimal>,
    /// Gross amount in local currency.
    #[serde(default, with = "wire::amount")]
    pub gross_total: Option<Decimal>,
    /// Tax in local currency.
    #[serde(default, with = "wire::amount")]
    pub tax_total: Option<Decimal>,
    /// Tax group.
    #[serde(default, with = "wire::text")]
    pub vat_group: Option<String>,
    /// Tax code.
    #[serde(default, with = "wire::text")]
    pub tax_code: Option<String>,
    /// Tax rate.
    #[serde(default, with = "wire::amount")]
    pub tax_percentage_per_row: Option<Decimal>,
    /// Warehouse.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub warehouse_code: Option<WarehouseCode>,
    /// Object type of the document it was copied from; -1 for none.
    pub base_type: Option<i32>,
    /// Key of that document.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub base_entry: Option<DocEntry>,
    /// `LineNum` of that document's line.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub base_line: Option<LineNum>,
    /// Open or closed.
    pub line_status: Option<DocumentStatus>,
    /// Parent or component of a kit.
    pub tree_type: Option<TreeType>,
    /// Line of the kit it is a component of.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub parent_line_num: Option<LineNum>,
    /// Free text.
    #[serde(default, with = "wire::text")]
    pub free_text: Option<String>,
    /// Delivery date.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub ship_date: Option<Date>,
    /// Account, on inventory documents the offset.
    #[serde(default, with = "wire::text")]
    pub account_code: Option<String>,
    /// Batches selected.
    #[serde(default, deserialize_with = "wire::rows")]
    pub batch_numbers: Vec<SelectedBatch>,
    /// Serial numbers selected.
    #[serde(default, deserialize_with = "wire::rows")]
    pub serial_numbers: Vec<SelectedSerial>,
    /// Bins selected.
    #[serde(default, deserialize_with = "wire::rows")]
    pub document_lines_bin_allocations: Vec<SelectedBin>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

/// A batch on a document line.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SelectedBatch {
    /// Number of the batch. The property is renamed in v2; both names are read.
    #[serde(default, with = "wire::text", rename = "BatchNumberProperty", alias = "BatchNumber")]
    pub batch_number: Option<String>,
    /// How much of it.
    #[serde(default, with = "wire::amount")]
    pub quantity: Option<Decimal>,
    /// Index of the line it belongs to.
    pub base_line_number: Option<i32>,
    /// Internal number of the batch.
    pub system_serial_number: Option<i32>,
    /// The item.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub item_code: Option<ItemCode>,
    /// Expires on.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub expiry_date: Option<Date>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

/// A serial number on a document line.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SelectedSerial {
    /// Serial number.
    #[serde(default, with = "wire::text")]
    pub internal_serial_number: Option<String>,
    /// The manufacturer's serial number.
    #[serde(default, with = "wire::text")]
    pub manufacturer_serial_number: Option<String>,
    /// Internal number of the unit.
    pub system_serial_number: Option<i32>,
    /// Lot.
    #[serde(default, with = "wire::text", rename = "BatchID")]
    pub batch_id: Option<String>,
    /// 1, or 0 for unset.
    #[serde(default, with = "wire::amount")]
    pub quantity: Option<Decimal>,
    /// Index of the line it belongs to.
    pub base_line_number: Option<i32>,
    /// The item.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub item_code: Option<ItemCode>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

/// A bin on a document line.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SelectedBin {
    /// Key of the bin.
    pub bin_abs_entry: Option<i32>,
    /// How much from or to it.
    #[serde(default, with = "wire::amount")]
    pub quantity: Option<Decimal>,
    /// Index of the batch or serial number; -1 for none.
    pub serial_and_batch_numbers_base_line: Option<i32>,
    /// Index of the line it belongs to.
    pub base_line_number: Option<i32>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}
