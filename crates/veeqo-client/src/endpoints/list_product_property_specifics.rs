//! `GET /products/{id}/product_property_specifics`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::ProductId;
use crate::model::PropertySpecific;
use rest_transport::{Request, Response, Target};

/// Reads the values of a product's properties. Undocumented, in use by one client. One answer; there are no pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListProductPropertySpecifics {
    /// The product.
    pub product: ProductId,
}

impl Endpoint for ListProductPropertySpecifics {
    type Response = Vec<PropertySpecific>;
    const NAME: &'static str = "ListProductPropertySpecifics";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(
            Self::NAME,
            Target::new("products").segment(self.product).segment("product_property_specifics"),
        ))
    }

    fn decode(response: &Response) -> Result<Vec<PropertySpecific>, DecodeError> {
        decode_json(response)
    }
}
