//! `POST /products`

use super::post;
use crate::body::NewProduct;
use crate::endpoint::{DecodeError, Endpoint, checked_body, decode_json, wrapped};
use crate::error::InvalidRequest;
use crate::model::Product;
use rest_transport::{Request, Response, Target};
use std::fmt;

/// Creates a product from a finished body, so that a body stored before the first attempt is sent byte for byte. `Debug` hides the body.
#[derive(Clone, PartialEq, Eq)]
pub struct CreateProduct {
    /// The body, as [`CreateProduct::body`] makes it.
    pub body: String,
}

impl CreateProduct {
    /// The body for a new record: `{"product":{…}}`.
    ///
    /// # Errors
    /// It lacks something or holds an amount with more digits than JSON keeps.
    pub fn body(new: &NewProduct) -> Result<String, InvalidRequest> {
        new.check()?;
        wrapped("product", new)
    }
}

impl fmt::Debug for CreateProduct {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateProduct").finish_non_exhaustive()
    }
}

impl Endpoint for CreateProduct {
    type Response = Product;
    const NAME: &'static str = "CreateProduct";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(post(Self::NAME, Target::new("products"), checked_body("product", &self.body)?))
    }

    fn decode(response: &Response) -> Result<Product, DecodeError> {
        decode_json(response)
    }
}
