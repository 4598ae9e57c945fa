//! One document line: item, warehouse, unit, price and tax.

use super::{Kind, OPEN, copy, totals};
use crate::sap::books::{Env, date};
use crate::sap::errors::{Fault, Text};
use crate::sap::items;
use crate::sap::record::{Fields, Record, number, yes_no};
use rust_decimal::Decimal;

/// Hidden property: the price of the line was given after tax.
pub(super) const GROSS: &str = ".gross";

/// Completes and checks a line.
pub(super) fn build(
    env: &Env<'_>,
    kind: Kind,
    document: &Record,
    mut line: Record,
    index: usize,
) -> Result<Record, Fault> {
    line.put("LineNum", i64::try_from(index).unwrap_or_default());
    let item = item(env, document, &line, index)?;
    line.put_default("ItemDescription", item.get("ItemName").cloned().unwrap_or_default());
    line.put_default("Quantity", 1.0);
    if line.decimal("Quantity").is_none_or(|quantity| quantity <= Decimal::ZERO) {
        return Err(Fault::refused(-10, Text::QuantityMissing).at_line("DocumentLines.Quantity", index));
    }
    warehouse(env, item, &mut line, index)?;
    unit(item, &mut line);
    line.put_default("Currency", document.text("DocCurrency").unwrap_or_default());
    line.put_default("BaseType", -1);
    line.put_default("TreeType", "iNotATree");
    line.put_default("DiscountPercent", 0.0);
    line.put("LineStatus", OPEN);
    price(env, kind, document, item, &mut line, index)?;
    let quantity = line.decimal("Quantity").unwrap_or_default();
    copy::set_open(&mut line, quantity);
    Ok(line)
}

fn item<'a>(env: &'a Env<'_>, document: &Record, line: &Record, index: usize) -> Result<&'a Record, Fault> {
    let code = line.text("ItemCode").unwrap_or_default();
    let item = env.books.get_text("Items", code).ok_or_else(Fault::unknown_reference)?;
    let day = date(document, "DocDate").unwrap_or_else(|| env.today());
    if items::is_usable(item, day) {
        return Ok(item);
    }
    Err(Fault::refused(-10, Text::ItemInactive).at_line("DocumentLines.ItemCode", index))
}

fn warehouse(env: &Env<'_>, item: &Record, line: &mut Record, index: usize) -> Result<(), Fault> {
    let default = item.text("DefaultWarehouse").or(env.settings.default_warehouse.as_deref());
    if let Some(default) = default {
        line.put_default("WarehouseCode", default);
    }
    let code = line.text("WarehouseCode").unwrap_or_default();
    let warehouse = env.books.get_text("Warehouses", code).ok_or_else(Fault::unknown_reference)?;
    if warehouse.flag("Inactive") {
        return Err(
            Fault::refused(-10, Text::WarehouseInactive).at_line("DocumentLines.WarehouseCode", index)
        );
    }
    Ok(())
}

/// The unit: a line counts in sales units unless it says `UseBaseUnits` or gives the factor.
fn unit(item: &Record, line: &mut Record) {
    let sales = item.decimal("SalesItemsPerUnit").filter(|factor| *factor > Decimal::ZERO);
    let inventory_unit = line.int("UoMEntry").filter(|entry| *entry > 0) == item.int("InventoryUoMEntry");
    let base = line.flag("UseBaseUnits") || (line.int("UoMEntry").is_some() && inventory_unit);
    let factor = if base { Decimal::ONE } else { sales.unwrap_or(Decimal::ONE) };
    line.put_default("UnitsOfMeasurment", number(factor));
    line.put_default("UoMEntry", -1);
    let quantity = line.decimal("Quantity").unwrap_or_default() * self::factor(line);
    line.put_decimal("InventoryQuantity", quantity);
}

/// Inventory units in one unit of the line.
pub(super) fn factor(line: &Record) -> Decimal {
    line.decimal("UnitsOfMeasurment").filter(|factor| *factor > Decimal::ZERO).unwrap_or(Decimal::ONE)
}

fn price(
    env: &Env<'_>,
    kind: Kind,
    document: &Record,
    item: &Record,
    line: &mut Record,
    index: usize,
) -> Result<(), Fault> {
    let sent = line.decimal("UnitPrice").or_else(|| line.decimal("Price"));
    let after_tax = line.decimal("PriceAfterVAT").or_else(|| line.decimal("GrossPrice"));
    let gross = sent.is_none() && after_tax.is_some();
    line.put(GROSS, yes_no(gross));
    if kind.has_partner() {
        default_tax(env, document, item, line);
    }
    let rate = totals::tax_rate(env, line).ok_or_else(|| {
        let text = "Tax definition is not valid".to_owned();
        Fault::refused(-5002, Text::Plain(text)).at_line("DocumentLines.VatGroup", index)
    })?;
    line.put_decimal("TaxPercentagePerRow", rate * Decimal::ONE_HUNDRED);
    let listed = || list_price(env, document, item).unwrap_or_default();
    let price = if gross { after_tax.unwrap_or_default() } else { sent.unwrap_or_else(listed) };
    let priced = kind.has_partner() || sent.is_some();
    totals::price_line(env, document, line, price, priced);
    Ok(())
}

fn default_tax(env: &Env<'_>, document: &Record, item: &Record, line: &mut Record) {
    if line.text("VatGroup").or_else(|| line.text("TaxCode")).is_some() {
        return;
    }
    let card = document.text("CardCode").unwrap_or_default();
    let partner = env.books.get_text("BusinessPartners", card).and_then(|partner| partner.text("VatGroup"));
    if let Some(group) = item.text("SalesVATGroup").or(partner) {
        line.put("VatGroup", group);
    }
}

fn list_price(env: &Env<'_>, document: &Record, item: &Record) -> Option<Decimal> {
    let partner = env.books.get_text("BusinessPartners", document.text("CardCode")?)?;
    let list = partner.int("PriceListNum").unwrap_or(1);
    let row = item.rows("ItemPrices").into_iter().find(|row| row.int("PriceList") == Some(list))?;
    row.decimal("Price")
}

/// Leaves only the price that was given, so that a stored line can be built again.
pub(super) fn as_input(line: &mut Record) {
    let computed: &[&str] =
        if line.flag(GROSS) { &["UnitPrice", "Price"] } else { &["Price", "PriceAfterVAT"] };
    for name in computed {
        line.remove(*name);
    }
}
