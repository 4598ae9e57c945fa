//! Bringing returns into SAP.

use super::base::Known;
use super::by_hand::{self, Made};
use super::decide::{Stay, incomplete, told};
use super::document::{document, key, reference};
use super::facts::ReturnFacts;
use super::goods::{of_invoices, wanted};
use super::plan::{ReturnedLine, spread};
use super::read::{read, sweep};
use super::record::{adopt, finish, leave_out};
use crate::admission::Admission;
use crate::context::Context;
use crate::error::EngineError;
use crate::guard::guarded;
use crate::ledger::{Change, Flow, Work, WorkKey, WorkState};
use crate::memory::Memory;
use crate::posting::{Posting, Reference, find, post, resume};
use crate::report::FlowReport;
use sap_b1_client::DocumentKind;
use std::time::Duration;

/// How often what stands in the way in SAP is looked at again.
pub(super) const LOOK_AGAIN: Duration = Duration::from_secs(900);

/// Works on every open return.
pub(crate) async fn run(ctx: &Context, memory: &mut Memory) -> Result<FlowReport, EngineError> {
    let mut report = FlowReport::default();
    sweep(ctx, memory).await?;
    // Readings first: what they find is worked on in the same pass.
    for kind in [WorkKey::RETURNS_OF, WorkKey::RETURN_BY_HAND, WorkKey::RETURN] {
        let states = [WorkState::Unknown, WorkState::Due, WorkState::Waiting, WorkState::Held];
        let mut rows = ctx.store.work_in(Flow::Returns, &states).await?;
        rows.retain(|row| row.key.kind() == kind);
        if kind == WorkKey::RETURN {
            report.seen = u64::try_from(rows.len()).unwrap_or(u64::MAX);
        }
        if !rows.is_empty() {
            memory.know_warehouses(ctx).await?;
        }
        let total = rows.len();
        for (done, mut work) in rows.into_iter().enumerate() {
            match ctx.admits(&work).await? {
                Admission::Go => {}
                Admission::Later => continue,
                Admission::Halt => return Ok(report),
            }
            if work.due_at <= ctx.now() && !work.refused {
                let ended = match kind {
                    WorkKey::RETURN => guarded(ctx, step(ctx, memory, &mut work, &mut report)).await,
                    WorkKey::RETURN_BY_HAND => guarded(ctx, by_hand::step(ctx, &mut work)).await,
                    _ => guarded(ctx, read(ctx, memory, &mut work)).await,
                };
                ctx.delays_only_itself(&mut work, ended).await?;
            }
            ctx.progress(Flow::Returns, done + 1, total);
        }
    }
    Ok(report)
}

