//! Money: exact decimals with a currency, one way of rounding, and a spread that loses no cent.

mod accuracy;
mod company_currency;
mod currency;
mod spread;

use std::fmt;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

pub use accuracy::Accuracy;
pub use company_currency::{
    CompanyCurrency, CompanyCurrencyError, CurrencyShadowed, CurrencyTable, CurrencyTableError,
};
pub use currency::{Currency, CurrencyError};
pub use spread::{SpreadError, spread};

/// Largest amount taken seriously, 10¹⁵ in either direction.
const LIMIT: i64 = 1_000_000_000_000_000;

/// Why an operation on money was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MoneyError {
    /// Two currencies were mixed.
    #[error("{left} and {right} cannot be added")]
    CurrenciesDiffer {
        /// The currency of the first amount.
        left: Currency,
        /// The currency of the second amount.
        right: Currency,
    },
    /// Absurdly large.
    #[error("{amount} is out of range for an amount")]
    OutOfRange {
        /// The refused number.
        amount: Decimal,
    },
    /// More decimals than any amount or price can have.
    #[error("{decimals} decimals are too many: at most {} are kept", Rounding::MAX_DECIMALS)]
    TooManyDecimals {
        /// The refused number of decimals.
        decimals: u32,
    },
}

/// An amount in a currency. It may be negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "MoneyParts", into = "MoneyParts")]
pub struct Money {
    amount: Decimal,
    currency: Currency,
}

/// [`Money`] as it is stored.
#[derive(Serialize, Deserialize)]
struct MoneyParts {
    amount: Decimal,
    currency: Currency,
}

impl Money {
    /// Checks an amount.
    ///
    /// # Errors
    /// [`MoneyError::OutOfRange`] above 10¹⁵ in either direction.
    pub fn new(amount: Decimal, currency: Currency) -> Result<Self, MoneyError> {
        if amount.abs() > Decimal::from(LIMIT) {
            return Err(MoneyError::OutOfRange { amount });
        }
        Ok(Self { amount, currency })
    }

    /// Nothing, in a currency.
    #[must_use]
    pub fn zero(currency: Currency) -> Self {
        Self { amount: Decimal::ZERO, currency }
    }

    /// The number.
    #[must_use]
    pub fn amount(self) -> Decimal {
        self.amount
    }

    /// The currency.
    #[must_use]
    pub fn currency(self) -> Currency {
        self.currency
    }

    /// Both together.
    ///
    /// # Errors
    /// [`MoneyError`] when the currencies differ or the sum is absurd.
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        self.same(other)?;
        Self::new(self.amount.saturating_add(other.amount), self.currency)
    }

    /// `self` minus `other`.
    ///
    /// # Errors
    /// [`MoneyError`] when the currencies differ or the difference is absurd.
    pub fn minus(self, other: Self) -> Result<Self, MoneyError> {
        self.same(other)?;
        Self::new(self.amount.saturating_sub(other.amount), self.currency)
    }

    fn same(self, other: Self) -> Result<(), MoneyError> {
        if self.currency == other.currency {
            return Ok(());
        }
        Err(MoneyError::CurrenciesDiffer { left: self.currency, right: other.currency })
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency)
    }
}

impl TryFrom<MoneyParts> for Money {
    type Error = MoneyError;

    fn try_from(parts: MoneyParts) -> Result<Self, Self::Error> {
        Self::new(parts.amount, parts.currency)
    }
}

impl From<Money> for MoneyParts {
    fn from(money: Money) -> Self {
        Self { amount: money.amount, currency: money.currency }
    }
}

/// Rounding to a number of decimals, halves away from zero, as SAP Business One rounds amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Rounding {
    decimals: u32,
}

impl Rounding {
    /// Most decimals of a price in SAP Business One.
    pub const MAX_DECIMALS: u32 = 6;
    /// Two decimals, as most currencies have.
    pub const CENTS: Self = Self { decimals: 2 };
    /// Six decimals, the finest that SAP keeps for a price.
    pub const FINEST: Self = Self { decimals: Self::MAX_DECIMALS };

    /// Rounding to this many decimals.
    ///
    /// # Errors
    /// [`MoneyError::TooManyDecimals`] above six.
    pub fn new(decimals: u32) -> Result<Self, MoneyError> {
        if decimals > Self::MAX_DECIMALS {
            return Err(MoneyError::TooManyDecimals { decimals });
        }
        Ok(Self { decimals })
    }

    /// Rounding to the minor unit that ISO 4217 gives a currency. SAP keeps its own number of decimals per
    /// currency: where that differs, use [`Rounding::new`].
    #[must_use]
    pub fn of(currency: Currency) -> Self {
        Self { decimals: currency.minor_units() }
    }

    /// How many decimals remain.
    #[must_use]
    pub fn decimals(self) -> u32 {
        self.decimals
    }

    /// The smallest amount above zero.
    #[must_use]
    pub fn unit(self) -> Decimal {
        Decimal::new(1, self.decimals)
    }

    /// The nearest amount.
    #[must_use]
    pub fn round(self, amount: Decimal) -> Decimal {
        amount.round_dp_with_strategy(self.decimals, RoundingStrategy::MidpointAwayFromZero)
    }
}

impl TryFrom<u32> for Rounding {
    type Error = MoneyError;

    fn try_from(decimals: u32) -> Result<Self, Self::Error> {
        Self::new(decimals)
    }
}

impl From<Rounding> for u32 {
    fn from(rounding: Rounding) -> Self {
        rounding.decimals
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn currencies_never_mix() {
        let (pound, euro) = (Currency::new("GBP").unwrap(), Currency::new("EUR").unwrap());
        let one = Money::new(number("1.10"), pound).unwrap();
        assert_eq!(one.plus(one).unwrap().to_string(), "2.20 GBP");
        assert_eq!(one.minus(one).unwrap(), Money::zero(pound));
        assert_eq!(one.plus(Money::zero(euro)).unwrap_err().to_string(), "GBP and EUR cannot be added");
        assert!(Money::new(Decimal::MAX, euro).is_err());
    }

    #[test]
    fn halves_go_away_from_zero() {
        for (amount, rounded) in
            [("1.005", "1.01"), ("-1.005", "-1.01"), ("1.0049", "1.00"), ("2.675", "2.68")]
        {
            assert_eq!(Rounding::CENTS.round(number(amount)), number(rounded));
        }
        let yen = Rounding::of(Currency::new("JPY").unwrap());
        assert_eq!((yen.round(number("95.5")), yen.unit()), (number("96"), number("1")));
        assert!(Rounding::new(7).is_err());
    }
}
