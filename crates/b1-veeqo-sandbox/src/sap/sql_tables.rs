//! The database tables stored queries may read, made from the stock figures.

use super::books::{Env, Key, date};
use super::errors::Fault;
use super::record::{Fields, Record, number};
use super::sql_queries::bad;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// The joined rows of the named tables, by their database columns.
pub(super) fn joined_rows(env: &Env<'_>, names: &[String]) -> Result<Vec<Record>, Fault> {
    let all = |known: &[&str]| names.iter().all(|name| known.contains(&name.as_str()));
    let stock = &env.books.stock;
    let rows: Vec<Record> = if all(&["OITW", "OITM"]) {
        let level = |(item, warehouse, level): (&str, &str, super::stock::Level)| {
            row(
                &[("ItemCode", item), ("WhsCode", warehouse)],
                &[
                    ("OnHand", level.on_hand),
                    ("IsCommited", level.committed),
                    ("OnOrder", Decimal::ZERO),
                    ("AvgPrice", level.cost),
                ],
            )
        };
        stock.levels().map(level).collect()
    } else if all(&["OBTQ", "OBTN", "OITM"]) {
        stock.batches.iter().flat_map(|((item, name), batch)| batch_rows(env, item, name, batch)).collect()
    } else if all(&["OSRQ", "OSRN", "OITM"]) {
        stock.serials.iter().map(|((item, name), serial)| serial_row(item, name, serial)).collect()
    } else if all(&["OIBQ"]) {
        let bin = |((item, bin), held): (&(String, i64), &Decimal)| {
            let warehouse = stock.places.get(bin).map(String::as_str).unwrap_or_default();
            let mut row = row(&[("ItemCode", item), ("WhsCode", warehouse)], &[("OnHandQty", *held)]);
            row.put("BinAbs", *bin);
            row
        };
        stock.bins.iter().map(bin).collect()
    } else if all(&["OINM"]) {
        stock.movements().map(movement_row).collect()
    } else {
        return Err(bad(702, "Table is not allowed in SQL queries"));
    };
    Ok(rows)
}

fn row(texts: &[(&str, &str)], numbers: &[(&str, Decimal)]) -> Record {
    let texts = texts.iter().map(|(name, text)| ((*name).to_owned(), Value::from(*text)));
    texts.chain(numbers.iter().map(|(name, amount)| ((*name).to_owned(), number(*amount)))).collect()
}

fn batch_rows(env: &Env<'_>, item: &str, name: &str, batch: &super::stock::Batch) -> Vec<Record> {
    let details = env.books.get("BatchNumberDetails", &Key::Int(batch.entry));
    let expires = details.and_then(|details| date(details, "ExpirationDate"));
    let received = details.and_then(|details| date(details, "AdmissionDate"));
    let rows = batch.by_warehouse.iter().map(|(warehouse, quantity)| {
        let texts = [("ItemCode", item), ("WhsCode", warehouse), ("DistNumber", name)];
        let mut row = row(&texts, &[("Quantity", *quantity), ("CommitQty", Decimal::ZERO)]);
        row.put("SysNumber", batch.entry);
        row.put("MdAbsEntry", batch.entry);
        row.put("AbsEntry", batch.entry);
        row.put("ExpDate", day(expires));
        row.put("InDate", day(received));
        row
    });
    rows.collect()
}

fn day(date: Option<Date>) -> Value {
    date.map_or(Value::Null, |day| json!(day.strftime("%Y%m%d").to_string()))
}

fn serial_row(item: &str, name: &str, serial: &super::stock::Serial) -> Record {
    let quantity = if serial.warehouse.is_some() { Decimal::ONE } else { Decimal::ZERO };
    let warehouse = serial.warehouse.as_deref().unwrap_or_default();
    let mut row =
        row(&[("ItemCode", item), ("WhsCode", warehouse), ("DistNumber", name)], &[("Quantity", quantity)]);
    row.put("SysNumber", serial.entry);
    row.put("MdAbsEntry", serial.entry);
    row.put("AbsEntry", serial.entry);
    row.put("ExpDate", Value::Null);
    row.put("InDate", Value::Null);
    row
}

fn movement_row(movement: &super::stock::Movement) -> Record {
    let into = movement.quantity.max(Decimal::ZERO);
    let out = (-movement.quantity).max(Decimal::ZERO);
    let texts = [("ItemCode", movement.item.as_str()), ("Warehouse", movement.warehouse.as_str())];
    let mut row = row(&texts, &[("InQty", into), ("OutQty", out)]);
    row.put("TransNum", movement.number);
    row.put("TransType", movement.object);
    row.put("CreatedBy", movement.entry);
    row.put("DocLineNum", movement.line);
    row.put("DocDate", movement.date.strftime("%Y%m%d").to_string());
    row
}
