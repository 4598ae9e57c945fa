//! The SAP return, or credit note, of a return in Veeqo, in SAP's words.

use super::base::Known;
use super::facts::ReturnFacts;
use super::plan::ReturnedLine;
use crate::context::Context;
use crate::trouble::Trouble;
use b1_veeqo_mapping::key::{Subject, customer_reference};
use b1_veeqo_mapping::{DocumentKey, Generation, ReturnKey};
use sap_b1_client::{CardCode, DocEntry, LineNum, NewDocument, NewDocumentLine, WarehouseCode};

/// Writes it down: copied from what it takes back, dated the local day on which all of it was seen to be here.
pub(super) fn document(
    ctx: &Context,
    facts: &ReturnFacts,
    known: &Known,
    lines: &[ReturnedLine],
    reference: String,
) -> Result<NewDocument, Trouble> {
    let arrived = facts.arrived_at.unwrap_or_else(|| ctx.now());
    let date = arrived.to_zoned(ctx.settings.time_zone.clone()).date();
    let mut words = format!("Veeqo order {}, return {}", facts.order_number, facts.number);
    if let Some(reason) = facts.reason.as_deref().filter(|reason| !reason.trim().is_empty()) {
        words = format!("{words}: {}", reason.trim());
    }
    let mut document = NewDocument {
        card_code: Some(CardCode::new(known.partner.as_str()).map_err(Trouble::unreadable)?),
        doc_date: Some(date),
        tax_date: Some(date),
        num_at_card: Some(reference),
        doc_currency: known.currency.clone(),
        comments: Some(words.chars().take(254).collect()),
        ..NewDocument::default()
    };
    for (index, line) in lines.iter().enumerate() {
        document.document_lines.push(document_line(line, u32::try_from(index).unwrap_or(u32::MAX))?);
    }
    Ok(document)
}

fn document_line(line: &ReturnedLine, index: u32) -> Result<NewDocumentLine, Trouble> {
    let entry = DocEntry::new(line.base_entry).map_err(Trouble::unreadable)?;
    let number = LineNum::new(line.base_line).map_err(Trouble::unreadable)?;
    let warehouse = WarehouseCode::new(line.warehouse.as_str()).map_err(Trouble::unreadable)?;
    Ok(NewDocumentLine {
        warehouse_code: Some(warehouse),
        batch_numbers: line.numbers.batch_lines(index),
        serial_numbers: line.numbers.serial_lines(index),
        ..NewDocumentLine::of_base(line.base, entry, number, line.quantity)
    })
}

/// The key of the return's document.
pub(super) fn key(facts: &ReturnFacts, generation: u8) -> Result<DocumentKey, Trouble> {
    let key = ReturnKey::new(facts.return_id).map_err(Trouble::unreadable)?;
    let generation = Generation::new(generation).map_err(Trouble::unreadable)?;
    Ok(DocumentKey::new(Subject::Return(key), generation))
}

/// The customer reference that carries the key.
pub(super) fn reference(facts: &ReturnFacts, generation: u8) -> Result<String, Trouble> {
    Ok(customer_reference(&facts.order_number, &key(facts, generation)?))
}
