//! `DELETE /delivery_methods/{id}`

use super::delete;
use crate::endpoint::{DecodeError, Endpoint, decode_nothing};
use crate::error::InvalidRequest;
use crate::id::DeliveryMethodId;
use rest_transport::{Request, Response, Target};

/// Deletes a delivery method. `Recheck`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeleteDeliveryMethod {
    /// The delivery method.
    pub id: DeliveryMethodId,
}

impl Endpoint for DeleteDeliveryMethod {
    type Response = ();
    const NAME: &'static str = "DeleteDeliveryMethod";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(delete(Self::NAME, Target::new("delivery_methods").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<(), DecodeError> {
        decode_nothing(response)
    }
}
