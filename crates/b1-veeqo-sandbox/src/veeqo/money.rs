//! Money on the wire and the arithmetic of an order.

use super::order::{LineItem, Order};
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::Value;

/// A decimal as Veeqo writes it: a JSON number that always has a fraction, e.g. `8.99`, `0.0`.
pub(super) fn number(amount: Decimal) -> Value {
    let plain = amount.normalize();
    let text = if plain.scale() == 0 { format!("{plain}.0") } else { plain.to_string() };
    serde_json::from_str(&text).unwrap_or(Value::Null)
}

/// A decimal as some fields carry it: text, e.g. `"0.0"`.
pub(super) fn text(amount: Decimal) -> Value {
    let plain = amount.normalize();
    Value::String(if plain.scale() == 0 { format!("{plain}.0") } else { plain.to_string() })
}

/// Two decimals, half away from zero.
pub(super) fn cents(amount: Decimal) -> Decimal {
    rounded(amount, 2)
}

fn rounded(amount: Decimal, decimals: u32) -> Decimal {
    amount.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

impl LineItem {
    /// Amount of the line after its own discount, before the order's discount; as its prices are, net unless the order says otherwise.
    #[must_use]
    pub fn net(&self) -> Decimal {
        (self.price_per_unit - self.taxless_discount_per_unit) * Decimal::from(self.quantity)
    }
}

impl Order {
    /// Sum of the lines after every discount, before tax and delivery.
    #[must_use]
    pub fn subtotal(&self) -> Decimal {
        self.minor(self.gross_of_discount() - self.order_discount)
    }

    /// An amount in the smallest unit of the order's currency.
    fn minor(&self, amount: Decimal) -> Decimal {
        let decimals = match self.currency_code.as_str() {
            "CLP" | "ISK" | "JPY" | "KRW" | "VND" => 0,
            "BHD" | "KWD" => 3,
            _ => 2,
        };
        rounded(amount, decimals)
    }

    /// The tax on an amount, or in it where prices include tax.
    fn tax(&self, amount: Decimal, rate: Decimal) -> Decimal {
        if self.prices_include_tax {
            let gross = self.minor(amount);
            gross - self.minor(gross / (Decimal::ONE + rate))
        } else {
            self.minor(amount * rate)
        }
    }

    fn gross_of_discount(&self) -> Decimal {
        self.line_items.iter().map(LineItem::net).sum()
    }

    /// Line discounts and the order's discount together, unless the creator stated another sum.
    #[must_use]
    pub fn total_discounts(&self) -> Decimal {
        let lines: Decimal = self
            .line_items
            .iter()
            .map(|line| line.taxless_discount_per_unit * Decimal::from(line.quantity))
            .sum();
        self.stated_discounts.unwrap_or_else(|| self.minor(lines + self.order_discount))
    }

    /// Tax: as stated by the creator, otherwise per line on the net after a share of the order's discount, plus the
    /// tax on delivery.
    #[must_use]
    pub fn total_tax(&self) -> Decimal {
        if let Some(stated) = self.stated_tax {
            return stated;
        }
        let whole = self.gross_of_discount();
        let keep = if whole.is_zero() { Decimal::ONE } else { (whole - self.order_discount) / whole };
        let lines: Decimal =
            self.line_items.iter().map(|line| self.tax(line.net() * keep, line.tax_rate)).sum();
        lines + self.tax(self.delivery_cost, self.delivery_tax_rate)
    }

    /// What the customer pays: lines − discounts + delivery, and the tax where prices do not include it.
    #[must_use]
    pub fn total(&self) -> Decimal {
        let added = if self.prices_include_tax { Decimal::ZERO } else { self.total_tax() };
        self.subtotal() + added + self.delivery_cost
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_fraction_on_the_wire() {
        for (amount, wire) in
            [("8.99", "8.99"), ("0", "0.0"), ("1.750", "1.75"), ("100", "100.0"), ("-3", "-3.0")]
        {
            assert_eq!(number(amount.parse().unwrap()).to_string(), wire);
        }
        assert_eq!(text(Decimal::ZERO), "0.0");
    }
}
