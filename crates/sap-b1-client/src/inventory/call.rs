//! `StockTransfers`, `InventoryPostings`, `InventoryCountings`.

use super::counting::{InventoryCounting, NewInventoryCounting};
use super::new_posting::NewInventoryPosting;
use super::new_transfer::NewStockTransfer;
use super::posting::InventoryPosting;
use super::transfer::StockTransfer;
use crate::connect::ServiceLayer;
use crate::documents::created::{CreatedDocument, Made};
use crate::error::Error;
use crate::ids::DocEntry;
use crate::odata::filter::Filter;
use crate::odata::keyset::List;

pub(crate) const TRANSFERS: Made =
    Made { set: "StockTransfers", drafts: Some("StockTransferDrafts"), key: "DocEntry" };
const POSTINGS: Made = Made { set: "InventoryPostings", drafts: None, key: "DocumentEntry" };
const COUNTINGS: Made = Made { set: "InventoryCountings", drafts: None, key: "DocumentEntry" };

impl ServiceLayer {
    /// Moves stock between warehouses or bins. Never repeated by itself once it may have been carried out.
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome look for the transfer **and** for a draft by a reference of your own.
    pub async fn create_stock_transfer(&self, transfer: &NewStockTransfer) -> Result<CreatedDocument, Error> {
        self.create_entry("CreateStockTransfer", TRANSFERS, transfer).await
    }

    /// As [`ServiceLayer::create_stock_transfer`], from a stored body that is sent as it is.
    ///
    /// # Errors
    /// As [`ServiceLayer::create_stock_transfer`].
    pub async fn create_stock_transfer_raw(&self, body: &str) -> Result<CreatedDocument, Error> {
        self.create_entry_raw("CreateStockTransfer", TRANSFERS, body.to_owned()).await
    }

    /// A stock transfer; `None` where there is none with that key.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn get_stock_transfer(&self, entry: DocEntry) -> Result<Option<StockTransfer>, Error> {
        self.get_entry("GetStockTransfer", TRANSFERS, entry).await
    }

    /// Stock transfers in the order of their keys.
    pub fn list_stock_transfers(&self, filter: Option<&Filter>) -> List<StockTransfer> {
        self.list_entries("ListStockTransfers", TRANSFERS, filter)
    }

    /// Cancels a stock transfer.
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome, read the transfer again.
    pub async fn cancel_stock_transfer(&self, entry: DocEntry) -> Result<(), Error> {
        self.act_on_entry("CancelStockTransfer", TRANSFERS, entry, "Cancel").await
    }

    /// Posts counted stock and gives the posting's key. Never repeated by itself once it may have been carried out.
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome look for the posting by its remarks or reference.
    pub async fn create_inventory_posting(&self, posting: &NewInventoryPosting) -> Result<DocEntry, Error> {
        let created = self.create_entry("CreateInventoryPosting", POSTINGS, posting).await?;
        Ok(created.entry())
    }

    /// An inventory posting; `None` where there is none with that key.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn get_inventory_posting(&self, entry: DocEntry) -> Result<Option<InventoryPosting>, Error> {
        self.get_entry("GetInventoryPosting", POSTINGS, entry).await
    }

    /// Inventory postings in the order of their keys.
    pub fn list_inventory_postings(&self, filter: Option<&Filter>) -> List<InventoryPosting> {
        self.list_entries("ListInventoryPostings", POSTINGS, filter)
    }

    /// Creates a count sheet and gives its key. It moves no stock. Never repeated by itself once it may have been carried out.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn create_inventory_counting(
        &self,
        counting: &NewInventoryCounting,
    ) -> Result<DocEntry, Error> {
        let created = self.create_entry("CreateInventoryCounting", COUNTINGS, counting).await?;
        Ok(created.entry())
    }

    /// A count sheet; `None` where there is none with that key.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn get_inventory_counting(&self, entry: DocEntry) -> Result<Option<InventoryCounting>, Error> {
        self.get_entry("GetInventoryCounting", COUNTINGS, entry).await
    }

    /// Count sheets in the order of their keys.
    pub fn list_inventory_countings(&self, filter: Option<&Filter>) -> List<InventoryCounting> {
        self.list_entries("ListInventoryCountings", COUNTINGS, filter)
    }

    /// Closes a count sheet.
    ///
    /// # Errors
    /// See [`Error`]; after an unknown outcome, read the sheet again.
    pub async fn close_inventory_counting(&self, entry: DocEntry) -> Result<(), Error> {
        self.act_on_entry("CloseInventoryCounting", COUNTINGS, entry, "Close").await
    }
}
