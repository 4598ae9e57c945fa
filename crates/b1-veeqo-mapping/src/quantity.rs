//! Quantities in inventory units: exact decimals, checked once, never floats.

mod signed;
mod unit;

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

pub use signed::SignedQuantity;
pub use unit::{UnitError, UnitOfMeasure};

/// Most decimals that SAP Business One keeps for a quantity.
pub const MAX_DECIMALS: u32 = 6;

/// Largest quantity taken seriously, 10¹²; what is above is a mistake in the data.
const LIMIT: i64 = 1_000_000_000_000;

/// Why a number is not a quantity.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum QuantityError {
    /// Below zero where only a quantity makes sense.
    #[error("{value} is below zero, which is no quantity")]
    Negative {
        /// The refused number.
        value: Decimal,
    },
    /// More decimals than SAP keeps; rounding would lose stock.
    #[error("{value} has more than {MAX_DECIMALS} decimals")]
    TooFine {
        /// The refused number.
        value: Decimal,
    },
    /// More decimals than the company keeps for quantities.
    #[error("{value} has more decimals than the {decimals} that the company keeps for quantities")]
    FinerThanKept {
        /// The refused number.
        value: Decimal,
        /// What the company keeps.
        decimals: u32,
    },
    /// Absurdly large.
    #[error("{value} is out of range for a quantity")]
    OutOfRange {
        /// The refused number.
        value: Decimal,
    },
    /// Not a whole number, where Veeqo counts whole units.
    #[error("{value} is not a whole number of units, and Veeqo counts whole units only")]
    Fractional {
        /// The refused number.
        value: Decimal,
    },
}

fn check(value: Decimal) -> Result<Decimal, QuantityError> {
    let value = value.normalize();
    if value.abs() > Decimal::from(LIMIT) {
        return Err(QuantityError::OutOfRange { value });
    }
    if value.scale() > MAX_DECIMALS {
        return Err(QuantityError::TooFine { value });
    }
    Ok(value)
}

fn whole(value: Decimal) -> Result<i64, QuantityError> {
    if value.scale() != 0 {
        return Err(QuantityError::Fractional { value });
    }
    i64::try_from(value.mantissa()).map_err(|_| QuantityError::OutOfRange { value })
}

/// A quantity of zero or more, in the item's inventory unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(try_from = "Decimal", into = "Decimal")]
pub struct Quantity(Decimal);

impl Quantity {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// Checks a number.
    ///
    /// # Errors
    /// [`QuantityError`] when it is negative, too fine or out of range.
    pub fn new(value: Decimal) -> Result<Self, QuantityError> {
        if value.is_sign_negative() && !value.is_zero() {
            return Err(QuantityError::Negative { value });
        }
        check(value.abs()).map(Self)
    }

    /// A whole number of units.
    #[must_use]
    pub fn units(count: u32) -> Self {
        Self(Decimal::from(count))
    }

    /// The number.
    #[must_use]
    pub fn get(self) -> Decimal {
        self.0
    }

    /// Whether it is nothing.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// The quantity in whole units, for Veeqo.
    ///
    /// # Errors
    /// [`QuantityError::Fractional`] when it has a fraction; nothing is ever rounded away.
    pub fn whole(self) -> Result<i64, QuantityError> {
        whole(self.0)
    }

    /// Both together.
    ///
    /// # Errors
    /// [`QuantityError::OutOfRange`] for absurd sums.
    pub fn plus(self, other: Self) -> Result<Self, QuantityError> {
        check(self.0.saturating_add(other.0)).map(Self)
    }

    /// What is left after taking `other` away.
    ///
    /// # Errors
    /// [`QuantityError::Negative`] when `other` is the larger one.
    pub fn minus(self, other: Self) -> Result<Self, QuantityError> {
        Self::new(self.0.saturating_sub(other.0))
    }

    /// The difference, which may be negative: `self` minus `other`.
    #[must_use]
    pub fn difference(self, other: Self) -> SignedQuantity {
        SignedQuantity::between(self, other)
    }

    /// The sum of many.
    ///
    /// # Errors
    /// [`QuantityError::OutOfRange`] for absurd sums.
    pub fn sum(quantities: impl IntoIterator<Item = Self>) -> Result<Self, QuantityError> {
        quantities.into_iter().try_fold(Self::ZERO, Self::plus)
    }
}

macro_rules! decimal_text {
    ($($name:ident),*) => {
        $(impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.get().fmt(f)
            }
        }

        impl TryFrom<Decimal> for $name {
            type Error = QuantityError;

            fn try_from(value: Decimal) -> Result<Self, Self::Error> {
                Self::new(value)
            }
        }

        impl From<$name> for Decimal {
            fn from(quantity: $name) -> Self {
                quantity.get()
            }
        })*
    };
}

decimal_text!(Quantity, SignedQuantity);

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn quantities_are_checked_once() {
        assert_eq!(Quantity::new(number("2.500")).unwrap().to_string(), "2.5");
        assert_eq!(Quantity::new(number("-0")).unwrap(), Quantity::ZERO);
        assert!(matches!(Quantity::new(number("-0.1")), Err(QuantityError::Negative { .. })));
        assert!(matches!(Quantity::new(number("0.0000001")), Err(QuantityError::TooFine { .. })));
        assert!(matches!(Quantity::new(number("1000000000001")), Err(QuantityError::OutOfRange { .. })));
        assert!(serde_json::from_str::<Quantity>("\"-1\"").is_err());
        assert_eq!(
            serde_json::from_str::<Quantity>("\"1.50\"").unwrap(),
            Quantity::new(number("1.5")).unwrap()
        );
    }

    #[test]
    fn whole_units_are_never_rounded() {
        assert_eq!(Quantity::new(number("3.0")).unwrap().whole(), Ok(3));
        assert_eq!(SignedQuantity::units(-4).whole(), Ok(-4));
        let error = Quantity::new(number("1.5")).unwrap().whole().unwrap_err();
        assert_eq!(error, QuantityError::Fractional { value: number("1.5") });
    }

    #[test]
    fn arithmetic_stays_in_range() {
        let (two, five) = (Quantity::units(2), Quantity::units(5));
        assert_eq!(two.plus(five), Ok(Quantity::units(7)));
        assert_eq!(five.minus(two), Ok(Quantity::units(3)));
        assert!(two.minus(five).is_err());
        assert_eq!(two.difference(five), SignedQuantity::units(-3));
        assert_eq!(two.difference(five).magnitude(), Quantity::units(3));
        assert_eq!(SignedQuantity::units(3).reversed(), SignedQuantity::units(-3));
        let most = Quantity::new(Decimal::from(LIMIT)).unwrap();
        assert!(most.plus(most).is_err());
        assert_eq!(Quantity::sum([two, five, two]), Ok(Quantity::units(9)));
    }
}
