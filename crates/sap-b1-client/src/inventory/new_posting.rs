//! The body of an inventory posting to be created.

use super::counted::{CountedBatch, CountedSerial};
use super::vocabulary::PriceSource;
use crate::ids::{DocEntry, ItemCode, WarehouseCode};
use crate::wire;
use jiff::civil::{Date, Time};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A posting of counted stock. Only what is set is sent.
///
/// Quantities are absolute: the server books the difference to what is on hand **when it posts**, so a movement that came in after the count
/// is undone by it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct NewInventoryPosting {
    /// Posting date.
    #[serde(with = "wire::date", skip_serializing_if = "Option::is_none")]
    pub posting_date: Option<Date>,
    /// Day of the count.
    #[serde(with = "wire::date", skip_serializing_if = "Option::is_none")]
    pub count_date: Option<Date>,
    /// Time of the count.
    #[serde(with = "wire::time", skip_serializing_if = "Option::is_none")]
    pub count_time: Option<Time>,
    /// Remarks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remarks: Option<String>,
    /// Reference 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference2: Option<String>,
    /// The branch, in companies that have branches.
    #[serde(rename = "BranchID", skip_serializing_if = "Option::is_none")]
    pub branch: Option<i32>,
    /// Where prices come from that lines do not name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_source: Option<PriceSource>,
    /// Key of the price list, for prices by list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_list: Option<i32>,
    /// Text of the journal entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub journal_remark: Option<String>,
    /// Key of the numbering series.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub series: Option<i32>,
    /// Lines.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub inventory_posting_lines: Vec<NewInventoryPostingLine>,
    /// User-defined fields (`U_…`), and any property this type has no field for.
    #[serde(flatten)]
    pub user_fields: BTreeMap<String, Value>,
}

/// A line of an inventory posting to be created.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct NewInventoryPostingLine {
    /// Item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_code: Option<ItemCode>,
    /// Warehouse.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warehouse_code: Option<WarehouseCode>,
    /// Key of the bin, in warehouses that have them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin_entry: Option<i32>,
    /// What is there now, in inventory units: an absolute amount.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub counted_quantity: Option<Decimal>,
    /// Unit of measurement.
    #[serde(rename = "UoMCode", skip_serializing_if = "Option::is_none")]
    pub uom_code: Option<String>,
    /// What is there now, in that unit.
    #[serde(rename = "UoMCountedQuantity", with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub uom_counted_quantity: Option<Decimal>,
    /// Price of one unit; needed where the item has no cost.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub price: Option<Decimal>,
    /// Object type of the counting it comes from (1470000065).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_type: Option<i32>,
    /// Key of that counting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_entry: Option<DocEntry>,
    /// Line of that counting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_line: Option<i32>,
    /// Account for more than expected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inventory_offset_increase_account: Option<String>,
    /// Account for less than expected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inventory_offset_decrease_account: Option<String>,
    /// Project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_code: Option<String>,
    /// Cost centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub costing_code: Option<String>,
    /// Remarks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remarks: Option<String>,
    /// Batches counted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub inventory_posting_batch_numbers: Vec<CountedBatch>,
    /// Serial numbers counted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub inventory_posting_serial_numbers: Vec<CountedSerial>,
    /// User-defined fields (`U_…`), and any property this type has no field for.
    #[serde(flatten)]
    pub user_fields: BTreeMap<String, Value>,
}

impl NewInventoryPostingLine {
    /// So many of an item are in a warehouse.
    #[must_use]
    pub fn counted(item: ItemCode, warehouse: WarehouseCode, quantity: Decimal) -> Self {
        Self {
            item_code: Some(item),
            warehouse_code: Some(warehouse),
            counted_quantity: Some(quantity),
            ..Self::default()
        }
    }
}
