//! `POST /product_properties`

use super::post;
use crate::endpoint::{DecodeError, Endpoint, decode_json, required};
use crate::error::InvalidRequest;
use crate::model::ProductProperty;
use rest_transport::{Request, Response, Target};
use serde_json::json;

/// Makes a property that products may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateProductProperty {
    /// Its name.
    pub name: String,
}

impl Endpoint for CreateProductProperty {
    type Response = ProductProperty;
    const NAME: &'static str = "CreateProductProperty";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let body = json!({ "name": required("name", &self.name)? });
        Ok(post(Self::NAME, Target::new("product_properties"), body.to_string()))
    }

    fn decode(response: &Response) -> Result<ProductProperty, DecodeError> {
        decode_json(response)
    }
}
