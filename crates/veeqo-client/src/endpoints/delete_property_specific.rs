//! `DELETE /products/{id}/product_property_specifics/{id}`

use super::delete;
use crate::endpoint::{DecodeError, Endpoint, decode_nothing};
use crate::error::InvalidRequest;
use crate::id::{ProductId, PropertySpecificId};
use rest_transport::{Request, Response, Target};

/// Takes a property off a product. `Recheck`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeletePropertySpecific {
    /// The product.
    pub product: ProductId,
    /// The value.
    pub id: PropertySpecificId,
}

impl Endpoint for DeletePropertySpecific {
    type Response = ();
    const NAME: &'static str = "DeletePropertySpecific";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let target = Target::new("products")
            .segment(self.product)
            .segment("product_property_specifics")
            .segment(self.id);
        Ok(delete(Self::NAME, target))
    }

    fn decode(response: &Response) -> Result<(), DecodeError> {
        decode_nothing(response)
    }
}
