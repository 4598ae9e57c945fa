//! Pricing a whole order.

use rust_decimal::Decimal;

use super::line::convert;
use super::{
    OrderInput, OrderLineInput, PriceMode, PricedLine, PricedOrder, PricingError, PricingRules, TaxRate,
    TaxSource, Taxed, unit_price,
};
use crate::money::spread;

/// Prices an order by the rules of its channel.
///
/// # Errors
/// [`PricingError`] names the line or field that makes no sense, or that SAP cannot reproduce.
pub fn price(order: &OrderInput, rules: &PricingRules) -> Result<PricedOrder, PricingError> {
    let listed = order
        .lines
        .iter()
        .zip(1..)
        .map(|(line, position)| before_order_discount(line, position, rules))
        .collect::<Result<Vec<_>, _>>()?;
    let shares = discount_shares(order, &listed, rules)?;
    let lines = order
        .lines
        .iter()
        .zip(listed.iter().zip(shares))
        .zip(1..)
        .map(|((line, (listed, share)), position)| priced_line(line, *listed, share, position, rules))
        .collect::<Result<Vec<_>, _>>()?;
    let freight = freight(order, rules)?;
    let total = lines.iter().try_fold(freight, |sum, line| sum.plus(line.amount));
    let total = total.ok_or(PricingError::OutOfRange)?;
    Ok(PricedOrder { currency: order.currency, prices: posted_mode(rules), lines, freight, total })
}

/// What unit prices are in SAP: a marketplace's tax is never part of them.
fn posted_mode(rules: &PricingRules) -> PriceMode {
    match rules.tax_source {
        TaxSource::Sap => rules.prices,
        TaxSource::Marketplace => PriceMode::Net,
    }
}

fn not_negative(field: &'static str, value: Decimal) -> Result<(), PricingError> {
    if value < Decimal::ZERO { Err(PricingError::Negative { field, value }) } else { Ok(()) }
}

/// The line's amount after its own discount, in the mode of prices, rounded.
fn before_order_discount(
    line: &OrderLineInput,
    position: usize,
    rules: &PricingRules,
) -> Result<Decimal, PricingError> {
    not_negative("unit price", line.unit_price)?;
    not_negative("discount", line.unit_discount)?;
    let compute = || {
        let discount = convert(line.unit_discount, rules.discounts, rules.prices, line.tax_rate)?;
        let amount = line.quantity.get().checked_mul(line.unit_price.checked_sub(discount)?)?;
        Some(rules.rounding.round(amount))
    };
    let amount = compute().ok_or(PricingError::OutOfRange)?;
    if amount < Decimal::ZERO {
        return Err(PricingError::LineDiscount { line: position, excess: amount.abs() });
    }
    Ok(amount)
}

/// Each line's share of the order's discount, in the mode of discounts.
fn discount_shares(
    order: &OrderInput,
    listed: &[Decimal],
    rules: &PricingRules,
) -> Result<Vec<Decimal>, PricingError> {
    not_negative("order discount", order.order_discount)?;
    let weights = order
        .lines
        .iter()
        .zip(listed)
        .map(|(line, amount)| convert(*amount, rules.prices, rules.discounts, line.tax_rate))
        .map(|amount| amount.map(|amount| rules.rounding.round(amount)))
        .collect::<Option<Vec<_>>>()
        .ok_or(PricingError::OutOfRange)?;
    let discount = rules.rounding.round(order.order_discount); // a percentage may leave fractions of a cent
    spread(discount, &weights, rules.rounding)
        .map_err(|source| PricingError::OrderDiscount { discount, source })
}

fn priced_line(
    line: &OrderLineInput,
    listed: Decimal,
    share: Decimal,
    position: usize,
    rules: &PricingRules,
) -> Result<PricedLine, PricingError> {
    let discount = |amount| convert(amount, rules.discounts, rules.prices, line.tax_rate);
    let compute = || {
        let left = listed.checked_sub(rules.rounding.round(discount(share)?))?;
        Some((left, line.unit_price.checked_sub(discount(line.unit_discount)?)?))
    };
    let (mut left, stated) = compute().ok_or(PricingError::OutOfRange)?;
    let converted = rules.discounts != rules.prices;
    if converted && left.is_sign_negative() && left.abs() <= rules.rounding.unit() {
        left = Decimal::ZERO; // a full discount, rounded on its way between net and gross
    }
    if left < Decimal::ZERO {
        return Err(PricingError::LineDiscount { line: position, excess: left.abs() });
    }
    let amount = Taxed::split(left, rules.prices, line.tax_rate, rules.rounding);
    let mut amount = amount.ok_or(PricingError::OutOfRange)?;
    if rules.tax_source == TaxSource::Marketplace {
        amount = amount.exempt();
    }
    let wanted = amount.by(posted_mode(rules));
    match unit_price(wanted, line.quantity, stated, rules.rounding, rules.price_rounding) {
        Some(unit_price) => Ok(PricedLine { unit_price, amount, missed: None }),
        None => nearest(line, wanted, rules).ok_or(PricingError::OutOfRange),
    }
}

/// The line at the nearest price that SAP can keep.
fn nearest(line: &OrderLineInput, wanted: Decimal, rules: &PricingRules) -> Option<PricedLine> {
    let unit_price = rules.price_rounding.round(wanted.checked_div(line.quantity.get())?);
    let posted = rules.rounding.round(line.quantity.get().checked_mul(unit_price)?);
    let rate = if rules.tax_source == TaxSource::Marketplace { TaxRate::ZERO } else { line.tax_rate };
    let amount = Taxed::split(posted, posted_mode(rules), rate, rules.rounding)?;
    Some(PricedLine { unit_price, amount, missed: Some(wanted) })
}

fn freight(order: &OrderInput, rules: &PricingRules) -> Result<Taxed, PricingError> {
    let Some(delivery) = &order.delivery else {
        return Ok(Taxed::default());
    };
    not_negative("delivery charge", delivery.cost)?;
    let cost = rules.rounding.round(delivery.cost);
    let freight = Taxed::split(cost, rules.delivery, delivery.tax_rate, rules.rounding);
    let freight = freight.ok_or(PricingError::OutOfRange)?;
    Ok(if rules.tax_source == TaxSource::Marketplace { freight.exempt() } else { freight })
}
