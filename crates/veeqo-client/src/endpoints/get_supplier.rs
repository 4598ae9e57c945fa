//! `GET /suppliers/{id}`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::SupplierId;
use crate::model::Supplier;
use rest_transport::{Request, Response, Target};

/// Reads one supplier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetSupplier {
    /// The supplier.
    pub id: SupplierId,
}

impl Endpoint for GetSupplier {
    type Response = Supplier;
    const NAME: &'static str = "GetSupplier";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("suppliers").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<Supplier, DecodeError> {
        decode_json(response)
    }
}
