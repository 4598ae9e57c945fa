//! `GET /orders?order_ids[]=`: undocumented, in use by one client; gives cancelled orders too.

use super::get;
use crate::endpoint::{DecodeError, Endpoint};
use crate::error::InvalidRequest;
use crate::id::OrderId;
use crate::model::Order;
use crate::page::{MAX_PAGE_SIZE, Page, decode_page};
use rest_transport::{Query, Request, Response, Target};

/// Reads up to 100 orders by their ids. Veeqo drops filters it does not know without saying so: check that the answer holds only these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListOrdersById {
    /// The orders, 1 to 100.
    pub ids: Vec<OrderId>,
}

impl Endpoint for ListOrdersById {
    type Response = Page<Order>;
    const NAME: &'static str = "ListOrdersById";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let most = usize::try_from(MAX_PAGE_SIZE).unwrap_or(usize::MAX);
        if self.ids.is_empty() || self.ids.len() > most {
            return Err(InvalidRequest::new("order_ids", self.ids.len(), "ask for 1 to 100 orders"));
        }
        let mut query = Query::new();
        for id in &self.ids {
            query.push("order_ids[]", id);
        }
        query.push("page_size", MAX_PAGE_SIZE);
        Ok(get(Self::NAME, Target::new("orders").with_query(query)))
    }

    fn decode(response: &Response) -> Result<Page<Order>, DecodeError> {
        decode_page(response)
    }
}
