//! Orders with the cancelled ones, which Veeqo leaves out of every list that does not ask for them.

use crate::client::Veeqo;
use crate::endpoint::Endpoint;
use crate::endpoints::ListOrders;
use crate::error::{Error, InvalidRequest};
use crate::filter::OrderFilter;
use crate::model::{Order, OrderStatus};
use crate::page::Position;
use crate::walk::Walk;
use rest_transport::{PageSource, Pager};

/// Two walks: the orders of any status but cancelled, then the cancelled ones.
#[derive(Debug)]
pub struct OrdersAndCancelled {
    open: Walk<ListOrders>,
    cancelled: Walk<ListOrders>,
    passed: bool,
}

impl OrdersAndCancelled {
    /// Whether the rows now given are those of the second walk.
    #[must_use]
    pub fn is_in_cancelled_pass(&self) -> bool {
        self.passed
    }
}

impl PageSource for OrdersAndCancelled {
    type Item = Order;
    type Error = Error;

    async fn next_page(&mut self) -> Result<Option<Vec<Order>>, Error> {
        if !self.passed {
            if let Some(page) = self.open.next_page().await? {
                return Ok(Some(page));
            }
            self.passed = true;
        }
        self.cancelled.next_page().await
    }
}

impl Veeqo {
    /// The orders that match, and after them the cancelled ones that match. An order that is cancelled meanwhile may come twice: the later
    /// row is the truth.
    ///
    /// # Errors
    /// The filter names a status: nothing was sent.
    pub fn list_orders_and_cancelled(
        &self,
        filter: &OrderFilter,
    ) -> Result<Pager<OrdersAndCancelled>, Error> {
        if let Some(status) = &filter.status {
            let source =
                InvalidRequest::new("status", status, "leave it out, or use list_orders for one status");
            return Err(Error::InvalidRequest { operation: ListOrders::NAME, source });
        }
        let walk = |status| {
            let filter = OrderFilter { status, ..filter.clone() };
            Walk::new(self.clone(), ListOrders { filter, position: Position::default() })
        };
        let (open, cancelled) = (walk(None), walk(Some(OrderStatus::Cancelled)));
        Ok(Pager::new(OrdersAndCancelled { open, cancelled, passed: false }))
    }
}
