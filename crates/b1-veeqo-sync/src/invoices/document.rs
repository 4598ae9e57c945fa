//! The SAP invoice of a delivery, in SAP's words.

use super::facts::InvoiceFacts;
use crate::context::Context;
use crate::trouble::Trouble;
use b1_veeqo_mapping::key::{Subject, customer_reference};
use b1_veeqo_mapping::{DespatchKey, DocumentKey, Generation};
use rust_decimal::Decimal;
use sap_b1_client::{
    AdditionalExpense, Document, DocumentKind, LineNum, NewDocument, NewDocumentLine, YesNo,
};

/// Writes the invoice down: copied from its delivery, with its date, its freight and its rounding. The due date is left to SAP's payment terms.
pub(super) fn invoice(
    ctx: &Context,
    facts: &InvoiceFacts,
    delivery: &Document,
    lines: &[(LineNum, Decimal)],
    whole: bool,
    reference: String,
) -> NewDocument {
    let kind = DocumentKind::DeliveryNotes;
    let left = facts.shipped_at.unwrap_or_else(|| ctx.now());
    let date = delivery.doc_date.unwrap_or_else(|| left.to_zoned(ctx.settings.time_zone.clone()).date());
    let line = |(number, quantity): &(LineNum, Decimal)| {
        NewDocumentLine::of_base(kind, delivery.doc_entry, *number, *quantity)
    };
    let mut document = NewDocument {
        card_code: delivery.card_code.clone(),
        doc_date: Some(date),
        tax_date: Some(date),
        num_at_card: Some(reference),
        doc_currency: delivery.doc_currency.clone(),
        comments: Some(format!("Veeqo order {}", facts.order_number).chars().take(254).collect()),
        document_lines: lines.iter().map(line).collect(),
        document_additional_expenses: freight(delivery),
        ..NewDocument::default()
    };
    let rounding = delivery.rounding_diff_amount.filter(|rounding| whole && !rounding.is_zero());
    if let Some(rounding) = rounding {
        document.rounding = Some(YesNo::Yes);
        document.rounding_diff_amount = Some(rounding);
    }
    document
}

/// The delivery's freight, tied to its rows: SAP does not copy it with the lines in every case.
fn freight(delivery: &Document) -> Vec<AdditionalExpense> {
    let rows = delivery.document_additional_expenses.iter();
    let rows = rows.filter(|row| row.line_total.is_some_and(|net| !net.is_zero()));
    rows.map(|row| AdditionalExpense {
        expense_code: row.expense_code,
        line_total: row.line_total,
        vat_group: row.vat_group.clone(),
        tax_code: row.tax_code.clone(),
        base_doc_type: Some(DocumentKind::DeliveryNotes.object_type()),
        base_doc_entry: Some(delivery.doc_entry),
        base_doc_line: row.line_num,
        ..AdditionalExpense::default()
    })
    .collect()
}

/// The key of the invoice.
pub(super) fn key(facts: &InvoiceFacts, generation: u8) -> Result<DocumentKey, Trouble> {
    let key = DespatchKey::new(facts.allocation_id).map_err(Trouble::unreadable)?;
    let generation = Generation::new(generation).map_err(Trouble::unreadable)?;
    Ok(DocumentKey::new(Subject::Invoice(key), generation))
}

/// The customer reference that carries the key.
pub(super) fn reference(facts: &InvoiceFacts, generation: u8) -> Result<String, Trouble> {
    Ok(customer_reference(&facts.order_number, &key(facts, generation)?))
}
