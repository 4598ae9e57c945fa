//! `PUT /products/{id}`: answers 500 to attributes it does not know.

use super::put;
use crate::body::ProductChanges;
use crate::endpoint::{DecodeError, Endpoint, decode_json, wrapped};
use crate::error::InvalidRequest;
use crate::id::ProductId;
use crate::model::Product;
use rest_transport::{Effect, Request, Response, Target};

/// Changes fields of a product and its variants.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateProduct {
    /// The product.
    pub id: ProductId,
    /// What changes.
    pub changes: ProductChanges,
}

impl Endpoint for UpdateProduct {
    type Response = Product;
    const NAME: &'static str = "UpdateProduct";

    fn request(&self) -> Result<Request, InvalidRequest> {
        if self.changes == ProductChanges::default() {
            return Err(InvalidRequest::new("product", "", "set at least one field"));
        }
        let target = Target::new("products").segment(self.id);
        Ok(put(Self::NAME, Effect::Replace, target, wrapped("product", &self.changes)?))
    }

    fn decode(response: &Response) -> Result<Product, DecodeError> {
        decode_json(response)
    }
}
