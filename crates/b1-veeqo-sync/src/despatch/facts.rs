//! What is known of a shipped parcel.

use super::by_hand::carried;
use super::plan::DeliveredLine;
use crate::context::Context;
use crate::engine::chain;
use crate::error::EngineError;
use crate::items::Items;
use crate::ledger::PairKey;
use crate::memory::Memory;
use crate::orders::snapshot::{AllocatedLine, Allocation, OrderSnapshot};
use crate::settings::Settings;
use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use veeqo_client::{GetKit, KitContent, SellableId};

/// A shipped allocation: one parcel, one delivery.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct DespatchFacts {
    pub(crate) order_id: i64,
    pub(crate) order_number: String,
    pub(crate) allocation_id: i64,
    pub(crate) warehouse_id: Option<i64>,
    pub(crate) shipment_id: i64,
    pub(crate) tracking: Option<String>,
    #[serde(default)]
    pub(crate) carrier: Option<String>,
    pub(crate) shipped_at: Option<Timestamp>,
    pub(crate) lines: Vec<AllocatedLine>,
    /// A line of it that cannot be read, in words: it is not known what else it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) flaw: Option<String>,
    /// What its kits are made of: that is what left the shelf.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) parts: Vec<AllocatedLine>,
    /// What the announced delivery takes from the order, so that another parcel does not take it again.
    #[serde(default)]
    pub(crate) planned: Vec<DeliveredLine>,
    /// The shipment was voided after the delivery was posted, or may have been: its units are on the shelf again.
    #[serde(default)]
    pub(crate) voided: bool,
    /// What belongs to us: how its delivery is made.
    #[serde(default)]
    pub(crate) own: Own,
}

/// How the delivery of a parcel is made, which Veeqo does not know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Own {
    /// The announced delivery carries what the order has once: freight and rounding.
    #[serde(default = "carried")]
    pub(crate) extras: bool,
    /// The announced delivery has units that a policy chose.
    #[serde(default)]
    pub(crate) chosen: bool,
    /// How often SAP refused what was chosen, and it was chosen anew.
    #[serde(default)]
    pub(crate) chosen_anew: u8,
    /// The posting date, where it is not the day on which it left: that day's period is closed.
    #[serde(default)]
    pub(crate) date: Option<Date>,
}

impl Default for Own {
    fn default() -> Self {
        Self { extras: true, chosen: false, chosen_anew: 0, date: None }
    }
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
            carrier: shipment.carrier.clone(),
            shipped_at: shipment.shipped_at,
            lines: allocation.lines.clone(),
            flaw: allocation.flaw.clone(),
            parts: Vec::new(),
            planned: Vec::new(),
            voided: false,
            own: Own::default(),
        })
    }

    /// The same with the parts of its kits, which Veeqo shows apart.
    pub(crate) async fn with_parts(mut self, ctx: &Context) -> Result<Self, EngineError> {
        for line in self.lines.iter().filter(|line| line.kit) {
            let Ok(id) = SellableId::new(line.sellable_id) else { continue };
            let kit = match ctx.veeqo.send(&GetKit { id }).await {
                Ok(kit) => kit,
                Err(error) => match EngineError::veeqo("read a kit", error) {
                    // Its order is held, and names it: what else it moves is then a question about stock.
                    error @ EngineError::Read { .. } => {
                        tracing::warn!(error = %chain(&error), sku = line.sku, "the parts of a kit are not known");
                        continue;
                    }
                    error => return Err(error),
                },
            };
            let part = |content: &KitContent| {
                Some(AllocatedLine {
                    sellable_id: content.product_variant_id?.get(),
                    sku: content.sku_code.clone().unwrap_or_default(),
                    quantity: content.quantity? * line.quantity,
                    kit: false,
                })
            };
            self.parts.extend(kit.contents.iter().filter_map(part));
        }
        Ok(self)
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
        let theirs = |facts: &Self| Self {
            planned: Vec::new(),
            parts: Vec::new(),
            own: Own::default(),
            ..facts.clone()
        };
        theirs(self) == theirs(other)
    }

    /// Takes over what belongs to us.
    pub(crate) fn keeping(self, old: &Self) -> Self {
        Self { planned: old.planned.clone(), parts: old.parts.clone(), own: old.own.clone(), ..self }
    }

    /// Whether it holds the same from the same warehouse.
    pub(crate) fn same_contents(&self, other: &Self) -> bool {
        self.lines == other.lines && self.warehouse_id == other.warehouse_id
    }

    /// The quantity of each pair in the parcel, as far as item and warehouse are known.
    pub(crate) fn pairs(&self, ctx: &Context, memory: &Memory) -> BTreeMap<PairKey, Decimal> {
        self.pairs_by(&ctx.settings, &memory.items)
    }

    /// The same by the settings and items themselves.
    pub(crate) fn pairs_by(&self, settings: &Settings, items: &Items) -> BTreeMap<PairKey, Decimal> {
        let mut pairs = BTreeMap::new();
        let warehouse = self.warehouse_id.and_then(|id| settings.sap_warehouse(id));
        let Some(warehouse) = warehouse else { return pairs };
        for line in self.lines.iter().filter(|line| !line.kit).chain(&self.parts) {
            if let Some(item) = items.of_sellable(line.sellable_id) {
                let key = PairKey { item: item.item_code.clone(), warehouse: warehouse.clone() };
                *pairs.entry(key).or_default() += line.quantity;
            }
        }
        pairs
    }
}
