//! `GET /products/{id}/product_property_specifics/{id}`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::{ProductId, PropertySpecificId};
use crate::model::PropertySpecific;
use rest_transport::{Request, Response, Target};

/// Reads the value of a property on a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetPropertySpecific {
    /// The product.
    pub product: ProductId,
    /// The value.
    pub id: PropertySpecificId,
}

impl Endpoint for GetPropertySpecific {
    type Response = PropertySpecific;
    const NAME: &'static str = "GetPropertySpecific";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let target = Target::new("products")
            .segment(self.product)
            .segment("product_property_specifics")
            .segment(self.id);
        Ok(get(Self::NAME, target))
    }

    fn decode(response: &Response) -> Result<PropertySpecific, DecodeError> {
        decode_json(response)
    }
}
