//! Bringing invoices into SAP.

use super::decide::{Decision, Open, Taken, decide, open};
use super::document::{invoice, key, reference};
use super::facts::{InvoiceFacts, InvoiceLink};
use super::totals::{differs, tell_differing};
use crate::admission::Admission;
use crate::context::Context;
use crate::copies::{copied_from, total_of};
use crate::despatch::{DespatchFacts, DespatchLink, cancelled_in_sap};
use crate::error::EngineError;
use crate::guard::guarded;
use crate::history::document_named;
use crate::ledger::{Change, Flow, Work, WorkState};
use crate::memory::Memory;
use crate::posting::{Posted, Posting, Reference, find, post, resume};
use crate::report::FlowReport;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use sap_b1_client::{DocEntry, Document, DocumentFields, DocumentKind};
use std::time::Duration;

const KIND: DocumentKind = DocumentKind::Invoices;
/// How often a held invoice's delivery is read again.
const LOOK_AGAIN: Duration = Duration::from_secs(900);

/// Works on every open invoice.
pub(crate) async fn run(ctx: &Context, memory: &Memory) -> Result<FlowReport, EngineError> {
    let states = [WorkState::Unknown, WorkState::Due, WorkState::Waiting, WorkState::Held];
    let rows = ctx.store.work_in(Flow::Invoices, &states).await?;
    let mut report = FlowReport::default();
    let total = rows.len();
    report.seen = u64::try_from(total).unwrap_or(u64::MAX);
    for (done, mut work) in rows.into_iter().enumerate() {
        match ctx.admits(&work).await? {
            Admission::Go => {}
            Admission::Later => continue,
            Admission::Halt => break,
        }
        if work.due_at <= ctx.now() && !work.refused {
            let ended = guarded(ctx, step(ctx, memory, &mut work, &mut report)).await;
            ctx.delays_only_itself(&mut work, ended).await?;
        }
        ctx.progress(Flow::Invoices, done + 1, total);
    }
    Ok(report)
}

async fn step(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    let mut facts: InvoiceFacts = work.facts().map_err(|error| EngineError::facts(&work.key, error))?;
    if work.state == WorkState::Unknown {
        let posted = resume(ctx, work, KIND).await?;
        return finish(ctx, work, &facts, posted, report).await;
    }
    let Some((despatch, link)) = ready(ctx, work).await? else { return Ok(()) };
    if link.invoice {
        report.adopted += 1;
        let link = InvoiceLink { doc_entry: link.doc_entry, doc_num: link.doc_num, total: None };
        return record(ctx, work, link, "adopted: invoiced by hand", Vec::new()).await;
    }
    let Some(delivery) = read(ctx, &link).await? else {
        let text = format!("delivery {} is not in SAP any more", link.doc_entry);
        return ctx.hold_for(work, Trouble::new(Code::RecordNotFound, text), LOOK_AGAIN).await;
    };
    if delivery.is_cancelled() {
        let reason = format!("delivery {} was cancelled in SAP", link.doc_entry);
        cancelled_in_sap(ctx, despatch, link).await?;
        return ctx.wait(work, reason).await;
    }
    let left = open(&delivery);
    if left == Open::None
        && let Some(posted) = find_own(ctx, memory, work, &facts).await?
    {
        return finish(ctx, work, &facts, posted, report).await;
    }
    let taken = if left == Open::Whole { Taken::default() } else { taken(ctx, &delivery).await? };
    match decide(&delivery, &taken) {
        Decision::Hold(trouble) => ctx.hold_for(work, trouble, LOOK_AGAIN).await,
        Decision::Exclude(reason) => ctx.exclude(work, reason).await,
        Decision::Adopt(entry) => {
            report.adopted += 1;
            let link = InvoiceLink { doc_entry: entry, doc_num: None, total: None };
            record(ctx, work, link, "adopted: invoiced by hand", Vec::new()).await
        }
        Decision::Invoice(lines) => {
            let whole = left == Open::Whole;
            let named =
                key(&facts, work.generation).and_then(|key| Ok((key, reference(&facts, work.generation)?)));
            let (key, reference) = match named {
                Ok(named) => named,
                Err(trouble) => return ctx.hold(work, trouble, None).await,
            };
            facts.expected = total_of(&delivery).filter(|_| whole);
            work.facts =
                serde_json::to_value(&facts).map_err(|error| EngineError::facts(&work.key, error))?;
            let document = invoice(ctx, &facts, &delivery, &lines, whole, reference.clone());
            let posting = Posting {
                kind: KIND,
                document: &document,
                reference: Reference::NumAtCard(reference),
                key,
                born: facts.shipped_at,
                approvals: memory.approvals,
                fence: memory.fence.as_ref(),
            };
            let posted = post(ctx, work, posting).await?;
            finish(ctx, work, &facts, posted, report).await
        }
    }
}

