//! The status of an order.

use crate::open_enum::open_enum;

open_enum! {
    /// The status of an order. It cannot be written: it follows payment, allocations and shipments, and it is the status of the **least
    /// advanced** allocation, so an order with one parcel gone and one open still says `awaiting_…`. Use [`crate::Order::shipped_state`].
    OrderStatus {
        /// No payment is recorded.
        AwaitingPayment = "awaiting_payment",
        /// Paid; not everything could be allocated.
        AwaitingStock = "awaiting_stock",
        /// Allocated and not (wholly) shipped.
        AwaitingFulfillment = "awaiting_fulfillment",
        /// Every allocation is shipped.
        Shipped = "shipped",
        /// Held by a person or a rule.
        OnHold = "on_hold",
        /// Cancelled. Lists leave these out unless asked for this status.
        Cancelled = "cancelled",
        /// Refunded.
        Refunded = "refunded",
        /// Waits for stock at Amazon. Seen in one client only.
        AwaitingAmazonStock = "awaiting_amazon_stock",
    }
}

impl OrderStatus {
    /// Whether the status is one this crate knows. Veeqo answers an unknown one with an empty list, not with an error.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Other(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_statuses_survive() {
        let status: OrderStatus = serde_json::from_str(r#""teleported""#).unwrap();
        assert_eq!(status, OrderStatus::Other("teleported".to_owned()));
        assert!(!status.is_known());
        assert_eq!(serde_json::to_string(&status).unwrap(), r#""teleported""#);
        assert_eq!(OrderStatus::from_wire("on_hold"), OrderStatus::OnHold);
    }
}
