//! Closing, cancelling and reopening.

use super::{CLOSED, Kind, OPEN, effects, is_open};
use crate::sap::books::{Env, Key};
use crate::sap::errors::{Fault, Text};
use crate::sap::record::{Fields, Record};
use rust_decimal::Decimal;

fn load(env: &Env<'_>, kind: Kind, entry: i64) -> Result<Record, Fault> {
    env.books.get(kind.set(), &Key::Int(entry)).cloned().ok_or_else(Fault::not_found)
}

fn store(env: &mut Env<'_>, kind: Kind, entry: i64, mut document: Record) {
    env.stamp_change(&mut document);
    env.books.insert(kind.set(), Key::Int(entry), document);
}

fn set_lines(document: &mut Record, status: &str) {
    for line in document.rows_mut("DocumentLines") {
        line.put("LineStatus", status);
    }
}

/// Closes an open document; what an order still promised is released.
pub(crate) fn close(env: &mut Env<'_>, kind: Kind, entry: i64) -> Result<(), Fault> {
    let mut document = load(env, kind, entry)?;
    if !matches!(kind, Kind::Order | Kind::DeliveryNote | Kind::Return | Kind::Draft) {
        return Err(Fault::refused(-5006, Text::NotSupported));
    }
    if !is_open(&document, "DocumentStatus") {
        return Err(Fault::refused(-5002, Text::AlreadyClosed));
    }
    if kind == Kind::Order {
        effects::commit_open(env, &document, Decimal::NEGATIVE_ONE);
    }
    set_lines(&mut document, CLOSED);
    document.put("DocumentStatus", CLOSED);
    store(env, kind, entry, document);
    Ok(())
}

/// Opens a closed order again, line by line where something is still to deliver.
pub(crate) fn reopen(env: &mut Env<'_>, kind: Kind, entry: i64) -> Result<(), Fault> {
    let mut document = load(env, kind, entry)?;
    if kind != Kind::Order || document.flag("Cancelled") || is_open(&document, "DocumentStatus") {
        return Err(Fault::refused(-5006, Text::NotSupported));
    }
    for line in document.rows_mut("DocumentLines") {
        let open = line.decimal("RemainingOpenQuantity").unwrap_or_default() > Decimal::ZERO;
        line.put("LineStatus", if open { OPEN } else { CLOSED });
    }
    effects::commit_open(env, &document, Decimal::ONE);
    document.put("DocumentStatus", OPEN);
    store(env, kind, entry, document);
    Ok(())
}

/// Cancels a document. An order is only marked; a posted document gets a cancelling twin, which is returned.
pub(crate) fn cancel(env: &mut Env<'_>, kind: Kind, entry: i64) -> Result<Option<Record>, Fault> {
    let mut document = load(env, kind, entry)?;
    if document.flag("Cancelled") || document.text("CancelStatus") == Some("csCancellation") {
        return Err(Fault::refused(-5002, Text::AlreadyCancelled));
    }
    if has_targets(&document) {
        return Err(Fault::refused(-5002, Text::HasTargets));
    }
    if !is_open(&document, "DocumentStatus")
        && !matches!(kind, Kind::InventoryGenEntry | Kind::InventoryGenExit)
    {
        return Err(Fault::refused(-5002, Text::AlreadyClosed));
    }
    let twin = match kind {
        Kind::Draft => return Err(Fault::refused(-5006, Text::NotSupported)),
        Kind::Order => {
            effects::commit_open(env, &document, Decimal::NEGATIVE_ONE);
            None
        }
        _ => Some(cancelling_twin(env, kind, entry, &document)?),
    };
    set_lines(&mut document, CLOSED);
    document.put("DocumentStatus", CLOSED);
    document.put("Cancelled", "tYES");
    document.put("CancelStatus", "csYes");
    store(env, kind, entry, document);
    Ok(twin)
}

/// Whether another document took something from this one.
fn has_targets(document: &Record) -> bool {
    document
        .rows("DocumentLines")
        .iter()
        .any(|line| line.decimal("RemainingOpenQuantity") != line.decimal("Quantity"))
}

fn cancelling_twin(env: &mut Env<'_>, kind: Kind, entry: i64, document: &Record) -> Result<Record, Fault> {
    let mut twin = document.clone();
    for own in ["DocNum", "Series"] {
        twin.remove(own);
    }
    twin.put("DocDate", env.today().to_string());
    super::create::number(env, kind, &mut twin)?;
    let twin_entry = twin.int("DocEntry").unwrap_or_default();
    for line in twin.rows_mut("DocumentLines") {
        let number = line.int("LineNum").unwrap_or_default();
        line.put("BaseType", kind.object_type());
        line.put("BaseEntry", entry);
        line.put("BaseLine", number);
        line.put("LineStatus", CLOSED);
    }
    effects::undo(env, kind, twin_entry, document)?;
    twin.put("DocumentStatus", CLOSED);
    twin.put("CancelStatus", "csCancellation");
    env.stamp_new(&mut twin, "CreationDate");
    env.books.insert(kind.set(), Key::Int(twin_entry), twin.clone());
    Ok(twin)
}
