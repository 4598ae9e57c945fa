//! `GET /warehouses/{id}`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::WarehouseId;
use crate::model::Warehouse;
use rest_transport::{Request, Response, Target};

/// Reads one warehouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetWarehouse {
    /// The warehouse.
    pub id: WarehouseId,
}

impl Endpoint for GetWarehouse {
    type Response = Warehouse;
    const NAME: &'static str = "GetWarehouse";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, Target::new("warehouses").segment(self.id)))
    }

    fn decode(response: &Response) -> Result<Warehouse, DecodeError> {
        decode_json(response)
    }
}