/// The delivery that is to be invoiced, once it is there and its goods have left for good.
async fn ready(ctx: &Context, work: &mut Work) -> Result<Option<(Work, DespatchLink)>, EngineError> {
    let despatch = match &work.parent {
        Some(parent) => ctx.store.work(parent).await?,
        None => None,
    };
    let Some(despatch) = despatch.filter(|despatch| despatch.state != WorkState::Excluded) else {
        ctx.exclude(work, "its delivery is left out".to_owned()).await?;
        return Ok(None);
    };
    let facts_error = |error| EngineError::facts(&despatch.key, error);
    let facts: DespatchFacts = despatch.facts().map_err(facts_error)?;
    let link = despatch.link::<DespatchLink>().map_err(facts_error)?;
    match link.filter(|_| despatch.state == WorkState::Done) {
        None => ctx.wait(work, "its delivery".to_owned()).await?,
        Some(_) if facts.voided => {
            ctx.wait(work, "its shipment was voided in Veeqo, and the delivery stands".to_owned()).await?;
        }
        Some(link) => return Ok(Some((despatch, link))),
    }
    Ok(None)
}

async fn read(ctx: &Context, link: &DespatchLink) -> Result<Option<Document>, EngineError> {
    let Ok(entry) = DocEntry::new(link.doc_entry) else { return Ok(None) };
    let fields = DocumentFields::with_lines();
    let delivery = ctx.sap.get_document_fields(DocumentKind::DeliveryNotes, entry, &fields).await;
    delivery.map_err(|error| EngineError::sap("read a delivery", error))
}

/// Our own invoice of the delivery, after the store was lost.
async fn find_own(
    ctx: &Context,
    memory: &Memory,
    work: &mut Work,
    facts: &InvoiceFacts,
) -> Result<Option<Posted>, EngineError> {
    match reference(facts, work.generation) {
        Ok(reference) => find(ctx, work, KIND, &reference, memory.approvals).await,
        Err(_) => Ok(None),
    }
}

/// What others made of the delivery.
async fn taken(ctx: &Context, delivery: &Document) -> Result<Taken, EngineError> {
    let Some(partner) = &delivery.card_code else { return Ok(Taken::default()) };
    let mut found = [Vec::new(), Vec::new()];
    for (kind, keys) in [DocumentKind::Invoices, DocumentKind::Returns].into_iter().zip(&mut found) {
        let base = DocumentKind::DeliveryNotes;
        let entries = [delivery.doc_entry.get()].into();
        let copies = copied_from(ctx, kind, base, &entries, partner.as_str(), delivery.doc_date).await?;
        keys.extend(copies.iter().map(|copy| copy.doc_entry.get()));
    }
    let [invoices, returns] = found;
    Ok(Taken { invoices, returns })
}

/// Ends a posting: the row is done, held, or left as the posting committed it.
async fn finish(
    ctx: &Context,
    work: &mut Work,
    facts: &InvoiceFacts,
    posted: Posted,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    match posted {
        Posted::Pending => Ok(()),
        Posted::Refused { trouble, .. } => {
            work.refused = true;
            work.intent = None;
            ctx.hold(work, trouble, None).await
        }
        Posted::Done { document, adopted } => {
            let (count, action) =
                if adopted { (&mut report.adopted, "adopted") } else { (&mut report.written, "posted") };
            *count += 1;
            let total = total_of(&document).filter(|_| facts.expected.is_some());
            let told = differs(ctx, work, facts, &document);
            let link = InvoiceLink { doc_entry: document.doc_entry.get(), doc_num: document.doc_num, total };
            record(ctx, work, link, action, told.into_iter().collect()).await
        }
    }
}

async fn record(
    ctx: &Context,
    work: &mut Work,
    link: InvoiceLink,
    action: &str,
    told: Vec<Change>,
) -> Result<(), EngineError> {
    let entry = ctx.journal(&work.key, action, document_named("invoice", link.doc_num, link.doc_entry));
    work.link = Some(serde_json::to_value(link).map_err(|error| EngineError::facts(&work.key, error))?);
    work.intent = None;
    work.attempts = 0;
    work.refused = false;
    work.enter(WorkState::Done, None);
    let keep = vec![Code::DuplicateDocument];
    let mut changes = vec![Change::ResolveExceptions { record: work.key.to_string(), keep, at: ctx.now() }];
    changes.push(Change::PutWork(Box::new(work.clone())));
    changes.push(entry);
    changes.extend(told);
    ctx.commit(changes).await?;
    tell_differing(ctx, work).await
}
