//! Stock per item and warehouse, in flat rows.

use super::item::ItemWarehouseInfo;
use crate::error::UnreadableRow;
use crate::ids::{ItemCode, WarehouseCode};
use crate::odata::literal::Literal;
use crate::wire;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;

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
    /// Promised to customers; zero where the server said nothing.
    pub committed: Decimal,
    /// Expected from vendors; zero where the server said nothing.
    pub ordered: Decimal,
    /// Cost of one unit here (`StandardAveragePrice`), where the server gave one.
    pub cost: Option<Decimal>,
}

/// A row of the cross join of items and their warehouses.
#[derive(Debug, Deserialize)]
struct JoinedRow {
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
    #[serde(default, with = "wire::amount")]
    committed: Option<Decimal>,
    #[serde(default, with = "wire::amount")]
    ordered: Option<Decimal>,
    #[serde(default, with = "wire::amount")]
    standard_average_price: Option<Decimal>,
}

impl From<JoinedRow> for StockLevel {
    fn from(row: JoinedRow) -> Self {
        Self {
            item_code: row.item.item_code,
            warehouse_code: row.warehouse.warehouse_code,
            in_stock: row.warehouse.in_stock,
            committed: row.warehouse.committed.unwrap_or_default(),
            ordered: row.warehouse.ordered.unwrap_or_default(),
            cost: row.warehouse.standard_average_price,
        }
    }
}

/// An item with nothing but its warehouses, each read on its own.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ItemStock {
    item_code: ItemCode,
    #[serde(default, deserialize_with = "wire::rows")]
    item_warehouse_info_collection: Vec<Value>,
}

/// Stock as far as it could be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct StockReading {
    /// The levels, in the order of item and warehouse.
    pub levels: Vec<StockLevel>,
    /// Rows that cannot be read, for instance because they do not say what is on hand. Keys are `'item','warehouse'`.
    pub unreadable: Vec<UnreadableRow>,
}

/// Collects the stock of some warehouses, or of all.
#[derive(Debug, Default)]
pub(super) struct Collector<'w> {
    /// `None` for all.
    pub(super) wanted: Option<BTreeSet<&'w str>>,
    pub(super) found: StockReading,
}

impl Collector<'_> {
    /// Adds a row of the cross join.
    pub(super) fn add_joined(&mut self, row: &Value) {
        let item = row.pointer("/Items/ItemCode").and_then(Value::as_str);
        let warehouse = row.get("Items/ItemWarehouseInfoCollection");
        self.add(item, warehouse, JoinedRow::deserialize(row));
    }

    /// Adds an item's warehouses.
    pub(super) fn add_item(&mut self, stock: &ItemStock) {
        for info in &stock.item_warehouse_info_collection {
            let item = || ItemPart { item_code: stock.item_code.clone() };
            let row = WarehousePart::deserialize(info).map(|warehouse| JoinedRow { item: item(), warehouse });
            self.add(Some(stock.item_code.as_str()), Some(info), row);
        }
    }

    fn add(&mut self, item: Option<&str>, info: Option<&Value>, row: Result<JoinedRow, serde_json::Error>) {
        let warehouse = info.and_then(|info| info.get("WarehouseCode")).and_then(Value::as_str);
        if let (Some(wanted), Some(warehouse)) = (&self.wanted, warehouse)
            && !wanted.contains(warehouse)
        {
            return;
        }
        match row {
            Ok(row) => self.found.levels.push(row.into()),
            Err(error) => {
                let key = item.zip(warehouse);
                let key =
                    key.map(|(item, place)| format!("{},{}", Literal::from(item), Literal::from(place)));
                let reason = error.to_string();
                tracing::warn!(key, reason, "a stock level cannot be read");
                self.found.unreadable.push(UnreadableRow { key, reason });
            }
        }
    }
}

impl StockLevel {
    /// The level of a warehouse row of an item that was read whole; `None` where it does not say what is on hand.
    #[must_use]
    pub fn of(item_code: &ItemCode, info: &ItemWarehouseInfo) -> Option<Self> {
        Some(Self {
            item_code: item_code.clone(),
            warehouse_code: info.warehouse_code.clone(),
            in_stock: info.in_stock?,
            committed: info.committed.unwrap_or_default(),
            ordered: info.ordered.unwrap_or_default(),
            cost: info.standard_average_price,
        })
    }
}
