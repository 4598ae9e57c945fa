//! Stock transfers as they are read.

use super::vocabulary::{BinAction, TransferBase};
use crate::entities::OtherProperties;
use crate::entities::document_line::{SelectedBatch, SelectedSerial};
use crate::entities::flags::{DocumentStatus, YesNo};
use crate::ids::{CardCode, DocEntry, ItemCode, LineNum, WarehouseCode};
use crate::wire;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A transfer between warehouses or bins (`OWTR`). It has no time of change and no entity tag.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StockTransfer {
    /// Key.
    pub doc_entry: DocEntry,
    /// The number people see.
    pub doc_num: Option<i64>,
    /// Key of the numbering series.
    pub series: Option<i32>,
    /// Posting date.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub doc_date: Option<Date>,
    /// Due date.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub due_date: Option<Date>,
    /// Document date.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub tax_date: Option<Date>,
    /// Business partner, where there is one.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub card_code: Option<CardCode>,
    /// Its name at the time.
    #[serde(default, with = "wire::text")]
    pub card_name: Option<String>,
    /// Where lines come from that do not say.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub from_warehouse: Option<WarehouseCode>,
    /// Where lines go that do not say.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub to_warehouse: Option<WarehouseCode>,
    /// Remarks.
    #[serde(default, with = "wire::text")]
    pub comments: Option<String>,
    /// Text of the journal entry.
    #[serde(default, with = "wire::text")]
    pub journal_memo: Option<String>,
    /// Reference 1.
    #[serde(default, with = "wire::text")]
    pub reference1: Option<String>,
    /// Reference 2.
    #[serde(default, with = "wire::text")]
    pub reference2: Option<String>,
    /// The branch it belongs to.
    #[serde(rename = "BPLID")]
    pub branch: Option<i32>,
    /// Open or closed.
    pub document_status: Option<DocumentStatus>,
    /// Where it stands in an approval procedure, e.g. `sasWithout`.
    #[serde(default, with = "wire::text")]
    pub authorization_status: Option<String>,
    /// Day of creation, in the server's time.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub creation_date: Option<Date>,
    /// Day of the last change, in the server's time.
    #[serde(default, deserialize_with = "wire::date::deserialize")]
    pub update_date: Option<Date>,
    /// Lines.
    #[serde(default, deserialize_with = "wire::rows")]
    pub stock_transfer_lines: Vec<StockTransferLine>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

/// A line of a stock transfer.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StockTransferLine {
    /// Key within the transfer.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub line_num: Option<LineNum>,
    /// Item.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub item_code: Option<ItemCode>,
    /// Its description.
    #[serde(default, with = "wire::text")]
    pub item_description: Option<String>,
    /// Quantity in the line's unit.
    #[serde(default, with = "wire::amount")]
    pub quantity: Option<Decimal>,
    /// Quantity in inventory units.
    #[serde(default, with = "wire::amount")]
    pub inventory_quantity: Option<Decimal>,
    /// Not yet copied to a target document.
    #[serde(default, with = "wire::amount")]
    pub remaining_open_quantity: Option<Decimal>,
    /// Where it comes from.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub from_warehouse_code: Option<WarehouseCode>,
    /// Where it goes.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub warehouse_code: Option<WarehouseCode>,
    /// The kind of document it was copied from.
    pub base_type: Option<TransferBase>,
    /// Key of that document.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub base_entry: Option<DocEntry>,
    /// Line of that document.
    #[serde(default, deserialize_with = "wire::key::deserialize")]
    pub base_line: Option<LineNum>,
    /// Unit of measurement.
    #[serde(rename = "UoMEntry")]
    pub uom_entry: Option<i32>,
    /// Open or closed.
    pub line_status: Option<DocumentStatus>,
    /// Batches moved.
    #[serde(default, deserialize_with = "wire::rows")]
    pub batch_numbers: Vec<SelectedBatch>,
    /// Serial numbers moved.
    #[serde(default, deserialize_with = "wire::rows")]
    pub serial_numbers: Vec<SelectedSerial>,
    /// Bins on both sides.
    #[serde(default, deserialize_with = "wire::rows")]
    pub stock_transfer_lines_bin_allocations: Vec<TransferBin>,
    /// Everything else the server sent.
    #[serde(flatten)]
    pub other: OtherProperties,
}

/// A bin that part of a line leaves or enters. A line between bins has one for each side.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct TransferBin {
    /// Key of the bin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin_abs_entry: Option<i32>,
    /// How much, in inventory units.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Decimal>,
    /// Which side.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin_action_type: Option<BinAction>,
    /// The bin may become negative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_negative_quantity: Option<YesNo>,
    /// Index in the line's batches or serial numbers, from 0; -1 or absent where the item has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial_and_batch_numbers_base_line: Option<i32>,
    /// **Index** of the line in this transfer, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_line_number: Option<i32>,
}
