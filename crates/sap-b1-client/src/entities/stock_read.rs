//! `GET $crossjoin(Items,Items/ItemWarehouseInfoCollection)`, and the long way round.

use super::stock::{ItemStock, JoinedRow, StockLevel};
use crate::connect::ServiceLayer;
use crate::error::Error;
use crate::ids::{ItemCode, WarehouseCode};
use crate::odata::filter::Filter;
use crate::odata::keyset::{ByKey, List, Scan};
use crate::odata::link::Linked;
use crate::odata::single::Single;
use rest_transport::{Pager, Query, Target, UnknownCause};
use std::collections::{BTreeMap, BTreeSet};

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
    /// See [`Error`].
    pub async fn stock_levels(
        &self,
        warehouses: &[WarehouseCode],
        items: Option<&[ItemCode]>,
    ) -> Result<Vec<StockLevel>, Error> {
        let Some(in_warehouses) = Filter::any_of(WAREHOUSE, warehouses) else { return Ok(Vec::new()) };
        let wanted: BTreeSet<_> = warehouses.iter().collect();
        let mut levels = BTreeMap::new();
        let mut join_refused = false;
        for some_items in chunks(items) {
            let joined =
                if join_refused { None } else { self.joined_stock(&in_warehouses, some_items).await? };
            join_refused = joined.is_none();
            let rows = match joined {
                Some(rows) => rows,
                None => self.collected_stock(some_items).await?,
            };
            let rows = rows.into_iter().filter(|level| wanted.contains(&level.warehouse_code));
            levels.extend(rows.map(|level| ((level.item_code.clone(), level.warehouse_code.clone()), level)));
        }
        Ok(levels.into_values().collect())
    }

    /// Stock of one item in all its warehouses; empty where there is no such item.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn item_stock(&self, item: &ItemCode) -> Result<Vec<StockLevel>, Error> {
        let select = &["ItemCode", "ItemWarehouseInfoCollection"];
        let single = Single { operation: "GetItemStock", set: "Items", key: "ItemCode", select };
        let stock: Option<ItemStock> = single.get(self, item.as_str()).await?;
        Ok(stock.into_iter().flat_map(ItemStock::into_levels).collect())
    }

    /// `None` where the server refuses the join.
    async fn joined_stock(
        &self,
        warehouses: &Filter,
        items: Option<&[ItemCode]>,
    ) -> Result<Option<Vec<StockLevel>>, Error> {
        let joined = Filter::same(ITEM, "Items/ItemWarehouseInfoCollection/ItemCode").and(warehouses.clone());
        let filter = match items.and_then(|items| Filter::any_of(ITEM, items)) {
            Some(items) => joined.and(items),
            None => joined,
        };
        let mut query = Query::new();
        query.push("$expand", EXPAND);
        query.push("$filter", filter);
        query.push("$orderby", format!("{ITEM},{WAREHOUSE}"));
        let pages = Linked::<JoinedRow>::new(self.clone(), "ListStock", Target::new(JOIN).with_query(query));
        match Pager::new(pages).try_collect().await {
            Ok(rows) => Ok(Some(rows.into_iter().map(StockLevel::from).collect())),
            Err(error) if is_refused_join(&error) => {
                tracing::warn!(%error, "no cross join here: reading stock item by item");
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    async fn collected_stock(&self, items: Option<&[ItemCode]>) -> Result<Vec<StockLevel>, Error> {
        let scan = Scan {
            operation: "ListItemStock",
            set: "Items",
            key: "ItemCode",
            select: Some("ItemCode,ItemWarehouseInfoCollection".to_owned()),
            filter: items.and_then(|items| Filter::any_of("ItemCode", items)),
        };
        let rows = List::new(ByKey::new(self.clone(), scan)).try_collect().await?;
        Ok(rows.into_iter().flat_map(ItemStock::into_levels).collect())
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
    let status = match error {
        Error::Rejected { rejection, .. } => rejection.status,
        Error::Unreachable {
            source: rest_transport::Error::Unavailable { source: UnknownCause::Status(response), .. },
            ..
        } => response.status.as_u16(),
        _ => return false,
    };
    matches!(status, 400 | 404 | 405 | 414 | 501)
}
