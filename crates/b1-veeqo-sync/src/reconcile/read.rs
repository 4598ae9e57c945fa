//! Reading what several comparisons need.

use super::contents::{self, Line};
use crate::context::Context;
use crate::error::EngineError;
use crate::items::Items;
use crate::memory::Memory;
use b1_veeqo_mapping::key::{Subject, find_key};
use jiff::Timestamp;
use rust_decimal::Decimal;
use sap_b1_client::{DocEntry, Document, DocumentFields, DocumentKind, DocumentStatus, Filter};
use std::collections::BTreeMap;
use veeqo_client::{Error, Order, OrderFilter, OrderId, OrderStatus};

/// A document of ours in SAP, in short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) entry: i64,
    pub(super) cancelled: bool,
}

/// The documents of one kind, by the id in their key, and by entry.
#[derive(Debug, Default)]
pub(super) struct Documents {
    pub(super) by_id: BTreeMap<i64, Vec<Seen>>,
    pub(super) by_entry: BTreeMap<i64, Seen>,
    /// Total of each, in its own currency, and whether it is open.
    pub(super) totals: BTreeMap<i64, (Decimal, bool)>,
    /// Lines of each live delivery.
    lines: BTreeMap<i64, Vec<Line>>,
}

impl Documents {
    /// Reads headers since a day, of deliveries with their lines; only what a comparison asks for stays in memory.
    pub(super) async fn read(
        ctx: &Context,
        kind: DocumentKind,
        since: Timestamp,
    ) -> Result<Self, EngineError> {
        let day = since.to_zoned(ctx.settings.time_zone.clone()).date();
        let filter = Filter::ge("DocDate", day.yesterday().unwrap_or(day));
        let fields = match kind {
            DocumentKind::DeliveryNotes => DocumentFields::header().and("DocumentLines"),
            _ => DocumentFields::header(),
        };
        let mut list = ctx.sap.list_documents(kind, Some(&filter), &fields);
        let mut documents = Self::default();
        loop {
            match list.try_next().await {
                Ok(Some(document)) => documents.add(kind, &document),
                Ok(None) => return Ok(documents),
                Err(error) => return Err(EngineError::sap("list documents", error)),
            }
        }
    }

    pub(super) fn add(&mut self, kind: DocumentKind, document: &Document) {
        let seen = Seen { entry: document.doc_entry.get(), cancelled: document.is_cancelled() };
        self.by_entry.insert(seen.entry, seen);
        // A copy made by hand takes the reference along: what counts is the key of this kind.
        if let Some(id) = document.num_at_card.as_deref().and_then(|reference| id_in(kind, reference)) {
            self.by_id.entry(id).or_default().push(seen);
        }
        let foreign = document.doc_total_fc.filter(|total| !total.is_zero());
        if let Some(total) = foreign.or(document.doc_total) {
            let open = document.document_status != Some(DocumentStatus::Closed);
            self.totals.insert(seen.entry, (total, open));
        }
        if kind == DocumentKind::DeliveryNotes && !seen.cancelled {
            self.lines.insert(seen.entry, contents::lines(document));
        }
    }

    /// The one live document with this id in its key.
    pub(super) fn only(&self, id: i64) -> Option<i64> {
        let mut live = self.by_id.get(&id)?.iter().filter(|seen| !seen.cancelled);
        live.next().filter(|_| live.next().is_none()).map(|seen| seen.entry)
    }

    /// The lines of a delivery: of the list, or, where it is older, asked for by itself.
    pub(super) async fn lines(&self, ctx: &Context, entry: i64) -> Result<Vec<Line>, EngineError> {
        match self.lines.get(&entry) {
            Some(lines) => Ok(lines.clone()),
            None => {
                let read = document(ctx, DocumentKind::DeliveryNotes, entry).await?;
                Ok(read.as_ref().map(contents::lines).unwrap_or_default())
            }
        }
    }

    /// Live documents with this id in their key.
    pub(super) fn live(&self, id: i64) -> usize {
        self.by_id.get(&id).map_or(0, |seen| seen.iter().filter(|seen| !seen.cancelled).count())
    }

    /// Whether a document is there and alive: in the list, or, where it is older, asked for by itself.
    pub(super) async fn is_alive(
        &self,
        ctx: &Context,
        kind: DocumentKind,
        entry: i64,
    ) -> Result<bool, EngineError> {
        if let Some(seen) = self.by_entry.get(&entry) {
            return Ok(!seen.cancelled);
        }
        Ok(document(ctx, kind, entry).await?.is_some_and(|document| !document.is_cancelled()))
    }
}

/// The Veeqo id in the reference of a document of that kind.
fn id_in(kind: DocumentKind, reference: &str) -> Option<i64> {
    match (kind, find_key(reference)?.subject()) {
        (DocumentKind::Orders, Subject::Order(key)) => Some(key.get()),
        (DocumentKind::DeliveryNotes, Subject::Despatch(key))
        | (DocumentKind::Invoices, Subject::Invoice(key)) => Some(key.get()),
        _ => None,
    }
}

/// One document with its lines.
pub(super) async fn document(
    ctx: &Context,
    kind: DocumentKind,
    entry: i64,
) -> Result<Option<Document>, EngineError> {
    let Ok(entry) = DocEntry::new(entry) else { return Ok(None) };
    let found = ctx.sap.get_document_fields(kind, entry, &DocumentFields::with_lines()).await;
    found.map_err(|error| EngineError::sap("read a document", error))
}

/// The live documents with exactly this reference, with their lines.
pub(super) async fn with_reference(
    ctx: &Context,
    kind: DocumentKind,
    reference: &str,
) -> Result<Vec<Document>, EngineError> {
    let filter = Filter::eq("NumAtCard", reference);
    let found = ctx.sap.find_documents(kind, &filter, &DocumentFields::with_lines()).await;
    found.map_err(|error| EngineError::sap("look a document up", error))
}

/// Veeqo's orders made since a time, cancelled ones too, one after the other.
pub(super) async fn each_order(
    ctx: &Context,
    since: Timestamp,
    mut take: impl AsyncFnMut(Order) -> Result<(), EngineError>,
) -> Result<(), EngineError> {
    for status in [None, Some(OrderStatus::Cancelled)] {
        let filter = OrderFilter { created_at_min: Some(since), status, ..OrderFilter::default() };
        let mut orders = ctx.veeqo.list_orders(&filter);
        loop {
            match orders.try_next().await {
                Ok(Some(order)) => take(order).await?,
                // What cannot be read is an exception of the flow that takes it in.
                Ok(None) | Err(Error::UnreadableRows { .. }) => break,
                Err(error) => return Err(EngineError::veeqo("list orders", error)),
            }
        }
    }
    Ok(())
}

/// Veeqo's orders with these ids, as they are now.
pub(super) async fn orders_by_id(ctx: &Context, ids: &[i64]) -> Result<Vec<Order>, EngineError> {
    let ids: Vec<OrderId> = ids.iter().filter_map(|id| OrderId::new(*id).ok()).collect();
    let found = ctx.veeqo.list_orders_by_id(&ids).await;
    found.map_err(|error| EngineError::veeqo("read orders by id", error))
}

/// The items of the ledger, for what several functions look up in a worker's memory.
pub(super) async fn memory(ctx: &Context) -> Result<Memory, EngineError> {
    Ok(Memory { items: Items::load(ctx.store.as_ref()).await?, ..Memory::default() })
}
