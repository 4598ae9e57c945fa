//! New shipments.

use crate::id::{AllocationId, CarrierId, OrderId};
use serde::{Deserialize, Serialize};

/// The despatch of one allocation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewShipment {
    /// The order.
    pub order_id: OrderId,
    /// The allocation.
    pub allocation_id: AllocationId,
    /// Who carries it; [`CarrierId::OTHER`] where Veeqo does not list the carrier.
    pub carrier_id: CarrierId,
    /// The tracking number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracking_number: Option<String>,
    /// Veeqo mails the customer.
    pub notify_customer: bool,
    /// Veeqo tells the sales channel. Without meaning on direct channels.
    pub update_remote_order: bool,
}
