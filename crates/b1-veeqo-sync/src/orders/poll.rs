//! Reading what changed in Veeqo's orders.

use super::cancelled_in_sap;
use super::ingest::{OrderFacts, ingest, ships_for_us};
use super::snapshot::{Allocation, OrderSnapshot, Stage};
use crate::context::Context;
use crate::despatch::DespatchFacts;
use crate::error::EngineError;
use crate::guard::guarded;
use crate::lane::deliver_known;
use crate::ledger::{Change, Flow, PairKey, Work, WorkKey, WorkState};
use crate::memory::Memory;
use crate::trouble::Trouble;
use crate::unreadable::end_of_walk;
use jiff::SignedDuration;
use std::collections::HashSet;
use std::time::Duration;
use veeqo_client::{Order, OrderFilter, OrderId, OrderStatus};

/// How far each walk reaches back before the last one: an order may become visible after its own stamp.
const OVERLAP: SignedDuration = SignedDuration::from_mins(10);
/// How often open orders are read again.
const REREAD: Duration = Duration::from_secs(600);
const CURSOR: &str = "veeqo.orders";

/// What a poll found.
#[derive(Debug, Default)]
pub(crate) struct Polled {
    pub(crate) seen: u64,
    /// Pairs whose parcels changed.
    pub(crate) touched: HashSet<PairKey>,
}

/// Walks orders changed since the last complete walk. What the walk saw is noted with the cursor, apart from the rows: an order that was read and
/// became no row shows in the balance.
/// Cancelled orders are missing from Veeqo's default list and are walked on their own.
pub(crate) async fn poll(ctx: &Context, memory: &mut Memory) -> Result<Polled, EngineError> {
    let began = ctx.age();
    let since = match ctx.store.cursor(CURSOR).await? {
        Some(text) => text.parse().unwrap_or(ctx.settings.since),
        None => ctx.settings.since,
    };
    let mut polled = Polled::default();
    let mut changes = Vec::new();
    for status in [None, Some(OrderStatus::Cancelled)] {
        let filter = OrderFilter { updated_at_min: Some(since), status, ..OrderFilter::default() };
        let mut orders = ctx.veeqo.list_orders(&filter);
        loop {
            match orders.try_next().await {
                Ok(Some(order)) => {
                    polled.seen += 1;
                    memory.veeqo_time.see(order.updated_at, ctx.age());
                    let record = WorkKey::order(order.id.get()).to_string();
                    changes.push(Change::TakeIn { flow: Flow::Orders, record });
                    polled.touched.extend(take_in(ctx, memory, &order).await?);
                    changes.extend(parcels(ctx, &order).await?);
                    deliver_known(ctx, memory).await?;
                }
                Ok(None) => break,
                Err(error) => {
                    end_of_walk(ctx, Flow::Orders, "order", "list orders", error).await?;
                    break;
                }
            }
        }
    }
    let next = memory.veeqo_time.cursor(began, OVERLAP, Some(since)).unwrap_or(since);
    changes.push(Change::SetCursor { name: CURSOR.to_owned(), value: next.to_string() });
    ctx.commit(changes).await?;
    tracing::debug!(flow = %Flow::Orders, seen = polled.seen, "orders polled");
    Ok(polled)
}

/// Takes in one order. One whose row cannot be read, or at which the program fails, is told and keeps no other back.
async fn take_in(ctx: &Context, memory: &mut Memory, order: &Order) -> Result<HashSet<PairKey>, EngineError> {
    match guarded(ctx, ingest(ctx, memory, order)).await {
        Err(error) if error.is_of_one_record() => {
            let id = order.id.get();
            let subject = format!("order {}", order.number.clone().unwrap_or_else(|| id.to_string()));
            let record = WorkKey::order(id).to_string();
            let told =
                ctx.tell(Flow::Orders, record, subject, Trouble::of_failure(&error), order.total_price);
            ctx.commit(vec![told]).await.map(|()| HashSet::new())
        }
        taken => taken,
    }
}

