//! `DELETE /warehouses/{id}`

use super::delete;
use crate::endpoint::{DecodeError, Endpoint, decode_nothing};
use crate::error::InvalidRequest;
use crate::id::WarehouseId;
use rest_transport::{Request, Response, Target};

/// Deletes a warehouse; its record stays readable. `Recheck`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeleteWarehouse {
    /// The warehouse.
    pub id: WarehouseId,
}

impl Endpoint for DeleteWarehouse {
    type Response = ();
    const NAME: &'static str = "DeleteWarehouse";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(delete(Self::NAME, Target::new("warehouses").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<(), DecodeError> {
        decode_nothing(response)
    }
}
