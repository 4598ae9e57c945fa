//! What a document does to stock, to batches and serials, and to its base documents.

use super::bins;
use super::copy::{base_of, consume, give_back};
use super::tracking::{self, Direction};
use super::{Kind, is_open};
use crate::sap::books::{Env, date};
use crate::sap::errors::{Fault, Text};
use crate::sap::items;
use crate::sap::record::{Fields, Record};
use crate::sap::stock::Origin;
use rust_decimal::Decimal;

/// Hidden property: how much of the base line this line took.
const TAKEN: &str = ".taken";
/// Hidden property: the stock this line moved.
const MOVED: &str = ".moved";

/// Applies all effects of a new document.
pub(super) fn apply(env: &mut Env<'_>, kind: Kind, entry: i64, document: &mut Record) -> Result<(), Fault> {
    let mut picked = match kind.direction() {
        Some(direction) => tracking::gather(direction, document, "DocumentLines")?,
        None => Vec::new(),
    };
    let mut in_bins = bins::gather(document)?;
    let day = date(document, "DocDate").unwrap_or_else(|| env.today());
    for (index, line) in document.rows_mut("DocumentLines").into_iter().enumerate() {
        let base = base_of(line);
        if let Some(base) = base {
            let quantity = line.decimal("Quantity").unwrap_or_default();
            let taken = consume(env, base, quantity, index)?;
            line.put_decimal(TAKEN, taken);
        }
        let Some(direction) = kind.direction() else {
            commit(env, line, line.decimal("RemainingOpenQuantity").unwrap_or_default());
            continue;
        };
        if base.is_some_and(|base| kind.stock_moved_by(base.kind)) || !is_stocked(env, line) {
            continue;
        }
        let line_number = line.int("LineNum").unwrap_or_default();
        let origin = Origin { object: kind.object_type(), entry, line: line_number, date: day };
        move_stock(env, kind, direction, line, origin, index)?;
        let units = picked.get_mut(index).map(std::mem::take).unwrap_or_default();
        tracking::book(env, direction, line, units, index)?;
        let rows = in_bins.get_mut(index).map(std::mem::take).unwrap_or_default();
        bins::book(env, direction, line, rows, index)?;
    }
    Ok(())
}

fn move_stock(
    env: &mut Env<'_>,
    kind: Kind,
    direction: Direction,
    line: &mut Record,
    origin: Origin,
    index: usize,
) -> Result<(), Fault> {
    let (item, warehouse) = place(line);
    let quantity = direction.signed(line.decimal("InventoryQuantity").unwrap_or_default());
    let price = line.decimal("UnitPrice").filter(|_| kind == Kind::InventoryGenEntry);
    let after = env.books.stock.book(&item, &warehouse, quantity, price, origin);
    if direction == Direction::Out && after < Decimal::ZERO && env.settings.block_negative_stock {
        return Err(Fault::refused(-10, Text::NegativeInventory).at_line("DocumentLines.ItemCode", index));
    }
    line.put_decimal(MOVED, quantity);
    Ok(())
}

/// Promises stock to an order line (or releases it), in the line's own unit.
pub(super) fn commit(env: &mut Env<'_>, line: &Record, quantity: Decimal) {
    if is_stocked(env, line) {
        let (item, warehouse) = place(line);
        env.books.stock.commit(&item, &warehouse, quantity * super::lines::factor(line));
    }
}

/// Promises (`sign` 1) or releases (-1) everything still open of an order.
pub(super) fn commit_open(env: &mut Env<'_>, document: &Record, sign: Decimal) {
    for line in document.rows("DocumentLines") {
        if is_open(line, "LineStatus") {
            commit(env, line, sign * line.decimal("RemainingOpenQuantity").unwrap_or_default());
        }
    }
}

/// Undoes a document in the name of its cancellation: stock back, base lines open again.
pub(super) fn undo(env: &mut Env<'_>, kind: Kind, entry: i64, document: &Record) -> Result<(), Fault> {
    let day = env.today();
    for (index, line) in document.rows("DocumentLines").into_iter().enumerate() {
        if let Some((base, taken)) = base_of(line).zip(line.decimal(TAKEN)) {
            give_back(env, base, taken);
        }
        let Some(moved) = line.decimal(MOVED) else { continue };
        let (item, warehouse) = place(line);
        let origin = Origin {
            object: kind.object_type(),
            entry,
            line: line.int("LineNum").unwrap_or_default(),
            date: day,
        };
        let after = env.books.stock.book(&item, &warehouse, -moved, None, origin);
        if after < Decimal::ZERO && moved > Decimal::ZERO && env.settings.block_negative_stock {
            return Err(Fault::refused(-10, Text::NegativeInventory).at_line("DocumentLines.ItemCode", index));
        }
        let direction = if moved > Decimal::ZERO { Direction::In } else { Direction::Out };
        tracking::reverse(env, direction, line, index)?;
        let back = if direction == Direction::Out { Direction::In } else { Direction::Out };
        bins::reverse(env, back, line);
    }
    Ok(())
}

fn is_stocked(env: &Env<'_>, line: &Record) -> bool {
    env.books.get_text("Items", line.text("ItemCode").unwrap_or_default()).is_some_and(items::is_stocked)
}

fn place(line: &Record) -> (String, String) {
    crate::sap::stock::pair(
        line.text("ItemCode").unwrap_or_default(),
        line.text("WarehouseCode").unwrap_or_default(),
    )
}
