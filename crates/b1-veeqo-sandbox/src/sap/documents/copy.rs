//! Lines copied from a base document, and what the copy takes from the base.

use super::create::close_when_done;
use super::{CLOSED, Kind, OPEN, is_open, line_mut, line_of};
use crate::sap::books::{Env, Key};
use crate::sap::errors::{Fault, Text};
use crate::sap::record::{Fields, Record};
use rust_decimal::Decimal;

/// What a line takes from its base unless it says otherwise.
const COPIED: [&str; 12] = [
    "ItemCode",
    "ItemDescription",
    "WarehouseCode",
    "VatGroup",
    "TaxCode",
    "Currency",
    "UnitsOfMeasurment",
    "UoMEntry",
    "UseBaseUnits",
    "DiscountPercent",
    "SalesPersonCode",
    "TreeType",
];

/// The base line a line names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Base {
    pub(super) kind: Kind,
    pub(super) entry: i64,
    pub(super) line: i64,
}

/// Reads the base reference of a line; `None` when it has none.
pub(super) fn base_of(line: &Record) -> Option<Base> {
    let kind = Kind::from_object_type(line.int("BaseType")?)?;
    Some(Base { kind, entry: line.int("BaseEntry")?, line: line.int("BaseLine")? })
}

/// Completes a line from its base: item, price, tax and warehouse; the base must be open and of the same partner.
pub(super) fn from_base(
    env: &Env<'_>,
    kind: Kind,
    document: &mut Record,
    mut line: Record,
    index: usize,
) -> Result<Record, Fault> {
    if line.int("BaseType").is_none_or(|base| base == -1) {
        return Ok(line);
    }
    let base =
        base_of(&line).filter(|base| kind.accepts_base(base.kind)).ok_or_else(Fault::unknown_reference)?;
    let source =
        env.books.get(base.kind.set(), &Key::Int(base.entry)).ok_or_else(Fault::unknown_reference)?;
    let source_line =
        line_of(env.books, base.kind, base.entry, base.line).ok_or_else(Fault::unknown_reference)?;
    if source.text("CardCode") != document.text("CardCode") {
        return Err(Fault::refused(-5002, Text::CardMismatch));
    }
    if !is_open(source, "DocumentStatus") || !is_open(source_line, "LineStatus") {
        let code = env.settings.closed_base_code;
        return Err(Fault::refused(code, Text::BaseClosed).at_line(base_field(kind), index));
    }
    if line.text("ItemCode").is_some_and(|code| source_line.text("ItemCode") != Some(code)) {
        return Err(Fault::refused(-5002, Text::ItemMismatch).at_line("ItemCode", index));
    }
    take_values(source_line, &mut line);
    check_quantity(env, source_line, &line, index)?;
    if env.settings.copy_header_discount
        && let Some(percent) = source.decimal("DiscountPercent")
    {
        document.put_default("DiscountPercent", crate::sap::record::number(percent));
    }
    Ok(line)
}

/// A copy has the currency and the rate of its first base unless it says otherwise, in a company that copies them.
pub(super) fn inherit_currency(env: &Env<'_>, document: &mut Record) {
    let base = document.rows("DocumentLines").into_iter().find_map(base_of);
    let source = base.and_then(|base| env.books.get(base.kind.set(), &Key::Int(base.entry)));
    if let Some(source) = source.filter(|_| env.settings.copy_currency) {
        for name in ["DocCurrency", "DocRate"] {
            document.put_default(name, source.get(name).cloned().unwrap_or_default());
        }
    }
}

fn take_values(source: &Record, line: &mut Record) {
    for name in COPIED {
        if let Some(value) = source.get(name) {
            line.put_default(name, value.clone());
        }
    }
    if !["UnitPrice", "Price", "PriceAfterVAT"].iter().any(|name| line.decimal(name).is_some()) {
        let name = if source.flag(super::lines::GROSS) { "PriceAfterVAT" } else { "UnitPrice" };
        line.put(name, source.get(name).cloned().unwrap_or_default());
    }
    let open = source.decimal("RemainingOpenQuantity").unwrap_or_default();
    line.put_default("Quantity", crate::sap::record::number(open));
}

fn check_quantity(env: &Env<'_>, source: &Record, line: &Record, index: usize) -> Result<(), Fault> {
    let open = source.decimal("RemainingOpenQuantity").unwrap_or_default();
    let above = line.decimal("Quantity").unwrap_or_default() > open;
    if above && !env.settings.allow_over_delivery {
        return Err(Fault::refused(-10, Text::AboveOpenQuantity).at_line("DocumentLines.Quantity", index));
    }
    Ok(())
}

const fn base_field(kind: Kind) -> &'static str {
    match kind {
        Kind::DeliveryNote => "DLN1.BaseEntry",
        Kind::Invoice => "INV1.BaseEntry",
        Kind::Return => "RDN1.BaseEntry",
        _ => "RIN1.BaseEntry",
    }
}

/// Takes a quantity from the base line; returns what was open of it, and releases the stock an order promised.
pub(super) fn consume(
    env: &mut Env<'_>,
    base: Base,
    quantity: Decimal,
    index: usize,
) -> Result<Decimal, Fault> {
    let key = Key::Int(base.entry);
    let mut document = env.books.get(base.kind.set(), &key).cloned().ok_or_else(Fault::unknown_reference)?;
    let line = line_mut(&mut document, base.line).ok_or_else(Fault::unknown_reference)?;
    let open = line.decimal("RemainingOpenQuantity").unwrap_or_default();
    let taken = open.min(quantity);
    if taken <= Decimal::ZERO {
        return Err(
            Fault::refused(env.settings.closed_base_code, Text::BaseClosed).at_line("BaseEntry", index)
        );
    }
    if taken < quantity && !env.settings.allow_over_delivery {
        return Err(Fault::refused(-10, Text::AboveOpenQuantity).at_line("DocumentLines.Quantity", index));
    }
    set_open(line, open - taken);
    let status = if open == taken { CLOSED } else { OPEN };
    line.put("LineStatus", status);
    if base.kind == Kind::Order {
        super::effects::commit(env, line, -taken);
    }
    close_when_done(&mut document);
    env.stamp_change(&mut document);
    env.books.insert(base.kind.set(), key, document);
    Ok(taken)
}

/// Gives a cancelled line's quantity back to its base. A base line that a person closed stays closed.
pub(super) fn give_back(env: &mut Env<'_>, base: Base, taken: Decimal) {
    let key = Key::Int(base.entry);
    let Some(mut document) = env.books.get(base.kind.set(), &key).cloned() else { return };
    let Some(line) = line_mut(&mut document, base.line) else { return };
    let open = line.decimal("RemainingOpenQuantity").unwrap_or_default();
    let by_hand = !is_open(line, "LineStatus") && open > Decimal::ZERO;
    set_open(line, open + taken);
    if !by_hand {
        line.put("LineStatus", OPEN);
        if base.kind == Kind::Order {
            super::effects::commit(env, line, taken);
        }
        document.put("DocumentStatus", OPEN);
    }
    env.stamp_change(&mut document);
    env.books.insert(base.kind.set(), key, document);
}

/// Sets the open quantity of a line in its own unit and in the inventory unit.
pub(super) fn set_open(line: &mut Record, open: Decimal) {
    let factor = super::lines::factor(line);
    line.put_decimal("RemainingOpenQuantity", open);
    line.put_decimal("RemainingOpenInventoryQuantity", open * factor);
    let price = line.decimal("Price").unwrap_or_default();
    line.put_decimal("OpenAmount", super::precision::round(open * price, 2));
}
