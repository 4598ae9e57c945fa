//! `POST /delivery_methods`: a bare body, as documented.

use super::post;
use crate::body::DeliveryMethodDetails;
use crate::endpoint::{DecodeError, Endpoint, bare, decode_json, required};
use crate::error::InvalidRequest;
use crate::model::DeliveryMethod;
use rest_transport::{Request, Response, Target};

/// Makes a delivery method.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateDeliveryMethod {
    /// The delivery method.
    pub method: DeliveryMethodDetails,
}

impl Endpoint for CreateDeliveryMethod {
    type Response = DeliveryMethod;
    const NAME: &'static str = "CreateDeliveryMethod";

    fn request(&self) -> Result<Request, InvalidRequest> {
        required("name", self.method.name.as_deref().unwrap_or_default())?;
        Ok(post(Self::NAME, Target::new("delivery_methods"), bare("delivery_method", &self.method)?))
    }

    fn decode(response: &Response) -> Result<DeliveryMethod, DecodeError> {
        decode_json(response)
    }
}
