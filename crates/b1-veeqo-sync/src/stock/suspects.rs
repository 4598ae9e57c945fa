//! Records that could explain a movement, read again before it is booked.

use super::decide::Reading;
use super::read::Readings;
use crate::context::Context;
use crate::despatch::{find_cancelled, find_hand_made};
use crate::error::EngineError;
use crate::ledger::{Flow, Pair, PairKey, PairState, WorkKey, WorkState};
use crate::memory::Memory;
use crate::orders::{OrderFacts, reread};
use crate::sales_orders::is_sale;
use b1_veeqo_mapping::VeeqoWarehouseId;
use rust_decimal::Decimal;
use std::collections::{BTreeSet, HashSet};

/// Pairs whose delivery may or may not be in SAP: its stock cannot be explained before that is known.
pub(super) async fn deliveries_underway(
    ctx: &Context,
    memory: &Memory,
) -> Result<BTreeSet<PairKey>, EngineError> {
    let mut pairs = BTreeSet::new();
    for work in ctx.store.work_in(Flow::Despatch, &[WorkState::Unknown]).await? {
        let facts: crate::despatch::DespatchFacts =
            work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
        pairs.extend(facts.pairs(ctx, memory).into_keys());
        pairs.extend(
            facts.planned.into_iter().map(|line| PairKey { item: line.item, warehouse: line.warehouse }),
        );
    }
    Ok(pairs)
}

/// Pairs with a parcel of SAP's own order that is not known again yet, after a store was lost: SAP may have its delivery.
pub(super) async fn parcels_of_unknown_sales(
    ctx: &Context,
    memory: &Memory,
) -> Result<BTreeSet<PairKey>, EngineError> {
    let mut pairs = BTreeSet::new();
    for order in ctx.store.work_in(Flow::Orders, &[WorkState::Waiting]).await? {
        if !is_sale(&order) {
            continue;
        }
        for work in ctx.store.children(&order.key).await?.iter().filter(|work| work.flow == Flow::Despatch) {
            let facts: crate::despatch::DespatchFacts =
                work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
            pairs.extend(facts.pairs(ctx, memory).into_keys());
        }
    }
    Ok(pairs)
}

/// Open pairs that were read, show what is asked for and are not known to be unbookable.
pub(super) fn showing(
    ctx: &Context,
    memory: &Memory,
    readings: &Readings,
    moving: &HashSet<PairKey>,
    what: impl Fn(&Pair, Reading) -> bool,
) -> BTreeSet<PairKey> {
    let pairs = readings.sap.keys().filter_map(|key| memory.stock.pair(key));
    let open = pairs.filter(|pair| {
        pair.state == PairState::Open
            && !moving.contains(&pair.key)
            && !memory.stock.told.contains_key(&pair.key)
    });
    let shown =
        open.filter(|pair| readings.of(ctx, memory, pair).is_some_and(|(reading, _)| what(pair, reading)));
    shown.map(|pair| pair.key.clone()).collect()
}

/// Before a loss in Veeqo is booked, every order that could explain it by a parcel is read again: the change feed may not show a shipment.
pub(super) async fn quiet_parcels(
    ctx: &Context,
    memory: &mut Memory,
    readings: &Readings,
    moving: &HashSet<PairKey>,
) -> Result<HashSet<PairKey>, EngineError> {
    let less = |pair: &Pair, reading: Reading| reading.veeqo < pair.veeqo_expected;
    let losses = showing(ctx, memory, readings, moving, less);
    let orders = if losses.is_empty() { Vec::new() } else { suspects(memory, &losses, true) };
    if orders.is_empty() {
        return Ok(HashSet::new());
    }
    reread(ctx, memory, &orders).await
}

/// Before a loss in SAP is written to Veeqo, every order of ours that could explain it is read again: a person may have delivered it by hand.
pub(super) async fn quiet_deliveries(
    ctx: &Context,
    memory: &Memory,
    readings: &Readings,
    moving: &HashSet<PairKey>,
) -> Result<BTreeSet<PairKey>, EngineError> {
    let less = |pair: &Pair, reading: Reading| reading.sap < pair.sap_expected;
    let losses = showing(ctx, memory, readings, moving, less);
    if losses.is_empty() {
        return Ok(losses);
    }
    let mut found = false;
    let items: HashSet<_> = losses.iter().map(|key| &key.item).collect();
    let orders = memory.stock.orders.iter().filter(|order| order.may_be_delivered(&items));
    for id in orders.map(|order| order.id).collect::<Vec<_>>() {
        if let Some(order) = ctx.store.work(&WorkKey::order(id)).await? {
            found |= find_hand_made(ctx, &order).await?;
        }
    }
    // What was found explains the readings only from the next tick on.
    Ok(if found { losses } else { BTreeSet::new() })
}

