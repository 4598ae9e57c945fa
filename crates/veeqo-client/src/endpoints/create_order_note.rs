//! `POST /orders/{id}/notes`

use super::post;
use crate::endpoint::{DecodeError, Endpoint, decode_json, required};
use crate::error::InvalidRequest;
use crate::id::OrderId;
use crate::model::OrderNote;
use rest_transport::{Request, Response, Target};
use serde_json::json;

/// Adds a note of an employee to an order. It cannot be changed or deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateOrderNote {
    /// The order.
    pub order: OrderId,
    /// The note.
    pub text: String,
}

impl Endpoint for CreateOrderNote {
    type Response = OrderNote;
    const NAME: &'static str = "CreateOrderNote";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let text = required("text", &self.text)?;
        let target = Target::new("orders").segment(self.order).segment("notes");
        Ok(post(Self::NAME, target, json!({ "note": { "text": text } }).to_string()))
    }

    fn decode(response: &Response) -> Result<OrderNote, DecodeError> {
        decode_json(response)
    }
}
