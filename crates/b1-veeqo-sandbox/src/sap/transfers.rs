//! Stock transfers between warehouses. They carry an update date without a time, and no entity tag.

use super::books::{Env, Key, date};
use super::documents::{Direction, book_tracking, gather_tracking};
use super::errors::{Fault, Text};
use super::items;
use super::record::{Fields, Record};
use super::stock::Origin;
use rust_decimal::Decimal;

const OBJECT_TYPE: i64 = 67;
const LINES: &str = "StockTransferLines";
/// Transfers that wait for approval.
pub(crate) const DRAFTS: &str = "StockTransferDrafts";

/// Posts a transfer.
pub(crate) fn create(env: &mut Env<'_>, mut transfer: Record) -> Result<Record, Fault> {
    let entry = env.books.next("StockTransfers");
    transfer.put_default("DocDate", env.today().to_string());
    let day = date(&transfer, "DocDate").unwrap_or_else(|| env.today());
    if env.books.closed_periods.iter().any(|(from, to)| (*from..=*to).contains(&day)) {
        return Err(Fault::refused(-4013, Text::PeriodClosed).at("DocDate"));
    }
    let mut picked = gather_tracking(Direction::Out, &transfer, LINES)?;
    let header = transfer.clone();
    let mut lines: Vec<Record> = transfer.rows(LINES).into_iter().cloned().collect();
    if lines.is_empty() {
        return Err(Fault::refused(-5002, Text::LinesMissing));
    }
    for (index, line) in lines.iter_mut().enumerate() {
        line.put("LineNum", i64::try_from(index).unwrap_or_default());
        line.put("DocEntry", entry);
        let origin =
            Origin { object: OBJECT_TYPE, entry, line: line.int("LineNum").unwrap_or_default(), date: day };
        let units = picked.get_mut(index).map(std::mem::take).unwrap_or_default();
        move_line(env, &header, line, origin, index)?;
        track(env, line, units, index)?;
    }
    transfer.put_rows(LINES, lines);
    transfer.put("DocEntry", entry);
    transfer.put("DocNum", entry);
    transfer.put("DocumentStatus", "bost_Open");
    transfer.put("CreationDate", env.today().to_string());
    transfer.put("UpdateDate", env.today().to_string());
    env.books.insert("StockTransfers", Key::Int(entry), transfer.clone());
    Ok(transfer)
}

/// Keeps a transfer as a draft that waits for approval: it moves nothing.
pub(crate) fn store_draft(env: &mut Env<'_>, mut transfer: Record) -> Record {
    let entry = env.books.next(DRAFTS);
    transfer.put("DocEntry", entry);
    transfer.put("DocNum", entry);
    transfer.put("AuthorizationStatus", "sasPending");
    env.books.insert(DRAFTS, Key::Int(entry), transfer.clone());
    transfer
}

/// Decides on a draft; an approved one becomes its transfer.
pub(crate) fn decide_on_draft(env: &mut Env<'_>, entry: i64, approved: bool) -> Result<(), Fault> {
    let key = Key::Int(entry);
    let mut draft = env.books.get(DRAFTS, &key).cloned().ok_or_else(Fault::not_found)?;
    if approved {
        let mut body = draft.clone();
        for own in ["DocEntry", "DocNum", "AuthorizationStatus"] {
            body.remove(own);
        }
        create(env, body)?;
    }
    draft.put("AuthorizationStatus", if approved { "sasGenerated" } else { "sasRejected" });
    draft.put("DocumentStatus", if approved { "bost_Close" } else { "bost_Open" });
    env.books.insert(DRAFTS, key, draft);
    Ok(())
}

fn move_line(
    env: &mut Env<'_>,
    header: &Record,
    line: &mut Record,
    origin: Origin,
    index: usize,
) -> Result<(), Fault> {
    for (name, default) in [("FromWarehouseCode", "FromWarehouse"), ("WarehouseCode", "ToWarehouse")] {
        line.put_default(name, header.get(default).cloned().unwrap_or_default());
        let code = line.text(name).unwrap_or_default();
        env.books.get_text("Warehouses", code).ok_or_else(Fault::unknown_reference)?;
    }
    let code = line.text("ItemCode").unwrap_or_default().to_owned();
    let item = env.books.get_text("Items", &code).ok_or_else(Fault::unknown_reference)?;
    let name = item.get("ItemName").cloned().unwrap_or_default();
    if !items::is_usable(item, origin.date) || !items::is_stocked(item) {
        return Err(Fault::refused(-10, Text::ItemInactive).at_line("StockTransferLines.ItemCode", index));
    }
    line.put_default("ItemDescription", name);
    line.put_default("Quantity", 1.0);
    let quantity = line.decimal("Quantity").filter(|quantity| *quantity > Decimal::ZERO);
    let quantity =
        quantity.ok_or_else(|| Fault::refused(-10, Text::QuantityMissing).at_line("Quantity", index))?;
    line.put_decimal("InventoryQuantity", quantity);
    let from = line.text("FromWarehouseCode").unwrap_or_default().to_owned();
    let to = line.text("WarehouseCode").unwrap_or_default().to_owned();
    let cost = env.books.stock.level(&code, &from).cost;
    let after = env.books.stock.book(&code, &from, -quantity, None, origin);
    env.books.stock.book(&code, &to, quantity, Some(cost), origin);
    if after < Decimal::ZERO && env.settings.block_negative_stock {
        return Err(
            Fault::refused(-10, Text::NegativeInventory).at_line("StockTransferLines.ItemCode", index)
        );
    }
    Ok(())
}

/// The units leave one warehouse and arrive in the other.
fn track(
    env: &mut Env<'_>,
    line: &mut Record,
    units: super::documents::Picked,
    index: usize,
) -> Result<(), Fault> {
    let to = line.get("WarehouseCode").cloned().unwrap_or_default();
    let from = line.get("FromWarehouseCode").cloned().unwrap_or_default();
    line.put("WarehouseCode", from);
    book_tracking(env, Direction::Out, line, units.clone(), index)?;
    line.put("WarehouseCode", to);
    book_tracking(env, Direction::In, line, units, index)
}
