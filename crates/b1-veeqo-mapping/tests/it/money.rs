//! The spread and the unit price, for any amounts.

use b1_veeqo_mapping::money::spread;
use b1_veeqo_mapping::pricing::unit_price;
use b1_veeqo_mapping::{Quantity, Rounding};
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
}
