//! SAP's on-hand against Veeqo's physical level.

use super::explain::{Finding, Found};
use super::read::memory;
use crate::catalogue::views;
use crate::context::Context;
use crate::despatch::DespatchFacts;
use crate::error::EngineError;
use crate::ledger::{Flow, Pair, PairKey, WorkKey, WorkState};
use crate::memory::{Memory, SellableView};
use crate::orders::snapshot::OrderSnapshot;
use crate::stock::Readings;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};
use veeqo_client::{Error, OrderFilter, ProductFilter, SellableId, WarehouseId};

/// The states of parcels that are not delivered yet.
const OPEN: [WorkState; 4] = [WorkState::Waiting, WorkState::Due, WorkState::Unknown, WorkState::Held];

/// Both sides of one pair.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Levels {
    sap: Decimal,
    veeqo: Decimal,
    /// Shipped in Veeqo and not yet delivered in SAP.
    undelivered: Decimal,
}

impl Levels {
    /// What SAP has beyond what Veeqo and the parcels under way explain.
    fn excess(self) -> Decimal {
        self.sap - self.veeqo - self.undelivered
    }
}

/// Compares a pair.
fn compare(key: &PairKey, levels: Levels) -> Option<Finding> {
    let excess = levels.excess();
    (!excess.is_zero()).then(|| Finding {
        record: format!("pair:{key}"),
        subject: format!("stock of {}", key.place()),
        field: "on_hand",
        sap: levels.sap.normalize().to_string(),
        veeqo: levels.veeqo.normalize().to_string(),
        message: format!(
            "{}: SAP has {} on hand, Veeqo {} and {} shipped but not delivered: {:+} in SAP",
            key.place(),
            levels.sap.normalize(),
            levels.veeqo.normalize(),
            levels.undelivered.normalize(),
            excess.normalize()
        ),
        order: None,
        rule: None,
    })
}

/// Reads both sides, and what differs once more.
pub(super) async fn read(ctx: &Context) -> Result<Found, EngineError> {
    let memory = memory(ctx).await?;
    let sap = Readings::sap(ctx, None).await?;
    let parcels = parcels(ctx, &memory).await?;
    let mut found = Found::default();
    let mut differing: BTreeMap<PairKey, (i64, Levels)> = BTreeMap::new();
    let mut products = ctx.veeqo.list_products(&ProductFilter::default());
    loop {
        match products.try_next().await {
            Ok(Some(product)) => {
                for (sellable, view) in views(&product) {
                    for (key, veeqo) in pairs(ctx, &memory, sellable, &view) {
                        let Some(stock) = sap.get(&key) else { continue };
                        let undelivered = parcels.get(&key).copied().unwrap_or_default();
                        let levels = Levels { sap: stock.on_hand, veeqo, undelivered };
                        found.records.insert(format!("pair:{key}"));
                        if compare(&key, levels).is_some() {
                            differing.insert(key, (sellable, levels));
                        }
                    }
                }
            }
            Ok(None) | Err(Error::UnreadableRows { .. }) => break,
            Err(error) => return Err(EngineError::veeqo("list products", error)),
        }
    }
    found.findings = again(ctx, &memory, differing).await?;
    Ok(found)
}

/// The pairs of a sellable, with Veeqo's level. Infinite stock is no level; no entry is none.
fn pairs(ctx: &Context, memory: &Memory, sellable: i64, view: &SellableView) -> Vec<(PairKey, Decimal)> {
    let Some(item) = memory.items.of_sellable(sellable).filter(|item| item.inventory) else {
        return Vec::new();
    };
    let mapped = ctx.settings.warehouses.iter();
    mapped
        .filter_map(|(warehouse, id)| {
            let level = view.physical.get(&id.get()).copied().unwrap_or(Some(Decimal::ZERO))?;
            Some((PairKey { item: item.item_code.clone(), warehouse: warehouse.clone() }, level))
        })
        .collect()
}

