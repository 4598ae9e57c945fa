//! Taking in what Veeqo says of an order: facts first, decisions later.

use super::edit::{Edited, compare};
use super::link::OrderLink;
use super::snapshot::{Allocation, OrderSnapshot, Stage};
use super::story::story;
use super::unread::{flawless, readable_again, unreadable};
use super::{amend, cancellation, merge, parcel};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{Change, Flow, PairKey, Work, WorkKey, WorkState};
use crate::memory::Memory;
use crate::returns;
use crate::sales_orders;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// The facts of an order's work row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct OrderFacts {
    pub(crate) snapshot: OrderSnapshot,
}

/// Takes in one order and its parcels, and says which pairs' parcels changed.
pub(crate) async fn ingest(
    ctx: &Context,
    memory: &mut Memory,
    order: &veeqo_client::Order,
) -> Result<HashSet<PairKey>, EngineError> {
    let key = WorkKey::order(order.id.get());
    let snapshot = match OrderSnapshot::read(order) {
        Ok(snapshot) => snapshot,
        Err(error) => {
            unreadable(ctx, memory, order, &error.to_string()).await?;
            return Ok(HashSet::new());
        }
    };
    let snapshot = merge::know(ctx, snapshot).await?.without_needless(&ctx.settings);
    let known = ctx.store.work(&key).await?;
    let told = known.as_ref().map(Work::facts::<OrderFacts>).transpose();
    let told = told.map_err(|error| EngineError::facts(&key, error))?;
    let snapshot = match &told {
        Some(told) => flawless(ctx, memory, order, snapshot, known.as_ref(), &told.snapshot).await?,
        None => snapshot,
    };
    let (what, detail) = story(told.as_ref().map(|facts| &facts.snapshot), &snapshot);
    let entry = ctx.journal(&key, what, detail);
    let (work, changed) = match known {
        None => (new_row(ctx, &key, &keep_allocations(snapshot.clone(), None))?, true),
        Some(work) => update_row(ctx, work, &snapshot).await?,
    };
    let mut touched = HashSet::new();
    if ships_for_us(&work, &snapshot, ctx) {
        touched.extend(returns::notice(ctx, memory, &work, order).await?);
    }
    if !changed {
        return Ok(touched);
    }
    // The parcels first: the order's row marks that all of this answer was taken in, whatever happens in between.
    if ships_for_us(&work, &snapshot, ctx) {
        for allocation in &snapshot.allocations {
            touched.extend(parcel::ingest(ctx, memory, &work, &snapshot, allocation).await?);
        }
        touched.extend(parcel::gone(ctx, memory, &work, &snapshot).await?);
    }
    let mut changes = vec![entry];
    if told.is_some_and(|told| told.snapshot.flaw.is_some()) && snapshot.flaw.is_none() {
        changes.push(readable_again(ctx, memory, &work));
    }
    changes.extend(sales_orders::touch(ctx, &work).await?);
    changes.push(Change::PutWork(Box::new(work)));
    ctx.commit(changes).await?;
    Ok(touched)
}

/// Takes in the parcels of an order that takes part again: those that left meanwhile have no row yet.
pub(crate) async fn take_in_parcels(ctx: &Context, memory: &Memory, order: &Work) -> Result<(), EngineError> {
    let facts: OrderFacts = order.facts().map_err(|error| EngineError::facts(&order.key, error))?;
    if ships_for_us(order, &facts.snapshot, ctx) {
        for allocation in &facts.snapshot.allocations {
            parcel::ingest(ctx, memory, order, &facts.snapshot, allocation).await?;
        }
    }
    Ok(())
}

fn new_row(ctx: &Context, key: &WorkKey, snapshot: &OrderSnapshot) -> Result<Work, EngineError> {
    let facts = OrderFacts { snapshot: snapshot.clone() };
    let mut work = Work::new(key.clone(), Flow::Orders, snapshot.subject(), &facts, ctx.now())
        .map_err(|error| EngineError::facts(key, error))?;
    let of_sap = snapshot.channel_id.is_some() && snapshot.channel_id == ctx.settings.push_channel;
    work.parent = sales_orders::sale_of(&snapshot.number).filter(|_| of_sap);
    Ok(work)
}

