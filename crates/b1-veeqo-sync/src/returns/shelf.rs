//! Which rises of Veeqo's stock are goods that came back. Veeqo does not say whether a received return was put on the shelf: its stock does.

use super::facts::{FactLine, ReturnFacts};
use crate::context::{Context, after};
use crate::despatch::DespatchLink;
use crate::error::EngineError;
use crate::ledger::{Change, Flow, PairKey, PairState, Work, WorkKey, WorkState};
use crate::memory::Memory;
use crate::orders::OrderFacts;
use jiff::SignedDuration;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// Returns are looked for among orders of which something left so recently, and among so many of them.
const REACH: SignedDuration = SignedDuration::from_hours(30 * 24);
const MOST: usize = 200;

/// Returns that SAP does not have yet.
async fn open_returns(ctx: &Context) -> Result<Vec<(Work, ReturnFacts)>, EngineError> {
    let states = [WorkState::Due, WorkState::Waiting, WorkState::Held, WorkState::Unknown];
    let mut found = Vec::new();
    for work in ctx.store.work_in(Flow::Returns, &states).await? {
        if work.key.kind() == WorkKey::RETURN {
            let facts: ReturnFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
            found.push((work, facts));
        }
    }
    found.sort_by_key(|(_, facts)| facts.return_id);
    Ok(found)
}

/// Pairs of which nothing can be said in this tick: the returns of an order are to be read, or a document may or may not be in SAP.
pub(crate) async fn underway(ctx: &Context, memory: &Memory) -> Result<BTreeSet<PairKey>, EngineError> {
    let mut pairs = unread(ctx, memory).await?;
    for (work, facts) in open_returns(ctx).await? {
        if memory.warehouses.is_none() {
            let lines = facts.lines.iter();
            pairs.extend(lines.flat_map(|line| anywhere(ctx, memory, line.sellable_id)));
        }
        if work.state == WorkState::Unknown || !facts.looked {
            pairs.extend(facts.lines.iter().filter_map(|line| facts.pair(ctx, memory, line)));
            pairs.extend(facts.planned.iter().map(super::plan::ReturnedLine::pair));
        }
    }
    Ok(pairs)
}

/// Pairs of orders whose returns are to be read: what moved there may have come back.
async fn unread(ctx: &Context, memory: &Memory) -> Result<BTreeSet<PairKey>, EngineError> {
    let mut pairs = BTreeSet::new();
    for work in ctx.store.work_in(Flow::Returns, &[WorkState::Due]).await? {
        let Some(order) = work.parent.filter(|_| work.key.kind() == WorkKey::RETURNS_OF) else { continue };
        let Some(order) = ctx.store.work(&order).await? else { continue };
        let facts: OrderFacts = order.facts().map_err(|error| EngineError::facts(&order.key, error))?;
        let lines = facts.snapshot.lines.iter();
        pairs.extend(lines.flat_map(|line| anywhere(ctx, memory, line.sellable_id)));
    }
    Ok(pairs)
}

/// The pairs of a sellable in every warehouse.
fn anywhere(ctx: &Context, memory: &Memory, sellable_id: i64) -> Vec<PairKey> {
    let Some(item) = memory.items.of_sellable(sellable_id) else { return Vec::new() };
    let warehouses = ctx.settings.warehouses.iter();
    warehouses
        .map(|(warehouse, _)| PairKey { item: item.item_code.clone(), warehouse: warehouse.clone() })
        .collect()
}

/// Takes a rise of Veeqo's stock for goods that came back, as far as a return misses them: `rises` are those that nothing else explains.
pub(crate) async fn put_on_shelf(
    ctx: &Context,
    memory: &Memory,
    mut rises: BTreeMap<PairKey, Decimal>,
) -> Result<(), EngineError> {
    if rises.is_empty() {
        return Ok(());
    }
    for (mut work, mut facts) in open_returns(ctx).await? {
        if work.state == WorkState::Unknown || facts.withdrawn {
            continue;
        }
        let mut units: BTreeMap<PairKey, Decimal> = BTreeMap::new();
        for index in 0..facts.lines.len() {
            let Some(line) = facts.lines.get(index) else { continue };
            let Some(key) = facts.pair(ctx, memory, line) else { continue };
            let Some(rise) = rises.get_mut(&key) else { continue };
            let taken = line.missing().min(*rise);
            *rise -= taken;
            *units.entry(key).or_default() += taken;
            if let Some(line) = facts.lines.get_mut(index) {
                line.restocked += taken;
            }
        }
        units.retain(|_, units| *units > Decimal::ZERO);
        if !units.is_empty() {
            shelve(ctx, &mut work, &facts, units).await?;
        }
    }
    Ok(())
}

