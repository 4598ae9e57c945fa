//! Parcels that left, and whose order was cancelled before we looked again. Veeqo shows no allocations of a cancelled order: what is left of such a
//! parcel is the stock that it took. It is despatched like any other, or its goods would go as a loss.

use super::ingest::{OrderFacts, take_in_parcels};
use super::poll::poll;
use super::snapshot::{Allocation, OrderSnapshot, Shipment};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Pair, PairKey, PairState, Work};
use crate::memory::Memory;
use crate::stock::{reread_suspects, under_way};
use rust_decimal::Decimal;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use veeqo_client::{SellableId, WarehouseId};

/// What became of the parcels that a cancelled order held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unseen {
    /// None has left, or it was found out before.
    Nothing,
    /// One or more had left, and are taken in.
    Left,
    /// It cannot be told yet, for this reason.
    Later(String),
}

/// An order of more parcels than this many choices come of is not weighed to the end.
const MOST_CHOICES: usize = 1024;

/// What each parcel took, by its id.
type Parcels = BTreeMap<i64, BTreeMap<PairKey, Decimal>>;

/// Finds out which parcels of a cancelled order had left, and takes them in. The levels are read between two readings of the orders, so that no
/// other parcel is taken for one of them; where one left meanwhile, it is found out later.
pub(crate) async fn settle(
    ctx: &Context,
    memory: &mut Memory,
    order: &mut Work,
) -> Result<Unseen, EngineError> {
    let OrderFacts { snapshot } = facts(order)?;
    let parcels = parcels(ctx, memory, &snapshot);
    if snapshot.unseen().next().is_none() {
        return Ok(Unseen::Nothing);
    }
    let pairs = pairs(ctx, &parcels).await?;
    let later = || Ok(Unseen::Later("whether a parcel left before it was cancelled".to_owned()));
    if pairs.values().any(|pair| pair.pending_put.is_some()) {
        return later();
    }
    let shown = levels(ctx, &pairs).await?;
    let taken = under_way(ctx).await?;
    let mut left = left(&parcels, &losses(&pairs, &shown, &taken));
    if !left.is_empty() {
        let keys: BTreeSet<PairKey> = pairs.keys().cloned().collect();
        let mut touched = Box::pin(poll(ctx, memory)).await?.touched;
        touched.extend(Box::pin(reread_suspects(ctx, memory, &keys)).await?);
        memory.touched.extend(touched.iter().cloned());
        let fresh = ctx.store.work(&order.key).await?;
        let same = fresh.as_ref().is_some_and(|fresh| fresh.facts == order.facts);
        if !same || keys.iter().any(|key| touched.contains(key)) {
            return later();
        }
        left = self::left(&parcels, &losses(&self::pairs(ctx, &parcels).await?, &shown, &taken));
    }
    keep(ctx, memory, order, snapshot, &left).await?;
    Ok(if left.is_empty() { Unseen::Nothing } else { Unseen::Left })
}

/// Whether a cancellation cannot be worked on without reading Veeqo's levels.
pub(super) async fn asks_veeqo(ctx: &Context, cancellation: &Work) -> Result<bool, EngineError> {
    let Some(parent) = &cancellation.parent else { return Ok(false) };
    let Some(order) = ctx.store.work(parent).await? else { return Ok(false) };
    // One that cannot be read is told when it is worked on.
    let Ok(OrderFacts { snapshot }) = order.facts() else { return Ok(true) };
    Ok(snapshot.unseen().next().is_some())
}

fn facts(order: &Work) -> Result<OrderFacts, EngineError> {
    order.facts().map_err(|error| EngineError::facts(&order.key, error))
}

/// What the parcels in question hold, as far as item and warehouse are known.
fn parcels(ctx: &Context, memory: &Memory, order: &OrderSnapshot) -> Parcels {
    let contents = |parcel: &Allocation| {
        if parcel.flaw.is_some() {
            return None;
        }
        let warehouse = parcel.warehouse_id.and_then(|id| ctx.settings.sap_warehouse(id))?;
        let mut contents = BTreeMap::new();
        for line in &parcel.lines {
            let item = memory.items.of_sellable(line.sellable_id)?.item_code.clone();
            *contents.entry(PairKey { item, warehouse: warehouse.clone() }).or_default() += line.quantity;
        }
        Some((parcel.id, contents))
    };
    order.unseen().filter_map(contents).collect()
}

/// Their pairs that take part: of any other it is not known what Veeqo should show.
async fn pairs(ctx: &Context, parcels: &Parcels) -> Result<BTreeMap<PairKey, Pair>, EngineError> {
    let mut pairs = BTreeMap::new();
    for key in parcels.values().flat_map(BTreeMap::keys) {
        if let Some(pair) = ctx.store.pair(key).await?.filter(|pair| pair.state == PairState::Open) {
            pairs.insert(key.clone(), pair);
        }
    }
    Ok(pairs)
}

