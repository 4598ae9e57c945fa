//! `DELETE /products/{id}`

use super::delete;
use crate::endpoint::{DecodeError, Endpoint, decode_nothing};
use crate::error::InvalidRequest;
use crate::id::ProductId;
use rest_transport::{Request, Response, Target};

/// Deletes a product with its variants; their records stay readable. `Recheck`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeleteProduct {
    /// The product.
    pub id: ProductId,
}

impl Endpoint for DeleteProduct {
    type Response = ();
    const NAME: &'static str = "DeleteProduct";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(delete(Self::NAME, Target::new("products").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<(), DecodeError> {
        decode_nothing(response)
    }
}
