//! `GET /labels`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use rest_transport::{Request, Response, Target};
use serde_json::Value;

/// Reads what Veeqo answers about labels. Undocumented; it was seen to answer, and nothing is known of the answer's shape.
/// [`crate::GetLabels`] reads the labels of shipments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListLabels;

impl Endpoint for ListLabels {
    type Response = Value;
    const NAME: &'static str = "ListLabels";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("labels")))
    }

    fn decode(response: &Response) -> Result<Value, DecodeError> {
        decode_json(response)
    }
}
