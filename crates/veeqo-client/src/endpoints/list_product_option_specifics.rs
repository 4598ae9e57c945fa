//! `GET /products/{id}/product_option_specifics`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::ProductId;
use crate::model::PropertySpecific;
use rest_transport::{Request, Response, Target};

/// Reads the options a product's variants differ in. Undocumented, in use by one client. One answer; there are no pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListProductOptionSpecifics {
    /// The product.
    pub product: ProductId,
}

impl Endpoint for ListProductOptionSpecifics {
    type Response = Vec<PropertySpecific>;
    const NAME: &'static str = "ListProductOptionSpecifics";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("products").segment(self.product).segment("product_option_specifics")))
    }

    fn decode(response: &Response) -> Result<Vec<PropertySpecific>, DecodeError> {
        decode_json(response)
    }
}
