//! `POST /orders/{id}/allocations`: answers with the whole order.

use super::post;
use crate::body::NewAllocation;
use crate::endpoint::{DecodeError, Endpoint, decode_json, wrapped};
use crate::error::InvalidRequest;
use crate::id::OrderId;
use crate::model::Order;
use rest_transport::{Request, Response, Target};

/// Allocates lines of an order to a warehouse.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAllocation {
    /// The order.
    pub order: OrderId,
    /// What to allocate, and where.
    pub allocation: NewAllocation,
}

impl Endpoint for CreateAllocation {
    type Response = Order;
    const NAME: &'static str = "CreateAllocation";

    fn request(&self) -> Result<Request, InvalidRequest> {
        if self.allocation.line_items.is_empty() {
            return Err(InvalidRequest::new("line_items", "", "name what to allocate"));
        }
        let target = Target::new("orders").segment(self.order).segment("allocations");
        Ok(post(Self::NAME, target, wrapped("allocation", &self.allocation)?))
    }

    fn decode(response: &Response) -> Result<Order, DecodeError> {
        decode_json(response)
    }
}
