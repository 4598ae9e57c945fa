//! Golden orders of `tests/golden/orders.json`, computed by hand: prices that end in 99, three units, an amount off the
//! order, delivery and two tax rates, in four countries. The end-to-end scenarios post the same orders.

use b1_veeqo_mapping::pricing::{
    ChannelTotals, DeliveryInput, OrderInput, OrderLineInput, PriceMode, PricingRules, TaxRate, TaxSource,
    Taxed, TotalsVerdict, price,
};
use b1_veeqo_mapping::{Currency, Quantity};
use rust_decimal::Decimal;
use serde::Deserialize;

#[derive(Deserialize)]
struct Golden {
    name: String,
    currency: Currency,
    prices: PriceMode,
    marketplace_tax: Option<Decimal>,
    lines: Vec<Line>,
    order_discount: Decimal,
    delivery: Delivery,
    total: Amount,
}

#[derive(Deserialize)]
struct Line {
    quantity: u32,
    unit_price: Decimal,
    tax_rate: TaxRate,
    sent: Decimal,
    #[serde(flatten)]
    amount: Amount,
}

#[derive(Deserialize)]
struct Delivery {
    cost: Decimal,
    tax_rate: TaxRate,
    #[serde(flatten)]
    amount: Amount,
}

#[derive(Deserialize)]
struct Amount {
    net: Decimal,
    tax: Decimal,
    gross: Decimal,
}

impl From<&Amount> for Taxed {
    fn from(Amount { net, tax, gross }: &Amount) -> Self {
        Self { net: *net, tax: *tax, gross: *gross }
    }
}

impl Golden {
    fn order(&self) -> OrderInput {
        let line = |line: &Line| OrderLineInput {
            quantity: Quantity::units(line.quantity),
            unit_price: line.unit_price,
            unit_discount: Decimal::ZERO,
            tax_rate: line.tax_rate,
        };
        OrderInput {
            currency: self.currency,
            lines: self.lines.iter().map(line).collect(),
            order_discount: self.order_discount,
            delivery: Some(DeliveryInput { cost: self.delivery.cost, tax_rate: self.delivery.tax_rate }),
        }
    }

    fn rules(&self) -> PricingRules {
        let rules = match self.prices {
            PriceMode::Net => PricingRules::net(self.currency),
            PriceMode::Gross => PricingRules::gross(self.currency),
        };
        let by_marketplace = self.marketplace_tax.is_some();
        let tax_source = if by_marketplace { TaxSource::Marketplace } else { TaxSource::Sap };
        PricingRules { tax_source, tolerance_per_line: 0, ..rules }
    }
}

#[test]
fn golden_orders_come_out_to_the_last_unit() {
    let orders: Vec<Golden> = serde_json::from_str(include_str!("../golden/orders.json")).unwrap();
    assert_eq!(orders.len(), 5);
    for golden in orders {
        let (name, rules) = (&golden.name, golden.rules());
        let priced = price(&golden.order(), &rules).unwrap();
        for (line, expected) in priced.lines.iter().zip(&golden.lines) {
            assert_eq!(line.amount, Taxed::from(&expected.amount), "{name}");
            assert_eq!((line.unit_price, line.missed), (expected.sent, None), "{name}");
        }
        assert_eq!(priced.freight, Taxed::from(&golden.delivery.amount), "{name}");
        assert_eq!(priced.total, Taxed::from(&golden.total), "{name}");
        let tax = golden.marketplace_tax.unwrap_or(golden.total.tax);
        let total = golden.total.gross + golden.marketplace_tax.unwrap_or_default();
        assert_eq!(priced.compare(&ChannelTotals { total, tax }, &rules), TotalsVerdict::Equal, "{name}");
    }
}
