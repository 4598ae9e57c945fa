//! `GET /delivery_methods/{id}`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::DeliveryMethodId;
use crate::model::DeliveryMethod;
use rest_transport::{Request, Response, Target};

/// Reads one delivery method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetDeliveryMethod {
    /// The delivery method.
    pub id: DeliveryMethodId,
}

impl Endpoint for GetDeliveryMethod {
    type Response = DeliveryMethod;
    const NAME: &'static str = "GetDeliveryMethod";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("delivery_methods").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<DeliveryMethod, DecodeError> {
        decode_json(response)
    }
}
