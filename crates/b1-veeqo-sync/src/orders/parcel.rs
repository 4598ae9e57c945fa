//! Taking in the parcels of an order: shipped, voided, shipped again. Each time Veeqo's level is expected to follow.

use super::ingest::OrderFacts;
use super::snapshot::{Allocation, OrderSnapshot, Stage};
use crate::context::Context;
use crate::despatch::{DespatchFacts, DespatchLink, noun};
use crate::error::EngineError;
use crate::ledger::{Change, Flow, PairKey, PairState, Work, WorkKey, WorkState};
use crate::memory::Memory;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Takes in one allocation, and says which pairs' parcels changed.
pub(super) async fn ingest(
    ctx: &Context,
    memory: &Memory,
    order: &Work,
    snapshot: &OrderSnapshot,
    allocation: &Allocation,
) -> Result<Vec<PairKey>, EngineError> {
    let key = WorkKey::despatch(allocation.id);
    let known = ctx.store.work(&key).await?;
    match (known, DespatchFacts::of(snapshot, allocation)) {
        (None, None) => Ok(Vec::new()),
        (None, Some(facts)) if facts.shipped_before(ctx.settings.since) => Ok(Vec::new()),
        (None, Some(facts)) => {
            let facts = facts.with_parts(ctx).await?;
            let subject = format!("parcel {} of order {}", allocation.id, snapshot.number);
            let mut work = Work::new(key.clone(), Flow::Despatch, subject, &facts, ctx.now())
                .map_err(|error| EngineError::facts(&key, error))?;
            work.parent = Some(order.key.clone());
            shipped(ctx, memory, work, facts, Vec::new()).await
        }
        (Some(work), Some(facts)) => seen_again(ctx, memory, work, facts).await,
        (Some(work), None) => voided(ctx, memory, work).await,
    }
}

/// Parcels whose allocation is no more: their shipments were voided and their units allocated anew. An order that shows no allocations at all
/// proves nothing: Veeqo shows none while it allocates, and none once the order is cancelled.
pub(super) async fn gone(
    ctx: &Context,
    memory: &Memory,
    order: &Work,
    snapshot: &OrderSnapshot,
) -> Result<Vec<PairKey>, EngineError> {
    let mut touched = Vec::new();
    if snapshot.allocations.is_empty() || matches!(snapshot.stage, Stage::Cancelled | Stage::Refunded) {
        return Ok(touched);
    }
    for work in ctx.store.children(&order.key).await? {
        let shown = snapshot.allocations.iter().any(|shown| WorkKey::despatch(shown.id) == work.key);
        if work.flow == Flow::Despatch && !shown {
            touched.extend(voided(ctx, memory, work).await?);
        }
    }
    Ok(touched)
}

/// A parcel has left: from now on Veeqo's level is expected to show it.
async fn shipped(
    ctx: &Context,
    memory: &Memory,
    mut work: Work,
    facts: DespatchFacts,
    told: Vec<Change>,
) -> Result<Vec<PairKey>, EngineError> {
    let (mut changes, touched) = move_expected(ctx, memory, &facts, Decimal::NEGATIVE_ONE).await?;
    changes.extend(told);
    changes.push(ctx.journal(&work.key, "shipped", facts.tracking.clone().unwrap_or_default()));
    put_facts(&mut work, &facts)?;
    changes.push(Change::PutWork(Box::new(work)));
    ctx.commit(changes).await?;
    Ok(touched)
}

