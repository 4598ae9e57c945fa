//! The SAP delivery of a parcel, in SAP's words.

use super::facts::DespatchFacts;
use super::picks::{Piece, take, write};
use super::plan::DeliveredLine;
use crate::context::Context;
use crate::orders::OrderLink;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::key::{Subject, customer_reference};
use b1_veeqo_mapping::{DespatchKey, DocumentKey, Generation, ItemCode};
use jiff::civil::Date;
use rust_decimal::Decimal;
use sap_b1_client::{
    AdditionalExpense, CardCode, DocEntry, DocumentKind, LineNum, NewDocument, NewDocumentLine, YesNo,
};
use std::collections::BTreeMap;

/// What leaves: order lines, and of items that need it the units one by one.
#[derive(Clone, Debug)]
pub(super) struct Units {
    pub(super) lines: Vec<DeliveredLine>,
    pub(super) pieces: BTreeMap<ItemCode, Vec<Piece>>,
    /// A policy chose some of them.
    pub(super) chosen: bool,
}

/// Writes the delivery down: copied from its order, dated the local day on which the parcel left.
pub(super) fn delivery(
    ctx: &Context,
    facts: &DespatchFacts,
    order: &OrderLink,
    units: &Units,
    extras: bool,
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
        // That it is copied with the lines is not confirmed.
        doc_currency: order.currency.clone(),
        tracking_number: facts.tracking.clone(),
        transportation_code: facts.carrier.as_ref().and_then(|name| ctx.settings.despatch.carrier(name)),
        comments: Some(comments(facts)),
        ..NewDocument::default()
    };
    document.discount_percent = Some(order.discount_percent).filter(|percent| !percent.is_zero());
    let mut pieces = units.pieces.clone();
    for (index, line) in units.lines.iter().enumerate() {
        let number = LineNum::new(line.base_line).map_err(Trouble::unreadable)?;
        let warehouse = sap_b1_client::WarehouseCode::new(line.warehouse.as_str());
        let mut written = NewDocumentLine {
            warehouse_code: Some(warehouse.map_err(Trouble::unreadable)?),
            ..NewDocumentLine::of_base(DocumentKind::Orders, base, number, line.quantity)
        };
        if let Some(pieces) = pieces.get_mut(&line.item) {
            let own = take(pieces, line.quantity);
            complete(line, &own)?;
            write(&own, index, &mut written);
        }
        document.document_lines.push(written);
    }
    if extras {
        document.document_additional_expenses = freight(order, base);
        if !order.rounding.is_zero() {
            document.rounding = Some(YesNo::Yes);
            document.rounding_diff_amount = Some(order.rounding);
        }
    }
    Ok(document)
}

/// An incomplete selection is never sent.
fn complete(line: &DeliveredLine, pieces: &[Piece]) -> Result<(), Trouble> {
    let named: Decimal = pieces.iter().map(|piece| piece.quantity).sum();
    if named == line.quantity {
        return Ok(());
    }
    let text = format!("{named} of {} units of {} are named on its line", line.quantity, line.item);
    Err(Trouble::new(Code::BatchSelectionMissing, text))
}

/// What a person reads on the delivery: the order, and who carries the parcel.
fn comments(facts: &DespatchFacts) -> String {
    let carrier = facts.carrier.as_deref().filter(|name| !name.is_empty());
    let by = carrier.map(|name| format!(", by {name}")).unwrap_or_default();
    format!("Veeqo order {}{by}", facts.order_number).chars().take(254).collect()
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

/// The local day on which the parcel left, or the one that took its place.
fn local_date(ctx: &Context, facts: &DespatchFacts) -> Date {
    let at = facts.shipped_at.unwrap_or_else(|| ctx.now());
    facts.own.date.unwrap_or_else(|| at.to_zoned(ctx.settings.time_zone.clone()).date())
}

/// The customer reference that carries the parcel's key.
pub(crate) fn reference(facts: &DespatchFacts, generation: u8) -> Result<String, Trouble> {
    Ok(customer_reference(&facts.order_number, &key(facts, generation)?))
}

/// The key of the parcel's document.
pub(super) fn key(facts: &DespatchFacts, generation: u8) -> Result<DocumentKey, Trouble> {
    let key = DespatchKey::new(facts.allocation_id).map_err(Trouble::unreadable)?;
    let generation = Generation::new(generation).map_err(Trouble::unreadable)?;
    Ok(DocumentKey::new(Subject::Despatch(key), generation))
}
