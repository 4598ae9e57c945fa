//! The spread and the unit price, for any amounts.

use b1_veeqo_mapping::money::spread;
use b1_veeqo_mapping::money::{Accuracy, CompanyCurrency};
use b1_veeqo_mapping::pricing::{OrderInput, OrderLineInput, PricingRules, TaxRate, price, unit_price};
use b1_veeqo_mapping::quantity::UnitOfMeasure;
use b1_veeqo_mapping::{Currency, Quantity, Rounding};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn amounts() -> impl Strategy<Value = (Decimal, Rounding)> {
    (-1_000_000_000_000_i64..=1_000_000_000_000, 0_u32..=3)
        .prop_map(|(units, decimals)| (Decimal::new(units, decimals), Rounding::new(decimals).unwrap()))
}

fn weights() -> impl Strategy<Value = Vec<Decimal>> {
    let weight = (0_i64..=1_000_000_000, 0_u32..=6).prop_map(|(units, scale)| Decimal::new(units, scale));
    prop::collection::vec(weight, 1..40)
}

proptest! {
    #[test]
    fn parts_sum_exactly_and_stay_within_a_unit_of_their_share((amount, rounding) in amounts(), weights in weights()) {
        let total: Decimal = weights.iter().sum();
        prop_assume!(!total.is_zero());
        let parts = spread(amount, &weights, rounding).unwrap();
        prop_assert_eq!(parts.iter().sum::<Decimal>(), amount);
        prop_assert_eq!(parts.len(), weights.len());
        for (part, weight) in parts.iter().zip(&weights) {
            let exact = amount * (weight / total);
            prop_assert!((part - exact).abs() <= rounding.unit(), "{} of {}", part, exact);
            prop_assert!(!weight.is_zero() || part.is_zero());
            prop_assert_eq!(rounding.round(*part), *part);
        }
    }

    #[test]
    fn a_heavier_part_never_gets_less((amount, rounding) in amounts(), weights in weights()) {
        prop_assume!(weights.iter().any(|weight| !weight.is_zero()));
        let parts = spread(amount.abs(), &weights, rounding).unwrap();
        for (i, (part, weight)) in parts.iter().zip(&weights).enumerate() {
            for (other, its_weight) in parts.iter().zip(&weights).skip(i + 1) {
                prop_assert!(weight <= its_weight || part >= other);
                prop_assert!(weight >= its_weight || part <= other);
                prop_assert!(weight != its_weight || part >= other, "the earlier of equals comes first");
            }
        }
    }

    #[test]
    fn the_unit_price_gives_the_amount_back(
        units in 0_i64..=100_000_000,
        quantity in 1_u32..=9_999,
        stated in 0_i64..=100_000,
        decimals in 0_u32..=2,
    ) {
        let (amount, rounding) = (Decimal::new(units, decimals), Rounding::new(decimals).unwrap());
        let quantity = Quantity::units(quantity);
        let price = unit_price(amount, quantity, Decimal::new(stated, 2), rounding, Rounding::FINEST).unwrap();
        prop_assert_eq!(rounding.round(price * quantity.get()), amount);
        prop_assert!(price.scale() <= 6);
    }

    #[test]
    fn prices_keep_to_the_company_s_decimals_and_miss_by_no_more_than_they_must(
        cents in 0_i64..=100_000,
        quantity in 1_u32..=999,
        discount in 0_i64..=100,
        decimals in 0_u32..=6,
        gross in any::<bool>(),
    ) {
        let euro = Currency::new("EUR").unwrap();
        let accuracy = Accuracy::default().with_prices(Some(decimals)).unwrap();
        let rules = if gross { PricingRules::gross(euro) } else { PricingRules::net(euro) };
        let rules = rules.kept_with(&accuracy, &CompanyCurrency::from(euro));
        let unit_price = Decimal::new(cents, 2);
        let tax_rate = TaxRate::new(Decimal::new(19, 2)).unwrap();
        let quantity = Quantity::units(quantity);
        let line = OrderLineInput { quantity, unit_price, unit_discount: Decimal::ZERO, tax_rate };
        let listed = unit_price * quantity.get();
        let order_discount = (listed * Decimal::new(discount, 2)).round_dp(2);
        let order = OrderInput { currency: euro, lines: vec![line], order_discount, delivery: None };
        let priced = price(&order, &rules).unwrap();
        let line = &priced.lines[0];
        let posted = if gross { line.amount.gross } else { line.amount.net };
        prop_assert!(line.unit_price.normalize().scale() <= decimals);
        prop_assert_eq!(Rounding::CENTS.round(line.unit_price * quantity.get()), posted);
        let most = accuracy.prices().unit() * quantity.get() / Decimal::TWO + Decimal::new(1, 2);
        let missed = (posted - (listed - order_discount)).abs();
        prop_assert!(missed <= most, "{} missed", missed);
        prop_assert_eq!(line.missed.is_some(), !missed.is_zero());
    }

    #[test]
    fn a_unit_of_measure_goes_there_and_back_or_nowhere(
        units in 0_i64..1_000_000,
        scale in 0_u32..=4,
        alternate in 1_i64..60,
        base in 1_i64..60,
    ) {
        let unit = UnitOfMeasure::new(alternate.into(), base.into()).unwrap();
        let quantity = Quantity::new(Decimal::new(units, scale)).unwrap();
        if let Ok(inventory) = unit.to_inventory(quantity) {
            prop_assert_eq!(inventory.get() * Decimal::from(alternate), quantity.get() * Decimal::from(base));
            prop_assert_eq!(unit.from_inventory(inventory), Ok(quantity));
        }
    }
}
