//! Orders in short: what a poll needs to decide which ones to read whole.

use super::OrderStatus;
use crate::id::{AllocationId, OrderId, ShipmentId};
use crate::record::summary;
use jiff::Timestamp;

summary! {
    /// An order in short. The rest of its answer, some ten kilobytes, is skipped while it is read: nothing of it is kept.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct OrderSummary {
        /// Its id.
        pub id: OrderId,
        /// The number people see. Free text and **not** unique.
        pub number: Option<String>,
        /// The roll-up of its allocations; see [`OrderStatus`].
        pub status: Option<OrderStatus>,
        /// When it reached Veeqo.
        pub created_at: Option<Timestamp>,
        /// When it last changed.
        pub updated_at: Option<Timestamp>,
        /// When it was cancelled.
        pub cancelled_at: Option<Timestamp>,
        /// Every line is allocated.
        pub allocated_completely: Option<bool>,
        /// The order this one was merged into.
        pub merged_to_id: Option<OrderId>,
        /// Its parcels.
        pub allocations: Vec<AllocationSummary>,
    }
}

summary! {
    /// A parcel in short.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct AllocationSummary {
        /// The allocation.
        pub id: AllocationId,
        /// Its despatch; `None` until then, and again after a void.
        pub shipment: Option<ShipmentSummary>,
    }
}

summary! {
    /// A despatch in short.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ShipmentSummary {
        /// The shipment. A voided and bought-again label makes a new one.
        pub id: ShipmentId,
        /// When it last changed.
        pub updated_at: Option<Timestamp>,
    }
}

impl OrderSummary {
    /// The allocations that were despatched. The order's status hides them while others are open.
    pub fn shipped_allocations(&self) -> impl Iterator<Item = &AllocationSummary> {
        self.allocations.iter().filter(|allocation| allocation.shipment.is_some())
    }
}