/// Brings a known row up to date; whether anything changed.
async fn update_row(
    ctx: &Context,
    mut work: Work,
    snapshot: &OrderSnapshot,
) -> Result<(Work, bool), EngineError> {
    let old: OrderFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    let snapshot = keep_allocations(snapshot.clone(), Some(&old.snapshot));
    if snapshot == old.snapshot {
        return Ok((work, false));
    }
    match work.state {
        WorkState::Done | WorkState::Unknown => report_edit(ctx, &work, &old.snapshot, &snapshot).await?,
        // What was refused or left out is decided anew: the data has changed.
        _ => {
            revive(&mut work, &snapshot)?;
            work.decide_anew(ctx.now());
        }
    }
    let facts = OrderFacts { snapshot };
    work.facts = serde_json::to_value(facts).map_err(|error| EngineError::facts(&work.key, error))?;
    Ok((work, true))
}

/// An order that was cancelled and is not any more gets a new document: the old one was cancelled by us, for Veeqo's sake.
fn revive(work: &mut Work, snapshot: &OrderSnapshot) -> Result<(), EngineError> {
    let link = work.link::<OrderLink>().map_err(|error| EngineError::facts(&work.key, error))?;
    let cancelled = link.is_some_and(|link| link.cancelled);
    if cancelled && !matches!(snapshot.stage, Stage::Cancelled | Stage::Refunded) {
        work.generation = work.generation.saturating_add(1);
        work.link = None;
    }
    Ok(())
}

/// A cancelled order loses its allocations in Veeqo: what we saw of them stays until it is known which of them had left. Should some be shown all
/// the same, those without a shipment have not left, and never will.
fn keep_allocations(mut snapshot: OrderSnapshot, old: Option<&OrderSnapshot>) -> OrderSnapshot {
    if snapshot.stage == Stage::Cancelled && snapshot.allocations.is_empty() {
        snapshot.allocations = old.map(|old| old.allocations.clone()).unwrap_or_default();
    } else if snapshot.stage == Stage::Cancelled {
        snapshot.allocations.retain(Allocation::is_shipped);
    }
    snapshot
}

async fn report_edit(
    ctx: &Context,
    work: &Work,
    old: &OrderSnapshot,
    new: &OrderSnapshot,
) -> Result<(), EngineError> {
    let trouble = match compare(old, new) {
        Edited::Nothing => return Ok(()),
        // SAP leads its own orders: what differs is seen there.
        Edited::Content(_) | Edited::Cancelled | Edited::Revived if sales_orders::is_sale(work) => {
            return Ok(());
        }
        Edited::Content(_) => {
            let row = amend::row(ctx, work, old).await?;
            let entry = ctx.journal(&work.key, "changed in Veeqo", "");
            return ctx.commit(vec![Change::PutWork(Box::new(row)), entry]).await;
        }
        // Whatever the cancellation has come to, it sees what the order is now.
        Edited::Cancelled | Edited::Revived => {
            let row = cancellation::row(ctx, work, new.id).await?;
            let action = if new.stage == Stage::Cancelled {
                "cancelled in Veeqo"
            } else {
                "no longer cancelled in Veeqo"
            };
            let mut changes = vec![Change::PutWork(Box::new(row)), ctx.journal(&work.key, action, "")];
            if new.stage != Stage::Cancelled {
                changes.push(Change::PutWork(Box::new(amend::row(ctx, work, old).await?)));
            }
            return ctx.commit(changes).await;
        }
        Edited::Merged(into) if merge::by_hand(ctx, old).is_none() => {
            return ctx.commit(merge::posted_was_merged(ctx, work, into, new.id).await?).await;
        }
        Edited::Merged(into) => {
            let text = format!("the order was merged into order {into} in Veeqo: despatch it by hand in SAP");
            Trouble::new(Code::OrderMerged, text)
        }
        Edited::Refunded => {
            let text = format!("the order of {} was refunded in Veeqo after it was posted", new.worth());
            Trouble::new(Code::OrderRefundedAfterPosting, text)
        }
    };
    let entry = ctx.journal(&work.key, "changed after posting", trouble.message.as_str());
    let exception = Box::new(trouble.holding(work, new.value()));
    ctx.commit(vec![Change::OpenException { exception, at: ctx.now() }, entry]).await
}

/// Whether the order's parcels are to be delivered in SAP. What others book, or nobody, is a stock movement like any other.
pub(super) fn ships_for_us(work: &Work, snapshot: &OrderSnapshot, ctx: &Context) -> bool {
    let ignored = || {
        let channel = snapshot.channel_id.and_then(|id| ctx.settings.channels.get(&id));
        channel.is_some_and(|channel| channel.ignored)
    };
    let closed_before_go_live = snapshot.closed_before(ctx.settings.since) && work.link.is_none();
    work.state != WorkState::Excluded && !snapshot.by_amazon && !ignored() && !closed_before_go_live
}
