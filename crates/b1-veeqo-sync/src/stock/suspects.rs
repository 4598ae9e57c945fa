//! Records that could explain a movement, read again before it is booked.

use super::decide::Reading;
use super::read::Readings;
use crate::context::Context;
use crate::despatch::{find_cancelled, find_hand_made};
use crate::error::EngineError;
use crate::ledger::{Flow, Pair, PairKey, PairState, Work, WorkState};
use crate::memory::Memory;
use crate::orders::{OrderFacts, OrderLink, reread};
use b1_veeqo_mapping::VeeqoWarehouseId;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet, HashSet};

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

/// Open pairs that show what is asked for.
pub(super) async fn showing(
    ctx: &Context,
    memory: &Memory,
    readings: &Readings,
    moving: &HashSet<PairKey>,
    what: impl Fn(&Pair, Reading) -> bool,
) -> Result<BTreeSet<PairKey>, EngineError> {
    let pairs = ctx.store.pairs().await?;
    let open = pairs.into_iter().filter(|pair| pair.state == PairState::Open && !moving.contains(&pair.key));
    let shown = open.filter_map(|pair| Some((readings.of(ctx, memory, &pair)?.0, pair)));
    Ok(shown.filter(|(reading, pair)| what(pair, *reading)).map(|(_, pair)| pair.key).collect())
}

/// Before a loss in Veeqo is booked, every order that could explain it by a parcel is read again: the change feed may not show a shipment.
pub(super) async fn quiet_parcels(
    ctx: &Context,
    memory: &mut Memory,
    readings: &Readings,
    moving: &HashSet<PairKey>,
) -> Result<HashSet<PairKey>, EngineError> {
    let less = |pair: &Pair, reading: Reading| reading.veeqo < pair.veeqo_expected;
    let losses = showing(ctx, memory, readings, moving, less).await?;
    let orders = if losses.is_empty() { Vec::new() } else { suspects(ctx, &losses, true).await? };
    if orders.is_empty() {
        return Ok(HashSet::new());
    }
    let ids: Vec<i64> = orders.into_iter().map(|(id, _)| id).collect();
    reread(ctx, memory, &ids).await
}

/// Before a loss in SAP is written to Veeqo, every order of ours that could explain it is read again: a person may have delivered it by hand.
pub(super) async fn quiet_deliveries(
    ctx: &Context,
    memory: &Memory,
    readings: &Readings,
    moving: &HashSet<PairKey>,
) -> Result<BTreeSet<PairKey>, EngineError> {
    let less = |pair: &Pair, reading: Reading| reading.sap < pair.sap_expected;
    let losses = showing(ctx, memory, readings, moving, less).await?;
    if losses.is_empty() {
        return Ok(losses);
    }
    let mut found = false;
    for (_, order) in suspects(ctx, &losses, false).await? {
        found |= find_hand_made(ctx, &order).await?;
    }
    // What was found explains the readings only from the next tick on.
    Ok(if found { losses } else { BTreeSet::new() })
}

/// Before a gain in SAP is written to Veeqo, it is asked whether a person cancelled a delivery of ours.
pub(super) async fn quiet_cancellations(
    ctx: &Context,
    memory: &Memory,
    readings: &Readings,
    moving: &HashSet<PairKey>,
) -> Result<BTreeSet<PairKey>, EngineError> {
    let more = |pair: &Pair, reading: Reading| reading.sap > pair.sap_expected;
    let gains = showing(ctx, memory, readings, moving, more).await?;
    let found = !gains.is_empty() && find_cancelled(ctx, &gains).await?;
    Ok(if found { gains } else { BTreeSet::new() })
}

/// Posted orders that still have something open of these items, and on demand orders that are not posted yet.
async fn suspects(
    ctx: &Context,
    losses: &BTreeSet<PairKey>,
    unposted: bool,
) -> Result<Vec<(i64, Work)>, EngineError> {
    let items: HashSet<_> = losses.iter().map(|key| &key.item).collect();
    let mut ids = Vec::new();
    let states = [WorkState::Done, WorkState::Due, WorkState::Waiting, WorkState::Held, WorkState::Unknown];
    for work in ctx.store.work_in(Flow::Orders, &states).await? {
        if work.key.kind() != "order" {
            continue;
        }
        let facts_error = |error| EngineError::facts(&work.key, error);
        let id = work.facts::<crate::orders::OrderFacts>().map_err(facts_error)?.snapshot.id;
        let Some(link) = work.link::<OrderLink>().map_err(facts_error)? else {
            if unposted {
                ids.push((id, work));
            }
            continue;
        };
        let mut open: BTreeMap<_, Decimal> = BTreeMap::new();
        for line in link.lines.iter().filter(|line| items.contains(&line.item)) {
            *open.entry(&line.item).or_default() += line.quantity;
        }
        if open.is_empty() {
            continue;
        }
        let children = ctx.store.children(&work.key).await?;
        let mut shipped: BTreeMap<_, Decimal> = BTreeMap::new();
        for child in
            children.iter().filter(|child| child.flow == Flow::Despatch && child.state != WorkState::Excluded)
        {
            let facts: crate::despatch::DespatchFacts =
                child.facts().map_err(|error| EngineError::facts(&child.key, error))?;
            for line in facts.planned {
                *shipped.entry(line.item).or_default() += line.quantity;
            }
        }
        if open.iter().any(|(item, quantity)| shipped.get(item).copied().unwrap_or_default() < *quantity) {
            ids.push((id, work));
        }
    }
    Ok(ids)
}

/// Reads again every order that could have had a parcel with this pair a moment ago.
pub(super) async fn reread_suspects(
    ctx: &Context,
    memory: &mut Memory,
    key: &PairKey,
) -> Result<(), EngineError> {
    let orders = suspects(ctx, &BTreeSet::from([key.clone()]), true).await?;
    let ids: Vec<i64> = orders.into_iter().map(|(id, _)| id).collect();
    reread(ctx, memory, &ids).await.map(drop)
}

/// What open orders say is allocated to a pair and has not left.
pub(super) async fn allocated_by_orders(ctx: &Context, pair: &Pair) -> Result<Decimal, EngineError> {
    let warehouse = ctx.settings.veeqo_warehouse(&pair.key.warehouse).map(VeeqoWarehouseId::get);
    let states = [WorkState::Done, WorkState::Due, WorkState::Waiting, WorkState::Held, WorkState::Unknown];
    let mut allocated = Decimal::ZERO;
    for work in
        ctx.store.work_in(Flow::Orders, &states).await?.iter().filter(|work| work.key.kind() == "order")
    {
        let facts = work.facts::<OrderFacts>().map_err(|error| EngineError::facts(&work.key, error))?;
        let waiting = facts.snapshot.allocations.iter().filter(|parcel| !parcel.is_shipped());
        allocated += waiting
            .filter(|parcel| parcel.warehouse_id == warehouse)
            .flat_map(|parcel| &parcel.lines)
            .filter(|line| line.sellable_id == pair.sellable_id)
            .map(|line| line.quantity)
            .sum::<Decimal>();
    }
    Ok(allocated)
}
