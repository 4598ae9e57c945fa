//! Notes of orders.

use super::Extra;
use crate::id::OrderId;
use crate::wire;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A note that employees left on an order. It cannot be changed or deleted. `Debug` hides the text.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct OrderNote {
    /// The note's id.
    pub id: Option<i64>,
    /// The order.
    #[serde(default, deserialize_with = "wire::reference")]
    pub order_id: Option<OrderId>,
    /// Its text.
    pub text: Option<String>,
    /// When it was written.
    #[serde(default, with = "wire::timestamp")]
    pub created_at: Option<Timestamp>,
    /// What else was there.
    #[serde(flatten)]
    pub extra: Extra,
}

impl fmt::Debug for OrderNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrderNote")
            .field("id", &self.id)
            .field("order_id", &self.order_id)
            .finish_non_exhaustive()
    }
}
