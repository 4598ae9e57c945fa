//! Inventory postings as they are read.

use super::counted::{CountedBatch, CountedSerial};
use super::vocabulary::PriceSource;
use crate::entities::OtherProperties;
use crate::ids::{DocEntry, ItemCode, WarehouseCode};
use crate::wire;
use jiff::civil::{Date, Time};
use rust_decimal::Decimal;
use serde::Deserialize;

/// What a count did to the stock (`OIQR`). It has no stamp of change and no entity tag, and cannot be undone: post again.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct InventoryPosting {
    /// Key.
    pub document_entry: DocEntry,
    /// The number people see.
    pub document_number: Option<i64>,
    /// Posting date.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub posting_date: Option<Date>,
    /// Day of the count.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub count_date: Option<Date>,
    /// Time of the count.
    #[serde(default, deserialize_with = "wire::time::deserialize")]
    pub count_time: Option<Time>,
    /// Remarks.
    #[serde(default, with = "wire::text")]
    pub remarks: Option<String>,
    /// Reference 2.
    #[serde(default, with = "wire::text")]
    pub reference2: Option<String>,
    /// The branch, in companies that have branches.
    #[serde(rename = "BranchID")]
    pub branch: Option<i32>,
    /// Where prices come from that lines do not name.
    pub price_source: Option<PriceSource>,
    /// Key of the price list, for prices by list.
    pub price_list: Option<i32>,
    /// Text of the journal entry.
    #[serde(default, with = "wire::text")]
    pub journal_remark: Option<String>,
    /// Key of the numbering series.
    pub series: Option<i32>,
    /// Lines.
    #[serde(default, deserialize_with = "wire::rows")]
    pub inventory_posting_lines: Vec<InventoryPostingLine>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

/// A line of an inventory posting.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct InventoryPostingLine {
    /// Key within the posting.
    pub line_number: Option<i32>,
    /// Description of the item.
    #[serde(default, with = "wire::text")]
    pub item_description: Option<String>,
    /// Item.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub item_code: Option<ItemCode>,
    /// Warehouse.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub warehouse_code: Option<WarehouseCode>,
    /// Key of the bin, in warehouses that have them.
    pub bin_entry: Option<i32>,
    /// What is there now, in inventory units: an absolute amount.
    #[serde(default, with = "wire::amount")]
    pub counted_quantity: Option<Decimal>,
    /// Unit of measurement.
    #[serde(rename = "UoMCode", default, with = "wire::text")]
    pub uom_code: Option<String>,
    /// What is there now, in that unit.
    #[serde(rename = "UoMCountedQuantity", default, with = "wire::amount")]
    pub uom_counted_quantity: Option<Decimal>,
    /// Price of one unit; needed where the item has no cost.
    #[serde(default, with = "wire::amount")]
    pub price: Option<Decimal>,
    /// Object type of the counting it comes from (1470000065).
    pub base_type: Option<i32>,
    /// Key of that counting.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub base_entry: Option<DocEntry>,
    /// Line of that counting.
    pub base_line: Option<i32>,
    /// Account for more than expected.
    #[serde(default, with = "wire::text")]
    pub inventory_offset_increase_account: Option<String>,
    /// Account for less than expected.
    #[serde(default, with = "wire::text")]
    pub inventory_offset_decrease_account: Option<String>,
    /// Project.
    #[serde(default, with = "wire::text")]
    pub project_code: Option<String>,
    /// Cost centre.
    #[serde(default, with = "wire::text")]
    pub costing_code: Option<String>,
    /// Remarks.
    #[serde(default, with = "wire::text")]
    pub remarks: Option<String>,
    /// On hand before.
    #[serde(default, with = "wire::amount")]
    pub in_warehouse_quantity: Option<Decimal>,
    /// Counted less on hand before.
    #[serde(default, with = "wire::amount")]
    pub variance: Option<Decimal>,
    /// Batches counted.
    #[serde(default, deserialize_with = "wire::rows")]
    pub inventory_posting_batch_numbers: Vec<CountedBatch>,
    /// Serial numbers counted.
    #[serde(default, deserialize_with = "wire::rows")]
    pub inventory_posting_serial_numbers: Vec<CountedSerial>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}
