//! Batches and serial numbers: who gets which, whether the selection is complete, and what it leaves.

use crate::sap::books::{Env, Key};
use crate::sap::errors::{Fault, Text};
use crate::sap::record::{Fields, Record};
use crate::sap::settings::UniqueSerial;
use crate::sap::stock::{Batch, Serial, pair};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Which way stock goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    In,
    Out,
}

impl Direction {
    /// The quantity with the sign of its effect on stock.
    pub(crate) fn signed(self, quantity: Decimal) -> Decimal {
        match self {
            Self::In => quantity,
            Self::Out => -quantity,
        }
    }
}

/// The batches and serials that fall to one line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Picked {
    batches: Vec<Record>,
    serials: Vec<Record>,
}

/// Sorts the rows of all lines by the line they name: `BaseLineNumber` is an index into the payload, and a row without
/// it belongs to line 0, wherever it stands.
pub(crate) fn gather(
    direction: Direction,
    document: &Record,
    collection: &str,
) -> Result<Vec<Picked>, Fault> {
    let lines = document.rows(collection);
    let mut picked = vec![Picked::default(); lines.len()];
    for (index, line) in lines.into_iter().enumerate() {
        for row in line.rows("BatchNumbers") {
            target(&mut picked, row, index)?.batches.push(row.clone());
        }
        for row in line.rows("SerialNumbers") {
            target(&mut picked, row, index)?.serials.push(row.clone());
        }
    }
    let forbidden = |row: &Record| row.get("ManufactureDate").is_some_and(|value| !value.is_null());
    for (index, units) in picked.iter().enumerate() {
        let serial_dates = direction == Direction::Out && units.serials.iter().any(forbidden);
        if serial_dates || units.batches.iter().any(forbidden) {
            return Err(incomplete(index));
        }
    }
    Ok(picked)
}

fn target<'a>(picked: &'a mut [Picked], row: &Record, index: usize) -> Result<&'a mut Picked, Fault> {
    let number = usize::try_from(row.int("BaseLineNumber").unwrap_or(0)).unwrap_or(usize::MAX);
    picked.get_mut(number).ok_or_else(|| incomplete(index))
}

const fn incomplete(index: usize) -> Fault {
    Fault::refused(-4014, Text::TrackingIncomplete).at_line("DocumentLines.Quantity", index)
}

/// Books the units of one line and keeps them on it.
pub(crate) fn book(
    env: &mut Env<'_>,
    direction: Direction,
    line: &mut Record,
    units: Picked,
    index: usize,
) -> Result<(), Fault> {
    let code = line.text("ItemCode").unwrap_or_default().to_owned();
    let Some(item) = env.books.get_text("Items", &code) else { return Ok(()) };
    let release_only = item.text("SRIAndBatchManageMethod") == Some("bomm_OnReleaseOnly");
    if release_only && direction == Direction::In {
        return Ok(());
    }
    if item.flag("ManageBatchNumbers") {
        book_batches(env, direction, line, units.batches, index)
    } else if item.flag("ManageSerialNumbers") {
        book_serials(env, direction, line, units.serials, index)
    } else {
        Ok(())
    }
}

fn book_batches(
    env: &mut Env<'_>,
    direction: Direction,
    line: &mut Record,
    mut rows: Vec<Record>,
    index: usize,
) -> Result<(), Fault> {
    let total: Decimal = rows.iter().filter_map(|row| row.decimal("Quantity")).sum();
    let named = rows.iter().all(|row| row.text("BatchNumberProperty").is_some());
    if !named || Some(total) != line.decimal("InventoryQuantity") {
        return Err(incomplete(index));
    }
    for row in &mut rows {
        move_batch(env, direction, line, row, index)?;
        row.put("BaseLineNumber", line.int("LineNum").unwrap_or_default());
    }
    line.put_rows("BatchNumbers", rows);
    Ok(())
}

fn move_batch(
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
        let entry = new_batch_details(env, item, &name, row);
        let batch = Batch { entry, by_warehouse: BTreeMap::new() };
        env.books.stock.batches.insert(pair(item, &name), batch);
    }
    if let Some(batch) = env.books.stock.batches.get_mut(&pair(item, &name)) {
        *batch.by_warehouse.entry(warehouse.to_owned()).or_default() += direction.signed(quantity);
        row.put("SystemSerialNumber", batch.entry);
    }
    row.put("ItemCode", item);
    Ok(())
}

