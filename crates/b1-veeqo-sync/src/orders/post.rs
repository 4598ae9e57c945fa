//! Bringing decided orders into SAP.

use super::adopt::adopt_only;
use super::amend;
use super::batch::{Ready, ReadyOrder, post_all};
use super::cancel;
use super::customer::{self, Who, who};
use super::decide::{OrderDecision, OrderPlan, decide};
use super::document::{card_code, document};
use super::forgotten::link_forgotten;
use super::ingest::OrderFacts;
use super::link::{OrderLink, Rounding, differences, left_over};
use super::merge;
use super::poll::{poll, reread_open};
use super::shipped::run_known;
use super::snapshot::OrderSnapshot;
use super::unseen::{self, Unseen};
use crate::admission::Admission;
use crate::context::Context;
use crate::error::EngineError;
use crate::guard::guarded;
use crate::history::document_named;
use crate::lane::after_parcels;
use crate::ledger::{Change, Flow, Work, WorkState};
use crate::memory::Memory;
use crate::posting::{Posted, resume, second_look};
use crate::report::FlowReport;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::{Code, Side};
use b1_veeqo_mapping::key::{Subject, customer_reference};
use b1_veeqo_mapping::{DocumentKey, Generation, OrderKey};
use sap_b1_client::{Document, DocumentKind};

/// Takes in what changed, then works on every open order row. With Veeqo out of reach, on those that need no more of it.
pub(crate) async fn poll_and_run(ctx: &Context, memory: &mut Memory) -> Result<FlowReport, EngineError> {
    let read = async {
        let polled = poll(ctx, memory).await?;
        reread_open(ctx, memory).await?;
        Ok::<_, EngineError>(polled.seen)
    };
    let seen = match read.await {
        Err(error) if error.outage() == Some(Side::Veeqo) => {
            let report = run_known(ctx, memory).await?;
            memory.amid.entry(Flow::Orders).or_default().absorb(report);
            return Err(error);
        }
        read => read?,
    };
    let mut report = run(ctx, memory).await?;
    report.seen = seen;
    Ok(report)
}

/// Works on every open order row; orders that are ready go together. Parcels do not wait for it.
async fn run(ctx: &Context, memory: &mut Memory) -> Result<FlowReport, EngineError> {
    let states = [WorkState::Unknown, WorkState::Due, WorkState::Waiting, WorkState::Held];
    let rows = ctx.store.work_in(Flow::Orders, &states).await?;
    let mut report = FlowReport::default();
    let mut ready = Vec::new();
    let total = rows.len();
    let mut stale = false;
    for (done, work) in rows.into_iter().enumerate() {
        match ctx.admits(&work).await? {
            Admission::Go => {}
            Admission::Later => continue,
            Admission::Halt => break,
        }
        let Some(mut work) = after_parcels(ctx, memory, work, &mut stale).await? else { continue };
        if work.due_at > ctx.now() || work.refused {
            continue;
        }
        let ended = match work.key.kind() {
            "order" => match guarded(ctx, settled(ctx, memory, &mut work, &mut report)).await {
                Ok(Some(order)) => {
                    ready.push(Ready { work, order });
                    continue;
                }
                ended => ended.map(drop),
            },
            "amend" => guarded(ctx, amend::step(ctx, memory, &mut work, &mut report)).await,
            "cancel" => guarded(ctx, cancel::step(ctx, memory, &mut work, &mut report)).await,
            "verify" => guarded(ctx, second_look(ctx, &mut work)).await,
            _ => Ok(()),
        };
        ctx.delays_only_itself(&mut work, ended).await?;
        ctx.progress(Flow::Orders, done + 1, total);
    }
    let ready = Box::pin(customer::settle(ctx, ready)).await?;
    Box::pin(post_all(ctx, memory, ready, &mut report)).await?;
    Ok(report)
}

