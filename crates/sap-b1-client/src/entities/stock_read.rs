//! `GET $crossjoin(Items,Items/ItemWarehouseInfoCollection)`, and the long way round.

use super::stock::{Collector, ItemStock, StockLevel, StockReading};
use crate::connect::ServiceLayer;
use crate::error::Error;
use crate::ids::{ItemCode, WarehouseCode};
use crate::odata::filter::Filter;
use crate::odata::keyset::{ByKey, List, Scan};
use crate::odata::link::ByLink;
use crate::odata::options::CallOptions;
use crate::odata::single::Single;
use rest_transport::{Pager, Query, Target};
use serde_json::Value;
use std::collections::BTreeMap;

const JOIN: &str = "$crossjoin(Items,Items/ItemWarehouseInfoCollection)";
const EXPAND: &str = "Items($select=ItemCode),Items/ItemWarehouseInfoCollection($select=WarehouseCode,InStock,Committed,Ordered,StandardAveragePrice)";
const ITEM: &str = "Items/ItemCode";
const WAREHOUSE: &str = "Items/ItemWarehouseInfoCollection/WarehouseCode";
/// Items per request: keeps the URL within what every proxy takes.
const ITEMS_PER_REQUEST: usize = 20;

impl ServiceLayer {
    /// Stock in these warehouses, of these items or of all, in the order of item and warehouse.
    ///
    /// Read by one cross join; where the server refuses that, by reading the items with all their warehouses, which is slower. A cross join
    /// is paged by counting rows, so an item inserted or deleted meanwhile can hide another row: the next reading shows it.
    ///
    /// # Errors
    /// See [`Error`]; [`Error::UnreadableRows`] where a row cannot be read. To get the others all the same, use
    /// [`ServiceLayer::stock_levels_with_unreadable`].
    pub async fn stock_levels(
        &self,
        warehouses: &[WarehouseCode],
        items: Option<&[ItemCode]>,
    ) -> Result<Vec<StockLevel>, Error> {
        complete("ListStock", self.stock_levels_with_unreadable(warehouses, items).await?)
    }

    /// As [`ServiceLayer::stock_levels`], naming the rows that cannot be read beside those that can.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn stock_levels_with_unreadable(
        &self,
        warehouses: &[WarehouseCode],
        items: Option<&[ItemCode]>,
    ) -> Result<StockReading, Error> {
        let wanted = Some(warehouses.iter().map(WarehouseCode::as_str).collect());
        let mut stock = Collector { wanted, ..Collector::default() };
        let Some(in_warehouses) = Filter::any_of(WAREHOUSE, warehouses) else { return Ok(stock.found) };
        let mut join_refused = false;
        for some_items in chunks(items) {
            join_refused = join_refused || !self.joined_stock(&in_warehouses, some_items, &mut stock).await?;
            if join_refused {
                self.collected_stock(some_items, &mut stock).await?;
            }
        }
        let mut found = stock.found;
        let by_place = found
            .levels
            .into_iter()
            .map(|level| ((level.item_code.clone(), level.warehouse_code.clone()), level));
        found.levels = by_place.collect::<BTreeMap<_, _>>().into_values().collect();
        found.unreadable.dedup();
        Ok(found)
    }

    /// Stock of one item in all its warehouses; empty where there is no such item.
    ///
    /// # Errors
    /// See [`Error`]; [`Error::UnreadableRows`] where a row cannot be read.
    pub async fn item_stock(&self, item: &ItemCode) -> Result<Vec<StockLevel>, Error> {
        let select = &["ItemCode", "ItemWarehouseInfoCollection"];
        let single = Single { operation: "GetItemStock", set: "Items", key: "ItemCode", select };
        let mut stock = Collector::default();
        if let Some(item) = single.get::<ItemStock>(self, item.as_str()).await? {
            stock.add_item(&item);
        }
        complete("GetItemStock", stock.found)
    }

    /// Whether the server accepts the join.
    async fn joined_stock(
        &self,
        warehouses: &Filter,
        items: Option<&[ItemCode]>,
        stock: &mut Collector<'_>,
    ) -> Result<bool, Error> {
        let joined = Filter::same(ITEM, "Items/ItemWarehouseInfoCollection/ItemCode").and(warehouses.clone());
        let filter = match items.and_then(|items| Filter::any_of(ITEM, items)) {
            Some(items) => joined.and(items),
            None => joined,
        };
        let mut query = Query::new();
        query.push("$expand", EXPAND);
        query.push("$filter", filter);
        query.push("$orderby", format!("{ITEM},{WAREHOUSE}"));
        let pages = ByLink::<Value>::new(self.clone(), "ListStock", Target::new(JOIN).with_query(query));
        match Pager::new(pages).try_collect().await {
            Ok(rows) => {
                rows.iter().for_each(|row| stock.add_joined(row));
                Ok(true)
            }
            Err(error) if is_refused_join(&error) => {
                tracing::warn!(%error, "no cross join here: reading stock item by item");
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }

    async fn collected_stock(
        &self,
        items: Option<&[ItemCode]>,
        stock: &mut Collector<'_>,
    ) -> Result<(), Error> {
        let scan = Scan {
            operation: "ListItemStock",
            set: "Items".into(),
            key: "ItemCode".into(),
            select: Some("ItemCode,ItemWarehouseInfoCollection".to_owned()),
            filter: items.and_then(|items| Filter::any_of("ItemCode", items)),
            options: CallOptions::default(),
        };
        let mut rows = List::new(ByKey::new(self.clone(), scan));
        loop {
            match rows.try_next().await {
                Ok(Some(item)) => stock.add_item(&item),
                Ok(None) => return Ok(()),
                Err(Error::UnreadableRows { rows, .. }) => {
                    stock.found.unreadable.extend(rows);
                    return Ok(());
                }
                Err(error) => return Err(error),
            }
        }
    }
}

/// The levels, where all of them could be read.
fn complete(operation: &'static str, found: StockReading) -> Result<Vec<StockLevel>, Error> {
    match found.unreadable {
        rows if rows.is_empty() => Ok(found.levels),
        rows => Err(Error::UnreadableRows { operation, rows }),
    }
}

/// All items at once, or the given ones in groups.
fn chunks(items: Option<&[ItemCode]>) -> Vec<Option<&[ItemCode]>> {
    match items {
        None => vec![None],
        Some(items) => items.chunks(ITEMS_PER_REQUEST).map(Some).collect(),
    }
}

/// The server understood who asks, but not the join: an old version, or a gateway that lets no `$` pass.
fn is_refused_join(error: &Error) -> bool {
    let (Error::Rejected { .. } | Error::Unreachable { .. }) = error else { return false };
    let status = error.rejection().map(|said| said.status).unwrap_or_default();
    matches!(status, 400 | 404 | 405 | 414 | 501)
}
