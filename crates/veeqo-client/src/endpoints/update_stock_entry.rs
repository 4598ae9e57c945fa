//! `PUT /sellables/{id}/warehouses/{id}/stock_entry`: an absolute level, no condition.

use super::get_stock_entry::stock_entry_target;
use super::put;
use crate::body::StockLevelUpdate;
use crate::endpoint::{DecodeError, Endpoint, decode_json, wrapped};
use crate::error::InvalidRequest;
use crate::id::{SellableId, WarehouseId};
use crate::model::StockEntry;
use rest_transport::{Effect, Request, Response};

/// Writes the physical stock of a sellable in a warehouse.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateStockEntry {
    /// The sellable.
    pub sellable: SellableId,
    /// The warehouse.
    pub warehouse: WarehouseId,
    /// The new level.
    pub update: StockLevelUpdate,
}

impl Endpoint for UpdateStockEntry {
    type Response = StockEntry;
    const NAME: &'static str = "UpdateStockEntry";

    fn request(&self) -> Result<Request, InvalidRequest> {
        let level = self.update.physical_stock_level;
        if !level.is_integer() {
            return Err(InvalidRequest::new("physical_stock_level", level, "give whole units"));
        }
        let target = stock_entry_target(self.sellable, self.warehouse);
        Ok(put(Self::NAME, Effect::Recheck, target, wrapped("stock_entry", &self.update)?))
    }

    fn decode(response: &Response) -> Result<StockEntry, DecodeError> {
        decode_json(response)
    }
}
