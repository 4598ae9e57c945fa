//! `PUT /suppliers/{id}`: documented as 204, with and without a body.

use super::put;
use crate::body::SupplierDetails;
use crate::endpoint::{DecodeError, Endpoint, bare, decode_if_given};
use crate::error::InvalidRequest;
use crate::id::SupplierId;
use crate::model::Supplier;
use rest_transport::{Effect, Request, Response, Target};

/// Changes a supplier.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateSupplier {
    /// The supplier.
    pub id: SupplierId,
    /// What changes.
    pub changes: SupplierDetails,
}

impl Endpoint for UpdateSupplier {
    type Response = Option<Supplier>;
    const NAME: &'static str = "UpdateSupplier";

    fn request(&self) -> Result<Request, InvalidRequest> {
        if self.changes == SupplierDetails::default() {
            return Err(InvalidRequest::new("supplier", "", "set at least one field"));
        }
        let target = Target::new("suppliers").segment(self.id);
        Ok(put(Self::NAME, Effect::Replace, target, bare("supplier", &self.changes)?))
    }

    fn decode(response: &Response) -> Result<Option<Supplier>, DecodeError> {
        decode_if_given(response)
    }
}
