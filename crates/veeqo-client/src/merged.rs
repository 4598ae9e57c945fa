//! Merged orders: Veeqo joins open orders of one customer into a new one, and only that one ships.

use crate::client::Veeqo;
use crate::error::Error;
use crate::id::OrderId;
use crate::model::Order;

/// Where the trail of a merged order ends.
#[derive(Clone, Debug, PartialEq)]
pub struct MergeTrail {
    /// The orders that were merged away, the one asked for first; empty for an order that was not merged.
    pub merged: Vec<OrderId>,
    /// The end.
    pub end: MergeEnd,
}

/// The end of the trail of a merged order.
#[derive(Clone, Debug, PartialEq)]
pub enum MergeEnd {
    /// The order that ships.
    Order(Box<Order>),
    /// Veeqo says that this order does not exist.
    Missing(OrderId),
    /// The trail leads back to this order: nothing can be said.
    Circle(OrderId),
}

impl Veeqo {
    /// Reads an order, or the one it was merged into, however often that happened.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn follow_merged(&self, id: OrderId) -> Result<MergeTrail, Error> {
        let (mut next, mut merged) = (id, Vec::new());
        loop {
            if merged.contains(&next) {
                return Ok(MergeTrail { merged, end: MergeEnd::Circle(next) });
            }
            let Some(order) = self.get_order(next).await? else {
                return Ok(MergeTrail { merged, end: MergeEnd::Missing(next) });
            };
            match order.merged_to_id {
                Some(into) => {
                    merged.push(next);
                    next = into;
                }
                None => return Ok(MergeTrail { merged, end: MergeEnd::Order(Box::new(order)) }),
            }
        }
    }
}
