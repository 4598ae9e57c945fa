//! Units of measure: what one unit of a document line is in inventory units.

use rust_decimal::Decimal;

use super::{Quantity, QuantityError};

/// Why a number of units makes no sense, or a quantity cannot be told in another unit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UnitError {
    /// A unit of nothing, or of less.
    #[error(
        "a unit of {alternate} that holds {base} inventory units makes no sense; both must be above zero"
    )]
    NotPositive {
        /// How many of the unit.
        alternate: Decimal,
        /// How many inventory units they are.
        base: Decimal,
    },
    /// The quantity has no exact number in the other unit.
    #[error(
        "{quantity} cannot be told exactly in the other unit ({alternate} of it are {base} inventory units)"
    )]
    Inexact {
        /// The quantity to be told.
        quantity: Quantity,
        /// How many of the unit.
        alternate: Decimal,
        /// How many inventory units they are.
        base: Decimal,
    },
    /// The result is no quantity.
    #[error("the converted quantity cannot be kept")]
    Quantity(#[source] QuantityError),
}

/// A unit of measure by its relation to the inventory unit: `alternate` of it are `base` inventory units, as a row
/// of SAP's unit groups says (`AlternateQuantity`, `BaseQuantity`), or as a line's `UnitsOfMeasurment` does for one.
///
/// Both numbers are kept, so that three units in two inventory units stay exact. Conversions are exact or refused.
///
/// ```
/// use b1_veeqo_mapping::Quantity;
/// use b1_veeqo_mapping::quantity::UnitOfMeasure;
///
/// let dozen = UnitOfMeasure::holding(12.into())?;
/// assert_eq!(dozen.to_inventory(Quantity::units(3))?, Quantity::units(36));
/// assert_eq!(dozen.from_inventory(Quantity::units(30))?.to_string(), "2.5");
/// assert!(dozen.from_inventory(Quantity::units(31)).is_err()); // 2.58333…: nothing is rounded
/// # Ok::<(), b1_veeqo_mapping::quantity::UnitError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitOfMeasure {
    alternate: Decimal,
    base: Decimal,
}

impl UnitOfMeasure {
    /// The inventory unit itself.
    pub const INVENTORY: Self = Self { alternate: Decimal::ONE, base: Decimal::ONE };

    /// The unit of which `alternate` are `base` inventory units.
    ///
    /// # Errors
    /// [`UnitError::NotPositive`] unless both are above zero.
    pub fn new(alternate: Decimal, base: Decimal) -> Result<Self, UnitError> {
        if alternate <= Decimal::ZERO || base <= Decimal::ZERO {
            return Err(UnitError::NotPositive { alternate, base });
        }
        Ok(Self { alternate, base })
    }

    /// The unit that holds so many inventory units.
    ///
    /// # Errors
    /// [`UnitError::NotPositive`] unless it is above zero.
    pub fn holding(inventory_units: Decimal) -> Result<Self, UnitError> {
        Self::new(Decimal::ONE, inventory_units)
    }

    /// A quantity of this unit in inventory units.
    ///
    /// # Errors
    /// [`UnitError`] when it has no exact number there, or is out of range.
    pub fn to_inventory(self, quantity: Quantity) -> Result<Quantity, UnitError> {
        self.exactly(quantity, self.base, self.alternate)
    }

    /// A quantity of inventory units in this unit.
    ///
    /// # Errors
    /// [`UnitError`] when it has no exact number there, or is out of range.
    pub fn from_inventory(self, quantity: Quantity) -> Result<Quantity, UnitError> {
        self.exactly(quantity, self.alternate, self.base)
    }

    fn exactly(self, quantity: Quantity, times: Decimal, by: Decimal) -> Result<Quantity, UnitError> {
        let Self { alternate, base } = self;
        let inexact = UnitError::Inexact { quantity, alternate, base };
        let product = quantity.get().checked_mul(times).ok_or_else(|| inexact.clone())?;
        let result = product.checked_div(by).filter(|result| result.checked_mul(by) == Some(product));
        match Quantity::new(result.ok_or_else(|| inexact.clone())?) {
            Err(QuantityError::TooFine { .. }) => Err(inexact),
            other => other.map_err(UnitError::Quantity),
        }
    }

    /// The price of this unit where an inventory unit costs so much; exact or `None`.
    #[must_use]
    pub fn price(self, inventory_price: Decimal) -> Option<Decimal> {
        let product = inventory_price.checked_mul(self.base)?;
        product.checked_div(self.alternate).filter(|price| price.checked_mul(self.alternate) == Some(product))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quantity(text: &str) -> Quantity {
        Quantity::new(text.parse().unwrap()).unwrap()
    }

    fn unit(alternate: &str, base: &str) -> UnitOfMeasure {
        UnitOfMeasure::new(alternate.parse().unwrap(), base.parse().unwrap()).unwrap()
    }

    #[test]
    fn thirds_stay_exact_because_both_numbers_are_kept() {
        let third = unit("3", "1");
        assert_eq!(third.to_inventory(quantity("6")), Ok(quantity("2")));
        assert_eq!(third.from_inventory(quantity("2.5")), Ok(quantity("7.5")));
        let error = third.to_inventory(quantity("1")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "1 cannot be told exactly in the other unit (3 of it are 1 inventory units)"
        );
        assert_eq!(unit("2", "3").to_inventory(quantity("4")), Ok(quantity("6")));
    }

    #[test]
    fn fractions_and_prices_of_a_unit() {
        let roll = unit("1", "12.5");
        assert_eq!(roll.to_inventory(quantity("0.4")), Ok(quantity("5")));
        assert_eq!(roll.price("1.99".parse().unwrap()), Some("24.875".parse().unwrap()));
        assert_eq!(unit("3", "1").price("1".parse().unwrap()), None);
        assert_eq!(UnitOfMeasure::INVENTORY.to_inventory(quantity("7")), Ok(quantity("7")));
    }

    #[test]
    fn nonsense_is_refused() {
        for (alternate, base) in [(0, 1), (1, 0), (1, -2)] {
            let error = UnitOfMeasure::new(alternate.into(), base.into());
            assert!(matches!(error, Err(UnitError::NotPositive { .. })));
        }
        let million = unit("1", "1000000");
        let error = million.to_inventory(quantity("1000000000000")).unwrap_err();
        assert!(matches!(error, UnitError::Quantity(QuantityError::OutOfRange { .. })));
    }
}