/// A parcel that is known: with another label, or shipped again after its shipment was voided.
async fn seen_again(
    ctx: &Context,
    memory: &Memory,
    mut work: Work,
    facts: DespatchFacts,
) -> Result<Vec<PairKey>, EngineError> {
    let old = facts_of(&work)?;
    if facts.flaw.is_some() && old.flaw.is_none() {
        // What it holds was known before.
        return Ok(Vec::new());
    }
    let facts = facts.keeping(&old);
    if !facts.same_contents(&old) {
        work.decided.units.clear();
    }
    if old.voided {
        return delivered_already(ctx, memory, work, &old, facts).await;
    }
    if old.same_parcel(&facts) {
        return Ok(Vec::new());
    }
    if work.state == WorkState::Done {
        return relabelled(ctx, work, &old, facts).await.map(|()| Vec::new());
    }
    if work.state == WorkState::Excluded && work.decided.ignored.is_none() {
        work.decide_anew(ctx.now());
        return shipped(ctx, memory, work, facts, Vec::new()).await;
    }
    if work.state.is_open() && !facts.same_contents(&old) {
        return refilled(ctx, memory, work, &old, &facts).await;
    }
    put_facts(&mut work, &facts)?;
    ctx.commit(vec![Change::PutWork(Box::new(work))]).await?;
    Ok(Vec::new())
}

/// It is known now to hold something else: Veeqo's level is expected to show that.
async fn refilled(
    ctx: &Context,
    memory: &Memory,
    mut work: Work,
    old: &DespatchFacts,
    facts: &DespatchFacts,
) -> Result<Vec<PairKey>, EngineError> {
    let mut moved: BTreeMap<PairKey, Decimal> = old.pairs(ctx, memory);
    for (key, quantity) in facts.pairs(ctx, memory) {
        *moved.entry(key).or_default() -= quantity;
    }
    let (mut changes, touched) = move_by(ctx, moved).await?;
    changes.push(ctx.journal(&work.key, "holds", facts.contents()));
    put_facts(&mut work, facts)?;
    changes.push(Change::PutWork(Box::new(work)));
    ctx.commit(changes).await?;
    Ok(touched)
}

/// Another label after the delivery was posted: SAP's delivery keeps the number that it has, and the parcel's history tells both.
async fn relabelled(
    ctx: &Context,
    mut work: Work,
    old: &DespatchFacts,
    facts: DespatchFacts,
) -> Result<(), EngineError> {
    let label = |facts: &DespatchFacts| facts.tracking.clone().unwrap_or_else(|| "none".to_owned());
    let (before, after) = (label(old), label(&facts));
    if before == after {
        return Ok(());
    }
    let text = format!("tracking number {before} → {after}; SAP's {} keeps {before}", delivery_of(&work));
    let entry = ctx.journal(&work.key, "labelled anew", text);
    put_facts(&mut work, &facts)?;
    ctx.commit(vec![Change::PutWork(Box::new(work)), entry]).await
}

/// A parcel that a person had left out, or whose order was: unless its shipment is gone meanwhile it takes part again.
pub(crate) async fn take_back(ctx: &Context, memory: &Memory, mut work: Work) -> Result<(), EngineError> {
    let facts = facts_of(&work)?;
    let order = match &work.parent {
        Some(parent) => ctx.store.work(parent).await?,
        None => None,
    };
    let order = order.as_ref().map(Work::facts::<OrderFacts>).transpose();
    let order = order.map_err(|error| EngineError::facts(&work.key, error))?;
    let still_there = order.is_some_and(|order| {
        let shown = |own: &Allocation| own.id == facts.allocation_id && own.is_shipped();
        order.snapshot.allocations.iter().any(shown)
    });
    if work.state != WorkState::Excluded || !still_there {
        return ctx.commit(vec![Change::PutWork(Box::new(work))]).await;
    }
    work.decide_anew(ctx.now());
    shipped(ctx, memory, work, facts, Vec::new()).await.map(drop)
}

/// Shipped again after its delivery was posted and its shipment voided: the delivery serves the same contents; others are a person's matter.
async fn delivered_already(
    ctx: &Context,
    memory: &Memory,
    work: Work,
    old: &DespatchFacts,
    facts: DespatchFacts,
) -> Result<Vec<PairKey>, EngineError> {
    let mut told = vec![ctx.resolved(&work)];
    if !facts.same_contents(old) {
        let text = format!(
            "the parcel left again with {}, and SAP's {} holds {}",
            facts.contents(),
            delivery_of(&work),
            old.contents()
        );
        let exception = Box::new(Trouble::new(Code::DespatchAllocationChanged, text).holding(&work, None));
        told.push(Change::OpenException { exception, at: ctx.now() });
    }
    shipped(ctx, memory, work, facts, told).await
}

