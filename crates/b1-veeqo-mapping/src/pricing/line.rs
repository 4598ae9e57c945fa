//! The arithmetic of one amount: tax both ways, and the unit price that reproduces it.

use rust_decimal::Decimal;

use super::{PriceMode, TaxRate, Taxed};
use crate::money::Rounding;
use crate::quantity::Quantity;

impl Taxed {
    /// Splits an amount that is already rounded into net and tax.
    pub(super) fn split(amount: Decimal, mode: PriceMode, rate: TaxRate, rounding: Rounding) -> Option<Self> {
        match mode {
            PriceMode::Net => {
                let tax = rounding.round(amount.checked_mul(rate.get())?);
                Some(Self { net: amount, tax, gross: amount.checked_add(tax)? })
            }
            PriceMode::Gross => {
                let net = rounding.round(amount.checked_div(rate.factor())?);
                Some(Self { net, tax: amount.checked_sub(net)?, gross: amount })
            }
        }
    }

    /// The same net amount without tax.
    pub(super) fn exempt(self) -> Self {
        Self { net: self.net, tax: Decimal::ZERO, gross: self.net }
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        Some(Self {
            net: self.net.checked_add(other.net)?,
            tax: self.tax.checked_add(other.tax)?,
            gross: self.gross.checked_add(other.gross)?,
        })
    }

    pub(super) fn by(self, mode: PriceMode) -> Decimal {
        match mode {
            PriceMode::Net => self.net,
            PriceMode::Gross => self.gross,
        }
    }
}

/// An amount turned from one mode into another at a tax rate, not rounded.
pub(super) fn convert(amount: Decimal, from: PriceMode, to: PriceMode, rate: TaxRate) -> Option<Decimal> {
    match (from, to) {
        (PriceMode::Net, PriceMode::Gross) => amount.checked_mul(rate.factor()),
        (PriceMode::Gross, PriceMode::Net) => amount.checked_div(rate.factor()),
        _ => Some(amount),
    }
}

/// The unit price that SAP turns back into `amount`: `amounts.round(quantity × price) = amount`.
///
/// `stated` is kept when it does so. Otherwise the price has as few decimals as do it, from the currency's up
/// to those of `prices`. `None` when none does: the quantity is so large, or the company keeps so few decimals for
/// prices, that the price's last decimal weighs more than a minor unit.
#[must_use]
pub fn unit_price(
    amount: Decimal,
    quantity: Quantity,
    stated: Decimal,
    amounts: Rounding,
    prices: Rounding,
) -> Option<Decimal> {
    let gives =
        |price: &Decimal| quantity.get().checked_mul(*price).map(|sum| amounts.round(sum)) == Some(amount);
    if prices.round(stated) == stated && gives(&stated) {
        return Some(stated);
    }
    let exact = amount.checked_div(quantity.get())?;
    (amounts.decimals().min(prices.decimals())..=prices.decimals())
        .filter_map(|decimals| Some(Rounding::new(decimals).ok()?.round(exact)))
        .find(gives)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn found(amount: &str, quantity: &str, stated: &str) -> Option<Decimal> {
        let quantity = Quantity::new(number(quantity)).unwrap();
        unit_price(number(amount), quantity, number(stated), Rounding::CENTS, Rounding::FINEST)
    }

    #[test]
    fn the_stated_price_stays_where_it_is_right() {
        assert_eq!(found("29.97", "3", "9.99"), Some(number("9.99")));
        assert_eq!(found("1.01", "1", "1.005"), Some(number("1.005")));
        assert_eq!(found("0", "0", "5"), Some(number("5")));
    }

    #[test]
    fn a_discounted_price_has_as_few_decimals_as_needed() {
        assert_eq!(found("26.11", "3", "9.99"), Some(number("8.703")));
        assert_eq!(found("7.76", "2", "4.45"), Some(number("3.88")));
        assert_eq!(found("0.01", "7", "1"), Some(number("0.001")));
        assert_eq!(found("100.00", "999999", "1"), Some(number("0.0001")));
    }

    #[test]
    fn what_no_price_gives_is_refused() {
        assert_eq!(found("0.01", "100000000", "1"), None);
        assert_eq!(found("1", "0", "1"), None);
    }
}
