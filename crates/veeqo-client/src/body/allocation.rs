//! New allocations.

use crate::id::{SellableId, WarehouseId};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// An allocation of order lines to a warehouse.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewAllocation {
    /// The warehouse.
    pub warehouse_id: WarehouseId,
    /// What to allocate; lines of the order that are not allocated yet.
    #[serde(rename = "line_items_attributes")]
    pub line_items: Vec<NewAllocationLine>,
}

/// What to allocate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewAllocationLine {
    /// The sellable.
    pub sellable_id: SellableId,
    /// Units.
    #[serde(with = "rest_transport::decimal")]
    pub quantity: Decimal,
}
