//! Bringing shipped parcels into SAP: those that need no more than our own store one by one, those that are to be delivered in groups, so that SAP
//! is looked at once for many.

use super::again::take_over;
use super::by_hand::{find_in, waits_for_parcel};
use super::decide::{Decision, decide};
use super::facts::DespatchFacts;
use super::glance::{Glance, doc_entry};
use super::post::deliver_group;
use super::record::{adopt, finish, own_delivery};
use super::totals::read_totals;
use crate::admission::Admission;
use crate::context::{Context, after};
use crate::error::EngineError;
use crate::guard::guarded;
use crate::ledger::{Flow, Work, WorkState};
use crate::memory::Memory;
use crate::orders::exclude_despatch;
use crate::posting::{Posted, resume};
use crate::report::FlowReport;
use sap_b1_client::DocumentKind;
use std::time::Duration;

/// How often SAP is asked whether somebody has delivered a held parcel by hand.
const HAND_MADE_INTERVAL: Duration = Duration::from_secs(300);
/// For so many parcels SAP is looked at together: fewer than fit a page, so that one answer has all.
const GROUP: usize = 16;

/// Works on every open parcel.
pub(crate) async fn run(ctx: &Context, memory: &mut Memory) -> Result<FlowReport, EngineError> {
    let states = [WorkState::Unknown, WorkState::Due, WorkState::Waiting, WorkState::Held];
    let mut rows = ctx.store.work_in(Flow::Despatch, &states).await?;
    look_for_hand_made(ctx, memory, &mut rows).await?;
    let mut report = FlowReport::default();
    let total = rows.len();
    report.seen = u64::try_from(total).unwrap_or(u64::MAX);
    let mut group = Vec::new();
    for (done, mut work) in rows.into_iter().enumerate() {
        match ctx.admits(&work).await? {
            Admission::Go => {}
            Admission::Later => continue,
            Admission::Halt => return Ok(report),
        }
        if work.due_at <= ctx.now() && !work.refused {
            match guarded(ctx, step(ctx, memory, &mut work, &mut report)).await {
                Ok(true) => group.push(work),
                ended => ctx.delays_only_itself(&mut work, ended.map(drop)).await?,
            }
        }
        if group.len() == GROUP {
            deliver_group(ctx, memory, std::mem::take(&mut group), &mut report).await?;
        }
        ctx.progress(Flow::Despatch, done + 1, total);
    }
    deliver_group(ctx, memory, group, &mut report).await?;
    read_totals(ctx, false).await?;
    Ok(report)
}

/// A parcel that is held may have been delivered by a person meanwhile: then it is decided anew.
async fn look_for_hand_made(
    ctx: &Context,
    memory: &mut Memory,
    rows: &mut [Work],
) -> Result<(), EngineError> {
    let now = ctx.now();
    let looked = &mut memory.hand_made_looked;
    let mut held: Vec<&mut Work> = rows
        .iter_mut()
        .filter(|work| work.state == WorkState::Held)
        .filter(|work| {
            let parent = work.parent.as_ref();
            let due = |at: &jiff::Timestamp| now >= after(*at, HAND_MADE_INTERVAL);
            parent.is_some_and(|parent| looked.get(parent).is_none_or(due))
        })
        .collect();
    for group in held.chunks_mut(GROUP) {
        let mut entries = Vec::new();
        for work in group.iter() {
            entries.extend(doc_entry(ctx, work).await?.filter(|entry| !entries.contains(entry)));
        }
        let glance = Glance::of_orders(ctx, &entries).await?;
        for work in group {
            let Some(parent) = work.parent.clone() else { continue };
            looked.insert(parent.clone(), now);
            let shown = doc_entry(ctx, work).await?.and_then(|entry| glance.order(entry));
            if let (Some(order), Some(shown)) = (ctx.store.work(&parent).await?, shown) {
                find_in(ctx, &order, Some(shown)).await?;
            }
            if waits_for_parcel(ctx, &parent).await? {
                work.refused = false;
            }
        }
    }
    Ok(())
}

/// Decides a parcel. Whether it is to be delivered, which is done in a group.
async fn step(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    report: &mut FlowReport,
) -> Result<bool, EngineError> {
    let facts: DespatchFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    if work.state == WorkState::Unknown {
        let posted = resume(ctx, work, DocumentKind::DeliveryNotes).await?;
        return finish(ctx, work, &facts, posted, report).await.map(|()| false);
    }
    if facts.voided {
        exclude_despatch(ctx, memory, work, "the shipment was voided in Veeqo").await?;
        return Ok(false);
    }
    match decide(ctx, memory, work, &facts).await? {
        Decision::Deliver { .. } => Ok(true),
        decision => settle(ctx, memory, work, &facts, decision, report).await.map(|()| false),
    }
}

/// Ends a parcel that is not to be delivered, or not yet.
pub(super) async fn settle(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    facts: &DespatchFacts,
    decision: Decision,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    match decision {
        Decision::Deliver { .. } => Ok(()),
        Decision::Wait(reason) => ctx.wait(work, reason).await,
        Decision::Hold(trouble) => ctx.hold(work, trouble, None).await,
        Decision::Exclude(reason) => exclude_despatch(ctx, memory, work, reason).await.map(drop),
        // After the store was lost, the parcel's own delivery must not be taken for one made by hand.
        Decision::Adopt { order, link, index } => match own_delivery(ctx, work, facts).await? {
            Some(document) => {
                let posted = Posted::Done { document, adopted: true };
                finish(ctx, work, facts, posted, report).await
            }
            None => {
                report.adopted += 1;
                adopt(ctx, work, order, link, index, facts.allocation_id).await
            }
        },
        Decision::TakeOver { voided, link } => {
            report.adopted += 1;
            take_over(ctx, work, voided, link).await
        }
    }
}
