//! Documents that were copied from others, by us or by a person.

use crate::context::Context;
use crate::error::EngineError;
use jiff::civil::Date;
use rust_decimal::Decimal;
use sap_b1_client::{Document, DocumentFields, DocumentKind, DocumentLine, DocumentStatus, Filter};
use std::collections::BTreeSet;

/// The partner's live documents of a kind since that day which are copied, wholly or in part, from one of these. SAP filters no lines, so all of
/// them are read: for rare questions only.
pub(crate) async fn copied_from(
    ctx: &Context,
    kind: DocumentKind,
    base: DocumentKind,
    entries: &BTreeSet<i64>,
    partner: &str,
    since: Option<Date>,
) -> Result<Vec<Document>, EngineError> {
    let mut filter = Filter::eq("CardCode", partner);
    if let Some(date) = since {
        filter = filter.and(Filter::ge("DocDate", date));
    }
    let found = ctx.sap.find_documents(kind, &filter, &DocumentFields::with_lines()).await;
    let found = found.map_err(|error| EngineError::sap("list copies of a document", error))?;
    let copied = |document: &Document| {
        let mut lines = document.document_lines.iter();
        !document.is_cancelled()
            && lines.any(|line| base_of(line, base).is_some_and(|(entry, _)| entries.contains(&entry)))
    };
    Ok(found.into_iter().filter(copied).collect())
}

/// Key and line of the document of that kind that a line was copied from.
pub(crate) fn base_of(line: &DocumentLine, base: DocumentKind) -> Option<(i64, i32)> {
    let copied = line.base_type == Some(base.object_type());
    let (entry, number) = (line.base_entry?, line.base_line?);
    copied.then_some((entry.get(), number.get()))
}

/// What of a line is still open, in the line's unit.
pub(crate) fn open_of(line: &DocumentLine) -> Decimal {
    match line.line_status {
        Some(DocumentStatus::Closed) => Decimal::ZERO,
        _ => line.remaining_open_quantity.or(line.quantity).unwrap_or_default(),
    }
}

/// The total of a document in its own currency.
pub(crate) fn total_of(document: &Document) -> Option<Decimal> {
    document.doc_total_fc.filter(|total| !total.is_zero()).or(document.doc_total)
}
