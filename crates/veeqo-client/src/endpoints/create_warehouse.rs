//! `POST /warehouses`

use super::post;
use crate::body::WarehouseDetails;
use crate::endpoint::{DecodeError, Endpoint, decode_json, required, wrapped};
use crate::error::InvalidRequest;
use crate::model::Warehouse;
use rest_transport::{Request, Response, Target};

/// Makes a warehouse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateWarehouse {
    /// The warehouse.
    pub warehouse: WarehouseDetails,
}

impl Endpoint for CreateWarehouse {
    type Response = Warehouse;
    const NAME: &'static str = "CreateWarehouse";

    fn request(&self) -> Result<Request, InvalidRequest> {
        required("name", self.warehouse.name.as_deref().unwrap_or_default())?;
        Ok(post(Self::NAME, Target::new("warehouses"), wrapped("warehouse", &self.warehouse)?))
    }

    fn decode(response: &Response) -> Result<Warehouse, DecodeError> {
        decode_json(response)
    }
}
