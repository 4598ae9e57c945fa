//! `GET /product_variants/{id}/variant_property_specifics`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::SellableId;
use crate::model::PropertySpecific;
use rest_transport::{Request, Response, Target};

/// Reads the values of a variant's properties. Undocumented, in use by one client. One answer; there are no pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListVariantPropertySpecifics {
    /// The variant.
    pub variant: SellableId,
}

impl Endpoint for ListVariantPropertySpecifics {
    type Response = Vec<PropertySpecific>;
    const NAME: &'static str = "ListVariantPropertySpecifics";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(
            Self::NAME,
            Target::new("product_variants").segment(self.variant).segment("variant_property_specifics"),
        ))
    }

    fn decode(response: &Response) -> Result<Vec<PropertySpecific>, DecodeError> {
        decode_json(response)
    }
}
