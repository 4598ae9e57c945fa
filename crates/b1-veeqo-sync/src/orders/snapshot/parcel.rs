//! The parcels of an order.

use super::{Unreadable, is_kit, missing};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use veeqo_client as veeqo;

/// A parcel in the making; shipped once it has a shipment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Allocation {
    pub(crate) id: i64,
    pub(crate) warehouse_id: Option<i64>,
    pub(crate) lines: Vec<AllocatedLine>,
    /// A line that cannot be read, in words: it is not known what else the parcel holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) flaw: Option<String>,
    pub(crate) shipment: Option<Shipment>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct AllocatedLine {
    pub(crate) sellable_id: i64,
    pub(crate) sku: String,
    pub(crate) quantity: Decimal,
    /// It is a kit in Veeqo: what leaves the shelf is its parts.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) kit: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Shipment {
    pub(crate) id: i64,
    pub(crate) tracking: Option<String>,
    #[serde(default)]
    pub(crate) carrier: Option<String>,
    pub(crate) shipped_at: Option<Timestamp>,
}

impl Allocation {
    pub(crate) fn is_shipped(&self) -> bool {
        self.shipment.is_some()
    }

    pub(super) fn read(allocation: &veeqo::Allocation) -> Self {
        let mut flaw = None;
        let lines = allocation.line_items.iter().filter_map(|line| {
            let read = AllocatedLine::read(allocation, line);
            read.map_err(|error| _ = flaw.get_or_insert_with(|| error.to_string())).ok()
        });
        Self {
            id: allocation.id.get(),
            warehouse_id: allocation.warehouse.as_ref().map(|warehouse| warehouse.id.get()),
            lines: lines.collect(),
            flaw,
            shipment: allocation.shipment.as_ref().map(|shipment| Shipment {
                id: shipment.id.get(),
                tracking: shipment.tracking_code().map(str::to_owned),
                carrier: shipment.carrier_name().map(|name| name.trim().to_owned()),
                shipped_at: shipment.created_at,
            }),
        }
    }
}

impl AllocatedLine {
    fn read(allocation: &veeqo::Allocation, line: &veeqo::AllocationLine) -> Result<Self, Unreadable> {
        let lacks = |field: &str| missing(format!("{field} on a line of allocation {}", allocation.id));
        let sellable = line.sellable.as_ref().ok_or_else(|| lacks("sellable"))?;
        Ok(Self {
            sellable_id: sellable.id.get(),
            sku: sellable.sku_code.clone().unwrap_or_default(),
            quantity: line.quantity.ok_or_else(|| lacks("quantity"))?,
            kit: is_kit(sellable),
        })
    }
}
