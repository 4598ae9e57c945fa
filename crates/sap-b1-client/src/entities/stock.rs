//! Stock per item and warehouse, in flat rows.

use super::item::ItemWarehouseInfo;
use crate::ids::{ItemCode, WarehouseCode};
use crate::wire;
use rust_decimal::Decimal;
use serde::Deserialize;

/// Stock of an item in a warehouse, in inventory units.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StockLevel {
    /// The item.
    pub item_code: ItemCode,
    /// The warehouse.
    pub warehouse_code: WarehouseCode,
    /// On hand.
    pub in_stock: Decimal,
    /// Promised to customers.
    pub committed: Decimal,
    /// Expected from vendors.
    pub ordered: Decimal,
    /// Cost of one unit here (`StandardAveragePrice`), where the server gave one.
    pub cost: Option<Decimal>,
}

/// A row of the cross join of items and their warehouses.
#[derive(Debug, Deserialize)]
pub(super) struct JoinedRow {
    #[serde(rename = "Items")]
    item: ItemPart,
    #[serde(rename = "Items/ItemWarehouseInfoCollection")]
    warehouse: WarehousePart,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ItemPart {
    item_code: ItemCode,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct WarehousePart {
    warehouse_code: WarehouseCode,
    #[serde(with = "rest_transport::decimal")]
    in_stock: Decimal,
    #[serde(with = "rest_transport::decimal")]
    committed: Decimal,
    #[serde(with = "rest_transport::decimal")]
    ordered: Decimal,
    #[serde(default, with = "wire::amount")]
    standard_average_price: Option<Decimal>,
}

impl From<JoinedRow> for StockLevel {
    fn from(row: JoinedRow) -> Self {
        Self {
            item_code: row.item.item_code,
            warehouse_code: row.warehouse.warehouse_code,
            in_stock: row.warehouse.in_stock,
            committed: row.warehouse.committed,
            ordered: row.warehouse.ordered,
            cost: row.warehouse.standard_average_price,
        }
    }
}

/// An item with nothing but its warehouses.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ItemStock {
    pub(super) item_code: ItemCode,
    #[serde(default, deserialize_with = "wire::rows")]
    item_warehouse_info_collection: Vec<WarehousePart>,
}

impl ItemStock {
    pub(super) fn into_levels(self) -> impl Iterator<Item = StockLevel> {
        let item_code = self.item_code;
        self.item_warehouse_info_collection.into_iter().map(move |warehouse| {
            StockLevel::from(JoinedRow { item: ItemPart { item_code: item_code.clone() }, warehouse })
        })
    }
}

impl StockLevel {
    /// The level of a warehouse row of an item that was read whole; `None` where it has no quantities.
    #[must_use]
    pub fn of(item_code: &ItemCode, info: &ItemWarehouseInfo) -> Option<Self> {
        Some(Self {
            item_code: item_code.clone(),
            warehouse_code: info.warehouse_code.clone(),
            in_stock: info.in_stock?,
            committed: info.committed?,
            ordered: info.ordered?,
            cost: info.standard_average_price,
        })
    }
}
