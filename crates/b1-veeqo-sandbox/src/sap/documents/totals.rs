//! Amounts: line totals, tax, freight and the document total, each rounded to the decimals of its currency.

use super::lines::GROSS;
use super::precision::Precision;
use crate::sap::books::Env;
use crate::sap::errors::{Fault, Text};
use crate::sap::record::{Fields, Record};
use rust_decimal::Decimal;

/// Hidden property: the line's net amount in the document's currency.
const NET: &str = ".net";
/// Hidden property: the line's tax in the document's currency.
const TAX: &str = ".tax";

/// The tax rate a line or freight row names, as a fraction; zero without a name, `None` for an unknown one.
pub(super) fn tax_rate(env: &Env<'_>, row: &Record) -> Option<Decimal> {
    let percent = match (row.text("VatGroup"), row.text("TaxCode")) {
        (Some(group), _) => {
            let group = env.books.get_text("VatGroups", group)?;
            group.rows("VatGroups_Lines").last()?.decimal("Rate")?
        }
        (None, Some(code)) => env.books.get_text("SalesTaxCodes", code)?.decimal("Rate")?,
        (None, None) => Decimal::ZERO,
    };
    Some(percent / Decimal::ONE_HUNDRED)
}

/// Sets prices and amounts of a line. A price after tax already holds the discount; its total is exact after tax.
pub(super) fn price_line(env: &Env<'_>, document: &Record, line: &mut Record, price: Decimal, priced: bool) {
    let kept = Precision::of(env, document);
    let rate = line.decimal("TaxPercentagePerRow").unwrap_or_default() / Decimal::ONE_HUNDRED;
    let quantity = line.decimal("Quantity").unwrap_or_default();
    let discount = Decimal::ONE - line.decimal("DiscountPercent").unwrap_or_default() / Decimal::ONE_HUNDRED;
    let one_plus = Decimal::ONE + rate;
    let (unit, after_discount, after_tax, net, tax);
    if line.flag(GROSS) {
        after_tax = kept.price(price);
        let gross = kept.amount(quantity * after_tax);
        after_discount = kept.price(after_tax / one_plus);
        unit = if discount.is_zero() { after_discount } else { kept.price(after_discount / discount) };
        net = kept.amount(gross / one_plus);
        tax = gross - net;
    } else {
        unit = kept.price(price);
        after_discount = kept.price(unit * discount);
        after_tax = kept.price(after_discount * one_plus);
        net = kept.amount(quantity * after_discount);
        tax = kept.amount(net * rate);
    }
    if priced {
        line.put_decimal("UnitPrice", unit);
        line.put_decimal("Price", after_discount);
        line.put_decimal("PriceAfterVAT", after_tax);
    }
    set_amounts(document, line, net, tax, kept);
}

fn set_amounts(document: &Record, line: &mut Record, net: Decimal, tax: Decimal, kept: Precision) {
    let to_local = document.decimal("DocRate").unwrap_or(Decimal::ONE);
    line.put_decimal(NET, net);
    line.put_decimal(TAX, tax);
    line.put_decimal("LineTotal", kept.local(net * to_local));
    line.put_decimal("TaxTotal", kept.local(tax * to_local));
    line.put_decimal("GrossTotal", kept.local(net * to_local) + kept.local(tax * to_local));
    let foreign = if to_local == Decimal::ONE { Decimal::ZERO } else { net };
    line.put_decimal("RowTotalFC", foreign);
}

/// Sums lines, header discount and freight into the document.
pub(super) fn settle(env: &Env<'_>, document: &mut Record) -> Result<(), Fault> {
    let kept = Precision::of(env, document);
    let percent = document.decimal("DiscountPercent").unwrap_or_default() / Decimal::ONE_HUNDRED;
    let lines = document.rows("DocumentLines");
    let net: Decimal = lines.iter().filter_map(|line| line.decimal(NET)).sum();
    let taxes = lines.iter().filter_map(|line| line.decimal(TAX));
    let tax: Decimal = taxes.map(|tax| kept.amount(tax * (Decimal::ONE - percent))).sum();
    let discount = kept.amount(net * percent);
    let (freight, freight_tax) = settle_freight(env, document, kept)?;
    let vat = tax + freight_tax;
    let total = net - discount + freight + vat + rounding(document);
    let to_local = document.decimal("DocRate").unwrap_or(Decimal::ONE);
    let foreign = to_local != Decimal::ONE;
    let in_foreign = |amount: Decimal| if foreign { amount } else { Decimal::ZERO };
    for (local, fc, amount) in [
        ("DocTotal", "DocTotalFc", total),
        ("VatSum", "VatSumFc", vat),
        ("TotalDiscount", "TotalDiscountFC", discount),
    ] {
        document.put_decimal(local, kept.local(amount * to_local));
        document.put_decimal(fc, in_foreign(amount));
    }
    document.put_default("DiscountPercent", 0.0);
    document.put_default("PaidToDate", 0.0);
    Ok(())
}

/// The rounding that the sender asks for, in the document's currency.
fn rounding(document: &Record) -> Decimal {
    let asked = document.text("Rounding") == Some("tYES");
    document.decimal("RoundingDiffAmount").filter(|_| asked).unwrap_or_default()
}

fn settle_freight(
    env: &Env<'_>,
    document: &mut Record,
    kept: Precision,
) -> Result<(Decimal, Decimal), Fault> {
    let (mut freight, mut freight_tax) = (Decimal::ZERO, Decimal::ZERO);
    for (index, row) in document.rows_mut("DocumentAdditionalExpenses").into_iter().enumerate() {
        let code = row.int("ExpenseCode").unwrap_or_default();
        if !env.books.contains("AdditionalExpenses", &crate::sap::books::Key::Int(code)) {
            return Err(Fault::unknown_reference());
        }
        let rate = tax_rate(env, row).ok_or_else(|| {
            Fault::refused(-5002, Text::Plain("Tax definition is not valid".to_owned())).at("VatGroup")
        })?;
        let net = kept.amount(row.decimal("LineTotal").unwrap_or_default());
        let tax = kept.amount(net * rate);
        row.put("LineNum", i64::try_from(index).unwrap_or_default());
        row.put_decimal("TaxPercent", rate * Decimal::ONE_HUNDRED);
        row.put_decimal("TaxSum", tax);
        row.put_decimal("LineGross", net + tax);
        freight += net;
        freight_tax += tax;
    }
    Ok((freight, freight_tax))
}
