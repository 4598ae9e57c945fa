//! Allocations and shipments: a parcel before and after it leaves.

use jiff::Timestamp;

/// Units of one sellable in an allocation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllocationLine {
    /// Id of this line; not the order line's.
    pub id: i64,
    /// What is allocated.
    pub sellable_id: i64,
    /// How many.
    pub quantity: i64,
    /// How many were picked so far.
    pub picked: i64,
}

/// One parcel to be: units of an order reserved in one warehouse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allocation {
    /// Id of the allocation.
    pub id: i64,
    /// Order whose detail shows it.
    pub order_id: i64,
    /// Warehouse the units leave from.
    pub warehouse_id: i64,
    /// What is in it.
    pub lines: Vec<AllocationLine>,
    /// The parcel, once it has left.
    pub shipment: Option<Shipment>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// Reads do not show it before this instant.
    pub visible_from: Timestamp,
}

/// A parcel that has left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shipment {
    /// Id of the shipment.
    pub id: i64,
    /// Carrier as sent; 3 is "Other".
    pub carrier_id: i64,
    /// The tracking number, where there is one: a shipment without is a shipment.
    pub tracking: Option<String>,
    /// Whether Veeqo mails the customer.
    pub notify_customer: bool,
    /// Whether Veeqo tells the channel.
    pub update_remote_order: bool,
    /// When it left.
    pub created_at: Timestamp,
}
