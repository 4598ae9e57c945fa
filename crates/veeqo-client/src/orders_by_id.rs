//! Many orders by id, with a way out where Veeqo does not take the undocumented filter.

use crate::client::Veeqo;
use crate::endpoints::ListOrdersById;
use crate::error::Error;
use crate::id::OrderId;
use crate::model::Order;
use crate::page::MAX_PAGE_SIZE;
use crate::rejection::RejectionKind;
use std::collections::{BTreeMap, BTreeSet};

impl Veeqo {
    /// The orders with these ids, cancelled ones included, in the order of their ids; those that do not exist are left out.
    ///
    /// Asks for 100 at a time by an undocumented filter. Where Veeqo refuses or ignores the filter, and for every order the answer lacks,
    /// it asks for one order at a time, so an order is missing from the result only if Veeqo says that it does not exist.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn list_orders_by_id(&self, ids: &[OrderId]) -> Result<Vec<Order>, Error> {
        let wanted: Vec<OrderId> = BTreeSet::from_iter(ids.iter().copied()).into_iter().collect();
        let mut found = BTreeMap::new();
        let mut filter_works = true;
        for chunk in wanted.chunks(usize::try_from(MAX_PAGE_SIZE).unwrap_or(usize::MAX)) {
            if filter_works && chunk.len() > 1 {
                match self.chunk(chunk).await? {
                    Some(orders) => found.extend(orders.into_iter().map(|order| (order.id, order))),
                    None => filter_works = false,
                }
            }
            for id in chunk {
                if !found.contains_key(id)
                    && let Some(order) = self.get_order(*id).await?
                {
                    found.insert(*id, order);
                }
            }
        }
        Ok(found.into_values().collect())
    }

    /// The orders of a chunk; `None` where the filter was refused or ignored.
    async fn chunk(&self, ids: &[OrderId]) -> Result<Option<Vec<Order>>, Error> {
        match self.send(&ListOrdersById { ids: ids.to_vec() }).await {
            Ok(orders) if orders.iter().all(|order| ids.contains(&order.id)) => Ok(Some(orders)),
            Ok(_) => Ok(None),
            Err(error) => match error.kind() {
                Some(RejectionKind::Invalid | RejectionKind::NotFound | RejectionKind::Unsupported) => {
                    Ok(None)
                }
                _ => Err(error),
            },
        }
    }
}
