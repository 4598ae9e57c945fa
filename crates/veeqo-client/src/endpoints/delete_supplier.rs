//! `DELETE /suppliers/{id}`

use super::delete;
use crate::endpoint::{DecodeError, Endpoint, decode_nothing};
use crate::error::InvalidRequest;
use crate::id::SupplierId;
use rest_transport::{Request, Response, Target};

/// Deletes a supplier. `Recheck`. Not in every plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeleteSupplier {
    /// The supplier.
    pub id: SupplierId,
}

impl Endpoint for DeleteSupplier {
    type Response = ();
    const NAME: &'static str = "DeleteSupplier";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(delete(Self::NAME, Target::new("suppliers").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<(), DecodeError> {
        decode_nothing(response)
    }
}
