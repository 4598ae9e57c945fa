//! Parcels first: between the records of bulk work and between the rows of long reads, parcels are looked for and delivered as often as at any
//! other time.

use crate::context::Context;
use crate::despatch::{self, DespatchFacts};
use crate::engine::chain;
use crate::error::EngineError;
use crate::ledger::{Flow, Work, WorkState};
use crate::memory::Memory;
use crate::orders;
use b1_veeqo_mapping::exception::Side;

/// Lets parcels go first where it is time to look for them. Whether they were looked for: then rows that were read before may have changed.
///
/// # Errors
/// A side cannot be reached, or the store failed.
pub(crate) async fn parcels_first(ctx: &Context, memory: &mut Memory) -> Result<bool, EngineError> {
    if !is_time(ctx, memory) || ctx.is_stopping() {
        return Ok(false);
    }
    match look(ctx, memory).await {
        // An answer that cannot be read is the flows' own matter, when it is their turn.
        Err(error @ (EngineError::Read { .. } | EngineError::Facts { .. })) => {
            tracing::warn!(error = %chain(&error), "parcels were not looked for amid other work");
            Ok(true)
        }
        looked => looked.map(|()| true),
    }
}

/// A row of bulk work whose turn it is, once parcels have gone first where it is time; nothing where it is open no more. As soon as they were
/// looked for, rows that were read before are stale.
///
/// # Errors
/// As [`parcels_first`].
pub(crate) async fn after_parcels(
    ctx: &Context,
    memory: &mut Memory,
    work: Work,
    stale: &mut bool,
) -> Result<Option<Work>, EngineError> {
    *stale |= parcels_first(ctx, memory).await?;
    if !*stale {
        return Ok(Some(work));
    }
    let fresh = ctx.store.work(&work.key).await?;
    Ok(fresh.filter(|fresh| fresh.state.is_open()))
}

/// Delivers the parcels that are known, where it is time. A SAP that cannot be reached does not end the reading amid which they are delivered.
///
/// # Errors
/// The store failed.
pub(crate) async fn deliver_known(ctx: &Context, memory: &mut Memory) -> Result<(), EngineError> {
    if !is_time(ctx, memory) || ctx.is_stopping() {
        return Ok(());
    }
    match deliver(ctx, memory).await {
        Err(error) if error.outage() == Some(Side::Sap) => {
            tracing::warn!(error = %chain(&error), "parcels were not delivered amid other work");
            memory.parcels_at = None;
            Ok(())
        }
        delivered => delivered,
    }
}

fn is_time(ctx: &Context, memory: &Memory) -> bool {
    memory.parcels_at.is_some_and(|at| ctx.age() >= at.saturating_add(ctx.settings.intervals.shipments))
}

async fn look(ctx: &Context, memory: &mut Memory) -> Result<(), EngineError> {
    memory.parcels_at = Some(ctx.age());
    let polled = orders::poll(ctx, memory).await?;
    memory.touched.extend(polled.touched);
    let report = orders::run_shipped(ctx, memory).await?;
    memory.amid.entry(Flow::Orders).or_default().absorb(report);
    deliver(ctx, memory).await
}

/// What SAP shows of the pairs of these parcels was read before they are delivered.
async fn deliver(ctx: &Context, memory: &mut Memory) -> Result<(), EngineError> {
    memory.parcels_at = Some(ctx.age());
    for work in
        ctx.store.work_in(Flow::Despatch, &[WorkState::Due, WorkState::Unknown, WorkState::Waiting]).await?
    {
        // One that cannot be read is not delivered either.
        let Ok(facts) = work.facts::<DespatchFacts>() else { continue };
        let pairs = facts.pairs(ctx, memory).into_keys();
        memory.touched.extend(pairs);
    }
    let report = despatch::run(ctx, memory).await?;
    memory.amid.entry(Flow::Despatch).or_default().absorb(report);
    Ok(())
}
