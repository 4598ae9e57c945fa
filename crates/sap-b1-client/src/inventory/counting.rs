//! Inventory countings: sheets that move nothing until a posting refers to them.

use super::counted::{CountedBatch, CountedSerial};
use super::vocabulary::{CountingStatus, CountingType};
use crate::entities::OtherProperties;
use crate::entities::flags::YesNo;
use crate::ids::{DocEntry, ItemCode, WarehouseCode};
use crate::wire;
use jiff::civil::{Date, Time};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A count sheet (`OINC`).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct InventoryCounting {
    /// Key.
    pub document_entry: DocEntry,
    /// The number people see.
    pub document_number: Option<i64>,
    /// Open or closed.
    pub document_status: Option<CountingStatus>,
    /// Day of the count.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub count_date: Option<Date>,
    /// Time of the count.
    #[serde(default, deserialize_with = "wire::time::deserialize")]
    pub count_time: Option<Time>,
    /// One counter or several.
    pub counting_type: Option<CountingType>,
    /// What the counter is, e.g. `ctUser`.
    #[serde(default, with = "wire::text")]
    pub single_counter_type: Option<String>,
    /// Key of the counter.
    #[serde(rename = "SingleCounterID")]
    pub single_counter_id: Option<i32>,
    /// Remarks.
    #[serde(default, with = "wire::text")]
    pub remarks: Option<String>,
    /// Reference 2.
    #[serde(default, with = "wire::text")]
    pub reference2: Option<String>,
    /// The branch, in companies that have branches.
    #[serde(rename = "BranchID")]
    pub branch: Option<i32>,
    /// Key of the numbering series.
    pub series: Option<i32>,
    /// Lines.
    #[serde(default, deserialize_with = "wire::rows")]
    pub inventory_counting_lines: Vec<InventoryCountingLine>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

/// A line of a count sheet.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct InventoryCountingLine {
    /// Key within the sheet.
    pub line_number: Option<i32>,
    /// Description of the item.
    #[serde(default, with = "wire::text")]
    pub item_description: Option<String>,
    /// Open or closed.
    pub line_status: Option<CountingStatus>,
    /// Item.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub item_code: Option<ItemCode>,
    /// Warehouse.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub warehouse_code: Option<WarehouseCode>,
    /// Key of the bin, in warehouses that have them.
    pub bin_entry: Option<i32>,
    /// Nothing may move here until the count is posted.
    pub freeze: Option<YesNo>,
    /// It has been counted.
    pub counted: Option<YesNo>,
    /// What was counted, in inventory units.
    #[serde(default, with = "wire::amount")]
    pub counted_quantity: Option<Decimal>,
    /// Unit of measurement.
    #[serde(rename = "UoMCode", default, with = "wire::text")]
    pub uom_code: Option<String>,
    /// What was counted, in that unit.
    #[serde(rename = "UoMCountedQuantity", default, with = "wire::amount")]
    pub uom_counted_quantity: Option<Decimal>,
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
    pub inventory_counting_batch_numbers: Vec<CountedBatch>,
    /// Serial numbers counted.
    #[serde(default, deserialize_with = "wire::rows")]
    pub inventory_counting_serial_numbers: Vec<CountedSerial>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

/// A count sheet to be created. Only what is set is sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct NewInventoryCounting {
    /// Day of the count.
    #[serde(with = "wire::date", skip_serializing_if = "Option::is_none")]
    pub count_date: Option<Date>,
    /// Time of the count.
    #[serde(with = "wire::time", skip_serializing_if = "Option::is_none")]
    pub count_time: Option<Time>,
    /// One counter or several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counting_type: Option<CountingType>,
    /// What the counter is, e.g. `ctUser`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_counter_type: Option<String>,
    /// Key of the counter.
    #[serde(rename = "SingleCounterID", skip_serializing_if = "Option::is_none")]
    pub single_counter_id: Option<i32>,
    /// Remarks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remarks: Option<String>,
    /// Reference 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference2: Option<String>,
    /// The branch, in companies that have branches.
    #[serde(rename = "BranchID", skip_serializing_if = "Option::is_none")]
    pub branch: Option<i32>,
    /// Key of the numbering series.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub series: Option<i32>,
    /// Lines.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub inventory_counting_lines: Vec<NewInventoryCountingLine>,
    /// User-defined fields (`U_…`), and any property this type has no field for.
    #[serde(flatten)]
    pub user_fields: BTreeMap<String, Value>,
}

/// A line of a count sheet to be created.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct NewInventoryCountingLine {
    /// Item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_code: Option<ItemCode>,
    /// Warehouse.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warehouse_code: Option<WarehouseCode>,
    /// Key of the bin, in warehouses that have them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin_entry: Option<i32>,
    /// Nothing may move here until the count is posted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freeze: Option<YesNo>,
    /// It has been counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counted: Option<YesNo>,
    /// What was counted, in inventory units.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub counted_quantity: Option<Decimal>,
    /// Unit of measurement.
    #[serde(rename = "UoMCode", skip_serializing_if = "Option::is_none")]
    pub uom_code: Option<String>,
    /// What was counted, in that unit.
    #[serde(rename = "UoMCountedQuantity", with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub uom_counted_quantity: Option<Decimal>,
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
    pub inventory_counting_batch_numbers: Vec<CountedBatch>,
    /// Serial numbers counted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub inventory_counting_serial_numbers: Vec<CountedSerial>,
    /// User-defined fields (`U_…`), and any property this type has no field for.
    #[serde(flatten)]
    pub user_fields: BTreeMap<String, Value>,
}