/// Before a gain in SAP is written to Veeqo, it is asked whether a person cancelled a delivery of ours.
pub(super) async fn quiet_cancellations(
    ctx: &Context,
    memory: &mut Memory,
    readings: &Readings,
    moving: &HashSet<PairKey>,
) -> Result<BTreeSet<PairKey>, EngineError> {
    let more = |pair: &Pair, reading: Reading| reading.sap > pair.sap_expected;
    let gains = showing(ctx, memory, readings, moving, more);
    let found = !gains.is_empty() && find_cancelled(ctx, &gains, &mut memory.stock.strangers).await?;
    Ok(if found { gains } else { BTreeSet::new() })
}

/// Posted orders that still have something open of these items, and on demand orders that are not posted yet.
fn suspects(memory: &Memory, losses: &BTreeSet<PairKey>, unposted: bool) -> Vec<i64> {
    let items: HashSet<_> = losses.iter().map(|key| &key.item).collect();
    let orders = memory.stock.orders.iter();
    let suspected = orders.filter(|order| if order.posted { order.may_ship(&items) } else { unposted });
    suspected.map(|order| order.id).collect()
}

/// Reads again every order that could have had a parcel with these pairs a moment ago; gives the pairs whose parcels changed.
pub(crate) async fn reread_suspects(
    ctx: &Context,
    memory: &mut Memory,
    keys: &BTreeSet<PairKey>,
) -> Result<HashSet<PairKey>, EngineError> {
    memory.refresh_stock(ctx).await?;
    let orders = suspects(memory, keys, true);
    reread(ctx, memory, &orders).await
}

/// Pairs of which a parcel that cannot be read may have taken something: a loss there may be that.
pub(super) async fn unreadable_parcels(
    ctx: &Context,
    memory: &Memory,
) -> Result<BTreeSet<PairKey>, EngineError> {
    let mut pairs = BTreeSet::new();
    for work in
        ctx.store.work_in(Flow::Despatch, &[WorkState::Due, WorkState::Waiting, WorkState::Held]).await?
    {
        let facts_error = |error| EngineError::facts(&work.key, error);
        let parcel: crate::despatch::DespatchFacts = work.facts().map_err(facts_error)?;
        let warehouse = parcel.warehouse_id.and_then(|id| ctx.settings.sap_warehouse(id));
        let (Some(_), Some(warehouse), Some(order)) = (&parcel.flaw, warehouse, &work.parent) else {
            continue;
        };
        let Some(order) = ctx.store.work(order).await? else { continue };
        let OrderFacts { snapshot } = order.facts().map_err(facts_error)?;
        let items = snapshot.lines.iter().filter_map(|line| memory.items.of_sellable(line.sellable_id));
        pairs
            .extend(items.map(|item| PairKey { item: item.item_code.clone(), warehouse: warehouse.clone() }));
    }
    Ok(pairs)
}

/// Pairs of cancelled orders of which it is not known yet whether their parcels had left: a loss there may be one.
pub(super) fn unseen_parcels(ctx: &Context, memory: &Memory) -> BTreeSet<PairKey> {
    let place = |(warehouse, sellable): &(Option<i64>, i64)| {
        let warehouse = warehouse.and_then(|id| ctx.settings.sap_warehouse(id))?.clone();
        Some(PairKey { item: memory.items.of_sellable(*sellable)?.item_code.clone(), warehouse })
    };
    memory.stock.orders.iter().flat_map(|order| &order.unseen).filter_map(place).collect()
}

/// What open orders say is allocated to a pair and has not left.
pub(super) fn allocated_by_orders(ctx: &Context, memory: &Memory, pair: &Pair) -> Decimal {
    let warehouse = ctx.settings.veeqo_warehouse(&pair.key.warehouse).map(VeeqoWarehouseId::get);
    memory.stock.orders.allocated(warehouse, pair.sellable_id)
}
