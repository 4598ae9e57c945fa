//! What SAP has of an order: its live deliveries, and invoices without one.

use super::by_hand::{HandMade, extras};
use super::plan::DeliveredLine;
use crate::context::Context;
use crate::error::EngineError;
use b1_veeqo_mapping::key::{Subject, find_key};
use jiff::civil::Date;
use sap_b1_client::{DocEntry, Document, DocumentFields, DocumentKind, Filter};

/// A delivery based on an order.
#[derive(Debug)]
pub(crate) struct BasedDelivery {
    pub(crate) made: HandMade,
    /// The parcel and generation of ours whose key it carries.
    pub(crate) parcel: Option<(i64, u8)>,
}

impl BasedDelivery {
    /// It carries a key of ours.
    pub(crate) fn is_ours(&self) -> bool {
        self.parcel.is_some()
    }
}

/// The partner's live deliveries since that day that are based on the order, and invoices without a delivery.
pub(crate) async fn based_on(
    ctx: &Context,
    partner: &str,
    since: Option<Date>,
    order: i64,
) -> Result<Vec<BasedDelivery>, EngineError> {
    let Ok(entry) = DocEntry::new(order) else { return Ok(Vec::new()) };
    let mut filter = Filter::eq("CardCode", partner);
    if let Some(date) = since {
        filter = filter.and(Filter::ge("DocDate", date));
    }
    let fields = DocumentFields::with_lines();
    let mut based = Vec::new();
    for kind in [DocumentKind::DeliveryNotes, DocumentKind::Invoices] {
        let found = ctx.sap.find_documents(kind, &filter, &fields).await;
        let found = found.map_err(|error| EngineError::sap("list deliveries", error))?;
        let live = found.iter().filter(|delivery| !delivery.is_cancelled());
        based.extend(live.filter_map(|delivery| {
            let made = hand_made(delivery, entry, kind == DocumentKind::Invoices)?;
            Some(BasedDelivery { parcel: parcel_of(delivery), made })
        }));
    }
    Ok(based)
}

/// The parcel and generation of ours whose key a document carries.
pub(super) fn parcel_of(document: &Document) -> Option<(i64, u8)> {
    let key = document.num_at_card.as_deref().and_then(find_key)?;
    match key.subject() {
        Subject::Despatch(parcel) => Some((parcel.get(), key.generation().get())),
        _ => None,
    }
}

fn hand_made(delivery: &Document, order: DocEntry, invoice: bool) -> Option<HandMade> {
    let based = delivery.document_lines.iter().filter(|line| {
        line.base_type == Some(DocumentKind::Orders.object_type()) && line.base_entry == Some(order)
    });
    let lines: Vec<DeliveredLine> = based.filter_map(DeliveredLine::read).collect();
    let doc_entry = delivery.doc_entry.get();
    let extras = extras(delivery);
    (!lines.is_empty()).then_some(HandMade { doc_entry, lines, allocation_id: None, extras, invoice })
}
