//! Movements and levels that may be negative.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Quantity, QuantityError, check, whole};

/// A movement or a level that may be negative, in the item's inventory unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(try_from = "Decimal", into = "Decimal")]
pub struct SignedQuantity(Decimal);

impl SignedQuantity {
    /// No movement.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// Checks a number.
    ///
    /// # Errors
    /// [`QuantityError`] when it is too fine or out of range.
    pub fn new(value: Decimal) -> Result<Self, QuantityError> {
        check(value).map(Self)
    }

    /// A whole number of units.
    #[must_use]
    pub fn units(count: i32) -> Self {
        Self(Decimal::from(count))
    }

    /// `a` minus `b`; both are in range, so their difference is.
    pub(super) fn between(a: Quantity, b: Quantity) -> Self {
        Self(a.0.saturating_sub(b.0).normalize())
    }

    /// The number.
    #[must_use]
    pub fn get(self) -> Decimal {
        self.0
    }

    /// Whether nothing moved.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether it is below zero.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.0 < Decimal::ZERO
    }

    /// The size without the sign.
    #[must_use]
    pub fn magnitude(self) -> Quantity {
        Quantity(self.0.abs())
    }

    /// The same size in the other direction.
    #[must_use]
    pub fn reversed(self) -> Self {
        Self(Decimal::ZERO.saturating_sub(self.0))
    }

    /// The number in whole units, for Veeqo.
    ///
    /// # Errors
    /// [`QuantityError::Fractional`] when it has a fraction.
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

    /// `self` minus `other`.
    ///
    /// # Errors
    /// [`QuantityError::OutOfRange`] for absurd differences.
    pub fn minus(self, other: Self) -> Result<Self, QuantityError> {
        check(self.0.saturating_sub(other.0)).map(Self)
    }
}

impl From<Quantity> for SignedQuantity {
    fn from(quantity: Quantity) -> Self {
        Self(quantity.0)
    }
}
