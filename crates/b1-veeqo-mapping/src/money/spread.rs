//! An amount spread over parts by the largest remainder: exact in sum, fair to one minor unit, repeatable.

use rust_decimal::Decimal;

use super::Rounding;

/// Why an amount cannot be spread.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SpreadError {
    /// The amount is finer than the minor unit.
    #[error("{amount} is finer than the currency's smallest unit")]
    TooFine {
        /// The refused amount.
        amount: Decimal,
    },
    /// A weight is below zero.
    #[error("weight {weight} at position {position} is below zero")]
    NegativeWeight {
        /// The refused weight.
        weight: Decimal,
        /// Its position, from 1.
        position: usize,
    },
    /// There is an amount to spread and every weight is zero.
    #[error("{amount} cannot be spread: every weight is zero")]
    NoWeight {
        /// The amount left over.
        amount: Decimal,
    },
    /// The numbers are too large to compute exactly.
    #[error("the numbers are too large to spread exactly")]
    OutOfRange,
}

/// Spreads an amount over parts in proportion to their weights.
///
/// Each part is the exact share rounded down to the minor unit; the units left over go one each to the parts
/// that lost most, the earlier of equals first. The parts sum to the amount exactly, a part of no weight gets
/// nothing, and the same input gives the same output. A negative amount is spread as its size and negated.
///
/// # Errors
/// [`SpreadError`] when the amount is not a whole number of minor units, or the weights give no proportion.
pub fn spread(amount: Decimal, weights: &[Decimal], rounding: Rounding) -> Result<Vec<Decimal>, SpreadError> {
    let decimals = rounding.decimals();
    let units = mantissa(amount.normalize(), decimals).ok_or(SpreadError::TooFine { amount })?;
    let weights = integers(weights)?;
    let total = weights.iter().try_fold(0_i128, |sum, weight| sum.checked_add(*weight));
    let total = total.ok_or(SpreadError::OutOfRange)?;
    if units == 0 {
        return Ok(vec![Decimal::ZERO; weights.len()]);
    }
    if total == 0 {
        return Err(SpreadError::NoWeight { amount });
    }
    let parts = largest_remainder(units.abs(), &weights, total).ok_or(SpreadError::OutOfRange)?;
    let signed =
        parts.into_iter().map(|part| Decimal::try_from_i128_with_scale(part * units.signum(), decimals));
    signed.collect::<Result<_, _>>().map_err(|_| SpreadError::OutOfRange)
}

fn largest_remainder(units: i128, weights: &[i128], total: i128) -> Option<Vec<i128>> {
    let mut parts = Vec::with_capacity(weights.len());
    let mut lost = Vec::with_capacity(weights.len());
    for (index, weight) in weights.iter().enumerate() {
        let share = units.checked_mul(*weight)?;
        parts.push(share / total);
        lost.push((share % total, index));
    }
    let left = usize::try_from(units - parts.iter().sum::<i128>()).ok()?;
    lost.sort_by(|(a, i), (b, j)| b.cmp(a).then(i.cmp(j)));
    for (_, index) in lost.into_iter().take(left) {
        *parts.get_mut(index)? += 1;
    }
    Some(parts)
}

/// The weights as whole numbers on one scale.
fn integers(weights: &[Decimal]) -> Result<Vec<i128>, SpreadError> {
    let scale = weights.iter().map(|weight| weight.normalize().scale()).max().unwrap_or(0);
    weights
        .iter()
        .zip(1..)
        .map(|(weight, position)| {
            if *weight < Decimal::ZERO {
                return Err(SpreadError::NegativeWeight { weight: *weight, position });
            }
            mantissa(*weight, scale).ok_or(SpreadError::OutOfRange)
        })
        .collect()
}

/// The number in units of `scale` decimals; `None` when it is finer than that, or too large.
fn mantissa(number: Decimal, scale: u32) -> Option<i128> {
    let mut rescaled = number;
    rescaled.rescale(scale);
    (rescaled == number && rescaled.scale() == scale).then_some(rescaled.mantissa())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(texts: &[&str]) -> Vec<Decimal> {
        texts.iter().map(|text| text.parse().unwrap()).collect()
    }

    fn cents(amount: &str, weights: &[&str]) -> Result<Vec<Decimal>, SpreadError> {
        spread(amount.parse().unwrap(), &numbers(weights), Rounding::CENTS)
    }

    #[test]
    fn units_left_over_go_to_the_largest_remainder_then_to_the_first() {
        assert_eq!(cents("10", &["1", "1", "1"]).unwrap(), numbers(&["3.34", "3.33", "3.33"]));
        assert_eq!(cents("5.00", &["29.97", "8.90"]).unwrap(), numbers(&["3.86", "1.14"]));
        assert_eq!(cents("-0.05", &["1", "0", "2"]).unwrap(), numbers(&["-0.02", "0", "-0.03"]));
        let yen = Rounding::new(0).unwrap();
        assert_eq!(
            spread(Decimal::from(100), &numbers(&["999", "1250"]), yen).unwrap(),
            numbers(&["44", "56"])
        );
    }

    #[test]
    fn nothing_to_spread_needs_no_weight() {
        assert_eq!(cents("0", &["0", "0"]).unwrap(), numbers(&["0", "0"]));
        assert_eq!(cents("0", &[]).unwrap(), []);
    }

    #[test]
    fn what_has_no_answer_is_refused() {
        assert!(matches!(cents("0.005", &["1"]), Err(SpreadError::TooFine { .. })));
        assert!(matches!(cents("1", &["0"]), Err(SpreadError::NoWeight { .. })));
        assert!(matches!(cents("1", &[]), Err(SpreadError::NoWeight { .. })));
        assert!(matches!(cents("1", &["2", "-1"]), Err(SpreadError::NegativeWeight { position: 2, .. })));
        assert_eq!(
            spread(Decimal::MAX, &[Decimal::MAX, Decimal::MAX], Rounding::new(0).unwrap()),
            Err(SpreadError::OutOfRange)
        );
    }
}
