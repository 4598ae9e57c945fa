//! Reading both sides.

use super::decide::{Handling, Reading};
use crate::catalogue::sweep_products;
use crate::context::Context;
use crate::despatch::{DeliveredLine, DespatchFacts, DespatchLink};
use crate::error::EngineError;
use crate::items::Items;
use crate::ledger::{Flow, Pair, PairKey, Store, WorkState};
use crate::memory::Memory;
use crate::orders::OrderLink;
use crate::settings::Settings;
use b1_veeqo_mapping::{ItemCode, WarehouseCode};
use rust_decimal::Decimal;
use sap_b1_client::StockLevel;
use std::collections::{BTreeMap, BTreeSet};

/// Items of one request, and rows of one page: what the cheaper way of reading is judged by.
const ITEMS_PER_REQUEST: usize = 20;
const PAGE: usize = 200;

/// SAP's stock of one pair.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SapStock {
    pub(crate) on_hand: Decimal,
    pub(crate) committed: Decimal,
    pub(crate) cost: Option<Decimal>,
}

/// What both sides show, read between two polls of the parcels.
#[derive(Debug, Default)]
pub(crate) struct Readings {
    pub(crate) sap: BTreeMap<PairKey, SapStock>,
}

impl Readings {
    /// Reads Veeqo's changes, and of SAP's stock what is watched, or all of it where that is due or cheaper. SAP's readings are complete only
    /// for what they contain.
    pub(crate) async fn take(
        ctx: &Context,
        memory: &mut Memory,
        watched: &mut BTreeSet<PairKey>,
        missed: &mut u64,
    ) -> Result<Self, EngineError> {
        let codes = ctx.settings.warehouses.iter().filter_map(|(code, _)| sap_code(code)).collect::<Vec<_>>();
        sweep_products(ctx, memory).await?;
        memory.refresh_stock(ctx).await?;
        watched.append(&mut memory.stock.attention);
        let items: BTreeSet<&ItemCode> = watched.iter().map(|key| &key.item).collect();
        let full =
            memory.stock.sweep_is_due(ctx) || items.len() / ITEMS_PER_REQUEST > memory.stock.size() / PAGE;
        let items: Vec<_> =
            items.into_iter().filter_map(|item| sap_b1_client::ItemCode::new(item.as_str()).ok()).collect();
        let levels = match (full, items.is_empty()) {
            (true, _) => ctx.sap.stock_levels(&codes, None).await,
            (false, true) => Ok(Vec::new()),
            (false, false) => ctx.sap.stock_levels(&codes, Some(&items)).await,
        };
        let levels = levels.map_err(|error| EngineError::sap("read stock", error))?;
        let read = Self { sap: levels.iter().filter_map(sap_stock).collect() };
        for (key, stock) in &read.sap {
            *missed += u64::from(memory.stock.saw(key, stock.on_hand, watched.contains(key)));
        }
        if full {
            memory.stock.swept_at = Some(ctx.age());
            watched.extend(read.sap.keys().cloned());
        }
        Ok(read)
    }

    /// SAP's stock alone, of some items or of all.
    pub(crate) async fn sap(
        ctx: &Context,
        items: Option<&[ItemCode]>,
    ) -> Result<BTreeMap<PairKey, SapStock>, EngineError> {
        let warehouses: Vec<_> =
            ctx.settings.warehouses.iter().filter_map(|(code, _)| sap_code(code)).collect();
        let items: Option<Vec<_>> = items.map(|items| {
            items.iter().filter_map(|item| sap_b1_client::ItemCode::new(item.as_str()).ok()).collect()
        });
        let levels = ctx.sap.stock_levels(&warehouses, items.as_deref()).await;
        let levels = levels.map_err(|error| EngineError::sap("read stock", error))?;
        Ok(levels.iter().filter_map(sap_stock).collect())
    }

    /// Both sides of a pair; `None` where one shows nothing, or Veeqo's stock is infinite.
    pub(crate) fn of(&self, ctx: &Context, memory: &Memory, pair: &Pair) -> Option<(Reading, Handling)> {
        let sap = self.sap.get(&pair.key)?;
        let veeqo = physical(ctx, memory, pair)?;
        let item = memory.items.get(&pair.key.item)?;
        let handling = Handling { batches: item.batches, serials: item.serials, cost: sap.cost };
        Some((Reading { sap: sap.on_hand, veeqo }, handling))
    }
}

/// Veeqo's physical level; `None` where the sellable is unknown or its stock infinite. A missing entry is zero only where zero is expected: a pair
/// that loses its entry is left alone.
pub(crate) fn physical(ctx: &Context, memory: &Memory, pair: &Pair) -> Option<Decimal> {
    let veeqo = ctx.settings.veeqo_warehouse(&pair.key.warehouse)?;
    let sellable = memory.sellables.get(&pair.sellable_id)?;
    match sellable.physical.get(&veeqo.get()) {
        Some(level) => *level,
        None => pair.veeqo_expected.is_zero().then_some(Decimal::ZERO),
    }
}

fn sap_code(code: &WarehouseCode) -> Option<sap_b1_client::WarehouseCode> {
    sap_b1_client::WarehouseCode::new(code.as_str()).ok()
}

fn sap_stock(level: &StockLevel) -> Option<(PairKey, SapStock)> {
    let item = ItemCode::new(level.item_code.as_str()).ok()?;
    let warehouse = WarehouseCode::new(level.warehouse_code.as_str()).ok()?;
    let stock = SapStock { on_hand: level.in_stock, committed: level.committed, cost: level.cost };
    Some((PairKey { item, warehouse }, stock))
}

/// Shipped in Veeqo and not delivered in SAP, less what is delivered and did not leave: what the ledger itself explains of a pair before it is opened.
pub(crate) async fn undelivered(
    store: &dyn Store,
    settings: &Settings,
    items: &Items,
) -> Result<BTreeMap<PairKey, Decimal>, EngineError> {
    let mut undelivered = BTreeMap::new();
    let open = [WorkState::Waiting, WorkState::Due, WorkState::Unknown, WorkState::Held];
    for work in store.work_in(Flow::Despatch, &open).await? {
        let facts: DespatchFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
        for (key, quantity) in facts.pairs_by(settings, items).into_iter().filter(|_| !facts.voided) {
            *undelivered.entry(key).or_default() += quantity;
        }
    }
    for line in standing(store).await? {
        *undelivered.entry(line.pair()).or_default() -= line.quantity;
    }
    Ok(undelivered)
}

/// Lines of deliveries that stand in SAP although their goods did not leave: those of voided parcels, and those that a person made for a parcel to come.
async fn standing(store: &dyn Store) -> Result<Vec<DeliveredLine>, EngineError> {
    let mut lines = Vec::new();
    for work in store.work_in(Flow::Despatch, &[WorkState::Done]).await? {
        let facts_error = |error| EngineError::facts(&work.key, error);
        if work.facts::<DespatchFacts>().map_err(facts_error)?.voided {
            let link = work.link::<DespatchLink>().map_err(facts_error)?;
            lines.extend(link.into_iter().flat_map(|link| link.lines));
        }
    }
    for work in store.work_in(Flow::Orders, &[WorkState::Done]).await? {
        if work.key.kind() == "order" {
            let link = work.link::<OrderLink>().map_err(|error| EngineError::facts(&work.key, error))?;
            let made = link.into_iter().flat_map(|link| link.by_hand);
            lines.extend(made.filter(|made| made.allocation_id.is_none()).flat_map(|made| made.lines));
        }
    }
    Ok(lines)
}
