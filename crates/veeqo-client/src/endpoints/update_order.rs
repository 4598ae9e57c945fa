//! `PUT /orders/{id}`: answers with the order, by the older documentation; the current one shows no answer.

use super::put;
use crate::body::OrderChanges;
use crate::endpoint::{DecodeError, Endpoint, decode_if_given, wrapped};
use crate::error::InvalidRequest;
use crate::id::OrderId;
use crate::model::Order;
use rest_transport::{Effect, Request, Response, Target};

/// Changes an order. `Recheck`: what happens to lines that are not named is unverified, so read the order afterwards.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateOrder {
    /// The order.
    pub id: OrderId,
    /// What changes.
    pub changes: OrderChanges,
}

impl Endpoint for UpdateOrder {
    type Response = Option<Order>;
    const NAME: &'static str = "UpdateOrder";

    fn request(&self) -> Result<Request, InvalidRequest> {
        if self.changes == OrderChanges::default() {
            return Err(InvalidRequest::new("order", "", "set at least one field"));
        }
        let target = Target::new("orders").segment(self.id);
        Ok(put(Self::NAME, Effect::Recheck, target, wrapped("order", &self.changes)?))
    }

    fn decode(response: &Response) -> Result<Option<Order>, DecodeError> {
        decode_if_given(response)
    }
}
