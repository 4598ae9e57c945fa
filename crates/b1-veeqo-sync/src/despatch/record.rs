//! Recording what became of a posting.

use super::by_hand::{carried, extras, noun, taken_from_sap};
use super::document::reference;
use super::facts::DespatchFacts;
use super::plan::DeliveredLine;
use super::refused::refused;
use super::totals::unread;
use crate::context::Context;
use crate::copies::total_of;
use crate::error::EngineError;
use crate::history::document_named;
use crate::invoices::{differing, follow};
use crate::ledger::{Change, PairKey, Work, WorkState};
use crate::orders::OrderLink;
use crate::posting::Posted;
use crate::report::FlowReport;
use b1_veeqo_mapping::exception::Code;
use rust_decimal::Decimal;
use sap_b1_client::{Document, DocumentFields, DocumentKind, Filter};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The SAP delivery of a parcel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct DespatchLink {
    pub(crate) doc_entry: i64,
    /// The number that people see, where it is known.
    #[serde(default)]
    pub(crate) doc_num: Option<i64>,
    pub(crate) lines: Vec<DeliveredLine>,
    /// Its total in its own currency; `None` while it was not read, and where it is a person's, who may have put other goods on it.
    #[serde(default)]
    pub(crate) total: Option<Decimal>,
    /// It carries what the order has once: freight and rounding. Of what an earlier version posted that is not known, and taken for granted.
    #[serde(default = "carried")]
    pub(crate) extras: bool,
    /// It is an A/R invoice that a person made of the order itself.
    #[serde(default)]
    pub(crate) invoice: bool,
}

/// Ends a posting: the row is done, held, or left as the posting committed it.
pub(super) async fn finish(
    ctx: &Context,
    work: &mut Work,
    facts: &DespatchFacts,
    posted: Posted,
    report: &mut FlowReport,
) -> Result<(), EngineError> {
    match posted {
        Posted::Pending => Ok(()),
        Posted::Refused { trouble, .. } => refused(ctx, work, facts, trouble).await,
        Posted::Done { document, adopted } => {
            if adopted {
                report.adopted += 1;
            } else {
                report.written += 1;
            }
            let lines = delivered_lines(&document, facts);
            let link = DespatchLink {
                doc_entry: document.doc_entry.get(),
                doc_num: document.doc_num,
                lines,
                total: total_of(&document),
                extras: extras(&document),
                invoice: false,
            };
            record(ctx, work, link, adopted).await
        }
    }
}

/// What the delivery in SAP really took; our plan where SAP does not show its base lines.
fn delivered_lines(document: &Document, facts: &DespatchFacts) -> Vec<DeliveredLine> {
    let shown: Option<Vec<_>> = document.document_lines.iter().map(DeliveredLine::read).collect();
    shown.filter(|lines| !lines.is_empty()).unwrap_or_else(|| facts.planned.clone())
}

/// The delivery and its effect on SAP's stock are recorded in one commit.
pub(super) async fn record(
    ctx: &Context,
    work: &mut Work,
    link: DespatchLink,
    adopted: bool,
) -> Result<(), EngineError> {
    let mut taken: BTreeMap<PairKey, Decimal> = BTreeMap::new();
    for line in &link.lines {
        let key = PairKey { item: line.item.clone(), warehouse: line.warehouse.clone() };
        *taken.entry(key).or_default() += line.quantity;
    }
    let mut changes = taken_from_sap(ctx, taken).await?;
    let action = if adopted { "adopted" } else { "posted" };
    if link.total.is_none() {
        changes.push(unread(ctx, work).await?);
    }
    changes.extend(done(ctx, work, link, action).await?);
    ctx.commit(changes).await?;
    let Some(order) = &work.parent else { return Ok(()) };
    let told = differing(ctx, order, false).await?;
    ctx.commit(told.into_iter().collect()).await
}

/// The parcel is the delivery that a person made; its effect on stock was taken in when it was found.
pub(super) async fn adopt(
    ctx: &Context,
    work: &mut Work,
    mut order: Box<Work>,
    mut link: OrderLink,
    index: usize,
    allocation_id: i64,
) -> Result<(), EngineError> {
    let Some(made) = link.by_hand.get_mut(index) else { return Ok(()) };
    made.allocation_id = Some(allocation_id);
    let (doc_entry, lines, extras, invoice) = (made.doc_entry, made.lines.clone(), made.extras, made.invoice);
    let delivery = DespatchLink { doc_entry, doc_num: None, lines, total: None, extras, invoice };
    order.link = Some(serde_json::to_value(link).map_err(|error| EngineError::facts(&order.key, error))?);
    let mut changes = done(ctx, work, delivery, "adopted: delivered by hand").await?;
    changes.push(Change::PutWork(order));
    ctx.commit(changes).await
}

/// The parcel's own delivery, by its reference.
pub(super) async fn own_delivery(
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

/// The end of a parcel's row, and the beginning of its invoice.
pub(super) async fn done(
    ctx: &Context,
    work: &mut Work,
    link: DespatchLink,
    action: &str,
) -> Result<Vec<Change>, EngineError> {
    let entry =
        ctx.journal(&work.key, action, document_named(noun(link.invoice), link.doc_num, link.doc_entry));
    work.link = Some(serde_json::to_value(link).map_err(|error| EngineError::facts(&work.key, error))?);
    work.intent = None;
    work.attempts = 0;
    work.refused = false;
    work.enter(WorkState::Done, None);
    // A shipment that was voided meanwhile stays a person's matter.
    let keep = vec![Code::DespatchShipmentVoided, Code::DuplicateDocument];
    let resolved = Change::ResolveExceptions { record: work.key.to_string(), keep, at: ctx.now() };
    let mut changes = vec![resolved, Change::PutWork(Box::new(work.clone())), entry];
    changes.extend(follow(ctx, work).await?);
    Ok(changes)
}
