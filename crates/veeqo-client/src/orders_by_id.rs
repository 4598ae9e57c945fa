//! Many orders by id, with a way out where Veeqo does not take the undocumented filter.

use crate::client::Veeqo;
use crate::endpoints::ListOrdersById;
use crate::error::Error;
use crate::id::OrderId;
use crate::model::Order;
use crate::page::{MAX_PAGE_SIZE, Page, UnreadableRow};
use crate::rejection::RejectionKind;
use std::collections::{BTreeMap, BTreeSet};

/// What became of orders that were asked for by id. Every id is in exactly one of the lists.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrdersById {
    /// The orders, in the order of their ids.
    pub found: Vec<Order>,
    /// Veeqo says that these do not exist.
    pub missing: Vec<OrderId>,
    /// These exist and cannot be read.
    pub unreadable: Vec<UnreadableRow>,
}

/// What is known of each id so far.
type Known = BTreeMap<OrderId, Result<Order, UnreadableRow>>;

impl Veeqo {
    /// The orders with these ids, cancelled ones included, in the order of their ids; those that do not exist are left out.
    ///
    /// # Errors
    /// As [`Veeqo::get_orders`], and [`Error::UnreadableRows`] where an order cannot be read.
    pub async fn list_orders_by_id(&self, ids: &[OrderId]) -> Result<Vec<Order>, Error> {
        use crate::endpoint::Endpoint;
        let OrdersById { found, unreadable: rows, .. } = self.get_orders(ids).await?;
        if rows.is_empty() {
            Ok(found)
        } else {
            Err(Error::UnreadableRows { operation: ListOrdersById::NAME, rows })
        }
    }

    /// What became of the orders with these ids, cancelled ones included.
    ///
    /// Asks for 100 at a time by an undocumented filter. Where Veeqo refuses or ignores the filter, and for every order the answer lacks,
    /// it asks for one order at a time, so an order is missing only if Veeqo says that it does not exist.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn get_orders(&self, ids: &[OrderId]) -> Result<OrdersById, Error> {
        let wanted: Vec<OrderId> = BTreeSet::from_iter(ids.iter().copied()).into_iter().collect();
        let mut known = Known::new();
        let mut filter_works = true;
        for chunk in wanted.chunks(usize::try_from(MAX_PAGE_SIZE).unwrap_or(usize::MAX)) {
            if filter_works && chunk.len() > 1 {
                match self.by_filter(chunk).await? {
                    Some(page) => keep(page, &mut known),
                    None => filter_works = false,
                }
            }
            for id in chunk {
                if !known.contains_key(id) {
                    self.one_by_one(*id, &mut known).await?;
                }
            }
        }
        Ok(sorted(&wanted, known))
    }

    /// The orders of a chunk; `None` where the filter was refused or ignored.
    async fn by_filter(&self, ids: &[OrderId]) -> Result<Option<Page<Order>>, Error> {
        match self.send(&ListOrdersById { ids: ids.to_vec() }).await {
            Ok(page) if page.rows.iter().all(|order| ids.contains(&order.id)) => Ok(Some(page)),
            Ok(_) => Ok(None),
            Err(error) => match error.kind() {
                Some(RejectionKind::Invalid | RejectionKind::NotFound | RejectionKind::Unsupported) => {
                    Ok(None)
                }
                _ => Err(error),
            },
        }
    }

    async fn one_by_one(&self, id: OrderId, known: &mut Known) -> Result<(), Error> {
        match self.get_order(id).await {
            Ok(order) => known.extend(order.map(|order| (id, Ok(order)))),
            Err(error @ Error::Undecodable { .. }) => {
                let row = UnreadableRow { id: Some(id.get()), reason: error.reason() };
                known.insert(id, Err(row));
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }
}

fn keep(page: Page<Order>, known: &mut Known) {
    known.extend(page.rows.into_iter().map(|order| (order.id, Ok(order))));
    for row in page.unreadable {
        if let Some(id) = row.id.and_then(|id| OrderId::new(id).ok()) {
            known.insert(id, Err(row));
        }
    }
}

fn sorted(wanted: &[OrderId], mut known: Known) -> OrdersById {
    let mut orders = OrdersById::default();
    for id in wanted {
        match known.remove(id) {
            Some(Ok(order)) => orders.found.push(order),
            Some(Err(row)) => orders.unreadable.push(row),
            None => orders.missing.push(*id),
        }
    }
    orders
}
