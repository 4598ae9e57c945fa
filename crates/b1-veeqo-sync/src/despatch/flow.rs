//! Bringing shipped parcels into SAP.

use super::again::take_over;
use super::by_hand::{find, waits_for_parcel};
use super::decide::{Decision, decide};
use super::document::{delivery, key, reference};
use super::facts::DespatchFacts;
use super::record::{adopt, finish};
use crate::context::{Context, after};
use crate::error::EngineError;
use crate::ledger::{Flow, Work, WorkState};
use crate::memory::Memory;
use crate::orders::exclude_despatch;
use crate::posting::{Posted, Posting, Reference, post, resume};
use crate::report::FlowReport;
use sap_b1_client::{Document, DocumentFields, DocumentKind, Filter, NewDocument};
use std::time::Duration;

/// How often SAP is asked whether somebody has delivered a held parcel by hand.
const HAND_MADE_INTERVAL: Duration = Duration::from_secs(300);

/// Works on every open parcel.
pub(crate) async fn run(ctx: &Context, memory: &mut Memory) -> Result<FlowReport, EngineError> {
    let states = [WorkState::Unknown, WorkState::Due, WorkState::Waiting, WorkState::Held];
    let rows = ctx.store.work_in(Flow::Despatch, &states).await?;
    let mut report = FlowReport::default();
    let total = rows.len();
    report.seen = u64::try_from(total).unwrap_or(u64::MAX);
    for (done, mut work) in rows.into_iter().enumerate() {
        if ctx.is_stopping() {
            break;
        }
        if work.state == WorkState::Held {
            look_for_hand_made(ctx, memory, &mut work).await?;
        }
        if work.due_at <= ctx.now() && !work.refused {
            let ended = step(ctx, memory, &mut work, &mut report).await;
            ctx.delays_only_itself(&mut work, ended).await?;
        }
        ctx.progress(Flow::Despatch, done + 1, total);
    }
    Ok(report)
}

/// A parcel that is held may have been delivered by a person meanwhile: then it is decided anew.
async fn look_for_hand_made(ctx: &Context, memory: &mut Memory, work: &mut Work) -> Result<(), EngineError> {
    let Some(parent) = work.parent.clone() else { return Ok(()) };
    let due =
        memory.hand_made_looked.get(&parent).is_none_or(|at| ctx.now() >= after(*at, HAND_MADE_INTERVAL));
    if !due {
        return Ok(());
    }
    memory.hand_made_looked.insert(parent.clone(), ctx.now());
    let Some(order) = ctx.store.work(&parent).await? else { return Ok(()) };
    find(ctx, &order).await?;
    if waits_for_parcel(ctx, &parent).await? {
        work.refused = false;
    }
    Ok(())
}

/// SAP refuses to deliver a whole order line twice, but not a part of it: a delivery by hand is looked for before each of ours.
async fn delivered_by_hand(ctx: &Context, work: &Work) -> Result<bool, EngineError> {
    let Some(parent) = &work.parent else { return Ok(false) };
    match ctx.store.work(parent).await? {
        Some(order) => find(ctx, &order).await,
        None => Ok(false),
    }
}

/// The parcel's own delivery, by its reference: after the store was lost, one made by hand must not be taken for it.
async fn own_delivery(
    ctx: &Context,
    work: &Work,
    facts: &DespatchFacts,
) -> Result<Option<Box<Document>>, EngineError> {
    let Ok(reference) = reference(facts, work.generation) else { return Ok(None) };
    let filter = Filter::eq("NumAtCard", reference);
    let fields = DocumentFields::everything();
    let found = ctx.sap.find_documents(DocumentKind::DeliveryNotes, &filter, &fields).await;
    let found = found.map_err(|error| EngineError::sap("look a delivery up", error))?;
    Ok(found.into_iter().find(|document| !document.is_cancelled()).map(Box::new))
}

async fn step(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let mut facts: DespatchFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    if work.state == WorkState::Unknown {
        let posted = resume(ctx, work, DocumentKind::DeliveryNotes).await?;
        return finish(ctx, work, &facts, posted, report).await;
    }
    if facts.voided {
        return exclude_despatch(ctx, memory, work, "the shipment was voided in Veeqo").await.map(drop);
    }
    let mut decision = decide(ctx, memory, work, &facts).await?;
    if matches!(decision, Decision::Deliver { .. }) && delivered_by_hand(ctx, work).await? {
        decision = decide(ctx, memory, work, &facts).await?;
    }
    match decision {
        Decision::Wait(reason) => ctx.wait(work, reason).await,
        Decision::Hold(trouble) => ctx.hold(work, trouble, None).await,
        Decision::Exclude(reason) => exclude_despatch(ctx, memory, work, reason).await.map(drop),
        Decision::Adopt { order, link, index } => match own_delivery(ctx, work, &facts).await? {
            Some(document) => {
                let posted = Posted::Done { document, adopted: true };
                finish(ctx, work, &facts, posted, report).await
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
        Decision::Deliver { order, lines, first } => {
            let delivery = match delivery(ctx, &facts, &order, &lines, first, work.generation) {
                Ok(delivery) => delivery,
                Err(trouble) => return ctx.hold(work, trouble, None).await,
            };
            facts.planned = lines;
            deliver(ctx, memory, work, &facts, &delivery, report).await
        }
    }
}

/// Posts a delivery; what it takes from the order is announced with it.
async fn deliver(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    facts: &DespatchFacts,
    delivery: &NewDocument,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    work.facts = serde_json::to_value(facts).map_err(|error| EngineError::facts(&work.key, error))?;
    let reference = delivery.num_at_card.clone().unwrap_or_default();
    let key = match key(facts, work.generation) {
        Ok(key) => key,
        Err(trouble) => return ctx.hold(work, trouble, None).await,
    };
    let posting = Posting {
        kind: DocumentKind::DeliveryNotes,
        document: delivery,
        reference: Reference::NumAtCard(reference),
        key,
        born: facts.shipped_at,
        approvals: memory.approvals,
        fence: memory.fence.as_ref(),
    };
    let posted = post(ctx, work, posting).await?;
    finish(ctx, work, facts, posted, report).await
}
