//! `GET /products/{id}`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::ProductId;
use crate::model::Product;
use rest_transport::{Request, Response, Target};

/// Reads one product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetProduct {
    /// The product.
    pub id: ProductId,
}

impl Endpoint for GetProduct {
    type Response = Product;
    const NAME: &'static str = "GetProduct";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("products").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<Product, DecodeError> {
        decode_json(response)
    }
}
