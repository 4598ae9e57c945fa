//! `PUT /warehouses/{id}`: documented as 204, with and without a body.

use super::put;
use crate::body::WarehouseDetails;
use crate::endpoint::{DecodeError, Endpoint, decode_if_given, wrapped};
use crate::error::InvalidRequest;
use crate::id::WarehouseId;
use crate::model::Warehouse;
use rest_transport::{Effect, Request, Response, Target};

/// Changes a warehouse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdateWarehouse {
    /// The warehouse.
    pub id: WarehouseId,
    /// What changes.
    pub changes: WarehouseDetails,
}

impl Endpoint for UpdateWarehouse {
    type Response = Option<Warehouse>;
    const NAME: &'static str = "UpdateWarehouse";

    fn request(&self) -> Result<Request, InvalidRequest> {
        if self.changes == WarehouseDetails::default() {
            return Err(InvalidRequest::new("warehouse", "", "set at least one field"));
        }
        let target = Target::new("warehouses").segment(self.id);
        Ok(put(Self::NAME, Effect::Replace, target, wrapped("warehouse", &self.changes)?))
    }

    fn decode(response: &Response) -> Result<Option<Warehouse>, DecodeError> {
        decode_if_given(response)
    }
}