/// The parcels that the answer shows as having left and that are ours to deliver, noted apart from their rows: one that became none shows in the
/// balance. An answer that cannot be read whole says nothing of them.
async fn parcels(ctx: &Context, order: &Order) -> Result<Vec<Change>, EngineError> {
    if order.allocations.iter().all(|allocation| allocation.shipment.is_none()) {
        return Ok(Vec::new());
    }
    let work = ctx.store.work(&WorkKey::order(order.id.get())).await?;
    let Some((work, shown)) = work.zip(OrderSnapshot::read(order).ok()) else { return Ok(Vec::new()) };
    let flawed = work.facts::<OrderFacts>().map_or(true, |facts| facts.snapshot.flaw.is_some());
    if flawed || !ships_for_us(&work, &shown, ctx) {
        return Ok(Vec::new());
    }
    let left = shown.allocations.iter().filter_map(|allocation| DespatchFacts::of(&shown, allocation));
    let ours = left.filter(|facts| !facts.shipped_before(ctx.settings.since));
    let seen = ours.map(|facts| WorkKey::despatch(facts.allocation_id).to_string());
    Ok(seen.map(|record| Change::TakeIn { flow: Flow::Despatch, record }).collect())
}

/// Re-reads orders by id, for what the change feed may not show.
pub(crate) async fn reread(
    ctx: &Context,
    memory: &mut Memory,
    ids: &[i64],
) -> Result<HashSet<PairKey>, EngineError> {
    let ids: Vec<OrderId> = ids.iter().filter_map(|id| OrderId::new(*id).ok()).collect();
    let mut touched = HashSet::new();
    let orders = ctx.veeqo.list_orders_by_id(&ids).await;
    for order in orders.map_err(|error| EngineError::veeqo("read orders by id", error))? {
        touched.extend(take_in(ctx, memory, &order).await?);
    }
    Ok(touched)
}

/// Reads orders again that have something left to post or to ship, when a process begins and every ten minutes: whether a shipment moves an order's stamp is not
/// certain, and cancellations may be missed.
pub(crate) async fn reread_open(ctx: &Context, memory: &mut Memory) -> Result<(), EngineError> {
    let began = ctx.age();
    if memory.reread_at.is_some_and(|last| began.saturating_sub(last) < REREAD) {
        return Ok(());
    }
    let ids = open_orders(ctx, memory).await?;
    reread(ctx, memory, &ids).await?;
    if !ids.is_empty() {
        cancelled_in_sap::find(ctx).await?;
    }
    memory.reread_at = Some(began);
    Ok(())
}

/// Ids of the orders with something left: the ledger is read once in a process, then what changed.
async fn open_orders(ctx: &Context, memory: &mut Memory) -> Result<Vec<i64>, EngineError> {
    let changed = ctx.take_changed_snapshots();
    if let Some(known) = &mut memory.unshipped {
        for key in changed {
            match ctx.store.work(&key).await?.as_ref().and_then(left) {
                Some(id) => known.insert(key, id),
                None => known.remove(&key),
            };
        }
        return Ok(known.values().copied().collect());
    }
    let rows = ctx.store.work_in(Flow::Orders, &WorkState::ALL).await?;
    let open = rows.iter().filter_map(|work| Some((work.key.clone(), left(work)?)));
    let known = memory.unshipped.insert(open.collect());
    Ok(known.values().copied().collect())
}

/// The id of an order with something left to post or to ship. One that cannot be read is told when it is worked on.
fn left(work: &Work) -> Option<i64> {
    if work.key.kind() != "order" || work.state == WorkState::Excluded {
        return None;
    }
    let OrderFacts { snapshot } = work.facts().ok()?;
    let shipped = snapshot.stage == Stage::Shipped && snapshot.allocations.iter().all(Allocation::is_shipped);
    (!shipped && snapshot.stage != Stage::Cancelled).then_some(snapshot.id)
}
