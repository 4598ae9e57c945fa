//! Batches of a line: complete, enough of them, and created on receipt.

use super::tracking::{Direction, incomplete};
use crate::sap::books::{Env, Key};
use crate::sap::errors::{Fault, Text};
use crate::sap::record::{Fields, Record};
use crate::sap::stock::{Batch, pair};
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Books the batches of a line and keeps them on it.
pub(super) fn book(
    env: &mut Env<'_>,
    direction: Direction,
    line: &mut Record,
    mut rows: Vec<Record>,
    index: usize,
) -> Result<(), Fault> {
    let total: Decimal = rows.iter().filter_map(|row| row.decimal("Quantity")).sum();
    let named = rows.iter().all(|row| row.text("BatchNumberProperty").is_some());
    if !named || Some(total) != line.decimal("InventoryQuantity") {
        return Err(incomplete());
    }
    for row in &mut rows {
        move_row(env, direction, line, row, index)?;
        row.put("BaseLineNumber", line.int("LineNum").unwrap_or_default());
    }
    line.put_rows("BatchNumbers", rows);
    Ok(())
}

/// Moves one row of batches.
pub(super) fn move_row(
    env: &mut Env<'_>,
    direction: Direction,
    line: &Record,
    row: &mut Record,
    index: usize,
) -> Result<(), Fault> {
    let item = line.text("ItemCode").unwrap_or_default();
    let warehouse = line.text("WarehouseCode").unwrap_or_default();
    let name = row.text("BatchNumberProperty").unwrap_or_default().to_owned();
    let quantity = row.decimal("Quantity").unwrap_or_default();
    if direction == Direction::Out && env.books.stock.batch_quantity(item, &name, warehouse) < quantity {
        let text = Text::BatchShort { item: item.to_owned(), batch: name };
        return Err(Fault::refused(10_001_153, text).at_line("DocumentLines.BatchNumbers", index));
    }
    if !env.books.stock.batches.contains_key(&pair(item, &name)) {
        let entry = new_details(env, item, &name, row);
        let batch = Batch { entry, by_warehouse: BTreeMap::new() };
        Arc::make_mut(&mut env.books.stock.batches).insert(pair(item, &name), batch);
    }
    if let Some(batch) = Arc::make_mut(&mut env.books.stock.batches).get_mut(&pair(item, &name)) {
        *batch.by_warehouse.entry(warehouse.to_owned()).or_default() += direction.signed(quantity);
        row.put("SystemSerialNumber", batch.entry);
    }
    row.put("ItemCode", item);
    Ok(())
}

fn new_details(env: &mut Env<'_>, item: &str, name: &str, row: &Record) -> i64 {
    let entry = env.books.next("BatchNumberDetails");
    let mut details = Record::new();
    details.put("DocEntry", entry);
    details.put("SystemNumber", entry);
    details.put("ItemCode", item);
    details.put("Batch", name);
    details.put("Status", "bdsStatus_Released");
    for (to, from) in [
        ("ExpirationDate", "ExpiryDate"),
        ("ManufacturingDate", "ManufacturingDate"),
        ("AdmissionDate", "AddmisionDate"),
    ] {
        details.put(to, row.get(from).cloned().unwrap_or_default());
    }
    let today = env.today().to_string();
    details.put_default("AdmissionDate", today);
    env.books.insert("BatchNumberDetails", Key::Int(entry), details);
    entry
}
