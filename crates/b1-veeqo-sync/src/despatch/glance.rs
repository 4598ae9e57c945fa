//! One look at SAP for a group of parcels: how far their orders are delivered, and whether a delivery of theirs is there already.

use super::document::reference;
use super::facts::DespatchFacts;
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::Work;
use crate::memory::Memory;
use crate::orders::OrderLink;
use crate::posting::is_looked_for;
use rest_transport::{Query, Target};
use sap_b1_client::{
    Batch, BatchOutcome, Document, DocumentFields, DocumentKind, Filter, OperationOutcome, PartOutcome,
};
use serde_json::Value;
use std::collections::HashSet;
use std::time::Duration;

const ORDER: &str = "DocEntry,CardCode,DocDate,Cancelled,CancelStatus,DocumentLines";
const HEADER: &str = "DocEntry,NumAtCard";

/// What one look showed. It grows old: what it does not show, a person may have made since.
#[derive(Debug)]
pub(super) struct Glance {
    /// The age of the process at that time.
    at: Duration,
    orders: Vec<Document>,
    /// References that no delivery and no draft has.
    absent: HashSet<String>,
}

/// What is looked for.
#[derive(Debug, Default)]
struct Wanted {
    orders: Vec<i64>,
    references: Vec<String>,
}

impl Glance {
    /// Looks once, for all of them.
    pub(super) async fn take(ctx: &Context, memory: &Memory, parcels: &[Work]) -> Result<Self, EngineError> {
        let wanted = Wanted::of(ctx, memory, parcels).await?;
        if wanted.references.is_empty() {
            return Self::of_orders(ctx, &wanted.orders).await;
        }
        let mut glance = Self::nothing(ctx);
        let Some(batch) = wanted.batch(memory.approvals) else { return Ok(glance) };
        match ctx.sap.send_batch(&batch).await {
            Ok(outcome) => glance.read(&outcome, wanted.references, memory.approvals),
            Err(error) if error.rejection().is_some() && !error.is_login_refused() => {
                tracing::debug!(%error, "SAP answers no batch of reads: parcels are looked up one by one");
            }
            Err(error) => return Err(EngineError::sap("read orders and deliveries", error)),
        }
        Ok(glance)
    }

    /// The orders alone.
    pub(super) async fn of_orders(ctx: &Context, entries: &[i64]) -> Result<Self, EngineError> {
        let mut glance = Self::nothing(ctx);
        if let Some(filter) = Filter::any_of("DocEntry", entries.iter().copied()) {
            let fields = DocumentFields::with_lines();
            let found = ctx.sap.find_documents(DocumentKind::Orders, &filter, &fields).await;
            glance.orders = found.map_err(|error| EngineError::sap("read orders", error))?;
        }
        Ok(glance)
    }

    fn nothing(ctx: &Context) -> Self {
        Self { at: ctx.age(), orders: Vec::new(), absent: HashSet::new() }
    }

    /// SAP's order, where it was shown.
    pub(super) fn order(&self, entry: i64) -> Option<&Document> {
        self.orders.iter().find(|order| order.doc_entry.get() == entry)
    }

    /// Whether no document with that reference was there, a short while ago.
    pub(super) fn shows_absent(&self, ctx: &Context, reference: &str) -> bool {
        self.absent.contains(reference) && ctx.age() < self.at.saturating_add(ctx.settings.settle)
    }

    fn read(&mut self, outcome: &BatchOutcome, references: Vec<String>, drafts: bool) {
        let mut parts = outcome.parts.iter().map(rows);
        if let Some(Some(orders)) = parts.next() {
            self.orders = orders.into_iter().filter_map(|row| serde_json::from_value(row).ok()).collect();
        }
        let looked = if drafts { 2 } else { 1 };
        let found: Option<Vec<Vec<Value>>> = (0..looked).map(|_| parts.next().flatten()).collect();
        let Some(found) = found else { return };
        // Some databases compare without case.
        let folded = |row: &Value| row.get("NumAtCard").and_then(Value::as_str).map(str::to_lowercase);
        let seen: Vec<Option<String>> = found.iter().flatten().map(folded).collect();
        if seen.iter().all(Option::is_some) {
            let seen: HashSet<String> = seen.into_iter().flatten().collect();
            let absent = references.into_iter().filter(|reference| !seen.contains(&reference.to_lowercase()));
            self.absent = absent.collect();
        }
    }
}

impl Wanted {
    async fn of(ctx: &Context, memory: &Memory, parcels: &[Work]) -> Result<Self, EngineError> {
        let mut wanted = Self::default();
        for work in parcels {
            let Ok(facts) = work.facts::<DespatchFacts>() else { continue };
            if let Some(entry) = doc_entry(ctx, work).await?.filter(|entry| !wanted.orders.contains(entry)) {
                wanted.orders.push(entry);
            }
            if is_looked_for(memory.fence.as_ref(), facts.shipped_at) {
                wanted.references.extend(reference(&facts, work.generation).ok());
            }
        }
        Ok(wanted)
    }

    /// Orders, then deliveries, then drafts: what some servers refuse comes last.
    fn batch(&self, drafts: bool) -> Option<Batch> {
        let orders = Filter::any_of("DocEntry", self.orders.iter().copied())?;
        let references = Filter::any_of("NumAtCard", self.references.iter().map(String::as_str))?;
        let mut batch = Batch::new().read(&list(DocumentKind::Orders, &orders, ORDER)).read(&list(
            DocumentKind::DeliveryNotes,
            &references,
            HEADER,
        ));
        if drafts {
            let kind = Filter::eq("DocObjectCode", DocumentKind::DeliveryNotes.object_name());
            batch = batch.read(&list(DocumentKind::Drafts, &kind.and(references), HEADER));
        }
        Some(batch)
    }
}

/// SAP's order of a parcel, once it is there.
pub(super) async fn doc_entry(ctx: &Context, work: &Work) -> Result<Option<i64>, EngineError> {
    let Some(parent) = &work.parent else { return Ok(None) };
    let Some(order) = ctx.store.work(parent).await? else { return Ok(None) };
    // One that cannot be read is told when the parcel is decided.
    let link = order.link::<OrderLink>().ok().flatten();
    Ok(link.map(|link| link.doc_entry))
}

fn list(kind: DocumentKind, filter: &Filter, select: &str) -> Target {
    let mut query = Query::new();
    query.push("$select", select);
    query.push("$filter", filter);
    Target::new(kind.entity_set()).with_query(query)
}

/// The rows of a part; `None` where it failed or is not the whole of it.
fn rows(part: &PartOutcome) -> Option<Vec<Value>> {
    let PartOutcome::Read(OperationOutcome::Applied(response)) = part else { return None };
    let Ok(Value::Object(mut body)) = serde_json::from_slice(&response.body) else { return None };
    if body.keys().any(|name| name.ends_with("nextLink")) {
        return None;
    }
    match body.remove("value")? {
        Value::Array(rows) => Some(rows),
        _ => None,
    }
}