/// What Veeqo shows of each now.
async fn levels(
    ctx: &Context,
    pairs: &BTreeMap<PairKey, Pair>,
) -> Result<BTreeMap<PairKey, Decimal>, EngineError> {
    let mut levels = BTreeMap::new();
    for (key, pair) in pairs {
        let warehouse = ctx.settings.veeqo_warehouse(&key.warehouse).map(|id| WarehouseId::new(id.get()));
        let (Some(Ok(warehouse)), Ok(sellable)) = (warehouse, SellableId::new(pair.sellable_id)) else {
            continue;
        };
        let entry = ctx.veeqo.get_stock_entry(sellable, warehouse).await;
        let entry = entry.map_err(|error| EngineError::veeqo("read a stock entry", error))?;
        levels.extend(entry.and_then(|entry| entry.physical_stock_level).map(|level| (key.clone(), level)));
    }
    Ok(levels)
}

/// How many units are gone that nothing else explains.
fn losses(
    pairs: &BTreeMap<PairKey, Pair>,
    shown: &BTreeMap<PairKey, Decimal>,
    under_way: &BTreeMap<PairKey, Decimal>,
) -> BTreeMap<PairKey, Decimal> {
    let loss = |(key, pair): (&PairKey, &Pair)| {
        let expected = pair.veeqo_expected + under_way.get(key).copied().unwrap_or_default();
        Some((key.clone(), expected - shown.get(key)?))
    };
    pairs.iter().filter_map(loss).collect()
}

/// The parcels whose goods are gone, each as a whole: a parcel of which a part is still there has not left. Of several choices the one that explains
/// most of what is gone. Pure.
fn left(parcels: &Parcels, losses: &BTreeMap<PairKey, Decimal>) -> BTreeSet<i64> {
    let mut choices: Vec<(BTreeSet<i64>, BTreeMap<PairKey, Decimal>)> = vec![Default::default()];
    for (id, contents) in parcels {
        let known = || contents.iter().filter(|(key, _)| losses.contains_key(key));
        if known().next().is_none() || choices.len() > MOST_CHOICES {
            continue;
        }
        for (mut chosen, mut taken) in choices.clone() {
            chosen.insert(*id);
            known().for_each(|(key, quantity)| *taken.entry(key.clone()).or_default() += *quantity);
            if taken.iter().all(|(key, taken)| losses.get(key).is_some_and(|loss| loss >= taken)) {
                choices.push((chosen, taken));
            }
        }
    }
    let explained = |taken: &BTreeMap<PairKey, Decimal>| taken.values().sum::<Decimal>();
    let best = choices.into_iter().max_by_key(|(chosen, taken)| (explained(taken), Reverse(chosen.len())));
    best.map(|(chosen, _)| chosen).unwrap_or_default()
}

/// What had left is a parcel from now on, and what had not is no more.
async fn keep(
    ctx: &Context,
    memory: &Memory,
    order: &mut Work,
    mut snapshot: OrderSnapshot,
    left: &BTreeSet<i64>,
) -> Result<(), EngineError> {
    for parcel in snapshot.allocations.iter_mut().filter(|parcel| left.contains(&parcel.id)) {
        let at = Some(ctx.now());
        parcel.shipment = Some(Shipment { id: 0, tracking: None, carrier: None, shipped_at: at });
    }
    snapshot.allocations.retain(Allocation::is_shipped);
    let told = left.iter().map(|id| {
        let text = format!("parcel {id} left before, and Veeqo does not show it any more: its stock is gone");
        ctx.journal(&order.key, "parcel found", text)
    });
    let mut changes: Vec<Change> = told.collect();
    order.facts = serde_json::to_value(OrderFacts { snapshot })
        .map_err(|error| EngineError::facts(&order.key, error))?;
    if !left.is_empty() {
        // The parcels first: the order's row marks that all of this was found out.
        take_in_parcels(ctx, memory, order).await?;
    }
    changes.push(Change::PutWork(Box::new(order.clone())));
    ctx.commit(changes).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use b1_veeqo_mapping::{ItemCode, WarehouseCode};

    type Units = &'static [(&'static str, i64)];

    fn sums(rows: Units) -> BTreeMap<PairKey, Decimal> {
        let key = |item| PairKey {
            item: ItemCode::new(item).unwrap(),
            warehouse: WarehouseCode::new("01").unwrap(),
        };
        rows.iter().map(|(item, quantity)| (key(*item), (*quantity).into())).collect()
    }

    #[test]
    fn a_parcel_left_where_all_that_it_held_is_gone() {
        let both: Units = &[("MUG", 2), ("BOWL", 1)];
        let table: [(&[Units], Units, &[i64]); 9] = [
            (&[&[("MUG", 2)]], &[("MUG", 2)], &[0]),
            (&[&[("MUG", 2)]], &[("MUG", 5)], &[0]),
            (&[&[("MUG", 2)]], &[("MUG", 1)], &[]),
            (&[&[("MUG", 2)]], &[("MUG", 0)], &[]),
            (&[&[("MUG", 2)]], &[], &[]),
            (&[both], &[("MUG", 2), ("BOWL", 0)], &[]),
            (&[both], &[("MUG", 2)], &[0]),
            (&[&[("MUG", 2)], &[("MUG", 3)]], &[("MUG", 3)], &[1]),
            (&[&[("MUG", 2)], &[("MUG", 3)]], &[("MUG", 5)], &[0, 1]),
        ];
        for (parcels, losses, expected) in table {
            let parcels: Parcels = (0..).zip(parcels.iter().map(|lines| sums(lines))).collect();
            let found: Vec<i64> = left(&parcels, &sums(losses)).into_iter().collect();
            assert_eq!(found, expected, "{parcels:?} {losses:?}");
        }
    }
}
