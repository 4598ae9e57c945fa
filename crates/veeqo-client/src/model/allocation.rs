//! Allocations: the parts of an order that are despatched together.

use super::{Sellable, Shipment, Warehouse};
use crate::id::{AllocationId, AllocationLineId, OrderId, SellableId, WarehouseId};
use crate::record::record;
use jiff::Timestamp;
use rust_decimal::Decimal;

record! {
    /// What one warehouse sends of an order as one parcel. It has no status: it is shipped when it has a shipment.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Allocation {
        /// Its id. It stays while the contents stay; after edits it may change.
        pub id: AllocationId,
        /// The order.
        pub order_id: Option<OrderId>,
        /// Where it is picked.
        pub warehouse: Option<Warehouse>,
        /// What it holds.
        pub line_items: Vec<AllocationLine>,
        /// Its despatch; `None` until then, and again after a void.
        pub shipment: Option<Shipment>,
        /// When it was made.
        pub created_at: Option<Timestamp>,
        /// When it last changed.
        pub updated_at: Option<Timestamp>,
        /// When it should leave. The one date that comes with a numeric offset.
        pub preferred_shipment_date: Option<Timestamp>,
    }
}

impl Allocation {
    /// Whether it was despatched. Tracking plays no part: live shipped orders exist without.
    #[must_use]
    pub fn is_shipped(&self) -> bool {
        self.shipment.is_some()
    }

    /// The warehouse's id.
    #[must_use]
    pub fn warehouse_id(&self) -> Option<WarehouseId> {
        self.warehouse.as_ref().map(|warehouse| warehouse.id)
    }
}

record! {
    /// One sellable of an allocation. Nothing in it names the order line; see [`crate::join_allocation_lines`].
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllocationLine {
        /// Its id.
        pub id: AllocationLineId,
        /// Units to send.
        pub quantity: Option<Decimal>,
        /// Units picked so far.
        pub picked_quantity: Option<Decimal>,
        /// What to send.
        pub sellable: Option<Sellable>,
        /// The bin to pick from.
        pub warehouse_sublocation: Option<Sublocation>,
    }
}

impl AllocationLine {
    /// The sellable's id.
    #[must_use]
    pub fn sellable_id(&self) -> Option<SellableId> {
        self.sellable.as_ref().map(|sellable| sellable.id)
    }
}

record! {
    /// A bin.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Sublocation {
        /// Its id.
        pub id: Option<i64>,
        /// Its name, free text.
        pub location: Option<String>,
    }
}
