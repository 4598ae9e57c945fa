//! Deliveries of an order that a person cancelled in SAP. Such an order cannot be opened again: who wants its goods delivered duplicates it, and the
//! duplicate keeps the customer reference with our key, as does what is copied from it.

use super::based::{BasedDelivery, parcel_of};
use super::by_hand::{HandMade, extras};
use super::plan::{DeliveredLine, spread};
use crate::context::Context;
use crate::error::EngineError;
use crate::ledger::{PairKey, Work};
use crate::line_units::line_units;
use crate::orders::{OrderFacts, OrderLink, order_reference};
use sap_b1_client::{Document, DocumentFields, DocumentKind, Filter};

/// Live deliveries, and invoices without one, that carry the reference of a cancelled order.
pub(super) async fn of_cancelled(
    ctx: &Context,
    order: &Work,
    link: &OrderLink,
    known: &[&DeliveredLine],
) -> Result<Vec<BasedDelivery>, EngineError> {
    let facts: OrderFacts = order.facts().map_err(|error| EngineError::facts(&order.key, error))?;
    let Ok(reference) = order_reference(&facts.snapshot, order.generation) else { return Ok(Vec::new()) };
    let filter = Filter::eq("NumAtCard", reference).and(Filter::eq("CardCode", link.card_code.as_str()));
    let mut found = Vec::new();
    for kind in [DocumentKind::DeliveryNotes, DocumentKind::Invoices] {
        let invoice = kind == DocumentKind::Invoices;
        let documents = ctx.sap.find_documents(kind, &filter, &DocumentFields::with_lines()).await;
        let documents = documents.map_err(|error| EngineError::sap("list deliveries", error))?;
        let mut taken: Vec<DeliveredLine> = known.iter().map(|line| (*line).clone()).collect();
        for document in documents.iter().filter(|document| !document.is_cancelled()) {
            let Some(lines) = lines(document, link, &taken, invoice) else { continue };
            taken.extend(lines.iter().cloned());
            let (doc_entry, extras) = (document.doc_entry.get(), extras(document));
            let made = HandMade { doc_entry, lines, allocation_id: None, extras, invoice };
            found.push(BasedDelivery { made, parcel: parcel_of(document) });
        }
    }
    Ok(found)
}

/// What it took, as lines of the order that it stands for. An invoice of a delivery takes nothing.
fn lines(
    document: &Document,
    link: &OrderLink,
    taken: &[DeliveredLine],
    invoice: bool,
) -> Option<Vec<DeliveredLine>> {
    let of_delivery = Some(DocumentKind::DeliveryNotes.object_type());
    if invoice && document.document_lines.iter().any(|line| line.base_type == of_delivery) {
        return None;
    }
    let mut taken = taken.to_vec();
    let mut all = Vec::new();
    for line in &document.document_lines {
        let (PairKey { item, warehouse }, quantity) = line_units(line)?;
        let own = spread(&link.lines, &taken, &[(item, quantity)], &warehouse).ok()?;
        taken.extend(own.iter().cloned());
        all.extend(own);
    }
    (!all.is_empty()).then_some(all)
}
