//! Sales bills of material: an order line of the parent brings the lines of its components.

use super::copy::base_of;
use super::{CLOSED, Kind, is_open, line_of};
use crate::sap::books::Env;
use crate::sap::errors::{Fault, Text};
use crate::sap::record::{Fields, Record};
use rust_decimal::Decimal;
use serde_json::Value;

/// Puts the component lines behind each parent of an order. The parent keeps the price, the components have none.
pub(super) fn explode(env: &Env<'_>, kind: Kind, rows: Vec<Record>) -> Vec<Record> {
    if kind != Kind::Order {
        return rows;
    }
    let mut exploded = Vec::with_capacity(rows.len());
    for mut row in rows {
        let parts = parts(env, &row);
        if !parts.is_empty() {
            row.put("TreeType", "iSalesTree");
        }
        let parent = i64::try_from(exploded.len()).unwrap_or_default();
        let quantity = row.decimal("Quantity").unwrap_or(Decimal::ONE);
        let warehouse = row.get("WarehouseCode").cloned().unwrap_or_default();
        exploded.push(row);
        for part in parts {
            exploded.push(component(&part, parent, quantity, &warehouse));
        }
    }
    exploded
}

fn parts(env: &Env<'_>, row: &Record) -> Vec<Record> {
    let tree = env.books.get_text("ProductTrees", row.text("ItemCode").unwrap_or_default());
    let sold =
        tree.filter(|tree| tree.text("TreeType") == Some("iSalesTree") && row.text("TreeType").is_none());
    sold.map(|tree| tree.rows("ProductTreeLines").into_iter().cloned().collect()).unwrap_or_default()
}

fn component(part: &Record, parent: i64, quantity: Decimal, warehouse: &Value) -> Record {
    let mut line = Record::new();
    line.put("ItemCode", part.get("ItemCode").cloned().unwrap_or_default());
    line.put_decimal("Quantity", quantity * part.decimal("Quantity").unwrap_or(Decimal::ONE));
    line.put("WarehouseCode", warehouse.clone());
    line.put("UnitPrice", 0.0);
    line.put("UseBaseUnits", "tYES");
    line.put("TreeType", "iIngredient");
    line.put("ParentLineNum", parent);
    line
}

/// Refuses a copy of a parent line that leaves its components out.
pub(super) fn check_copied(env: &Env<'_>, rows: &[Record]) -> Result<(), Fault> {
    let bases: Vec<_> = rows.iter().map(base_of).collect();
    for (index, base) in bases.iter().enumerate().filter_map(|(index, base)| base.map(|base| (index, base))) {
        let line = line_of(env.books, base.kind, base.entry, base.line);
        if line.and_then(|line| line.text("TreeType")) != Some("iSalesTree") {
            continue;
        }
        let with_component = bases.iter().flatten().any(|other| {
            let line = line_of(env.books, other.kind, other.entry, other.line);
            other.entry == base.entry && line.and_then(|line| line.int("ParentLineNum")) == Some(base.line)
        });
        if !with_component {
            let text = "Sales BOM item cannot be added without its components".to_owned();
            return Err(Fault::refused(-5002, Text::Plain(text)).at_line("DocumentLines.ItemCode", index));
        }
    }
    Ok(())
}

/// Closes parent lines whose components are all closed.
pub(super) fn close_finished_parents(document: &mut Record) {
    let lines = document.rows("DocumentLines");
    let components: Vec<(i64, bool)> = lines
        .iter()
        .filter_map(|line| Some((line.int("ParentLineNum")?, is_open(line, "LineStatus"))))
        .collect();
    for line in document.rows_mut("DocumentLines") {
        let ours = components.iter().filter(|(parent, _)| Some(*parent) == line.int("LineNum"));
        let states: Vec<bool> = ours.map(|(_, open)| *open).collect();
        if !states.is_empty() && states.iter().all(|open| !open) {
            line.put("LineStatus", CLOSED);
        }
    }
}