async fn shelve(
    ctx: &Context,
    work: &mut Work,
    facts: &ReturnFacts,
    units: BTreeMap<PairKey, Decimal>,
) -> Result<(), EngineError> {
    let mut changes = Vec::new();
    for (key, units) in units {
        changes.push(ctx.journal(&work.key, "on the shelf", format!("{units} of {}", key.place())));
        if let Some(mut pair) = ctx.store.pair(&key).await?.filter(|pair| pair.state == PairState::Open) {
            pair.veeqo_expected += units;
            pair.candidate = None;
            changes.push(Change::PutPair(Box::new(pair)));
        }
    }
    work.facts = serde_json::to_value(facts).map_err(|error| EngineError::facts(&work.key, error))?;
    if !work.refused {
        work.due_at = ctx.now();
        work.enter(WorkState::Due, None);
    }
    changes.push(Change::PutWork(Box::new(work.clone())));
    ctx.commit(changes).await
}

/// Units on the shelf, and units that no stock has shown, of returns that SAP does not have: what a pair that is opened must reckon with.
pub(crate) async fn unposted(
    ctx: &Context,
    memory: &Memory,
) -> Result<BTreeMap<PairKey, (Decimal, Decimal)>, EngineError> {
    let mut sums: BTreeMap<PairKey, (Decimal, Decimal)> = BTreeMap::new();
    for (_, facts) in open_returns(ctx).await? {
        for line in &facts.lines {
            if let Some(key) = facts.pair(ctx, memory, line) {
                let (shelved, missing) = sums.entry(key).or_default();
                *shelved += line.restocked;
                *missing += line.missing();
            }
        }
    }
    Ok(sums)
}

/// Pairs to which an announced return is on its way. It is read again at once: its goods may be here.
pub(crate) async fn announced(
    ctx: &Context,
    memory: &Memory,
    pairs: &BTreeSet<PairKey>,
) -> Result<BTreeSet<PairKey>, EngineError> {
    let mut found = BTreeSet::new();
    for (_, facts) in open_returns(ctx).await? {
        let to_come = facts.lines.iter().filter(|line: &&FactLine| line.received < line.announced);
        let keys: Vec<PairKey> = to_come
            .filter_map(|line| facts.pair(ctx, memory, line))
            .filter(|key| pairs.contains(key))
            .collect();
        if keys.is_empty() {
            continue;
        }
        found.extend(keys);
        let reading = ctx.store.work(&WorkKey::returns_of(facts.order_id)).await?;
        if let Some(mut reading) = reading.filter(|row| row.due_at > after(ctx.now(), super::read::BREATH)) {
            reading.due_at = after(ctx.now(), super::read::BREATH);
            reading.enter(WorkState::Due, Some("its goods may be here".to_owned()));
            ctx.commit(vec![Change::PutWork(Box::new(reading))]).await?;
        }
    }
    Ok(found)
}

/// Orders of which these items were delivered lately: one of their parcels may have come back.
pub(crate) async fn suspects(ctx: &Context, pairs: &BTreeSet<PairKey>) -> Result<Vec<i64>, EngineError> {
    let since = ctx.now().checked_sub(REACH).unwrap_or(ctx.settings.since);
    let mut recent = Vec::new();
    for work in ctx.store.work_in(Flow::Despatch, &[WorkState::Done]).await? {
        let facts_error = |error| EngineError::facts(&work.key, error);
        let link = work.link::<DespatchLink>().map_err(facts_error)?;
        let left = link.is_some_and(|link| {
            link.lines.iter().any(|line| pairs.iter().any(|pair| pair.item == line.item))
        });
        if left {
            let facts: crate::despatch::DespatchFacts = work.facts().map_err(facts_error)?;
            let at = facts.shipped_at.unwrap_or_else(|| ctx.now());
            if at >= since {
                recent.push((at, facts.order_id));
            }
        }
    }
    recent.sort_unstable_by(|one, other| other.cmp(one));
    let mut ids: Vec<i64> = recent.into_iter().map(|(_, id)| id).take(MOST).collect();
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}
