//! Bins of a line, in a warehouse that has them: completely allocated, and enough in each. A receipt without bins goes into the default one.

use super::tracking::Direction;
use crate::sap::books::Env;
use crate::sap::errors::{Fault, Text};
use crate::sap::record::{Fields, Record};
use rust_decimal::Decimal;
use std::sync::Arc;

const ROWS: &str = "DocumentLinesBinAllocations";

/// Sorts the rows of all lines by the line they name, as those of batches.
pub(super) fn gather(document: &Record) -> Result<Vec<Vec<Record>>, Fault> {
    let lines = document.rows("DocumentLines");
    let mut picked = vec![Vec::new(); lines.len()];
    for row in lines.iter().flat_map(|line| line.rows(ROWS)) {
        let number = usize::try_from(row.int("BaseLineNumber").unwrap_or(0)).unwrap_or(usize::MAX);
        picked.get_mut(number).ok_or_else(|| incomplete("", ""))?.push(row.clone());
    }
    Ok(picked)
}

/// Books the bins of a line and keeps them on it.
pub(super) fn book(
    env: &mut Env<'_>,
    direction: Direction,
    line: &mut Record,
    mut rows: Vec<Record>,
    index: usize,
) -> Result<(), Fault> {
    let (item, warehouse) = (text(line, "ItemCode"), text(line, "WarehouseCode"));
    let Some(place) =
        env.books.get_text("Warehouses", &warehouse).filter(|row| row.flag("EnableBinLocations"))
    else {
        return Ok(());
    };
    let needed = line.decimal("InventoryQuantity").unwrap_or_default();
    if let (Direction::In, true, Some(bin)) = (direction, rows.is_empty(), place.int("DefaultBin")) {
        let mut row = Record::new();
        row.put("BinAbsEntry", bin);
        row.put_decimal("Quantity", needed);
        rows.push(row);
    }
    let fault = || incomplete(&item, &warehouse).at_line("DocumentLines", index);
    let total: Decimal = rows.iter().filter_map(|row| row.decimal("Quantity")).sum();
    if total != needed || !tied(line, &rows) {
        return Err(fault());
    }
    for row in &rows {
        let bin = row.int("BinAbsEntry").unwrap_or_default();
        if env.books.stock.places.get(&bin) != Some(&warehouse) {
            return Err(fault());
        }
        let quantity = direction.signed(row.decimal("Quantity").unwrap_or_default());
        let bins = Arc::make_mut(&mut env.books.stock.bins);
        let held = bins.entry((item.clone(), bin)).or_default();
        *held += quantity;
        if *held < Decimal::ZERO {
            let text = format!("Insufficient quantity of item {item} in bin location");
            return Err(Fault::refused(-10, Text::Plain(text)).at_line("DocumentLines", index));
        }
    }
    line.put_rows(ROWS, rows);
    Ok(())
}

/// Undoes what `book` did for a stored line.
pub(super) fn reverse(env: &mut Env<'_>, direction: Direction, line: &Record) {
    let item = text(line, "ItemCode");
    for row in line.rows(ROWS) {
        let bin = row.int("BinAbsEntry").unwrap_or_default();
        let quantity = direction.signed(row.decimal("Quantity").unwrap_or_default());
        *Arc::make_mut(&mut env.books.stock.bins).entry((item.clone(), bin)).or_default() += quantity;
    }
}

/// Rows of items with batches or serial numbers say which of them they hold.
fn tied(line: &Record, rows: &[Record]) -> bool {
    let numbers = line.rows("BatchNumbers").len().max(line.rows("SerialNumbers").len());
    rows.iter().all(|row| {
        let place = row.int("SerialAndBatchNumbersBaseLine").unwrap_or(-1);
        if numbers == 0 { place == -1 } else { usize::try_from(place).is_ok_and(|place| place < numbers) }
    })
}

fn text(line: &Record, name: &str) -> String {
    line.text(name).unwrap_or_default().to_owned()
}

fn incomplete(item: &str, warehouse: &str) -> Fault {
    let text = format!("Fully allocate item {item} to bin locations in warehouse {warehouse}");
    Fault::refused(-10, Text::Plain(text))
}
