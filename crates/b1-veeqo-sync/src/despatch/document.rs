//! The SAP delivery of a parcel, in SAP's words.

use super::facts::DespatchFacts;
use super::plan::DeliveredLine;
use crate::context::Context;
use crate::orders::OrderLink;
use crate::trouble::Trouble;
use b1_veeqo_mapping::key::{Subject, customer_reference};
use b1_veeqo_mapping::{DespatchKey, DocumentKey, Generation};
use jiff::civil::Date;
use sap_b1_client::{
    AdditionalExpense, CardCode, DocEntry, DocumentKind, LineNum, NewDocument, NewDocumentLine, YesNo,
};

/// Writes the delivery down: copied from its order, dated the local day on which the parcel left.
pub(super) fn delivery(
    ctx: &Context,
    facts: &DespatchFacts,
    order: &OrderLink,
    lines: &[DeliveredLine],
    first: bool,
    generation: u8,
) -> Result<NewDocument, Trouble> {
    let base = DocEntry::new(order.doc_entry).map_err(Trouble::unreadable)?;
    let date = local_date(ctx, facts);
    let mut document = NewDocument {
        card_code: Some(CardCode::new(order.card_code.as_str()).map_err(Trouble::unreadable)?),
        doc_date: Some(date),
        tax_date: Some(date),
        doc_due_date: Some(date),
        num_at_card: Some(reference(facts, generation)?),
        tracking_number: facts.tracking.clone(),
        comments: Some(format!("Veeqo order {}", facts.order_number).chars().take(254).collect()),
        ..NewDocument::default()
    };
    for line in lines {
        let number = LineNum::new(line.base_line).map_err(Trouble::unreadable)?;
        let warehouse = sap_b1_client::WarehouseCode::new(line.warehouse.as_str());
        document.document_lines.push(NewDocumentLine {
            warehouse_code: Some(warehouse.map_err(Trouble::unreadable)?),
            ..NewDocumentLine::of_base(DocumentKind::Orders, base, number, line.quantity)
        });
    }
    if first {
        document.document_additional_expenses = freight(order, base);
        if !order.rounding.is_zero() {
            document.rounding = Some(YesNo::Yes);
            document.rounding_diff_amount = Some(order.rounding);
        }
    }
    Ok(document)
}

/// Freight goes once, on the first delivery, tied to its row on the order.
fn freight(order: &OrderLink, base: DocEntry) -> Vec<AdditionalExpense> {
    let rows = order.freight.iter().filter(|row| !row.net.is_zero());
    rows.map(|row| AdditionalExpense {
        expense_code: Some(row.expense_code),
        line_total: Some(row.net),
        vat_group: row.vat_group.clone(),
        tax_code: row.tax_code.clone(),
        base_doc_type: Some(DocumentKind::Orders.object_type()),
        base_doc_entry: Some(base),
        base_doc_line: Some(row.line_num),
        ..AdditionalExpense::default()
    })
    .collect()
}

/// The local day on which the parcel left.
fn local_date(ctx: &Context, facts: &DespatchFacts) -> Date {
    let at = facts.shipped_at.unwrap_or_else(|| ctx.now());
    at.to_zoned(ctx.settings.time_zone.clone()).date()
}

/// The customer reference that carries the parcel's key.
pub(super) fn reference(facts: &DespatchFacts, generation: u8) -> Result<String, Trouble> {
    Ok(customer_reference(&facts.order_number, &key(facts, generation)?))
}

/// The key of the parcel's document.
pub(super) fn key(facts: &DespatchFacts, generation: u8) -> Result<DocumentKey, Trouble> {
    let key = DespatchKey::new(facts.allocation_id).map_err(Trouble::unreadable)?;
    let generation = Generation::new(generation).map_err(Trouble::unreadable)?;
    Ok(DocumentKey::new(Subject::Despatch(key), generation))
}
