//! Prices an order as a SAP company will, with that company's decimals and its own code for the currency.
//!
//! `cargo run -p b1-veeqo-mapping --example price_order`
#![expect(clippy::print_stdout, reason = "an example prints what it finds")]

use std::error::Error;

use b1_veeqo_mapping::money::{Accuracy, CompanyCurrency, CurrencyTable};
use b1_veeqo_mapping::pricing::{
    ChannelTotals, DeliveryInput, OrderInput, OrderLineInput, PricingRules, TaxRate, price,
};
use b1_veeqo_mapping::{Currency, Quantity};

fn main() -> Result<(), Box<dyn Error>> {
    let real = Currency::new("BRL")?;
    let code = CurrencyTable::new([(real, CompanyCurrency::new("R$")?)])?.code(real)?;
    let line = |quantity, unit_price: &str, rate: &str| -> Result<OrderLineInput, Box<dyn Error>> {
        Ok(OrderLineInput {
            quantity: Quantity::units(quantity),
            unit_price: unit_price.parse()?,
            unit_discount: "0".parse()?,
            tax_rate: TaxRate::new(rate.parse()?)?,
        })
    };
    let order = OrderInput {
        currency: real,
        lines: vec![line(3, "9.99", "0.2")?, line(1, "4.99", "0")?],
        order_discount: "4.00".parse()?,
        delivery: Some(DeliveryInput { cost: "3.99".parse()?, tax_rate: TaxRate::new("0.2".parse()?)? }),
    };
    let channel = ChannelTotals { total: "41.06".parse()?, tax: "6.11".parse()? };
    for price_decimals in [6, 2] {
        let accuracy = Accuracy::default().with_totals(Some(2))?.with_prices(Some(price_decimals))?;
        let rules = PricingRules::net(real).kept_with(&accuracy, &code);
        let priced = price(&order, &rules)?;
        println!("prices with {price_decimals} decimals, in {code}:");
        for line in &priced.lines {
            println!("  {} each, {} net, {} tax", line.unit_price, line.amount.net, line.amount.tax);
        }
        println!("  total {}: {:?}", priced.total.gross, priced.compare(&channel, &rules));
    }
    Ok(())
}
