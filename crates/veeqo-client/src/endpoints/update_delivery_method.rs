//! `PUT /delivery_methods/{id}`

use super::put;
use crate::body::DeliveryMethodDetails;
use crate::endpoint::{DecodeError, Endpoint, bare, decode_json};
use crate::error::InvalidRequest;
use crate::id::DeliveryMethodId;
use crate::model::DeliveryMethod;
use rest_transport::{Effect, Request, Response, Target};

/// Changes a delivery method.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateDeliveryMethod {
    /// The delivery method.
    pub id: DeliveryMethodId,
    /// What changes.
    pub changes: DeliveryMethodDetails,
}

impl Endpoint for UpdateDeliveryMethod {
    type Response = DeliveryMethod;
    const NAME: &'static str = "UpdateDeliveryMethod";

    fn request(&self) -> Result<Request, InvalidRequest> {
        if self.changes == DeliveryMethodDetails::default() {
            return Err(InvalidRequest::new("delivery_method", "", "set at least one field"));
        }
        let target = Target::new("delivery_methods").segment(self.id);
        Ok(put(Self::NAME, Effect::Replace, target, bare("delivery_method", &self.changes)?))
    }

    fn decode(response: &Response) -> Result<DeliveryMethod, DecodeError> {
        decode_json(response)
    }
}
