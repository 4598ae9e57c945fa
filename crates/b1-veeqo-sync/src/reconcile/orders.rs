//! Veeqo's orders against SAP's.

use super::explain::{Finding, Found};
use super::read::{Documents, document, each_order, memory, orders_by_id, with_reference};
use crate::context::Context;
use crate::error::EngineError;
use crate::items::Items;
use crate::ledger::{Work, WorkKey, WorkState};
use crate::orders::snapshot::{Allocation, OrderSnapshot, Stage};
use crate::orders::{OrderDecision, OrderLink, decide, differences, order_reference};
use b1_veeqo_mapping::pricing::TaxSource;
use jiff::Timestamp;
use rust_decimal::Decimal;
use sap_b1_client::{Document, DocumentKind, DocumentStatus};
use std::collections::BTreeSet;

const KIND: DocumentKind = DocumentKind::Orders;

/// What SAP should have of a Veeqo order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expected {
    /// Exactly one live order.
    One,
    /// None: left out, or cancelled.
    None,
    /// One, some day: it waits, or a person is asked.
    Later,
}

/// What SAP has of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct InSap {
    pub(super) live: usize,
    pub(super) cancelled: usize,
    /// The live one is open.
    pub(super) open: bool,
}

/// Compares an order; what it is called tells what is wrong.
pub(super) fn compare(
    order: &OrderSnapshot,
    expected: Expected,
    sap: InSap,
) -> Option<(&'static str, String)> {
    let wholly_shipped =
        order.stage == Stage::Shipped || order.allocations.iter().all(Allocation::is_shipped);
    match (expected, sap) {
        (_, InSap { live: 2.., .. }) => Some(("doubled", format!("SAP has {} live orders of it", sap.live))),
        (Expected::One, InSap { live: 0, cancelled: 1.., .. }) => {
            Some(("cancelled", "SAP's order is cancelled, Veeqo's is not".to_owned()))
        }
        (Expected::One | Expected::Later, InSap { live: 0, .. }) => {
            Some(("missing", "SAP has no order of it".to_owned()))
        }
        (Expected::None, InSap { live: 1, open: true, .. }) if order.stage == Stage::Cancelled => {
            Some(("cancelled", "Veeqo's order is cancelled, SAP's is open".to_owned()))
        }
        (Expected::None, InSap { live: 1, .. }) if order.stage != Stage::Cancelled => {
            Some(("unexpected", "it is left out, and SAP has an order of it".to_owned()))
        }
        (Expected::One, InSap { live: 1, open: false, .. })
            if !wholly_shipped && order.stage != Stage::Cancelled =>
        {
            Some(("closed", "SAP's order is closed, Veeqo's is not wholly shipped".to_owned()))
        }
        _ => None,
    }
}

/// What SAP should have, by what was decided of the order, or would be.
pub(super) fn expected(
    order: &OrderSnapshot,
    work: Option<&Work>,
    would: &OrderDecision,
) -> Option<Expected> {
    let state = work.map(|work| work.state);
    match state {
        Some(WorkState::Done) if order.stage == Stage::Cancelled => Some(Expected::None),
        Some(WorkState::Done) => Some(Expected::One),
        Some(WorkState::Excluded) => Some(Expected::None),
        // What waits for payment or allocation is nowhere in SAP, and rightly so.
        Some(WorkState::Waiting) => None,
        Some(_) => Some(Expected::Later),
        None => match would {
            OrderDecision::Exclude(_) => Some(Expected::None),
            OrderDecision::Wait(_) | OrderDecision::AdoptOnly => None,
            OrderDecision::Hold(_) | OrderDecision::Post(_) => Some(Expected::One),
        },
    }
}

/// Reads both sides since a time, and what differs once more.
pub(super) async fn read(ctx: &Context, since: Timestamp) -> Result<Found, EngineError> {
    let items = memory(ctx).await?.items;
    let mut sap = Documents::read(ctx, KIND, since).await?;
    let mut found = Found::default();
    let mut suspects = BTreeSet::new();
    each_order(ctx, since, async |order| {
        let id = order.id.get();
        found.records.insert(WorkKey::order(id).to_string());
        let seen = sap.by_id.remove(&id).unwrap_or_default();
        let Ok(order) = OrderSnapshot::read(&order) else { return Ok(()) };
        let work = ctx.store.work(&WorkKey::order(id)).await?;
        let linked = work.as_ref().and_then(|work| work.link::<OrderLink>().ok().flatten());
        let only = matches!(seen.as_slice(), [one] if !one.cancelled && linked.as_ref().is_none_or(|link| link.doc_entry == one.entry));
        let expected = expected(&order, work.as_ref(), &decision(ctx, &order, &items));
        let quiet = match expected {
            None => seen.is_empty(),
            Some(Expected::None) => !seen.iter().any(|seen| !seen.cancelled),
            Some(_) => only && totals_agree(ctx, &sap, &order, seen.first().map(|seen| seen.entry)),
        };
        if !quiet {
            suspects.insert(id);
        }
        Ok(())
    })
    .await?;
    // Documents with our key whose order was made earlier, or is gone.
    suspects.extend(sap.by_id.keys().copied());
    let ids: Vec<i64> = suspects.into_iter().collect();
    found.records.extend(ids.iter().map(|id| WorkKey::order(*id).to_string()));
    found.findings = again(ctx, &items, &ids).await?;
    Ok(found)
}

