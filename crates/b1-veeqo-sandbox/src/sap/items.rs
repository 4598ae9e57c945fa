//! Items: usability, stocked or not, and the stock figures inside them.

use super::books::{Env, Key, date};
use super::errors::{Fault, Text};
use super::record::{Fields, Record, number, yes_no};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// Properties that are computed from stock, never stored.
pub(crate) const COMPUTED: [&str; 4] = [
    "ItemWarehouseInfoCollection",
    "QuantityOnStock",
    "QuantityOrderedByCustomers",
    "QuantityOrderedFromVendors",
];

/// Collections of an item with the property that identifies a row.
const ROW_KEYS: [(&str, &str); 2] = [("ItemPrices", "PriceList"), ("ItemBarCodeCollection", "AbsEntry")];

/// Whether documents of that day may use the item or partner: not frozen, and within its dates when marked valid.
pub(crate) fn is_usable(item: &Record, day: Date) -> bool {
    let within = |from: &str, to: &str| {
        date(item, from).is_none_or(|start| start <= day) && date(item, to).is_none_or(|end| day <= end)
    };
    let frozen = item.flag("Frozen") && within("FrozenFrom", "FrozenTo");
    let valid = !item.flag("Valid") || within("ValidFrom", "ValidTo");
    !frozen && valid
}

/// Whether the company keeps stock of the item.
pub(crate) fn is_stocked(item: &Record) -> bool {
    item.text("InventoryItem") != Some("tNO")
}

/// Creates an item.
pub(crate) fn create(env: &mut Env<'_>, mut item: Record) -> Result<Record, Fault> {
    let code = item.text("ItemCode").ok_or_else(|| Fault::malformed("ItemCode is missing"))?.to_owned();
    if env.books.contains("Items", &Key::from(code.as_str())) {
        return Err(Fault::refused(-10, Text::Plain(format!("Item code '{code}' already exists"))));
    }
    for name in COMPUTED {
        item.remove(name);
    }
    for (name, value) in [
        ("ItemType", "itItems"),
        ("InventoryItem", "tYES"),
        ("SalesItem", "tYES"),
        ("PurchaseItem", "tYES"),
        ("ManageBatchNumbers", "tNO"),
        ("ManageSerialNumbers", "tNO"),
        ("SRIAndBatchManageMethod", "bomm_OnEveryTransaction"),
        ("Valid", "tNO"),
        ("Frozen", "tNO"),
        ("TreeType", "iNotATree"),
    ] {
        item.put_default(name, value);
    }
    for (name, value) in [("ItemsGroupCode", 100), ("UoMGroupEntry", -1), ("InventoryUoMEntry", -1)] {
        item.put_default(name, value);
    }
    item.put_default("SalesItemsPerUnit", 1.0);
    item.put_default("ItemPrices", serde_json::json!([]));
    item.put_default("ItemBarCodeCollection", serde_json::json!([]));
    env.stamp_new(&mut item, "CreateDate");
    item.put("CreateTime", env.time_of_day());
    env.books.insert("Items", Key::Text(code), item.clone());
    Ok(item)
}

/// Changes an item; its kind and its tracking are fixed once stock moved.
pub(crate) fn change(env: &mut Env<'_>, code: &str, body: Record, replace: bool) -> Result<(), Fault> {
    let mut item = env.books.get_text("Items", code).cloned().ok_or_else(Fault::not_found)?;
    let touched = env.books.stock.touched(code);
    for fixed in ["InventoryItem", "ManageBatchNumbers", "ManageSerialNumbers"] {
        let changes = body.get(fixed).is_some_and(|value| item.get(fixed) != Some(value));
        if touched && changes {
            let text = "You cannot change the inventory item category; the item has transactions".to_owned();
            return Err(Fault::refused(-10, Text::Plain(text)));
        }
    }
    if body.text("ItemCode").is_some_and(|new| new != code) {
        return Err(Fault::refused(-1029, Text::FieldLocked));
    }
    for (name, value) in body {
        let row_key = ROW_KEYS.iter().find(|(collection, _)| *collection == name).map(|(_, key)| *key);
        match (row_key, value) {
            (Some(key), serde_json::Value::Array(rows)) if !replace => {
                merge_rows(&mut item, &name, key, rows)
            }
            (_, value) if !COMPUTED.contains(&name.as_str()) => drop(item.insert(name, value)),
            _ => {}
        }
    }
    env.stamp_change(&mut item);
    env.books.insert("Items", Key::from(code), item);
    Ok(())
}

/// Rows with a known key change that row, others are appended.
fn merge_rows(item: &mut Record, collection: &str, key: &str, rows: Vec<serde_json::Value>) {
    let mut kept: Vec<Record> = item.rows(collection).into_iter().cloned().collect();
    for row in rows
        .into_iter()
        .filter_map(|row| if let serde_json::Value::Object(row) = row { Some(row) } else { None })
    {
        let same = |other: &&mut Record| row.int(key).is_some() && other.int(key) == row.int(key);
        match kept.iter_mut().find(same) {
            Some(other) => other.extend(row),
            None => kept.push(row),
        }
    }
    item.put_rows(collection, kept);
}

/// Deletes an item without transactions.
pub(crate) fn delete(env: &mut Env<'_>, code: &str) -> Result<(), Fault> {
    if env.books.stock.touched(code) {
        let text = "You cannot remove the item; it has transactions".to_owned();
        return Err(Fault::refused(-10, Text::Plain(text)));
    }
    if env.books.remove("Items", &Key::from(code)) { Ok(()) } else { Err(Fault::not_found()) }
}

/// The item with its stock figures: one row for every warehouse of the company.
pub(crate) fn with_stock(books: &super::books::Books, item: &Record) -> Record {
    let mut item = item.clone();
    let code = item.text("ItemCode").unwrap_or_default().to_owned();
    let warehouses: Vec<&str> =
        books.rows("Warehouses").filter_map(|(_, row)| row.text("WarehouseCode")).collect();
    let (mut on_hand, mut committed) = (Decimal::ZERO, Decimal::ZERO);
    let mut rows = Vec::with_capacity(warehouses.len());
    for warehouse in warehouses {
        let level = books.stock.level(&code, warehouse);
        on_hand += level.on_hand;
        committed += level.committed;
        let mut row = Record::new();
        row.put("ItemCode", code.clone());
        row.put("WarehouseCode", warehouse);
        for (name, value) in [
            ("InStock", level.on_hand),
            ("Committed", level.committed),
            ("Ordered", Decimal::ZERO),
            ("StandardAveragePrice", level.cost),
            ("MinimalStock", Decimal::ZERO),
            ("MaximalStock", Decimal::ZERO),
        ] {
            row.put(name, number(value));
        }
        row.put("Locked", yes_no(false));
        rows.push(row);
    }
    item.put_decimal("QuantityOnStock", on_hand);
    item.put_decimal("QuantityOrderedByCustomers", committed);
    item.put_decimal("QuantityOrderedFromVendors", Decimal::ZERO);
    item.put_rows("ItemWarehouseInfoCollection", rows);
    item
}
