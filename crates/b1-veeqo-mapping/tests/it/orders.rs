//! Golden orders, computed by hand, and the properties of any order.

use b1_veeqo_mapping::pricing::{
    ChannelTotals, DeliveryInput, OrderInput, OrderLineInput, PriceMode, PricedOrder, PricingError,
    PricingRules, TaxRate, TaxSource, TotalsVerdict, price,
};
use b1_veeqo_mapping::{Currency, Quantity, Rounding};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::number;

fn rate(text: &str) -> TaxRate {
    TaxRate::new(number(text)).unwrap()
}

fn currency(code: &str) -> Currency {
    Currency::new(code).unwrap()
}

/// Quantity, unit price, discount on each unit, tax rate.
fn line(quantity: u32, unit_price: &str, unit_discount: &str, tax_rate: &str) -> OrderLineInput {
    OrderLineInput {
        quantity: Quantity::units(quantity),
        unit_price: number(unit_price),
        unit_discount: number(unit_discount),
        tax_rate: rate(tax_rate),
    }
}

fn order(code: &str, lines: Vec<OrderLineInput>, discount: &str, delivery: (&str, &str)) -> OrderInput {
    let delivery = Some(DeliveryInput { cost: number(delivery.0), tax_rate: rate(delivery.1) });
    OrderInput { currency: currency(code), lines, order_discount: number(discount), delivery }
}

/// Unit price, net, tax, gross of every line; net, tax, gross of the freight.
fn assert_priced(priced: &PricedOrder, lines: &[[&str; 4]], freight: [&str; 3], total: [&str; 3]) {
    let found: Vec<_> =
        priced.lines.iter().map(|l| [l.unit_price, l.amount.net, l.amount.tax, l.amount.gross]).collect();
    let expected: Vec<_> = lines.iter().map(|texts| texts.map(number)).collect();
    assert_eq!(found, expected);
    assert_eq!([priced.freight.net, priced.freight.tax, priced.freight.gross], freight.map(number));
    assert_eq!([priced.total.net, priced.total.tax, priced.total.gross], total.map(number));
}

fn verdict(priced: &PricedOrder, rules: &PricingRules, total: &str, tax: &str) -> TotalsVerdict {
    priced.compare(&ChannelTotals { total: number(total), tax: number(tax) }, rules)
}

#[test]
fn great_britain_net_prices_with_both_discounts_and_freight() {
    let rules = PricingRules::net(currency("GBP"));
    let lines = vec![line(1, "75.00", "0", "0.2"), line(3, "50.00", "10.00", "0.2")];
    let priced = price(&order("GBP", lines, "19.50", ("2.00", "0.2")), &rules).unwrap();
    assert_eq!(priced.prices, PriceMode::Net);
    let lines = [["67.50", "67.50", "13.50", "81.00"], ["36.00", "108.00", "21.60", "129.60"]];
    assert_priced(&priced, &lines, ["2.00", "0.40", "2.40"], ["177.50", "35.50", "213.00"]);
    assert_eq!(verdict(&priced, &rules, "213.00", "35.50"), TotalsVerdict::Equal);
    assert_eq!(
        verdict(&priced, &rules, "213.02", "35.52"),
        TotalsVerdict::Within { residual: number("0.02") }
    );
    let differs = TotalsVerdict::Differs {
        ours: number("213.00"),
        channel: number("213.04"),
        residual: number("0.04"),
        tolerance: number("0.02"),
    };
    assert_eq!(verdict(&priced, &rules, "213.04", "35.54"), differs);
    let strict = PricingRules { tolerance_per_line: 0, ..rules };
    assert!(matches!(verdict(&priced, &strict, "213.01", "0"), TotalsVerdict::Differs { .. }));
}

#[test]
fn germany_gross_prices_at_two_rates() {
    let rules = PricingRules::gross(currency("EUR"));
    let lines = vec![line(3, "9.99", "0", "0.19"), line(2, "4.45", "0", "0.07")];
    let priced = price(&order("EUR", lines, "5.00", ("4.90", "0.19")), &rules).unwrap();
    assert_eq!(priced.prices, PriceMode::Gross);
    let lines = [["8.703", "21.94", "4.17", "26.11"], ["3.88", "7.25", "0.51", "7.76"]];
    assert_priced(&priced, &lines, ["4.12", "0.78", "4.90"], ["33.31", "5.46", "38.77"]);
    assert_eq!(verdict(&priced, &rules, "38.77", "5.46"), TotalsVerdict::Equal);
}

