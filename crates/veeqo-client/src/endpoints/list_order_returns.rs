//! `GET /orders/{id}/returns`: an array, although the documentation shows one object; both are read.

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_list};
use crate::error::InvalidRequest;
use crate::id::{OrderId, SellableId};
use crate::model::OrderReturn;
use rest_transport::{Query, Request, Response, Target};

/// Reads what came back of an order. One answer; there are no pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListOrderReturns {
    /// The order.
    pub order: OrderId,
    /// Only this sellable: documented as required, left out by a live capture.
    pub sellable: Option<SellableId>,
}

impl Endpoint for ListOrderReturns {
    type Response = Vec<OrderReturn>;
    const NAME: &'static str = "ListOrderReturns";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut query = Query::new();
        query.push_some("sellable_id", self.sellable);
        let target = Target::new("orders").segment(self.order).segment("returns");
        Ok(get(Self::NAME, target.with_query(query)))
    }

    fn decode(response: &Response) -> Result<Vec<OrderReturn>, DecodeError> {
        decode_list(response)
    }
}
