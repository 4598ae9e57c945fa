//! `PUT /orders/{id}/cancel`: the body is bare, with the id in it, as documented.

use super::put;
use crate::body::Cancellation;
use crate::endpoint::{DecodeError, Endpoint, decode_if_given};
use crate::error::InvalidRequest;
use crate::id::OrderId;
use crate::model::Order;
use rest_transport::{Effect, Request, Response, Target};
use serde_json::json;

/// Cancels an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CancelOrder {
    /// The order.
    pub id: OrderId,
    /// How.
    pub cancellation: Cancellation,
}

impl Endpoint for CancelOrder {
    /// The order, where Veeqo answers with it: the answer's shape is not documented.
    type Response = Option<Order>;
    const NAME: &'static str = "CancelOrder";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let Cancellation { reason, send_veeqo_email, reason_key } = &self.cancellation;
        let mut body = json!({ "id": self.id, "send_veeqo_email": send_veeqo_email });
        if let (Some(reason), Some(fields)) = (reason, body.as_object_mut()) {
            fields.insert(reason_key.as_str().to_owned(), json!(reason));
        }
        let target = Target::new("orders").segment(self.id).segment("cancel");
        Ok(put(Self::NAME, Effect::Recheck, target, body.to_string()))
    }

    fn decode(response: &Response) -> Result<Option<Order>, DecodeError> {
        decode_if_given(response)
    }
}
