//! Tax rates as fractions.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A number that is no tax rate.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{value} is not a tax rate: write a fraction from 0 to 1, 0.2 for 20 %")]
pub struct TaxRateError {
    /// The refused number.
    pub value: Decimal,
}

/// A tax rate as a fraction: 0.2 for 20 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(try_from = "Decimal", into = "Decimal")]
pub struct TaxRate(Decimal);

impl TaxRate {
    /// No tax.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// Checks a fraction.
    ///
    /// # Errors
    /// [`TaxRateError`] outside 0 to 1: most likely a percentage.
    pub fn new(value: Decimal) -> Result<Self, TaxRateError> {
        if value < Decimal::ZERO || value > Decimal::ONE {
            return Err(TaxRateError { value });
        }
        Ok(Self(value))
    }

    /// The fraction.
    #[must_use]
    pub fn get(self) -> Decimal {
        self.0
    }

    /// One plus the rate.
    pub(super) fn factor(self) -> Decimal {
        Decimal::ONE.saturating_add(self.0)
    }

    pub(super) fn distance(self, other: Self) -> Decimal {
        self.0.saturating_sub(other.0).abs()
    }
}

impl fmt::Display for TaxRate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl TryFrom<Decimal> for TaxRate {
    type Error = TaxRateError;

    fn try_from(value: Decimal) -> Result<Self, Self::Error> {
        Self::new(value)
    }
}

impl From<TaxRate> for Decimal {
    fn from(rate: TaxRate) -> Self {
        rate.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_is_refused_with_the_remedy() {
        let error = TaxRate::new(Decimal::from(20)).unwrap_err();
        assert_eq!(error.to_string(), "20 is not a tax rate: write a fraction from 0 to 1, 0.2 for 20 %");
        assert!(TaxRate::new(Decimal::new(-1, 1)).is_err());
        assert_eq!(TaxRate::new(Decimal::new(2, 1)).unwrap().factor(), Decimal::new(12, 1));
    }
}
