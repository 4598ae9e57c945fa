//! Convenience: writing. Each method says what repeating it would do.

use crate::body::{
    Cancellation, NewAllocation, NewOrder, NewProduct, NewShipment, ProductChanges, StockLevelUpdate,
};
use crate::client::Veeqo;
use crate::endpoint::Endpoint;
use crate::endpoints::{
    CancelOrder, CreateAllocation, CreateOrder, CreateProduct, CreateShipment, UpdateProduct,
    UpdateStockEntry,
};
use crate::error::{Error, InvalidRequest};
use crate::id::{OrderId, ProductId, SellableId, WarehouseId};
use crate::model::{Order, Product, Shipment, StockEntry};

impl Veeqo {
    /// Creates an order. `Create`: after an unknown outcome, look for it ([`Veeqo::find_orders_by_number`]) before anything else.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn create_order(&self, order: &NewOrder) -> Result<Order, Error> {
        self.create_order_raw(&checked::<CreateOrder>(CreateOrder::body(order))?).await
    }

    /// Creates an order from a body made earlier by [`CreateOrder::body`], byte for byte.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn create_order_raw(&self, body: &str) -> Result<Order, Error> {
        self.send(&CreateOrder { body: body.to_owned() }).await
    }

    /// Cancels an order. `Recheck`: after an unknown outcome, read the order. What Veeqo does with a partly shipped order is not known.
    /// Gives the order where Veeqo answers with it.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn cancel_order(
        &self,
        id: OrderId,
        cancellation: &Cancellation,
    ) -> Result<Option<Order>, Error> {
        self.send(&CancelOrder { id, cancellation: cancellation.clone() }).await
    }

    /// Allocates lines of an order to a warehouse and gives the whole order. `Create`.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn create_allocation(
        &self,
        order: OrderId,
        allocation: &NewAllocation,
    ) -> Result<Order, Error> {
        self.send(&CreateAllocation { order, allocation: allocation.clone() }).await
    }

    /// Despatches an allocation. `Create`: after an unknown outcome, read the order and look at the allocation's shipment.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn create_shipment(&self, shipment: &NewShipment) -> Result<Shipment, Error> {
        self.send(&CreateShipment { shipment: shipment.clone() }).await
    }

    /// Creates a product with its variants. `Create`: after an unknown outcome, look for the SKU.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn create_product(&self, product: &NewProduct) -> Result<Product, Error> {
        self.create_product_raw(&checked::<CreateProduct>(CreateProduct::body(product))?).await
    }

    /// Creates a product from a body made earlier by [`CreateProduct::body`], byte for byte.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn create_product_raw(&self, body: &str) -> Result<Product, Error> {
        self.send(&CreateProduct { body: body.to_owned() }).await
    }

    /// Changes fields of a product and its variants; what is not set stays as it is. `Replace`: it may be repeated.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn update_product(&self, id: ProductId, changes: &ProductChanges) -> Result<Product, Error> {
        self.send(&UpdateProduct { id, changes: changes.clone() }).await
    }

    /// Writes the physical stock of a sellable in a warehouse. `Recheck`: the level was computed from a reading, so after an unknown
    /// outcome read again and compute again. Veeqo knows no difference, no condition and no reason, and tells its channels at once.
    ///
    /// # Errors
    /// As [`Veeqo::send`]; the kind [`crate::RejectionKind::PlanLimit`] where the plan does not include stock.
    pub async fn update_stock_entry(
        &self,
        sellable: SellableId,
        warehouse: WarehouseId,
        update: &StockLevelUpdate,
    ) -> Result<StockEntry, Error> {
        self.send(&UpdateStockEntry { sellable, warehouse, update: update.clone() }).await
    }
}

fn checked<E: Endpoint>(body: Result<String, InvalidRequest>) -> Result<String, Error> {
    body.map_err(|source| Error::InvalidRequest { operation: E::NAME, source })
}
