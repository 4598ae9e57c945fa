//! `PUT /products/{id}/product_property_specifics/{id}`: a bare body, as documented.

use super::put;
use crate::body::PropertyValue;
use crate::endpoint::{DecodeError, Endpoint, bare, decode_json};
use crate::error::InvalidRequest;
use crate::id::{ProductId, PropertySpecificId};
use crate::model::PropertySpecific;
use rest_transport::{Effect, Request, Response, Target};

/// Writes the value of a property on a product. Compare the answer: Veeqo does nothing, and says nothing, where the property does not
/// exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdatePropertySpecific {
    /// The product.
    pub product: ProductId,
    /// The value's record.
    pub id: PropertySpecificId,
    /// The value.
    pub value: PropertyValue,
}

impl Endpoint for UpdatePropertySpecific {
    type Response = PropertySpecific;
    const NAME: &'static str = "UpdatePropertySpecific";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let target = Target::new("products")
            .segment(self.product)
            .segment("product_property_specifics")
            .segment(self.id);
        Ok(put(Self::NAME, Effect::Replace, target, bare("value", &self.value)?))
    }

    fn decode(response: &Response) -> Result<PropertySpecific, DecodeError> {
        decode_json(response)
    }
}
