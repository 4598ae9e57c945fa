//! Changes of allocations.

use super::NewAllocationLine;
use crate::id::WarehouseId;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Changes of an allocation; what is not set stays as it is. One client saw changes of lines ignored (unverified).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AllocationChanges {
    /// The warehouse.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warehouse_id: Option<WarehouseId>,
    /// What it holds.
    #[serde(rename = "line_items_attributes", default, skip_serializing_if = "Vec::is_empty")]
    pub line_items: Vec<NewAllocationLine>,
    /// It is packed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub packed_completely: Option<bool>,
    /// Its weight.
    #[serde(default, with = "rest_transport::decimal::option", skip_serializing_if = "Option::is_none")]
    pub total_weight: Option<Decimal>,
}