#[test]
fn gross_prices_with_taxless_discounts() {
    let rules = PricingRules { discounts: PriceMode::Net, ..PricingRules::gross(currency("GBP")) };
    // 2 × (12.00 − 1.00 × 1.2) = 21.60 gross, 18.00 net; the order's 3.00 net are 3.60 gross.
    let priced =
        price(&order("GBP", vec![line(2, "12.00", "1.00", "0.2")], "3.00", ("0", "0")), &rules).unwrap();
    assert_priced(
        &priced,
        &[["9.00", "15.00", "3.00", "18.00"]],
        ["0", "0", "0"],
        ["15.00", "3.00", "18.00"],
    );
}

#[test]
fn a_full_taxless_discount_leaves_nothing_and_no_negative_cent() {
    let rules = PricingRules { discounts: PriceMode::Net, ..PricingRules::gross(currency("EUR")) };
    // 0.04 gross is 0.03 net, and 0.03 net is 0.04 gross; 9.99 gross is 8.39 net is 9.98 gross.
    for (unit_price, discount, left) in
        [("0.04", "0.03", "0"), ("9.99", "8.39", "0.01"), ("0.03", "0.03", "0")]
    {
        let input = order("EUR", vec![line(1, unit_price, "0", "0.19")], discount, ("0", "0"));
        assert_eq!(price(&input, &rules).unwrap().total.gross, number(left), "{unit_price}");
    }
}

#[test]
fn united_states_tax_by_sap_and_by_the_marketplace() {
    let rules = PricingRules::net(currency("USD"));
    let input = order("USD", vec![line(2, "24.995", "0", "0.0825")], "0", ("5.99", "0"));
    let priced = price(&input, &rules).unwrap();
    assert_priced(
        &priced,
        &[["24.995", "49.99", "4.12", "54.11"]],
        ["5.99", "0", "5.99"],
        ["55.98", "4.12", "60.10"],
    );
    assert_eq!(verdict(&priced, &rules, "60.10", "4.12"), TotalsVerdict::Equal);

    let rules = PricingRules { tax_source: TaxSource::Marketplace, ..rules };
    let priced = price(&input, &rules).unwrap();
    assert_priced(
        &priced,
        &[["24.995", "49.99", "0", "49.99"]],
        ["5.99", "0", "5.99"],
        ["55.98", "0", "55.98"],
    );
    assert_eq!(verdict(&priced, &rules, "60.11", "4.13"), TotalsVerdict::Equal);
}

#[test]
fn a_marketplace_with_gross_prices_is_posted_net() {
    let rules = PricingRules { tax_source: TaxSource::Marketplace, ..PricingRules::gross(currency("EUR")) };
    let priced = price(&order("EUR", vec![line(1, "11.90", "0", "0.19")], "0", ("0", "0")), &rules).unwrap();
    assert_eq!(priced.prices, PriceMode::Net);
    assert_priced(&priced, &[["10.00", "10.00", "0", "10.00"]], ["0", "0", "0"], ["10.00", "0", "10.00"]);
    assert_eq!(verdict(&priced, &rules, "11.90", "1.90"), TotalsVerdict::Equal);
}

#[test]
fn japan_has_no_decimals() {
    let rules = PricingRules::net(currency("JPY"));
    let lines = vec![line(3, "333", "0", "0.1"), line(1, "1250", "0", "0.1")];
    let priced = price(&order("JPY", lines, "100", ("500", "0.1")), &rules).unwrap();
    let lines = [["318.3", "955", "96", "1051"], ["1194", "1194", "119", "1313"]];
    assert_priced(&priced, &lines, ["500", "50", "550"], ["2649", "265", "2914"]);
    assert_eq!(verdict(&priced, &rules, "2912", "0"), TotalsVerdict::Within { residual: number("-2") });
}

#[test]
fn an_order_discount_finer_than_a_cent_is_rounded() {
    let rules = PricingRules::net(currency("GBP"));
    let input = order("GBP", vec![line(1, "9.99", "0", "0")], "1.4985", ("0", "0"));
    assert_eq!(price(&input, &rules).unwrap().total.gross, number("8.49"));
}

