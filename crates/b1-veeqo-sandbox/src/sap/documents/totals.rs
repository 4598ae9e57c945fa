//! Amounts: line totals, tax, freight and the document total, each rounded to the cent.

use super::lines::GROSS;
use crate::sap::books::Env;
use crate::sap::errors::{Fault, Text};
use crate::sap::record::{Fields, Record};
use rust_decimal::{Decimal, RoundingStrategy};

/// Hidden property: the line's net amount in the document's currency.
const NET: &str = ".net";
/// Hidden property: the line's tax in the document's currency.
const TAX: &str = ".tax";

/// Rounds an amount to two decimals, half away from zero.
pub(crate) fn cents(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

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
pub(super) fn price_line(document: &Record, line: &mut Record, price: Decimal, priced: bool) {
    let rate = line.decimal("TaxPercentagePerRow").unwrap_or_default() / Decimal::ONE_HUNDRED;
    let quantity = line.decimal("Quantity").unwrap_or_default();
    let discount = Decimal::ONE - line.decimal("DiscountPercent").unwrap_or_default() / Decimal::ONE_HUNDRED;
    let one_plus = Decimal::ONE + rate;
    let (unit, after_discount, after_tax, net, tax);
    if line.flag(GROSS) {
        let gross = cents(quantity * price);
        after_tax = price;
        after_discount = (price / one_plus).round_dp(6);
        unit = if discount.is_zero() { after_discount } else { (after_discount / discount).round_dp(6) };
        net = cents(gross / one_plus);
        tax = gross - net;
    } else {
        unit = price;
        after_discount = (price * discount).round_dp(6);
        after_tax = (after_discount * one_plus).round_dp(6);
        net = cents(quantity * after_discount);
        tax = cents(net * rate);
    }
    if priced {
        line.put_decimal("UnitPrice", unit);
        line.put_decimal("Price", after_discount);
        line.put_decimal("PriceAfterVAT", after_tax);
    }
    set_amounts(document, line, net, tax);
}

fn set_amounts(document: &Record, line: &mut Record, net: Decimal, tax: Decimal) {
    let to_local = document.decimal("DocRate").unwrap_or(Decimal::ONE);
    line.put_decimal(NET, net);
    line.put_decimal(TAX, tax);
    line.put_decimal("LineTotal", cents(net * to_local));
    line.put_decimal("TaxTotal", cents(tax * to_local));
    line.put_decimal("GrossTotal", cents(net * to_local) + cents(tax * to_local));
    let foreign = if to_local == Decimal::ONE { Decimal::ZERO } else { net };
    line.put_decimal("RowTotalFC", foreign);
}

/// Sums lines, header discount and freight into the document.
pub(super) fn settle(env: &Env<'_>, document: &mut Record) -> Result<(), Fault> {
    let percent = document.decimal("DiscountPercent").unwrap_or_default() / Decimal::ONE_HUNDRED;
    let lines = document.rows("DocumentLines");
    let net: Decimal = lines.iter().filter_map(|line| line.decimal(NET)).sum();
    let taxes = lines.iter().filter_map(|line| line.decimal(TAX));
    let tax: Decimal = taxes.map(|tax| cents(tax * (Decimal::ONE - percent))).sum();
    let discount = cents(net * percent);
    let (freight, freight_tax) = settle_freight(env, document)?;
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
        document.put_decimal(local, cents(amount * to_local));
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

fn settle_freight(env: &Env<'_>, document: &mut Record) -> Result<(Decimal, Decimal), Fault> {
    let (mut freight, mut freight_tax) = (Decimal::ZERO, Decimal::ZERO);
    for (index, row) in document.rows_mut("DocumentAdditionalExpenses").into_iter().enumerate() {
        let code = row.int("ExpenseCode").unwrap_or_default();
        if !env.books.contains("AdditionalExpenses", &crate::sap::books::Key::Int(code)) {
            return Err(Fault::unknown_reference());
        }
        let rate = tax_rate(env, row).ok_or_else(|| {
            Fault::refused(-5002, Text::Plain("Tax definition is not valid".to_owned())).at("VatGroup")
        })?;
        let net = cents(row.decimal("LineTotal").unwrap_or_default());
        let tax = cents(net * rate);
        row.put("LineNum", i64::try_from(index).unwrap_or_default());
        row.put_decimal("TaxPercent", rate * Decimal::ONE_HUNDRED);
        row.put_decimal("TaxSum", tax);
        row.put_decimal("LineGross", net + tax);
        freight += net;
        freight_tax += tax;
    }
    Ok((freight, freight_tax))
}