/// Reads differing pairs a second time: those that moved meanwhile are no difference.
async fn again(
    ctx: &Context,
    memory: &Memory,
    differing: BTreeMap<PairKey, (i64, Levels)>,
) -> Result<Vec<Finding>, EngineError> {
    if differing.is_empty() {
        return Ok(Vec::new());
    }
    let items: BTreeSet<_> = differing.keys().map(|key| key.item.clone()).collect();
    let sap = Readings::sap(ctx, Some(&items.into_iter().collect::<Vec<_>>())).await?;
    let parcels = parcels(ctx, memory).await?;
    let mut findings = Vec::new();
    for (key, (sellable, first)) in differing {
        let Some(stock) = sap.get(&key) else { continue };
        let Some(veeqo) = level(ctx, sellable, &key).await? else { continue };
        let undelivered = parcels.get(&key).copied().unwrap_or_default();
        let second = Levels { sap: stock.on_hand, veeqo, undelivered };
        if second == first {
            findings.extend(compare(&key, second));
        }
    }
    Ok(findings)
}

async fn level(ctx: &Context, sellable: i64, key: &PairKey) -> Result<Option<Decimal>, EngineError> {
    let warehouse =
        ctx.settings.veeqo_warehouse(&key.warehouse).and_then(|id| WarehouseId::new(id.get()).ok());
    let (Ok(sellable), Some(warehouse)) = (SellableId::new(sellable), warehouse) else { return Ok(None) };
    let entry = ctx.veeqo.get_stock_entry(sellable, warehouse).await;
    let entry = entry.map_err(|error| EngineError::veeqo("read a stock entry", error))?;
    Ok(match entry {
        None => Some(Decimal::ZERO),
        Some(entry) if entry.infinite == Some(true) => None,
        Some(entry) => entry.physical_stock_level,
    })
}

/// What was shipped and is not delivered: by the ledger, and by the orders that changed since it last looked.
async fn parcels(ctx: &Context, memory: &Memory) -> Result<BTreeMap<PairKey, Decimal>, EngineError> {
    let mut parcels: BTreeMap<PairKey, Decimal> = BTreeMap::new();
    for work in ctx.store.work_in(Flow::Despatch, &OPEN).await? {
        let facts: DespatchFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
        for (key, quantity) in facts.pairs(ctx, memory) {
            *parcels.entry(key).or_default() += quantity;
        }
    }
    let Some(cursor) = ctx.store.cursor("veeqo.orders").await? else { return Ok(parcels) };
    let filter = OrderFilter { updated_at_min: cursor.parse().ok(), ..OrderFilter::default() };
    let mut orders = ctx.veeqo.list_orders(&filter);
    while let Some(order) = orders.try_next().await.or_else(|error| match error {
        Error::UnreadableRows { .. } => Ok(None),
        error => Err(EngineError::veeqo("list orders", error)),
    })? {
        let Ok(order) = OrderSnapshot::read(&order) else { continue };
        for facts in order.allocations.iter().filter_map(|parcel| DespatchFacts::of(&order, parcel)) {
            let known = ctx.store.work(&WorkKey::despatch(facts.allocation_id)).await?.is_some();
            if known || facts.shipped_before(ctx.settings.since) {
                continue;
            }
            for (key, quantity) in facts.pairs(ctx, memory) {
                *parcels.entry(key).or_default() += quantity;
            }
        }
    }
    Ok(parcels)
}

/// Whether both sides of a pair show exactly what the ledger expects: then nothing moved, and what differs never will be booked.
pub(super) async fn drifted(ctx: &Context, pair: &Pair) -> Result<bool, EngineError> {
    let sap = Readings::sap(ctx, Some(std::slice::from_ref(&pair.key.item))).await?;
    let Some(stock) = sap.get(&pair.key) else { return Ok(false) };
    let veeqo = level(ctx, pair.sellable_id, &pair.key).await?;
    Ok(stock.on_hand == pair.sap_expected && veeqo == Some(pair.veeqo_expected))
}

#[cfg(test)]
mod tests {
    use super::*;
    use b1_veeqo_mapping::{ItemCode, WarehouseCode};

    #[test]
    fn parcels_under_way_explain_what_sap_has_more() {
        let key =
            PairKey { item: ItemCode::new("MUG").unwrap(), warehouse: WarehouseCode::new("01").unwrap() };
        for (sap, veeqo, undelivered, excess) in [
            (10, 10, 0, None),
            (10, 8, 2, None),
            (10, 8, 0, Some("+2")),
            (7, 8, 2, Some("-3")),
            (0, 0, 0, None),
        ] {
            let levels = Levels { sap: sap.into(), veeqo: veeqo.into(), undelivered: undelivered.into() };
            let found = compare(&key, levels);
            let told = found.map(|finding| finding.message.rsplit(": ").next().unwrap().to_owned());
            assert_eq!(told, excess.map(|excess| format!("{excess} in SAP")), "{levels:?}");
        }
    }
}