/// Whether the totals agree as far as the header tells; what does not is looked at with its lines.
fn totals_agree(ctx: &Context, sap: &Documents, order: &OrderSnapshot, entry: Option<i64>) -> bool {
    let Some((shown, open)) = entry.and_then(|entry| sap.totals.get(&entry)).copied() else { return false };
    let Some(total) = order.total else { return false };
    let channel = order.channel_id.and_then(|id| ctx.settings.channels.get(&id));
    let by_marketplace = channel.is_some_and(|channel| channel.tax_source == TaxSource::Marketplace);
    let tax = order.total_tax.filter(|_| by_marketplace).unwrap_or_default();
    let tolerance = Decimal::from(order.lines.len()) * Decimal::from(ctx.settings.rounding_tolerance);
    let shipped = order.allocations.iter().all(Allocation::is_shipped);
    (total - tax - shown).abs() <= tolerance * Decimal::new(1, 2) && (open || shipped)
}

fn decision(ctx: &Context, order: &OrderSnapshot, items: &Items) -> OrderDecision {
    decide(order, &ctx.settings, items, None)
}

/// Looks at suspects alone, with their documents as they are now.
async fn again(ctx: &Context, items: &Items, ids: &[i64]) -> Result<Vec<Finding>, EngineError> {
    let mut findings = Vec::new();
    let mut missing: BTreeSet<i64> = ids.iter().copied().collect();
    for order in orders_by_id(ctx, ids).await? {
        let id = order.id.get();
        missing.remove(&id);
        let Ok(order) = OrderSnapshot::read(&order) else { continue };
        let work = ctx.store.work(&WorkKey::order(id)).await?;
        let documents = documents(ctx, &order, work.as_ref()).await?;
        findings.extend(differing(ctx, &order, work.as_ref(), &documents, items));
    }
    findings.extend(missing.into_iter().map(gone));
    Ok(findings)
}

/// SAP has an order with our key, and Veeqo has none.
fn gone(id: i64) -> Finding {
    Finding {
        record: WorkKey::order(id).to_string(),
        subject: format!("order {id}"),
        field: "missing",
        sap: "an order".to_owned(),
        veeqo: "nothing".to_owned(),
        message: format!("SAP has an order with the key of Veeqo's order {id}, which Veeqo does not show"),
        order: Some(id),
        rule: None,
    }
}

/// The documents of an order: by their exact reference, and the one that the ledger knows.
async fn documents(
    ctx: &Context,
    order: &OrderSnapshot,
    work: Option<&Work>,
) -> Result<Vec<Document>, EngineError> {
    let generation = work.map_or(0, |work| work.generation);
    let mut found = match order_reference(order, generation) {
        Ok(reference) => with_reference(ctx, KIND, &reference).await?,
        Err(_) => Vec::new(),
    };
    let linked = work.and_then(|work| work.link::<OrderLink>().ok().flatten());
    if let Some(entry) = linked.map(|link| link.doc_entry)
        && !found.iter().any(|document| document.doc_entry.get() == entry)
    {
        found.extend(document(ctx, KIND, entry).await?);
    }
    Ok(found)
}

fn differing(
    ctx: &Context,
    order: &OrderSnapshot,
    work: Option<&Work>,
    documents: &[Document],
    items: &Items,
) -> Vec<Finding> {
    let Some(expected) = expected(order, work, &decision(ctx, order, items)) else { return Vec::new() };
    let live: Vec<&Document> = documents.iter().filter(|document| !document.is_cancelled()).collect();
    let is_open = |document: &&&Document| document.document_status != Some(DocumentStatus::Closed);
    let sap = InSap {
        live: live.len(),
        cancelled: documents.len() - live.len(),
        open: live.iter().any(|document| is_open(&document)),
    };
    let entries = live.iter().map(|document| document.doc_entry.to_string()).collect::<Vec<_>>().join(", ");
    let finding = |field: &'static str, message: String| Finding {
        record: WorkKey::order(order.id).to_string(),
        subject: order.subject(),
        field,
        sap: if entries.is_empty() { "nothing".to_owned() } else { format!("order {entries}") },
        veeqo: order.worth(),
        message: format!("{} of {}: {message}", order.subject(), order.worth()),
        order: Some(order.id),
        rule: None,
    };
    let mut found: Vec<Finding> =
        compare(order, expected, sap).into_iter().map(|(field, message)| finding(field, message)).collect();
    if let (Expected::One, [document]) = (expected, live.as_slice()) {
        let totals = differences(order, document, &ctx.settings).into_iter();
        found.extend(totals.map(|trouble| finding("total", trouble.message)));
    }
    found
}

#[cfg(test)]
#[path = "orders_tests.rs"]
mod tests;
