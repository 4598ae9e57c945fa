//! The order's money, rebuilt from net lines and compared with what the customer paid. Pure.

use super::snapshot::OrderSnapshot;
use super::split::Part;
use crate::settings::ChannelSettings;
use crate::trouble::Trouble;
use b1_veeqo_mapping::exception::Code;
use b1_veeqo_mapping::money::{Accuracy, Currency, Rounding};
use b1_veeqo_mapping::pricing::{
    ChannelTotals, DeliveryInput, OrderInput, OrderLineInput, PricedOrder, PricingError, TaxRate,
    TotalsVerdict, price,
};
use b1_veeqo_mapping::quantity::Quantity;
use rust_decimal::Decimal;

/// A priced order, and the rate at which its delivery costs are taxed.
#[derive(Clone, Debug)]
pub(crate) struct Priced {
    pub(crate) order: PricedOrder,
    pub(crate) freight_rate: TaxRate,
    /// The channel's total minus ours, within the tolerance.
    pub(crate) residual: Decimal,
}

/// Prices the parts of an order. Channels differ in where they show the order's discount and whether delivery is taxed; the first reading that
/// explains the total is taken, and none is an exception.
pub(crate) fn price_parts(
    snapshot: &OrderSnapshot,
    parts: &[Part],
    channel: &ChannelSettings,
    tolerance: u32,
    accuracy: Option<&Accuracy>,
) -> Result<Priced, Trouble> {
    let currency = currency(snapshot)?;
    let rules = channel
        .rules(currency, tolerance, accuracy)
        .map_err(|error| Trouble::new(error.code(), error.to_string()))?;
    let total = snapshot
        .total
        .ok_or_else(|| Trouble::new(Code::DataUnreadable, "Veeqo shows no total for the order"))?;
    let stated = ChannelTotals { total, tax: snapshot.total_tax.unwrap_or_default() };
    let lines = parts.iter().map(|part| line_input(snapshot, part)).collect::<Result<Vec<_>, _>>()?;
    let mut closest: Option<Closest> = None;
    let mut within: Option<Priced> = None;
    let mut unpriced: Option<PricingError> = None;
    for order_discount in &snapshot.order_discounts {
        for freight_rate in freight_rates(snapshot, &lines, channel)? {
            let delivery = (!snapshot.delivery_cost.is_zero())
                .then_some(DeliveryInput { cost: snapshot.delivery_cost, tax_rate: freight_rate });
            let input =
                OrderInput { currency, lines: lines.clone(), order_discount: *order_discount, delivery };
            let order = match price(&input, &rules) {
                Ok(order) => order,
                Err(error) => {
                    unpriced.get_or_insert(error);
                    continue;
                }
            };
            let excess = freight_excess(&order, freight_rate, rules.rounding);
            let to_match = ChannelTotals { total: stated.total - excess, tax: stated.tax };
            match order.compare(&to_match, &rules) {
                TotalsVerdict::Equal => return Ok(Priced { order, freight_rate, residual: Decimal::ZERO }),
                TotalsVerdict::Within { residual } => {
                    if within.as_ref().is_none_or(|best| residual.abs() < best.residual.abs()) {
                        within = Some(Priced { order, freight_rate, residual });
                    }
                }
                TotalsVerdict::Differs { ours, residual, .. } => {
                    if closest.as_ref().is_none_or(|best| residual.abs() < best.residual.abs()) {
                        let coarse = order.lines.iter().position(|line| line.missed.is_some());
                        closest = Some(Closest { ours: ours + excess, residual, coarse });
                    }
                }
            }
        }
    }
    within.ok_or_else(|| match (&closest, unpriced) {
        (None, Some(error)) => Trouble::new(error.code(), error.to_string()),
        (closest, _) => differs(snapshot, parts, total, closest.as_ref(), rules.price_rounding),
    })
}

/// The reading that came closest to the channel's total, and failed.
struct Closest {
    ours: Decimal,
    residual: Decimal,
    /// A line whose amount no price of SAP's precision gives.
    coarse: Option<usize>,
}

/// Freight is sent net, and SAP taxes it anew: what that makes more than a charge that was split from its gross amount.
fn freight_excess(order: &PricedOrder, rate: TaxRate, rounding: Rounding) -> Decimal {
    let freight = &order.freight;
    if freight.tax.is_zero() { Decimal::ZERO } else { rounding.round(freight.net * rate.get()) - freight.tax }
}

fn differs(
    snapshot: &OrderSnapshot,
    parts: &[Part],
    total: Decimal,
    closest: Option<&Closest>,
    prices: Rounding,
) -> Trouble {
    let currency = snapshot.currency.as_deref().unwrap_or_default();
    let Some(Closest { ours, residual, coarse }) = closest else {
        let text =
            format!("Veeqo's total is {total} {currency}, but its lines and discounts cannot be priced");
        return Trouble::new(Code::OrderTotalDiffers, text);
    };
    let (ours, residual) = (ours.normalize(), residual.normalize());
    let text = format!(
        "Veeqo's total is {total} {currency}, but lines, discounts, tax and delivery give {ours} (difference {residual})"
    );
    let line = coarse.and_then(|index| snapshot.lines.get(parts.get(index)?.line));
    match line {
        Some(line) => Trouble::new(
            Code::OrderPriceTooFine,
            format!(
                "{text}: no price with the {} decimals that SAP keeps gives the amount of {}",
                prices.decimals(),
                line.sku
            ),
        ),
        None => Trouble::new(Code::OrderTotalDiffers, text),
    }
}

fn currency(snapshot: &OrderSnapshot) -> Result<Currency, Trouble> {
    let code = snapshot.currency.as_deref().unwrap_or_default();
    Currency::new(code).map_err(|_| {
        Trouble::new(Code::CurrencyUnknown, format!("the order's currency '{code}' is no three-letter code"))
    })
}

fn line_input(snapshot: &OrderSnapshot, part: &Part) -> Result<OrderLineInput, Trouble> {
    let unreadable = |text: String| Trouble::new(Code::DataUnreadable, text);
    let line = snapshot
        .lines
        .get(part.line)
        .ok_or_else(|| unreadable("an allocation serves a line that the order does not have".to_owned()))?;
    let quantity = Quantity::new(part.quantity)
        .map_err(|error| unreadable(format!("line {}: quantity: {error}", line.sku)))?;
    let tax_rate = TaxRate::new(line.tax_rate).map_err(|error| {
        Trouble::new(Code::TaxRateUnknown, format!("line {}: tax rate {}: {error}", line.sku, line.tax_rate))
    })?;
    Ok(OrderLineInput { quantity, unit_price: line.unit_price, tax_rate, unit_discount: line.unit_discount })
}

/// The rates at which delivery may be taxed: the configured one, else those of the lines and none.
fn freight_rates(
    snapshot: &OrderSnapshot,
    lines: &[OrderLineInput],
    channel: &ChannelSettings,
) -> Result<Vec<TaxRate>, Trouble> {
    let zero =
        TaxRate::new(Decimal::ZERO).map_err(|error| Trouble::new(Code::TaxRateUnknown, error.to_string()))?;
    if snapshot.delivery_cost.is_zero() {
        return Ok(vec![zero]);
    }
    if let Some(rate) = channel.freight_tax {
        return Ok(vec![rate]);
    }
    let mut rates: Vec<TaxRate> = Vec::new();
    for rate in lines.iter().map(|line| line.tax_rate).chain([zero]) {
        if !rates.contains(&rate) {
            rates.push(rate);
        }
    }
    Ok(rates)
}
