//! `POST /suppliers`: a bare body, as documented.

use super::post;
use crate::body::SupplierDetails;
use crate::endpoint::{DecodeError, Endpoint, bare, decode_json, required};
use crate::error::InvalidRequest;
use crate::model::Supplier;
use rest_transport::{Request, Response, Target};

/// Makes a supplier.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSupplier {
    /// The supplier.
    pub supplier: SupplierDetails,
}

impl Endpoint for CreateSupplier {
    type Response = Supplier;
    const NAME: &'static str = "CreateSupplier";

    fn request(&self) -> Result<Request, InvalidRequest> {
        required("name", self.supplier.name.as_deref().unwrap_or_default())?;
        Ok(post(Self::NAME, Target::new("suppliers"), bare("supplier", &self.supplier)?))
    }

    fn decode(response: &Response) -> Result<Supplier, DecodeError> {
        decode_json(response)
    }
}
