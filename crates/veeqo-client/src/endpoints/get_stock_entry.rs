//! `GET /sellables/{id}/warehouses/{id}/stock_entry`

use super::get;
use crate::endpoint::{DecodeError, Endpoint, decode_json};
use crate::error::InvalidRequest;
use crate::id::{SellableId, WarehouseId};
use crate::model::StockEntry;
use rest_transport::{Request, Response, Target};

/// Reads the stock of a sellable in a warehouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GetStockEntry {
    /// The sellable.
    pub sellable: SellableId,
    /// The warehouse.
    pub warehouse: WarehouseId,
}

/// Where the entry lies.
pub(super) fn stock_entry_target(sellable: SellableId, warehouse: WarehouseId) -> Target {
    Target::new("sellables").segment(sellable).segment("warehouses").segment(warehouse).segment("stock_entry")
}

impl Endpoint for GetStockEntry {
    type Response = StockEntry;
    const NAME: &'static str = "GetStockEntry";

    fn request(&self) -> Result<Request, InvalidRequest> {
        Ok(get(Self::NAME, stock_entry_target(self.sellable, self.warehouse)))
    }

    fn decode(response: &Response) -> Result<StockEntry, DecodeError> {
        decode_json(response)
    }
}
