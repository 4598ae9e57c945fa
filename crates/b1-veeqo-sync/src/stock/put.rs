//! Writing a level to Veeqo: read, add the difference, write. Announced before it is sent, never resent blindly.

use super::opening::{resolve, tell};
use super::suspects::reread_suspects;
use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{Change, Flow, MovedIn, Pair, PairKey, PendingPut};
use crate::memory::Memory;
use crate::report::FlowReport;
use crate::trouble::Trouble;
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use std::time::Duration;
use veeqo_client::{RejectionKind, SellableId, StockLevelUpdate, WarehouseId};

/// The record of the exception that stands for a plan or right that forbids stock writes.
const GATE: &str = "veeqo:stock";
/// How long no stock is written after such a refusal.
const GATE_PAUSE: Duration = Duration::from_secs(900);

/// Writes SAP's movement to Veeqo, if Veeqo still shows what the decision was made on. Whether the pair is to be looked at again at once.
pub(crate) async fn put(
    ctx: &Context,
    memory: &mut Memory,
    mut pair: Pair,
    difference: Decimal,
    level: Decimal,
    report: &mut FlowReport,
) -> Result<bool, EngineError> {
    let Some((sellable, warehouse)) = ids(ctx, &pair) else { return Ok(false) };
    if memory.gated_until.is_some_and(|until| ctx.now() < until) {
        report.held += 1;
        return Ok(false);
    }
    // Announced before it is read, so that nothing but one round trip lies between reading and writing.
    pair.pending_put = Some(PendingPut { difference, at: ctx.now() });
    ctx.commit(vec![Change::PutPair(Box::new(pair.clone()))]).await?;
    let entry = ctx.veeqo.get_stock_entry(sellable, warehouse).await;
    let entry = entry.map_err(|error| EngineError::veeqo("read a stock entry", error))?;
    let shown = entry.as_ref().and_then(|entry| entry.physical_stock_level);
    if shown != Some(level) && !(shown.is_none() && level.is_zero()) {
        // It moved since it was read: the next tick decides on the new level.
        remember(memory, &pair, warehouse, shown);
        pair.pending_put = None;
        return ctx.commit(vec![Change::PutPair(Box::new(pair))]).await.map(|()| true);
    }
    let allocated = entry.as_ref().and_then(|entry| entry.allocated_stock_level);
    let update = StockLevelUpdate {
        physical_stock_level: level + difference,
        infinite: entry.as_ref().and_then(|entry| entry.infinite).unwrap_or(false),
        location: entry.and_then(|entry| entry.location),
    };
    match ctx.veeqo.update_stock_entry(sellable, warehouse, &update).await {
        Ok(written) => {
            report.written += 1;
            remember(memory, &pair, warehouse, Some(level + difference));
            open_gate(ctx, memory).await?;
            let key = pair.key.clone();
            booked(ctx, pair, difference).await?;
            let fell = allocated.zip(written.allocated_stock_level).map(|(before, now)| before - now);
            if let Some(fell) = fell.filter(|fell| *fell > Decimal::ZERO) {
                undo_overwritten_parcel(ctx, memory, &key, fell, &update).await?;
            }
            Ok(true)
        }
        Err(error) if error.is_outcome_unknown() => {
            // The level read next tells whether it arrived.
            memory.products_swept = false;
            Ok(true)
        }
        Err(error) => {
            report.held += 1;
            refused(ctx, memory, pair, error).await.map(|()| false)
        }
    }
}

/// What was allocated fell between our reading and our writing: if a parcel left in between, our write has put its goods back, and they are taken
/// out again at once.
async fn undo_overwritten_parcel(
    ctx: &Context,
    memory: &mut Memory,
    key: &PairKey,
    fell: Decimal,
    update: &StockLevelUpdate,
) -> Result<(), EngineError> {
    let Some(before) = ctx.store.pair(key).await? else { return Ok(()) };
    reread_suspects(ctx, memory, &BTreeSet::from([key.clone()])).await?;
    let Some(pair) = ctx.store.pair(key).await? else { return Ok(()) };
    let shipped = before.veeqo_expected - pair.veeqo_expected;
    let Some((sellable, warehouse)) = ids(ctx, &pair) else { return Ok(()) };
    if shipped <= Decimal::ZERO || shipped > fell {
        return Ok(());
    }
    let level = update.physical_stock_level - shipped;
    let update = StockLevelUpdate { physical_stock_level: level, ..update.clone() };
    let entry = ctx.journal(
        &super::opening::record(key),
        "parcel overwritten and taken out again",
        shipped.to_string(),
    );
    ctx.commit(vec![entry]).await?;
    match ctx.veeqo.update_stock_entry(sellable, warehouse, &update).await {
        Ok(_) => remember(memory, &pair, warehouse, Some(level)),
        // Whether it arrived shows at the next reading.
        Err(error) if error.is_outcome_unknown() => memory.products_swept = false,
        Err(error) => return Err(EngineError::veeqo("write a stock level", error)),
    }
    Ok(())
}

