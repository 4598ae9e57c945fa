//! The body of a stock transfer to be created.

use super::transfer::TransferBin;
use super::vocabulary::{BinAction, TransferBase};
use crate::documents::new_parts::{BatchNumberLine, SerialNumberLine};
use crate::ids::{CardCode, DocEntry, ItemCode, LineNum, WarehouseCode};
use crate::wire;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A stock transfer to be created. Only what is set is sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct NewStockTransfer {
    /// Posting date; the server's today where absent.
    #[serde(with = "wire::date", skip_serializing_if = "Option::is_none")]
    pub doc_date: Option<Date>,
    /// Due date.
    #[serde(with = "wire::date", skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// Document date.
    #[serde(with = "wire::date", skip_serializing_if = "Option::is_none")]
    pub tax_date: Option<Date>,
    /// Business partner, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_code: Option<CardCode>,
    /// Where lines come from that do not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_warehouse: Option<WarehouseCode>,
    /// Where lines go that do not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_warehouse: Option<WarehouseCode>,
    /// Key of the numbering series.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub series: Option<i32>,
    /// Remarks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// Text of the journal entry, up to 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub journal_memo: Option<String>,
    /// Reference 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference1: Option<String>,
    /// Reference 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference2: Option<String>,
    /// Lines.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stock_transfer_lines: Vec<NewStockTransferLine>,
    /// User-defined fields (`U_…`), and any property this type has no field for.
    #[serde(flatten)]
    pub user_fields: BTreeMap<String, Value>,
}

/// A line of a stock transfer to be created.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct NewStockTransferLine {
    /// Item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_code: Option<ItemCode>,
    /// Quantity in the line's unit.
    #[serde(with = "wire::amount", skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Decimal>,
    /// Where it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_warehouse_code: Option<WarehouseCode>,
    /// Where it goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warehouse_code: Option<WarehouseCode>,
    /// The kind of document it is copied from, for instance a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_type: Option<TransferBase>,
    /// Key of that document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_entry: Option<DocEntry>,
    /// Line of that document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_line: Option<LineNum>,
    /// Unit of measurement.
    #[serde(rename = "UoMEntry", skip_serializing_if = "Option::is_none")]
    pub uom_entry: Option<i32>,
    /// Batches; complete for batch-managed items.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub batch_numbers: Vec<BatchNumberLine>,
    /// Serial numbers; complete for serial-managed items.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub serial_numbers: Vec<SerialNumberLine>,
    /// Bins on both sides, in warehouses that have them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stock_transfer_lines_bin_allocations: Vec<TransferBin>,
    /// User-defined fields (`U_…`), and any property this type has no field for.
    #[serde(flatten)]
    pub user_fields: BTreeMap<String, Value>,
}

impl NewStockTransferLine {
    /// So many of an item from one warehouse to another.
    #[must_use]
    pub fn of_item(item: ItemCode, quantity: Decimal, from: WarehouseCode, to: WarehouseCode) -> Self {
        Self {
            item_code: Some(item),
            quantity: Some(quantity),
            from_warehouse_code: Some(from),
            warehouse_code: Some(to),
            ..Self::default()
        }
    }
}

impl TransferBin {
    /// So much from or to a bin, for the line with this index.
    #[must_use]
    pub fn new(bin: i32, quantity: Decimal, action: BinAction, line: i32) -> Self {
        Self {
            bin_abs_entry: Some(bin),
            quantity: Some(quantity),
            bin_action_type: Some(action),
            base_line_number: Some(line),
            ..Self::default()
        }
    }
}
