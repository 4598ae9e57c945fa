//! The bodies of goods issues, receipts and transfers.

use super::facts::{AdjustmentFacts, AdjustmentLine};
use crate::context::Context;
use crate::error::EngineError;
use crate::items::Items;
use crate::memory::Memory;
use crate::trouble::Trouble;
use b1_veeqo_mapping::Quantity;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::tracking::{ChoiceRules, Selection, choose_batches};
use jiff::civil::Date;
use rust_decimal::Decimal;
use sap_b1_client::{
    BatchNumberLine, ItemCode, NewDocument, NewDocumentLine, NewStockTransfer, NewStockTransferLine,
    SerialNumberLine, WarehouseCode,
};

/// Chooses the batches of losses that nobody named; else the number of the line, from 1, and why it has none. Past its expiry date a batch is lost
/// like any other.
pub(super) async fn choose(
    ctx: &Context,
    memory: &mut Memory,
    mut facts: AdjustmentFacts,
) -> Result<Result<AdjustmentFacts, (u32, Trouble)>, EngineError> {
    for (index, line) in facts.lines.iter_mut().enumerate() {
        let in_batches = memory.items.get(&line.pair.item).is_some_and(|item| item.batches);
        if !in_batches || line.selection.is_some() || line.difference >= Decimal::ZERO {
            continue;
        }
        let lots = memory.stocktake.batches(ctx, &line.pair).await?;
        let rules = ChoiceRules::of(ctx.settings.stock.batch_losses);
        let chosen = match (lots, Quantity::new(line.difference.abs())) {
            (Some(lots), Ok(needed)) => choose_batches(&rules, &lots, needed, Date::MIN)
                .map_err(|error| Trouble::new(error.code(), format!("{}: {error}", line.pair.place()))),
            (None, _) => Err(Trouble::new(
                Code::StockBatchAdjustment,
                format!(
                    "{}: Veeqo moved by {:+}; its batches cannot be read, because the stored query of `setup sap` cannot be run: name them",
                    line.pair.place(),
                    line.difference
                ),
            )),
            (_, Err(error)) => Err(Trouble::unreadable(error)),
        };
        match chosen {
            Ok(batches) => line.selection = Some(Selection::of_batches(batches)),
            Err(trouble) => return Ok(Err((number(index + 1), trouble))),
        }
    }
    Ok(Ok(facts))
}

pub(super) fn goods_document(
    ctx: &Context,
    items: &Items,
    facts: &AdjustmentFacts,
) -> Result<NewDocument, Trouble> {
    let date = today(ctx);
    let mut document = NewDocument {
        doc_date: Some(date),
        tax_date: Some(date),
        reference2: Some(facts.reference.clone()),
        comments: Some(format!("Counted in Veeqo [{}]", facts.reference)),
        ..NewDocument::default()
    };
    for (index, line) in facts.lines.iter().enumerate() {
        let gain = line.difference > Decimal::ZERO;
        let (item, warehouse) = place(line)?;
        let (batches, serials) = numbers(line, index);
        let mut written = NewDocumentLine {
            warehouse_code: Some(warehouse),
            unit_price: line.cost.filter(|_| gain),
            batch_numbers: batches,
            serial_numbers: serials,
            ..NewDocumentLine::of_item(item, line.difference.abs())
        };
        if let Some(item) = items.get(&line.pair.item) {
            item.unit.say_on(&mut written);
        }
        document.document_lines.push(written);
    }
    Ok(document)
}

/// Quantities of a transfer are in inventory units unless the line says another.
pub(super) fn transfer(
    ctx: &Context,
    items: &Items,
    facts: &AdjustmentFacts,
) -> Result<NewStockTransfer, Trouble> {
    let date = today(ctx);
    let mut transfer = NewStockTransfer {
        doc_date: Some(date),
        tax_date: Some(date),
        reference2: Some(facts.reference.clone()),
        comments: Some(format!("Moved in Veeqo [{}]", facts.reference)),
        ..NewStockTransfer::default()
    };
    for (index, line) in facts.lines.iter().enumerate() {
        let (item, from) = place(line)?;
        let to = line.to.as_ref().map_or_else(|| Ok(from.clone()), |to| WarehouseCode::new(to.as_str()));
        let to = to.map_err(Trouble::unreadable)?;
        let (batch_numbers, serial_numbers) = numbers(line, index);
        transfer.from_warehouse.get_or_insert_with(|| from.clone());
        transfer.to_warehouse.get_or_insert_with(|| to.clone());
        transfer.stock_transfer_lines.push(NewStockTransferLine {
            batch_numbers,
            serial_numbers,
            uom_entry: items.get(&line.pair.item).and_then(|item| item.unit.entry()),
            ..NewStockTransferLine::of_item(item, line.difference.abs(), from, to)
        });
    }
    Ok(transfer)
}

fn place(line: &AdjustmentLine) -> Result<(ItemCode, WarehouseCode), Trouble> {
    let item = ItemCode::new(line.pair.item.as_str()).map_err(Trouble::unreadable)?;
    let warehouse = WarehouseCode::new(line.pair.warehouse.as_str()).map_err(Trouble::unreadable)?;
    Ok((item, warehouse))
}

fn numbers(line: &AdjustmentLine, index: usize) -> (Vec<BatchNumberLine>, Vec<SerialNumberLine>) {
    let Some(Selection { batches, serials }) = &line.selection else { return Default::default() };
    let base_line_number = Some(number(index));
    let batches = batches.iter().map(|pick| BatchNumberLine {
        batch_number: pick.batch.as_str().to_owned(),
        quantity: Some(pick.quantity.get()),
        base_line_number,
        ..BatchNumberLine::default()
    });
    let serials = serials.iter().map(|serial| SerialNumberLine {
        internal_serial_number: Some(serial.as_str().to_owned()),
        quantity: Some(Decimal::ONE),
        base_line_number,
        ..SerialNumberLine::default()
    });
    (batches.collect(), serials.collect())
}

fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

fn today(ctx: &Context) -> Date {
    ctx.now().to_zoned(ctx.settings.time_zone.clone()).date()
}