/// Nothing was written: the announcement is taken back.
async fn refused(
    ctx: &Context,
    memory: &mut Memory,
    mut pair: Pair,
    error: veeqo_client::Error,
) -> Result<(), EngineError> {
    pair.pending_put = None;
    let key = pair.key.clone();
    let mut changes = vec![Change::PutPair(Box::new(pair))];
    let Some(refusal) = error.refusal().filter(|_| !error.is_unauthorized()) else {
        ctx.commit(changes).await?;
        return Err(EngineError::veeqo("write a stock level", error));
    };
    let trouble = Trouble::refused_by_veeqo(refusal, &format!("a new level for {}", key.place()));
    if matches!(refusal.kind, RejectionKind::PlanLimit | RejectionKind::Forbidden) {
        memory.gated_until = Some(after(ctx.now(), GATE_PAUSE));
        memory.stock_written = false;
        changes.push(tell_gate(ctx, trouble));
    } else {
        changes.push(tell(ctx, &key, trouble));
    }
    ctx.commit(changes).await
}

/// Stock may be written: told once, for an earlier process may have been refused.
async fn open_gate(ctx: &Context, memory: &mut Memory) -> Result<(), EngineError> {
    if std::mem::replace(&mut memory.stock_written, true) {
        return Ok(());
    }
    let (record, keep, at) = (GATE.to_owned(), Vec::new(), ctx.now());
    ctx.commit(vec![Change::ResolveExceptions { record, keep, at }]).await
}

/// The account may not write stock at all: one exception speaks for every pair.
fn tell_gate(ctx: &Context, trouble: Trouble) -> Change {
    ctx.tell(Flow::Stock, GATE.to_owned(), "stock levels in Veeqo".to_owned(), trouble, None)
}

/// Records a movement of SAP that Veeqo now shows.
pub(crate) async fn booked(ctx: &Context, mut pair: Pair, difference: Decimal) -> Result<(), EngineError> {
    pair.book(MovedIn::Sap, difference, ctx.now());
    let record = super::opening::record(&pair.key);
    let entry = ctx.journal(&record, "written to Veeqo", format!("{difference:+}"));
    let resolved = resolve(ctx, &pair.key);
    ctx.commit(vec![Change::PutPair(Box::new(pair)), resolved, entry]).await
}

fn ids(ctx: &Context, pair: &Pair) -> Option<(SellableId, WarehouseId)> {
    let warehouse = ctx.settings.veeqo_warehouse(&pair.key.warehouse)?;
    Some((SellableId::new(pair.sellable_id).ok()?, WarehouseId::new(warehouse.get()).ok()?))
}

/// Whether Veeqo still shows a level, read anew: the list that decisions are made on may lag behind the parcels.
pub(crate) async fn still_shows(
    ctx: &Context,
    memory: &mut Memory,
    pair: &Pair,
    level: Decimal,
) -> Result<bool, EngineError> {
    let Some((sellable, warehouse)) = ids(ctx, pair) else { return Ok(false) };
    let entry = ctx.veeqo.get_stock_entry(sellable, warehouse).await;
    let entry = entry.map_err(|error| EngineError::veeqo("read a stock entry", error))?;
    let shown =
        entry.filter(|entry| entry.infinite != Some(true)).and_then(|entry| entry.physical_stock_level);
    remember(memory, pair, warehouse, shown);
    Ok(shown == Some(level) || (shown.is_none() && level.is_zero()))
}

/// What Veeqo shows for a pair; nothing where it has no entry.
fn remember(memory: &mut Memory, pair: &Pair, warehouse: WarehouseId, level: Option<Decimal>) {
    if let Some(sellable) = memory.sellables.get_mut(&pair.sellable_id) {
        match level {
            Some(level) => sellable.physical.insert(warehouse.get(), Some(level)),
            None => sellable.physical.remove(&warehouse.get()),
        };
    }
}
