//! Business partners and other plain records whose key the client chooses.

use super::books::{Env, Key};
use super::errors::{Fault, Text};
use super::record::{Fields, Record};
use super::sets::{EntitySet, Writes};
use super::user_tables;
use serde_json::Value;

/// Collections of plain records with the properties that identify a row; all must be named to change one.
const ROW_KEYS: [(&str, &[&str]); 2] = [
    ("BPAddresses", &["BPCode", "AddressName", "AddressType", "RowNum"]),
    ("ContactEmployees", &["InternalCode"]),
];

/// Creates a record.
pub(crate) fn create(env: &mut Env<'_>, set: &EntitySet, mut record: Record) -> Result<Record, Fault> {
    let missing = || Fault::malformed(format!("Key of '{}' is missing", set.name));
    let key = set.key_of(&record).ok_or_else(missing)?;
    if env.books.contains(&set.name, &key) {
        return Err(duplicate(set, &record));
    }
    if set.name == "BusinessPartners" {
        partner_defaults(&mut record);
    }
    if set.etag {
        env.stamp_new(&mut record, "CreateDate");
    }
    env.books.insert(&set.name, key, record.clone());
    Ok(record)
}

fn duplicate(set: &EntitySet, record: &Record) -> Fault {
    if set.name != "BusinessPartners" {
        return Fault::refused(-2035, Text::EntryExists);
    }
    let code = record.text("CardCode").unwrap_or_default();
    Fault::refused(
        -10,
        Text::Plain(format!(
            "1320000140 - Business partner code '{code}' already assigned to a business partner; enter a unique business \
             partner code"
        )),
    )
}

fn partner_defaults(partner: &mut Record) {
    for (name, value) in [("CardType", "cCustomer"), ("Currency", "##"), ("Valid", "tNO"), ("Frozen", "tNO")]
    {
        partner.put_default(name, value);
    }
    partner.put_default("PriceListNum", 1);
    let code = partner.text("CardCode").unwrap_or_default().to_owned();
    for (row, address) in partner.rows_mut("BPAddresses").into_iter().enumerate() {
        address.put("BPCode", code.clone());
        address.put("RowNum", i64::try_from(row).unwrap_or_default());
    }
    partner.put_default("BPAddresses", serde_json::json!([]));
}

/// Merges a body into a record.
pub(crate) fn change(
    env: &mut Env<'_>,
    set: &EntitySet,
    key: &Key,
    mut body: Record,
    replace: bool,
) -> Result<(), Fault> {
    let mut record = env.books.get(&set.name, key).cloned().ok_or_else(Fault::not_found)?;
    for name in set.key {
        body.remove(*name);
    }
    for (collection, row_key) in ROW_KEYS {
        if let Some(Value::Array(rows)) = body.remove(collection) {
            merge_rows(&mut record, collection, row_key, rows, replace)?;
        }
    }
    record.extend(body);
    if set.writes == Writes::UserRows {
        user_tables::check_unique(env, set, &record, Some(key))?;
    }
    if set.etag {
        env.stamp_change(&mut record);
    } else if record.contains_key("UpdateDate") {
        record.put("UpdateDate", env.today().to_string());
    }
    env.books.insert(&set.name, key.clone(), record);
    Ok(())
}

/// A row with its whole key changes that row; any other is appended, unless its name is taken.
fn merge_rows(
    record: &mut Record,
    collection: &str,
    row_key: &[&str],
    rows: Vec<Value>,
    replace: bool,
) -> Result<(), Fault> {
    let old: Vec<Record> = record.rows(collection).into_iter().cloned().collect();
    let mut next = old.iter().filter_map(|row| row.int("RowNum")).max().unwrap_or(-1) + 1;
    let mut result = if replace { Vec::new() } else { old.clone() };
    let owner = record.get("CardCode").cloned().unwrap_or_default();
    for row in rows.into_iter().filter_map(|row| if let Value::Object(row) = row { Some(row) } else { None })
    {
        let same = |other: &Record| row_key.iter().all(|name| other.get(*name) == row.get(*name));
        let twin = |other: &Record| {
            ["AddressName", "AddressType"]
                .iter()
                .all(|name| row.text(name).is_some() && other.text(name) == row.text(name))
        };
        if let Some(kept) = result.iter_mut().find(|other| same(other)) {
            kept.extend(row);
        } else if let Some(kept) = old.iter().find(|other| replace && same(other)) {
            let mut kept = kept.clone();
            kept.extend(row);
            result.push(kept);
        } else if result.iter().any(twin) {
            return Err(Fault::refused(-2035, Text::EntryExists));
        } else {
            let mut added = row;
            added.put("BPCode", owner.clone());
            added.put("RowNum", next);
            added.put_default("AddressType", "bo_ShipTo");
            next += 1;
            result.push(added);
        }
    }
    record.put_rows(collection, result);
    Ok(())
}

/// Deletes a record nothing refers to.
pub(crate) fn delete(env: &mut Env<'_>, set: &EntitySet, key: &Key) -> Result<(), Fault> {
    let Key::Text(code) = key else { return Err(Fault::not_found()) };
    let named = |record: &Record| set.key.first().is_some_and(|name| record.text(name) == Some(code));
    let used = ["Orders", "DeliveryNotes", "Invoices", "Drafts"].iter().any(|documents| {
        env.books
            .rows(documents)
            .any(|(_, document)| named(document) || document.rows("DocumentLines").into_iter().any(named))
    });
    if used {
        return Err(Fault::refused(
            -10,
            Text::Plain(format!("'{code}' has transactions and cannot be removed")),
        ));
    }
    if env.books.remove(&set.name, key) { Ok(()) } else { Err(Fault::not_found()) }
}
