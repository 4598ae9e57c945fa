//! Payments.

use crate::record::record;
use jiff::Timestamp;

record! {
    /// The payment of an order.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Payment {
        /// The payment's id.
        pub id: Option<i64>,
        /// How it was paid, e.g. `paypal` or `bank_transfer`.
        pub payment_type: Option<String>,
        /// The payer's or provider's reference.
        pub reference_number: Option<String>,
        /// When it was recorded.
        pub created_at: Option<Timestamp>,
    }
}
