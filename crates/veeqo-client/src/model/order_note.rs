//! Notes of orders.

use crate::id::OrderId;
use crate::record::record;
use jiff::Timestamp;
use std::fmt;

record! {
    /// A note that employees left on an order. It cannot be changed or deleted. `Debug` hides the text.
    #[derive(Clone, PartialEq)]
    pub struct OrderNote {
        /// The note's id.
        pub id: Option<i64>,
        /// The order.
        pub order_id: Option<OrderId>,
        /// Its text.
        pub text: Option<String>,
        /// When it was written.
        pub created_at: Option<Timestamp>,
    }
}

impl fmt::Debug for OrderNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrderNote")
            .field("id", &self.id)
            .field("order_id", &self.order_id)
            .finish_non_exhaustive()
    }
}
