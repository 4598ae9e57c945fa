//! Serial numbers of a line: one for each unit, present, and unique.

use super::tracking::{Direction, incomplete};
use crate::sap::books::{Env, Key};
use crate::sap::errors::{Fault, Text};
use crate::sap::record::{Fields, Record};
use crate::sap::settings::UniqueSerial;
use crate::sap::stock::{Serial, pair};
use rust_decimal::Decimal;
use std::sync::Arc;

/// Books the serial numbers of a line and keeps them on it.
pub(super) fn book(
    env: &mut Env<'_>,
    direction: Direction,
    line: &mut Record,
    mut rows: Vec<Record>,
    index: usize,
) -> Result<(), Fault> {
    if Some(Decimal::from(rows.len())) != line.decimal("InventoryQuantity") {
        return Err(incomplete());
    }
    for row in &mut rows {
        let name = name_of(env, line, row).ok_or_else(incomplete)?;
        move_unit(env, direction, line, &name, row, index)?;
        row.put("Quantity", 1.0);
        row.put("BaseLineNumber", line.int("LineNum").unwrap_or_default());
    }
    line.put_rows("SerialNumbers", rows);
    Ok(())
}

/// The serial a row names: by system number, or by the field the company identifies units with.
pub(super) fn name_of(env: &Env<'_>, line: &Record, row: &Record) -> Option<String> {
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

/// Moves one unit.
pub(super) fn move_unit(
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
            let entry = new_details(env, item, name, row);
            Arc::make_mut(&mut env.books.stock.serials)
                .insert(pair(item, name), Serial { entry, warehouse: None });
            None
        }
    };
    if let Some(text) = fault {
        return Err(Fault::refused(-10, text).at_line("DocumentLines.SerialNumbers", index));
    }
    if let Some(unit) = Arc::make_mut(&mut env.books.stock.serials).get_mut(&pair(item, name)) {
        unit.warehouse = (direction == Direction::In).then_some(warehouse);
        row.put("SystemSerialNumber", unit.entry);
    }
    row.put("ItemCode", item);
    Ok(())
}

fn new_details(env: &mut Env<'_>, item: &str, name: &str, row: &Record) -> i64 {
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