async fn step(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    if work.state == WorkState::Unknown {
        let credit = work.intent.as_ref().is_some_and(|intent| intent.target == "CreditNotes");
        let kind = if credit { DocumentKind::CreditNotes } else { DocumentKind::Returns };
        let posted = resume(ctx, work, kind).await?;
        return finish(ctx, work, kind, posted, report).await;
    }
    let order = match &work.parent {
        Some(parent) => ctx.store.work(parent).await?,
        None => None,
    };
    let Some(order) = order.filter(|order| order.state != WorkState::Excluded) else {
        return leave_out(ctx, memory, work, "its order is left out").await;
    };
    let Some(known) = Known::load(ctx, &order, Some(&work.key)).await? else {
        return ctx.wait(work, "its order".to_owned()).await;
    };
    if look(ctx, memory, work, report).await? {
        return Ok(());
    }
    let facts: ReturnFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    if !facts.has_arrived() {
        return stay(ctx, work, incomplete(&facts, ctx.now())).await;
    }
    let wanted = wanted(ctx, memory, &facts).await?;
    match by_hand::matching(ctx, memory, &order, &facts).await? {
        // Its goods may still show in Veeqo's stock.
        Some(Made::Same(_)) if matches!(wanted, Err(Stay::Wait(..))) => {}
        Some(Made::Same(made)) => {
            report.adopted += 1;
            return adopt(ctx, memory, work, *made).await;
        }
        Some(Made::Other(subject)) => {
            return ctx.wait(work, format!("{subject} takes back other quantities: see its exception")).await;
        }
        None => {}
    }
    if known.deliveries.is_empty() && known.to_come {
        return ctx.wait(work, "its delivery".to_owned()).await;
    }
    let wanted = match wanted {
        Ok(wanted) => wanted,
        Err(Stay::Hold(_)) if by_hand::find_of(ctx, &order, &known).await? => return again(ctx, work).await,
        Err(Stay::Hold(trouble)) => return ctx.hold_for(work, trouble, LOOK_AGAIN).await,
        Err(why) => return stay(ctx, work, why).await,
    };
    let delivered = known.delivered(ctx, memory).await?;
    let direct = known.directly_invoiced(ctx, memory).await?;
    let taken = known.taken_by_others(&delivered) || known.taken_by_others(&direct);
    if taken && by_hand::find_of(ctx, &order, &known).await? {
        return again(ctx, work).await;
    }
    let kind_and_lines = match spread(&wanted, &delivered) {
        Ok(lines) => Ok((DocumentKind::Returns, lines)),
        Err(obstacle) => of_invoices(ctx, memory, &known, &wanted, &delivered, obstacle).await?,
    };
    match kind_and_lines {
        Ok((kind, lines)) => send(ctx, memory, work, &known, kind, lines, report).await,
        Err((obstacle, invoiced)) => ctx.hold_for(work, told(&facts, obstacle, invoiced), LOOK_AGAIN).await,
    }
}

/// SAP is asked for the return's document, once: the store may have been lost. Whether the row has moved on by that.
async fn look(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    report: &mut FlowReport,
) -> Result<bool, EngineError> {
    let mut facts: ReturnFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    if facts.looked {
        return Ok(false);
    }
    if let Ok(reference) = reference(&facts, work.generation) {
        for kind in [DocumentKind::Returns, DocumentKind::CreditNotes] {
            if let Some(posted) = find(ctx, work, kind, &reference, memory.approvals).await? {
                finish(ctx, work, kind, posted, report).await?;
                return Ok(true);
            }
        }
    }
    facts.looked = true;
    work.facts = serde_json::to_value(&facts).map_err(|error| EngineError::facts(&work.key, error))?;
    ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await?;
    Ok(false)
}

async fn send(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    known: &Known,
    kind: DocumentKind,
    lines: Vec<ReturnedLine>,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let mut facts: ReturnFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    let made = key(&facts, work.generation).and_then(|key| {
        let reference = reference(&facts, work.generation)?;
        Ok((key, document(ctx, &facts, known, &lines, reference.clone())?, reference))
    });
    let (key, document, reference) = match made {
        Ok(made) => made,
        Err(trouble) => return ctx.hold(work, trouble, None).await,
    };
    facts.planned = lines;
    work.facts = serde_json::to_value(&facts).map_err(|error| EngineError::facts(&work.key, error))?;
    let posting = Posting {
        kind,
        document: &document,
        reference: Reference::NumAtCard(reference),
        key,
        born: facts.arrived_at,
        approvals: memory.approvals,
        fence: memory.fence.as_ref(),
    };
    let posted = post(ctx, work, posting).await?;
    finish(ctx, work, kind, posted, report).await
}

/// A person booked something of it in SAP: it is decided anew.
async fn again(ctx: &Context, work: &mut Work) -> Result<(), EngineError> {
    work.due_at = ctx.now();
    work.enter(WorkState::Due, Some("a person booked something of it in SAP".to_owned()));
    ctx.commit(vec![Change::PutWork(Box::new(work.clone()))]).await
}

async fn stay(ctx: &Context, work: &mut Work, why: Stay) -> Result<(), EngineError> {
    match why {
        Stay::Hold(trouble) => ctx.hold(work, trouble, None).await,
        Stay::Wait(reason, until) => {
            work.due_at = until.unwrap_or(work.due_at);
            ctx.wait(work, reason).await
        }
    }
}
