//! What both sides show of a few pairs, or of all.

use super::PairView;
use crate::error::EngineError;
use crate::ledger::PairKey;
use crate::settings::Settings;
use rust_decimal::Decimal;
use sap_b1_client::{ItemCode, ServiceLayer, StockLevel, WarehouseCode};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use veeqo_client::{ProductFilter, SellableId, StockEntry, Veeqo, WarehouseId};

/// So many levels are read one by one; more of them by reading every product.
const ONE_BY_ONE: usize = 60;
/// So many items are asked for by their codes; more of them by reading all stock.
const BY_CODE: usize = 500;

pub(super) async fn sap_levels(
    settings: &Settings,
    sap: &ServiceLayer,
    views: &BTreeMap<PairKey, PairView>,
) -> Result<HashMap<PairKey, StockLevel>, EngineError> {
    let codes: Vec<WarehouseCode> =
        settings.warehouses.iter().filter_map(|(code, _)| WarehouseCode::new(code.as_str()).ok()).collect();
    let items: BTreeSet<&str> = views.keys().map(|key| key.item.as_str()).collect();
    if items.is_empty() {
        return Ok(HashMap::new());
    }
    let few: Vec<ItemCode> = items.iter().filter_map(|item| ItemCode::new(*item).ok()).collect();
    let few = (few.len() <= BY_CODE).then_some(few.as_slice());
    let levels = sap.stock_levels(&codes, few).await;
    let levels = levels.map_err(|error| EngineError::sap("read stock", error))?;
    let place = |level: StockLevel| {
        let (item, warehouse) = (level.item_code.as_str().parse(), level.warehouse_code.as_str().parse());
        Some((PairKey { item: item.ok()?, warehouse: warehouse.ok()? }, level))
    };
    Ok(levels.into_iter().filter_map(place).collect())
}

/// Levels by sellable and warehouse; `None` where stock is infinite.
pub(super) async fn veeqo_levels(
    settings: &Settings,
    veeqo: &Veeqo,
    views: &BTreeMap<PairKey, PairView>,
) -> Result<HashMap<(i64, i64), Option<Decimal>>, EngineError> {
    let level = |entry: &StockEntry| entry.physical_stock_level.filter(|_| entry.infinite != Some(true));
    let mut levels = HashMap::new();
    if views.len() > ONE_BY_ONE {
        let mut products = veeqo.list_products(&ProductFilter::default());
        let read = |error| EngineError::veeqo("list products", error);
        while let Some(product) = products.try_next().await.map_err(read)? {
            for sellable in &product.sellables {
                let entries = sellable.stock_entries.iter();
                levels.extend(
                    entries.map(|entry| ((sellable.id.get(), entry.warehouse_id.get()), level(entry))),
                );
            }
        }
        return Ok(levels);
    }
    for (key, view) in views {
        let Some(id) = settings.veeqo_warehouse(&key.warehouse) else { continue };
        let (Ok(sellable), Ok(warehouse)) = (SellableId::new(view.sellable_id), WarehouseId::new(id.get()))
        else {
            continue;
        };
        let entry = veeqo.get_stock_entry(sellable, warehouse).await;
        let entry = entry.map_err(|error| EngineError::veeqo("read a stock entry", error))?;
        levels.extend(entry.map(|entry| ((view.sellable_id, id.get()), level(&entry))));
    }
    Ok(levels)
}
