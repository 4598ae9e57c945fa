//! Orders.

use super::{Address, Allocation, Channel, Customer, DeliveryMethod, LineItem, OrderStatus, Payment};
use crate::id::{AllocationId, OrderId};
use crate::record::record;
use jiff::Timestamp;
use rust_decimal::Decimal;

record! {
    /// An order. Amazon's pending ones have no customer, address or payment. Amounts are in `currency_code`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Order {
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
        /// When its last parcel left.
        pub shipped_at: Option<Timestamp>,
        /// When it should leave.
        pub dispatch_date: Option<Timestamp>,
        /// When the buyer expects it, as Veeqo wrote it.
        pub due_date: Option<String>,
        /// Why it was cancelled.
        pub cancel_reason: Option<String>,
        /// Amazon despatches it.
        pub fulfilled_by_amazon: Option<bool>,
        /// Every line is allocated.
        pub allocated_completely: Option<bool>,
        /// Where it was sold.
        pub channel: Option<Channel>,
        /// ISO 4217 currency.
        pub currency_code: Option<String>,
        /// Sum of the lines after discounts, net.
        pub subtotal_price: Option<Decimal>,
        /// What the buyer pays.
        pub total_price: Option<Decimal>,
        /// Tax.
        pub total_tax: Option<Decimal>,
        /// All discounts.
        pub total_discounts: Option<Decimal>,
        /// Fees of the channel.
        pub total_fees: Option<Decimal>,
        /// Discount on the order as a whole, net.
        pub additional_order_level_taxless_discount: Option<Decimal>,
        /// Delivery.
        pub delivery_cost: Option<Decimal>,
        /// Discount on delivery.
        pub shipping_discount: Option<Decimal>,
        /// Later adjustment.
        pub adjustment_amount: Option<Decimal>,
        /// What was paid back.
        pub refund_amount: Option<Decimal>,
        /// The payment.
        pub payment: Option<Payment>,
        /// The buyer.
        pub customer: Option<Customer>,
        /// Where it goes.
        pub deliver_to: Option<Address>,
        /// Who is invoiced.
        pub billing_address: Option<Address>,
        /// How it travels.
        pub delivery_method: Option<DeliveryMethod>,
        /// What is ordered.
        pub line_items: Vec<LineItem>,
        /// How it is split into parcels. May be empty for a moment while Veeqo allocates again, and is on cancelled orders.
        pub allocations: Vec<Allocation>,
        /// The order this one was merged into, which is the one that ships.
        pub merged_to_id: Option<OrderId>,
        /// This order was made by merging others.
        pub merged_order: Option<bool>,
    }
}

impl Order {
    /// One of its allocations.
    #[must_use]
    pub fn allocation(&self, id: AllocationId) -> Option<&Allocation> {
        self.allocations.iter().find(|allocation| allocation.id == id)
    }

    /// Amazon despatches it, by its own flag or its channel's kind.
    #[must_use]
    pub fn is_fba(&self) -> bool {
        self.fulfilled_by_amazon == Some(true) || self.channel.as_ref().is_some_and(Channel::is_fba)
    }

    /// Whether it was cancelled, by status or by date.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.cancelled_at.is_some() || self.status == Some(OrderStatus::Cancelled)
    }
}
