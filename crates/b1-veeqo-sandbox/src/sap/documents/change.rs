//! Changing a document: the header merges, lines are found by `LineNum`, and an order's promises follow.

use super::{CLOSED, Kind, copy, create, effects, is_open, lines, totals};
use crate::sap::books::{Env, Key};
use crate::sap::errors::{Fault, Text};
use crate::sap::record::{Fields, Record, number};
use rust_decimal::Decimal;
use serde_json::Value;

/// Header properties that never change after the document exists.
const FIXED: [&str; 4] = ["CardCode", "DocEntry", "DocObjectCode", "DocCurrency"];
/// What may change on lines of a posted document.
const FREE_ON_POSTED: [&str; 5] = ["LineNum", "FreeText", "ItemDescription", "ShipDate", "SalesPersonCode"];

/// Hidden property: the number of the next line to be added.
const NEXT_LINE: &str = ".next_line";

/// Merges a checked body into a document. With `replace`, lines the body leaves out are deleted.
pub(crate) fn change(
    env: &mut Env<'_>,
    kind: Kind,
    entry: i64,
    mut body: Record,
    replace: bool,
) -> Result<(), Fault> {
    let key = Key::Int(entry);
    let mut document = env.books.get(kind.set(), &key).cloned().ok_or_else(Fault::not_found)?;
    let rows = body.remove("DocumentLines");
    let posted = !matches!(kind, Kind::Order | Kind::Draft);
    for name in FIXED.into_iter().chain(posted.then_some("DocDate")) {
        let changed = body.remove(name).is_some_and(|value| document.get(name) != Some(&value));
        if changed {
            return Err(Fault::refused(-1029, Text::FieldLocked));
        }
    }
    let amounts =
        ["DiscountPercent", "DocumentAdditionalExpenses"].iter().any(|name| body.contains_key(*name));
    body.remove("DocTotal");
    document.extend(body);
    if let Some(Value::Array(rows)) = rows {
        let rows =
            rows.into_iter().filter_map(|row| if let Value::Object(row) = row { Some(row) } else { None });
        change_lines(env, kind, &mut document, rows.collect(), replace)?;
    }
    if !posted {
        totals::settle(env, &mut document)?;
    } else if amounts {
        return Err(Fault::refused(-1029, Text::FieldLocked));
    }
    env.stamp_change(&mut document);
    env.books.insert(kind.set(), key, document);
    Ok(())
}

fn change_lines(
    env: &mut Env<'_>,
    kind: Kind,
    document: &mut Record,
    rows: Vec<Record>,
    replace: bool,
) -> Result<(), Fault> {
    if !matches!(kind, Kind::Order | Kind::Draft) {
        return annotate(document, rows);
    }
    if !is_open(document, "DocumentStatus") {
        return Err(Fault::refused(-5002, Text::AlreadyClosed));
    }
    if kind == Kind::Order {
        effects::commit_open(env, document, Decimal::NEGATIVE_ONE);
    }
    let old: Vec<Record> = document.rows("DocumentLines").into_iter().cloned().collect();
    let merged = merge(env, kind, document, old, rows, replace)?;
    document.put_rows("DocumentLines", merged);
    create::close_when_done(document);
    if kind == Kind::Order {
        effects::commit_open(env, document, Decimal::ONE);
    }
    Ok(())
}

/// Posted documents take remarks on their lines and user fields, nothing that moved stock or money.
fn annotate(document: &mut Record, rows: Vec<Record>) -> Result<(), Fault> {
    for row in rows {
        let number = row.int("LineNum").ok_or_else(|| Fault::refused(-1029, Text::FieldLocked))?;
        let line =
            super::line_mut(document, number).ok_or_else(|| Fault::refused(-1029, Text::FieldLocked))?;
        for (name, value) in row {
            let free = FREE_ON_POSTED.contains(&name.as_str()) || name.starts_with("U_");
            if !free && line.get(&name) != Some(&value) {
                return Err(Fault::refused(-1029, Text::FieldLocked));
            }
            line.insert(name, value);
        }
    }
    Ok(())
}

