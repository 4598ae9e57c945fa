//! `PUT /line_items/{id}`: the answer is not documented.

use super::put;
use crate::endpoint::{DecodeError, Endpoint, decode_if_given};
use crate::error::InvalidRequest;
use crate::id::LineItemId;
use crate::model::LineItem;
use rest_transport::{Effect, Request, Response, Target};
use serde_json::json;

/// Writes the free text of an order line, which the warehouse sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdateLineItem {
    /// The order line.
    pub id: LineItemId,
    /// The text; empty takes it away.
    pub additional_options: String,
}

impl Endpoint for UpdateLineItem {
    type Response = Option<LineItem>;
    const NAME: &'static str = "UpdateLineItem";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let target = Target::new("line_items").segment(self.id);
        let body = json!({ "additional_options": self.additional_options });
        Ok(put(Self::NAME, Effect::Replace, target, body.to_string()))
    }

    fn decode(response: &Response) -> Result<Option<LineItem>, DecodeError> {
        decode_if_given(response)
    }
}
