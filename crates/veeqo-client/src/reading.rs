//! Convenience: reading.

use crate::client::Veeqo;
use crate::endpoints::{
    GetCurrentCompany, GetOrder, GetProduct, GetSellable, GetStockEntry, ListChannels, ListCustomers,
    ListDeliveryMethods, ListOrders, ListProducts, ListWarehouses,
};
use crate::error::Error;
use crate::filter::{CustomerFilter, OrderFilter, ProductFilter};
use crate::id::{OrderId, ProductId, SellableId, WarehouseId};
use crate::model::{
    Channel, Company, DeliveryMethod, Order, OrderStatus, Product, Sellable, StockEntry, Warehouse,
};
use crate::page::{Listing, Position};
use crate::walk::Walk;
use rest_transport::Pager;
use std::collections::BTreeMap;

impl Veeqo {
    /// Walks any list from the page its request asks for.
    pub fn walk<L: Listing>(&self, listing: L) -> Pager<Walk<L>> {
        Pager::new(Walk::new(self.clone(), listing))
    }

    /// The orders that match, newest first. The filter travels with every page.
    ///
    /// Without a status, Veeqo leaves cancelled orders out: ask for [`OrderStatus::Cancelled`] in a second walk.
    pub fn list_orders(&self, filter: &OrderFilter) -> Pager<Walk<ListOrders>> {
        self.walk(ListOrders { filter: filter.clone(), position: Position::default() })
    }

    /// The order with this id; `None` where there is none.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn get_order(&self, id: OrderId) -> Result<Option<Order>, Error> {
        self.send_optional(&GetOrder { id }).await
    }

    /// The orders that carry exactly this number, cancelled ones included, newest first. Numbers are not unique. Veeqo's search lags a
    /// create by seconds: an empty answer proves nothing about an order created just now.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn find_orders_by_number(&self, number: &str) -> Result<Vec<Order>, Error> {
        let mut found = BTreeMap::new();
        for status in [None, Some(OrderStatus::Cancelled)] {
            let filter = OrderFilter { query: Some(number.to_owned()), status, ..OrderFilter::default() };
            let orders = self.list_orders(&filter).try_collect().await?;
            let exact = orders.into_iter().filter(|order| order.number.as_deref() == Some(number));
            found.extend(exact.map(|order| (order.id, order)));
        }
        Ok(found.into_values().rev().collect())
    }

    /// The products that match, newest first. A page that times out is asked for again at half the size.
    pub fn list_products(&self, filter: &ProductFilter) -> Pager<Walk<ListProducts>> {
        self.walk(ListProducts {
            filter: filter.clone(),
            position: Position::default(),
            timeout: self.product_page_timeout(),
        })
    }

    /// The product with this id; `None` where there is none.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn get_product(&self, id: ProductId) -> Result<Option<Product>, Error> {
        self.send_optional(&GetProduct { id }).await
    }

    /// The sellable with this id, deleted ones included; `None` where there is none. Undocumented endpoint.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn get_sellable(&self, id: SellableId) -> Result<Option<Sellable>, Error> {
        self.send_optional(&GetSellable { id }).await
    }

    /// The stock of a sellable in a warehouse; `None` where there is no entry.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn get_stock_entry(
        &self,
        sellable: SellableId,
        warehouse: WarehouseId,
    ) -> Result<Option<StockEntry>, Error> {
        self.send_optional(&GetStockEntry { sellable, warehouse }).await
    }

    /// All warehouses.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn list_warehouses(&self) -> Result<Vec<Warehouse>, Error> {
        self.walk(ListWarehouses::default()).try_collect().await
    }

    /// All sales channels.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn list_channels(&self) -> Result<Vec<Channel>, Error> {
        self.walk(ListChannels::default()).try_collect().await
    }

    /// All delivery methods.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn list_delivery_methods(&self) -> Result<Vec<DeliveryMethod>, Error> {
        self.walk(ListDeliveryMethods::default()).try_collect().await
    }

    /// The customers that match.
    pub fn list_customers(&self, filter: &CustomerFilter) -> Pager<Walk<ListCustomers>> {
        self.walk(ListCustomers { filter: filter.clone(), position: Position::default() })
    }

    /// The company behind the key, with what its plan allows. The cheapest proof that key and account work.
    ///
    /// # Errors
    /// As [`Veeqo::send`].
    pub async fn current_company(&self) -> Result<Company, Error> {
        self.send(&GetCurrentCompany).await
    }
}
