//! What a line of a SAP document is of: an item in a warehouse, and how many inventory units.

use crate::ledger::PairKey;
use b1_veeqo_mapping::{ItemCode, WarehouseCode};
use rust_decimal::Decimal;
use sap_b1_client::DocumentLine;

/// A line's quantity in inventory units where SAP shows them, and else in its own: zero stands for not shown.
pub(crate) fn in_inventory_units(inventory: Option<Decimal>, quantity: Option<Decimal>) -> Option<Decimal> {
    inventory.filter(|inventory| !inventory.is_zero()).or(quantity)
}

/// Where a line's units are taken from or put, and how many; `None` for a line without them, such as a text.
pub(crate) fn line_units(line: &DocumentLine) -> Option<(PairKey, Decimal)> {
    let item = ItemCode::new(line.item_code.as_ref()?.as_str()).ok()?;
    let warehouse = WarehouseCode::new(line.warehouse_code.as_ref()?.as_str()).ok()?;
    let quantity = in_inventory_units(line.inventory_quantity, line.quantity)?;
    Some((PairKey { item, warehouse }, quantity))
}