#[test]
fn nonsense_is_refused_with_its_place() {
    let rules = PricingRules::net(currency("GBP"));
    let refused =
        |lines, discount: &str| price(&order("GBP", lines, discount, ("0", "0")), &rules).unwrap_err();
    let error = refused(vec![line(1, "5", "0", "0"), line(2, "5", "6", "0")], "0");
    assert_eq!(error, PricingError::LineDiscount { line: 2, excess: number("2") });
    assert!(matches!(
        refused(vec![line(1, "-5", "0", "0")], "0"),
        PricingError::Negative { field: "unit price", .. }
    ));
    let error = refused(vec![line(1, "5", "0", "0")], "5.01");
    assert_eq!(error, PricingError::LineDiscount { line: 1, excess: number("0.01") });
    assert!(matches!(refused(vec![], "1"), PricingError::OrderDiscount { .. }));
    let coarse = PricingRules { price_rounding: Rounding::CENTS, ..rules };
    let input = order("GBP", vec![line(3, "1.00", "0", "0")], "1.00", ("0", "0"));
    let priced = price(&input, &coarse).unwrap();
    assert_eq!((priced.lines[0].unit_price, priced.lines[0].missed), (number("0.67"), Some(number("2.00"))));
    assert_priced(&priced, &[["0.67", "2.01", "0", "2.01"]], ["0", "0", "0"], ["2.01", "0", "2.01"]);
    assert_eq!(verdict(&priced, &coarse, "2.00", "0"), TotalsVerdict::Within { residual: number("-0.01") });
    let huge = OrderLineInput { unit_price: Decimal::MAX, ..line(2, "0", "0", "0") };
    assert_eq!(refused(vec![huge], "0"), PricingError::OutOfRange);
}

fn lines() -> impl Strategy<Value = Vec<OrderLineInput>> {
    let line = (1_u32..=500, 0_i64..=200_000, 0_i64..=100, 0_usize..5).prop_map(
        |(quantity, cents, percent, index)| {
            let unit_price = Decimal::new(cents, 2);
            OrderLineInput {
                quantity: Quantity::units(quantity),
                unit_price,
                unit_discount: (unit_price * Decimal::new(percent, 2)).round_dp(4),
                tax_rate: rate(["0", "0.05", "0.07", "0.19", "0.2"][index]),
            }
        },
    );
    prop::collection::vec(line, 1..12)
}

proptest! {
    #[test]
    fn any_order_adds_up_and_sap_can_reproduce_it(
        lines in lines(),
        percent in 0_i64..=100,
        delivery in 0_i64..=5_000,
        gross in any::<bool>(),
        marketplace in any::<bool>(),
    ) {
        let code = currency("EUR");
        let rules = if gross { PricingRules::gross(code) } else { PricingRules::net(code) };
        let tax_source = if marketplace { TaxSource::Marketplace } else { TaxSource::Sap };
        let rules = PricingRules { tax_source, ..rules };
        let listed: Decimal = lines
            .iter()
            .map(|l| rules.rounding.round(l.quantity.get() * (l.unit_price - l.unit_discount)))
            .sum();
        let order_discount = Rounding::CENTS.round(listed * Decimal::new(percent, 2));
        let delivery = Some(DeliveryInput { cost: Decimal::new(delivery, 2), tax_rate: rate("0.19") });
        let input = OrderInput { currency: code, lines, order_discount, delivery };
        let priced = price(&input, &rules).unwrap();

        let mut sum = priced.freight;
        for (line, stated) in priced.lines.iter().zip(&input.lines) {
            let amount = if priced.prices == PriceMode::Gross { line.amount.gross } else { line.amount.net };
            prop_assert_eq!(rules.rounding.round(line.unit_price * stated.quantity.get()), amount);
            prop_assert_eq!(line.amount.net + line.amount.tax, line.amount.gross);
            prop_assert!(line.amount.net >= Decimal::ZERO && line.amount.tax >= Decimal::ZERO);
            sum.net += line.amount.net;
            sum.tax += line.amount.tax;
            sum.gross += line.amount.gross;
        }
        prop_assert_eq!(sum, priced.total);
        if !marketplace {
            let posted: Decimal = priced.lines.iter().map(|l| if gross { l.amount.gross } else { l.amount.net }).sum();
            prop_assert_eq!(posted, listed - order_discount);
        }
    }
}
