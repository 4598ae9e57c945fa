//! Reading both sides.

use super::decide::{Handling, Reading};
use crate::catalogue::sweep_products;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Flow, Pair, PairKey, WorkState};
use crate::memory::Memory;
use crate::orders::OrderLink;
use crate::returns;
use b1_veeqo_mapping::{ItemCode, WarehouseCode};
use rust_decimal::Decimal;
use sap_b1_client::StockLevel;
use std::collections::{BTreeMap, BTreeSet};

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
    pub(crate) async fn take(ctx: &Context, memory: &mut Memory) -> Result<Self, EngineError> {
        let codes = ctx.settings.warehouses.iter().filter_map(|(code, _)| sap_code(code)).collect::<Vec<_>>();
        let levels = ctx.sap.stock_levels(&codes, None).await;
        let levels = levels.map_err(|error| EngineError::sap("read stock", error))?;
        sweep_products(ctx, memory).await?;
        Ok(Self { sap: levels.iter().filter_map(sap_stock).collect() })
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

/// What the ledger itself explains of a pair before it is opened.
#[derive(Debug, Default)]
pub(crate) struct Underway {
    /// Shipped in Veeqo, not yet delivered in SAP.
    pub(crate) undelivered: BTreeMap<PairKey, Decimal>,
    /// Ordered through us and not yet delivered: what SAP has committed to our own orders.
    pub(crate) open_orders: BTreeMap<PairKey, Decimal>,
    /// Came back and not returned in SAP: units on the shelf, and units that no stock has shown yet.
    pub(crate) returned: BTreeMap<PairKey, (Decimal, Decimal)>,
    /// Pairs of which nothing can be said before a return is known better.
    pub(crate) unclear: BTreeSet<PairKey>,
}

impl Underway {
    pub(crate) async fn load(ctx: &Context, memory: &Memory) -> Result<Self, EngineError> {
        let mut underway = Self {
            returned: returns::unposted(ctx, memory).await?,
            unclear: returns::underway(ctx, memory).await?,
            ..Self::default()
        };
        let open = [WorkState::Waiting, WorkState::Due, WorkState::Unknown, WorkState::Held];
        for work in ctx.store.work_in(Flow::Despatch, &open).await? {
            let facts: crate::despatch::DespatchFacts =
                work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
            for (key, quantity) in facts.pairs(ctx, memory) {
                *underway.undelivered.entry(key).or_default() += quantity;
            }
        }
        for work in ctx.store.work_in(Flow::Orders, &[WorkState::Done]).await? {
            let link = work.link::<OrderLink>().map_err(|error| EngineError::facts(&work.key, error))?;
            for line in link.into_iter().flat_map(|link| link.lines) {
                let key = PairKey { item: line.item, warehouse: line.warehouse };
                *underway.open_orders.entry(key).or_default() += line.quantity;
            }
        }
        for work in ctx.store.work_in(Flow::Despatch, &[WorkState::Done]).await? {
            let link = work
                .link::<crate::despatch::DespatchLink>()
                .map_err(|error| EngineError::facts(&work.key, error))?;
            for line in link.into_iter().flat_map(|link| link.lines) {
                let key = PairKey { item: line.item, warehouse: line.warehouse };
                *underway.open_orders.entry(key).or_default() -= line.quantity;
            }
        }
        Ok(underway)
    }
}