fn new_batch_details(env: &mut Env<'_>, item: &str, name: &str, row: &Record) -> i64 {
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
    env.books.insert("BatchNumberDetails", Key::Int(entry), details);
    entry
}

fn book_serials(
    env: &mut Env<'_>,
    direction: Direction,
    line: &mut Record,
    mut rows: Vec<Record>,
    index: usize,
) -> Result<(), Fault> {
    if Some(Decimal::from(rows.len())) != line.decimal("InventoryQuantity") {
        return Err(incomplete(index));
    }
    for row in &mut rows {
        let name = serial_name(env, line, row).ok_or_else(|| incomplete(index))?;
        move_serial(env, direction, line, &name, row, index)?;
        row.put("Quantity", 1.0);
        row.put("BaseLineNumber", line.int("LineNum").unwrap_or_default());
    }
    line.put_rows("SerialNumbers", rows);
    Ok(())
}

/// The serial a row names: by system number, or by the field the company identifies units with.
fn serial_name(env: &Env<'_>, line: &Record, row: &Record) -> Option<String> {
    let field = match env.settings.unique_serial {
        UniqueSerial::SerialNumber => "InternalSerialNumber",
        UniqueSerial::ManufacturerSerialNumber => "ManufacturerSerialNumber",
    };
    if let Some(name) = row.text(field) {
        return Some(name.to_owned());
    }
    let (item, system) = (line.text("ItemCode")?, row.int("SystemSerialNumber")?);
    let mut units = env.books.stock.serials.iter();
    units.find(|((of, _), unit)| of == item && unit.entry == system).map(|((_, name), _)| name.clone())
}

fn move_serial(
    env: &mut Env<'_>,
    direction: Direction,
    line: &Record,
    name: &str,
    row: &mut Record,
    index: usize,
) -> Result<(), Fault> {
    let item = line.text("ItemCode").unwrap_or_default();
    let warehouse = line.text("WarehouseCode").unwrap_or_default().to_owned();
    let here = env.books.stock.serials.get(&pair(item, name)).map(|unit| unit.warehouse.clone());
    let fault = match (direction, here) {
        (Direction::Out, Some(Some(at))) if at == warehouse => None,
        (Direction::Out, _) => Some(Text::SerialUnavailable { serial: name.to_owned() }),
        (Direction::In, Some(Some(_))) => Some(Text::SerialExists { serial: name.to_owned() }),
        (Direction::In, Some(None)) => None,
        (Direction::In, None) => {
            let entry = new_serial_details(env, item, name, row);
            env.books.stock.serials.insert(pair(item, name), Serial { entry, warehouse: None });
            None
        }
    };
    if let Some(text) = fault {
        return Err(Fault::refused(-10, text).at_line("DocumentLines.SerialNumbers", index));
    }
    if let Some(unit) = env.books.stock.serials.get_mut(&pair(item, name)) {
        unit.warehouse = (direction == Direction::In).then_some(warehouse);
        row.put("SystemSerialNumber", unit.entry);
    }
    row.put("ItemCode", item);
    Ok(())
}

fn new_serial_details(env: &mut Env<'_>, item: &str, name: &str, row: &Record) -> i64 {
    let entry = env.books.next("SerialNumberDetails");
    let mut details = Record::new();
    details.put("DocEntry", entry);
    details.put("SystemNumber", entry);
    details.put("ItemCode", item);
    details.put("SerialNumber", row.text("InternalSerialNumber").unwrap_or(name));
    details.put("MfrSerialNo", row.get("ManufacturerSerialNumber").cloned().unwrap_or_default());
    env.books.insert("SerialNumberDetails", Key::Int(entry), details);
    entry
}

/// Undoes what `book` did in `direction` for a stored line.
pub(super) fn reverse(
    env: &mut Env<'_>,
    direction: Direction,
    line: &Record,
    index: usize,
) -> Result<(), Fault> {
    let back = if direction == Direction::Out { Direction::In } else { Direction::Out };
    for row in line.rows("BatchNumbers") {
        move_batch(env, back, line, &mut row.clone(), index)?;
    }
    for row in line.rows("SerialNumbers") {
        if let Some(name) = serial_name(env, line, row) {
            move_serial(env, back, line, &name, &mut row.clone(), index)?;
        }
    }
    Ok(())
}
