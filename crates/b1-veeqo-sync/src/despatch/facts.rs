//! What is known of a shipped parcel.

use super::plan::DeliveredLine;
use crate::context::Context;
use crate::ledger::PairKey;
use crate::memory::Memory;
use crate::orders::snapshot::{AllocatedLine, Allocation, OrderSnapshot};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A shipped allocation: one parcel, one delivery.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct DespatchFacts {
    pub(crate) order_id: i64,
    pub(crate) order_number: String,
    pub(crate) allocation_id: i64,
    pub(crate) warehouse_id: Option<i64>,
    pub(crate) shipment_id: i64,
    pub(crate) tracking: Option<String>,
    pub(crate) shipped_at: Option<Timestamp>,
    pub(crate) lines: Vec<AllocatedLine>,
    /// What the announced delivery takes from the order, so that another parcel does not take it again.
    #[serde(default)]
    pub(crate) planned: Vec<DeliveredLine>,
    /// The shipment was voided after the delivery was posted, or may have been: its units are on the shelf again.
    #[serde(default)]
    pub(crate) voided: bool,
}

impl DespatchFacts {
    /// The facts of an allocation that has a shipment.
    pub(crate) fn of(order: &OrderSnapshot, allocation: &Allocation) -> Option<Self> {
        let shipment = allocation.shipment.as_ref()?;
        Some(Self {
            order_id: order.id,
            order_number: order.number.clone(),
            allocation_id: allocation.id,
            warehouse_id: allocation.warehouse_id,
            shipment_id: shipment.id,
            tracking: shipment.tracking.clone(),
            shipped_at: shipment.shipped_at,
            lines: allocation.lines.clone(),
            planned: Vec::new(),
            voided: false,
        })
    }

    /// What is in it, in a person's words.
    pub(crate) fn contents(&self) -> String {
        let lines = self.lines.iter().map(|line| format!("{} of {}", line.quantity, line.sku));
        lines.collect::<Vec<_>>().join(", ")
    }

    /// Whether it left before that time. A shipment without a date counts as just seen.
    pub(crate) fn shipped_before(&self, since: Timestamp) -> bool {
        self.shipped_at.is_some_and(|at| at < since)
    }

    /// Whether nothing that matters differs; the plan is ours, not Veeqo's.
    pub(crate) fn same_parcel(&self, other: &Self) -> bool {
        Self { planned: Vec::new(), ..self.clone() } == Self { planned: Vec::new(), ..other.clone() }
    }

    /// The quantity of each pair in the parcel, as far as item and warehouse are known.
    pub(crate) fn pairs(&self, ctx: &Context, memory: &Memory) -> BTreeMap<PairKey, Decimal> {
        let mut pairs = BTreeMap::new();
        let warehouse = self.warehouse_id.and_then(|id| ctx.settings.sap_warehouse(id));
        let Some(warehouse) = warehouse else { return pairs };
        for line in &self.lines {
            if let Some(item) = memory.items.of_sellable(line.sellable_id) {
                let key = PairKey { item: item.item_code.clone(), warehouse: warehouse.clone() };
                *pairs.entry(key).or_default() += line.quantity;
            }
        }
        pairs
    }
}