/// Decides an order once it is known whether a parcel of it had left before it was cancelled.
async fn settled(
    ctx: &Context,
    memory: &mut Memory,
    work: &mut Work,
    report: &mut FlowReport,
) -> Result<Option<ReadyOrder>, EngineError> {
    if work.state != WorkState::Unknown
        && let Unseen::Later(reason) = unseen::settle(ctx, memory, work).await?
    {
        return ctx.wait(work, reason).await.map(|()| None);
    }
    step(ctx, memory, work, report).await
}

/// Decides an order; one that is to be posted is given back with its document.
pub(super) async fn step(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    report: &mut FlowReport,
) -> Result<Option<ReadyOrder>, EngineError> {
    let facts: OrderFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    let order = &facts.snapshot;
    if work.state == WorkState::Unknown {
        let posted = resume(ctx, work, DocumentKind::Orders).await?;
        return finish(ctx, work, order, posted, report).await.map(|()| None);
    }
    let decision = match merge::decide(ctx, order).await? {
        Some(decision) => decision,
        None => decide(order, &ctx.settings, &memory.items, memory.accuracy.as_ref()),
    };
    let ended = match decision {
        OrderDecision::Exclude(_) if link_forgotten(ctx, work, order, report).await? => Ok(()),
        OrderDecision::Exclude(reason) => ctx.exclude(work, reason).await,
        OrderDecision::Wait(reason) => ctx.wait(work, reason).await,
        OrderDecision::Hold(trouble) => ctx.hold(work, trouble, order.value()).await,
        OrderDecision::AdoptOnly => adopt_only(ctx, work, order, report).await,
        OrderDecision::Post(plan) => return write_down(ctx, work, facts.snapshot, &plan).await,
    };
    ended.map(|()| None)
}

async fn write_down(
    ctx: &Context,
    work: &mut Work,
    order: OrderSnapshot,
    plan: &OrderPlan,
) -> Result<Option<ReadyOrder>, EngineError> {
    let channel = order.channel_id.and_then(|id| ctx.settings.channels.get(&id));
    let Some(channel) = channel else { return Ok(None) };
    let who = who(ctx, work, &order, channel).await?;
    let written = key(&order, work.generation).and_then(|key| {
        let reference = customer_reference(&order.number, &key);
        let mut document = document(&order, plan, channel, &ctx.settings, &reference)?;
        let sought = match who? {
            Who::Known(code) => {
                document.card_code = Some(card_code(&code)?);
                None
            }
            Who::Sought(sought) => Some(sought),
        };
        Ok((document, reference, key, sought))
    });
    let (document, reference, key, sought) = match written {
        Ok(written) => written,
        Err(trouble) => return ctx.hold(work, trouble, order.value()).await.map(|()| None),
    };
    if !plan.residual.is_zero() {
        let text = format!("Veeqo's total differs from the lines by {}; within the tolerance", plan.residual);
        ctx.commit(vec![ctx.journal(&work.key, "rounding", text)]).await?;
    }
    Ok(Some(ReadyOrder { order, document, reference, sought, key }))
}

/// The customer reference that carries our key.
pub(crate) fn reference(order: &OrderSnapshot, generation: u8) -> Result<String, Trouble> {
    Ok(customer_reference(&order.number, &key(order, generation)?))
}

/// The key of the order's document.
fn key(order: &OrderSnapshot, generation: u8) -> Result<DocumentKey, Trouble> {
    let key = OrderKey::new(order.id).map_err(Trouble::unreadable)?;
    let generation = Generation::new(generation).map_err(Trouble::unreadable)?;
    Ok(DocumentKey::new(Subject::Order(key), generation))
}

pub(super) async fn finish(
    ctx: &Context,
    work: &mut Work,
    order: &OrderSnapshot,
    posted: Posted,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    match posted {
        Posted::Pending => Ok(()),
        Posted::Refused { trouble, .. } => {
            work.refused = true;
            work.intent = None;
            if trouble.code == Code::PartnerUnknown {
                customer::forget(ctx, order).await?;
            }
            ctx.hold(work, trouble, order.value()).await
        }
        Posted::Done { document, adopted } => {
            if adopted {
                report.adopted += 1;
            } else {
                report.written += 1;
            }
            record(ctx, work, order, &document, adopted).await
        }
    }
}