/// Rows with a known `LineNum` change that line, others are appended; numbers are never used again.
fn merge(
    env: &Env<'_>,
    kind: Kind,
    document: &mut Record,
    old: Vec<Record>,
    rows: Vec<Record>,
    replace: bool,
) -> Result<Vec<Record>, Fault> {
    let highest = old.iter().filter_map(|line| line.int("LineNum")).max().unwrap_or(-1);
    let mut next = document.int(NEXT_LINE).unwrap_or(0).max(highest + 1);
    let is_known = |row: &Record| old.iter().any(|line| line.int("LineNum") == row.int("LineNum"));
    let (changed, new): (Vec<Record>, Vec<Record>) = rows.into_iter().partition(is_known);
    let mut added = Vec::new();
    for row in new {
        let mut line = lines::build(env, kind, document, row, old.len() + added.len())?;
        line.put("LineNum", next);
        line.put("DocEntry", document.int("DocEntry").unwrap_or_default());
        next += 1;
        added.push(line);
    }
    document.put(NEXT_LINE, next);
    let mut kept = Vec::new();
    for (index, line) in old.into_iter().enumerate() {
        let row = changed.iter().find(|row| row.int("LineNum") == line.int("LineNum")).cloned();
        match row {
            Some(row) => kept.push(update_line(env, kind, document, line, row, index)?),
            None if replace && untouched(&line) => {}
            None if replace => return Err(Fault::refused(-5002, Text::HasTargets)),
            None => kept.push(line),
        }
    }
    kept.extend(added);
    Ok(kept)
}

fn untouched(line: &Record) -> bool {
    is_open(line, "LineStatus") && line.decimal("RemainingOpenQuantity") == line.decimal("Quantity")
}

fn update_line(
    env: &Env<'_>,
    kind: Kind,
    document: &Record,
    line: Record,
    row: Record,
    index: usize,
) -> Result<Record, Fault> {
    let number_of_line = line.int("LineNum").unwrap_or_default();
    let closing = row.text("LineStatus") == Some(CLOSED);
    if !is_open(&line, "LineStatus") {
        let same = row.iter().all(|(name, value)| line.get(name) == Some(value) || name.starts_with("U_"));
        return if same { Ok(merged(line, row)) } else { Err(Fault::refused(-5002, Text::AlreadyClosed)) };
    }
    let delivered = line.decimal("Quantity").unwrap_or_default()
        - line.decimal("RemainingOpenQuantity").unwrap_or_default();
    let mut input = line;
    lines::as_input(&mut input);
    if ["UnitPrice", "Price", "PriceAfterVAT"].iter().any(|name| row.contains_key(*name)) {
        for name in ["UnitPrice", "Price", "PriceAfterVAT"] {
            input.remove(name);
        }
    }
    let mut built = lines::build(env, kind, document, merged(input, row), index)?;
    built.put("LineNum", number_of_line);
    let open = built.decimal("Quantity").unwrap_or_default() - delivered;
    if open < Decimal::ZERO {
        return Err(Fault::refused(-5002, Text::HasTargets).at_line("DocumentLines.Quantity", index));
    }
    copy::set_open(&mut built, open);
    if closing || open.is_zero() {
        built.put("LineStatus", CLOSED);
    }
    Ok(built)
}

fn merged(mut line: Record, row: Record) -> Record {
    line.extend(row);
    line
}

/// What a replaced document keeps: everything else a `PUT` leaves out falls to its default.
pub(crate) fn cleared_header(document: &Record, body: &Record) -> Record {
    let writable = ["NumAtCard", "Comments", "TrackingNumber", "Reference1", "Reference2", "JournalMemo"];
    let user = document.keys().filter(|name| name.starts_with("U_")).map(String::as_str);
    let mut cleared: Record =
        writable.into_iter().chain(user).map(|name| (name.to_owned(), Value::Null)).collect();
    cleared.put("DiscountPercent", number(Decimal::ZERO));
    cleared.extend(body.clone());
    cleared
}