/// The shipment is gone, and its units are on the shelf again. Before the delivery nothing else is to be done; after it, finance is told.
async fn voided(ctx: &Context, memory: &Memory, mut work: Work) -> Result<Vec<PairKey>, EngineError> {
    let mut facts = facts_of(&work)?;
    match work.state {
        WorkState::Excluded => Ok(Vec::new()),
        WorkState::Done | WorkState::Unknown if facts.voided => Ok(Vec::new()),
        WorkState::Done | WorkState::Unknown => {
            let (mut changes, touched) = move_expected(ctx, memory, &facts, Decimal::ONE).await?;
            facts.voided = true;
            put_facts(&mut work, &facts)?;
            let text = format!(
                "shipment {} with {} was voided in Veeqo after SAP's {} was posted",
                facts.shipment_id,
                facts.contents(),
                delivery_of(&work)
            );
            changes.push(ctx.journal(&work.key, "voided", text.as_str()));
            let exception = Box::new(Trouble::new(Code::DespatchShipmentVoided, text).holding(&work, None));
            changes.push(Change::OpenException { exception, at: ctx.now() });
            changes.push(Change::PutWork(Box::new(work)));
            ctx.commit(changes).await?;
            Ok(touched)
        }
        _ => exclude_despatch(ctx, memory, &mut work, "the shipment was voided in Veeqo").await,
    }
}

/// Leaves a parcel out: Veeqo's level is expected to show it no more.
pub(crate) async fn exclude_despatch(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    reason: &str,
) -> Result<Vec<PairKey>, EngineError> {
    let facts = facts_of(work)?;
    let (mut changes, touched) = if facts.voided {
        Default::default()
    } else {
        move_expected(ctx, memory, &facts, Decimal::ONE).await?
    };
    put_facts(work, &DespatchFacts { voided: false, ..facts })?;
    work.enter(WorkState::Excluded, Some(reason.to_owned()));
    changes.push(ctx.resolved(work));
    changes.push(Change::PutWork(Box::new(work.clone())));
    changes.push(ctx.journal(&work.key, "excluded", reason));
    ctx.commit(changes).await?;
    Ok(touched)
}

/// Moves what Veeqo is expected to show for every open pair of a parcel.
async fn move_expected(
    ctx: &Context,
    memory: &Memory,
    facts: &DespatchFacts,
    sign: Decimal,
) -> Result<(Vec<Change>, Vec<PairKey>), EngineError> {
    let moved = facts.pairs(ctx, memory).into_iter().map(|(key, quantity)| (key, sign * quantity));
    move_by(ctx, moved.collect()).await
}

async fn move_by(
    ctx: &Context,
    moved: BTreeMap<PairKey, Decimal>,
) -> Result<(Vec<Change>, Vec<PairKey>), EngineError> {
    let mut changes = Vec::new();
    let mut touched = Vec::new();
    for (key, quantity) in moved {
        touched.push(key.clone());
        let Some(mut pair) = ctx.store.pair(&key).await? else { continue };
        if pair.state != PairState::Closed {
            pair.veeqo_expected += quantity;
            changes.push(Change::PutPair(Box::new(pair)));
        }
    }
    Ok((changes, touched))
}

/// The delivery of a parcel in a person's words.
fn delivery_of(work: &Work) -> String {
    let link = work.link::<DespatchLink>().ok().flatten();
    link.map_or_else(|| "delivery".to_owned(), |link| format!("{} {}", noun(link.invoice), link.doc_entry))
}

fn facts_of(work: &Work) -> Result<DespatchFacts, EngineError> {
    work.facts().map_err(|error| EngineError::facts(&work.key, error))
}

fn put_facts(work: &mut Work, facts: &DespatchFacts) -> Result<(), EngineError> {
    work.facts = serde_json::to_value(facts).map_err(|error| EngineError::facts(&work.key, error))?;
    Ok(())
}