async fn record(
    ctx: &Context,
    work: &mut Work,
    order: &OrderSnapshot,
    document: &Document,
    adopted: bool,
) -> Result<(), EngineError> {
    let mut link = OrderLink::of(document, order, &ctx.settings);
    let rounding = round(ctx, order, document, &mut link).await;
    work.intent = None;
    work.link = Some(serde_json::to_value(link).map_err(|error| EngineError::facts(&work.key, error))?);
    work.attempts = 0;
    work.enter(WorkState::Done, None);
    let action = if adopted { "adopted" } else { "posted" };
    // What was changed in Veeqo while the outcome was unknown is not in the document.
    let keep = vec![
        Code::OrderChangedAfterPosting,
        Code::OrderRefundedAfterPosting,
        Code::OrderMerged,
        Code::DuplicateDocument,
    ];
    let mut changes = vec![
        Change::ResolveExceptions { record: work.key.to_string(), keep, at: ctx.now() },
        Change::PutWork(Box::new(work.clone())),
        ctx.journal(&work.key, action, document_named("order", document.doc_num, document.doc_entry.get())),
    ];
    for trouble in differences(order, document, &ctx.settings).into_iter().chain(rounding) {
        let exception = Box::new(trouble.holding(work, order.value()));
        changes.push(Change::OpenException { exception, at: ctx.now() });
    }
    ctx.commit(changes).await
}

/// Links an order anew, after its document in SAP was changed. What was told of the document as it was is over.
pub(super) async fn relink(
    ctx: &Context,
    work: &mut Work,
    order: &OrderSnapshot,
    document: &Document,
) -> Result<Vec<Change>, EngineError> {
    let old = work.link::<OrderLink>().map_err(|error| EngineError::facts(&work.key, error))?;
    let mut link = OrderLink::of(document, order, &ctx.settings);
    link.by_hand = old.map(|old| old.by_hand).unwrap_or_default();
    let rounding = round(ctx, order, document, &mut link).await;
    work.link = Some(serde_json::to_value(link).map_err(|error| EngineError::facts(&work.key, error))?);
    let about_the_document = [
        Code::OrderChangedAfterPosting,
        Code::SapTotalDiffers,
        Code::OrderCurrencyDiffers,
        Code::RoundingRefused,
    ];
    let keep = Code::ALL.iter().filter(|code| !about_the_document.contains(code)).copied().collect();
    let mut changes = vec![
        Change::ResolveExceptions { record: work.key.to_string(), keep, at: ctx.now() },
        Change::PutWork(Box::new(work.clone())),
    ];
    for trouble in differences(order, document, &ctx.settings).into_iter().chain(rounding) {
        let exception = Box::new(trouble.holding(work, order.value()));
        changes.push(Change::OpenException { exception, at: ctx.now() });
    }
    Ok(changes)
}

/// Puts what SAP's own arithmetic left over into its rounding fields. A constant: sending it twice is harmless. Tells where SAP does not take it.
async fn round(
    ctx: &Context,
    order: &OrderSnapshot,
    document: &Document,
    link: &mut OrderLink,
) -> Option<Trouble> {
    // A document from before go-live is somebody else's: it is only linked.
    let ours = order.created_at >= ctx.settings.since;
    let left = left_over(order, document, &ctx.settings).filter(|_| ours)?;
    let changes = Rounding::of(link.rounding + left);
    match ctx.sap.patch_document(DocumentKind::Orders, document.doc_entry, &changes, None).await {
        Ok(()) => {
            link.rounding += left;
            link.total = link.total.map(|total| total + left);
            None
        }
        Err(error) => {
            let text = format!(
                "SAP's order {} differs from Veeqo's total of {} by {left}, within the tolerance, and takes no rounding: {}",
                document.doc_entry,
                order.worth(),
                error.rejection().map_or_else(|| error.to_string(), |refusal| refusal.message.clone())
            );
            Some(Trouble::new(Code::RoundingRefused, text))
        }
    }
}
