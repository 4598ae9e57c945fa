//! `GET /orders/{id}`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::OrderId;
use crate::model::Order;
use rest_transport::{Request, Response, Target};

/// Reads one order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetOrder {
    /// The order.
    pub id: OrderId,
}

impl Endpoint for GetOrder {
    type Response = Order;
    const NAME: &'static str = "GetOrder";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("orders").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<Order, DecodeError> {
        decode_json(response)
    }
}
