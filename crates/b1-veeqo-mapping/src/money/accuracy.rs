//! The decimals that a SAP company keeps.

use std::collections::BTreeMap;

use super::{CompanyCurrency, MoneyError, Rounding};
use crate::quantity::{Quantity, QuantityError};

/// How many decimals a SAP company keeps, by kind of number, as its administrator set them.
///
/// Source: `CompanyService_GetAdminInfo` (`TotalsAccuracy`, `PriceAccuracy`, `AccuracyofQuantities`, `RateAccuracy`,
/// `PercentageAccuracy`); a currency may have decimals of its own (`Currencies`, property `Decimals`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accuracy {
    totals: Rounding,
    prices: Rounding,
    quantities: Rounding,
    rates: Rounding,
    percentages: Rounding,
    currencies: BTreeMap<CompanyCurrency, Rounding>,
}

impl Default for Accuracy {
    /// Two decimals for amounts, six for everything else.
    fn default() -> Self {
        Self {
            totals: Rounding::CENTS,
            prices: Rounding::FINEST,
            quantities: Rounding::FINEST,
            rates: Rounding::FINEST,
            percentages: Rounding::FINEST,
            currencies: BTreeMap::new(),
        }
    }
}

macro_rules! decimals_of {
    ($($(#[$doc:meta])* $field:ident, $set:ident;)*) => {
        $(
            $(#[$doc])*
            #[must_use]
            pub fn $field(&self) -> Rounding {
                self.$field
            }

            /// Sets these decimals; the default stays where SAP stated none.
            ///
            /// # Errors
            /// [`MoneyError::TooManyDecimals`] above six.
            pub fn $set(mut self, decimals: Option<u32>) -> Result<Self, MoneyError> {
                if let Some(decimals) = decimals {
                    self.$field = Rounding::new(decimals)?;
                }
                Ok(self)
            }
        )*
    };
}

impl Accuracy {
    decimals_of! {
        /// Rounding of amounts in a currency without decimals of its own (`TotalsAccuracy`).
        totals, with_totals;
        /// Rounding of unit prices (`PriceAccuracy`).
        prices, with_prices;
        /// Rounding of quantities (`AccuracyofQuantities`).
        quantities, with_quantities;
        /// Rounding of exchange rates (`RateAccuracy`).
        rates, with_rates;
        /// Rounding of percentages, tax rates among them (`PercentageAccuracy`).
        percentages, with_percentages;
    }

    /// Gives a currency decimals of its own.
    #[must_use]
    pub fn with_currency(mut self, currency: CompanyCurrency, rounding: Rounding) -> Self {
        self.currencies.insert(currency, rounding);
        self
    }

    /// Rounding of amounts in a currency: its own, else that of totals.
    #[must_use]
    pub fn amounts(&self, currency: &CompanyCurrency) -> Rounding {
        self.currencies.get(currency).copied().unwrap_or(self.totals)
    }

    /// A quantity that the company can keep as it is.
    ///
    /// # Errors
    /// [`QuantityError::FinerThanKept`] when it has more decimals; nothing is rounded away.
    pub fn quantity(&self, quantity: Quantity) -> Result<Quantity, QuantityError> {
        let (value, decimals) = (quantity.get(), self.quantities.decimals());
        if value.normalize().scale() > decimals {
            return Err(QuantityError::FinerThanKept { value, decimals });
        }
        Ok(quantity)
    }

    /// Whether a percentage survives in the company unchanged.
    #[must_use]
    pub fn keeps_percentage(&self, percent: rust_decimal::Decimal) -> bool {
        self.percentages.round(percent) == percent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_has_its_own_decimals_or_those_of_totals() {
        let accuracy = Accuracy::default().with_totals(Some(3)).unwrap().with_prices(Some(2)).unwrap();
        let accuracy = accuracy.with_rates(None).unwrap();
        let (yen, pound) = (CompanyCurrency::new("JPY").unwrap(), CompanyCurrency::new("GBP").unwrap());
        let accuracy = accuracy.with_currency(yen.clone(), Rounding::new(0).unwrap());
        assert_eq!((accuracy.amounts(&yen).decimals(), accuracy.amounts(&pound).decimals()), (0, 3));
        assert_eq!((accuracy.prices().decimals(), accuracy.rates().decimals()), (2, 6));
        assert!(Accuracy::default().with_percentages(Some(7)).is_err());
    }

    #[test]
    fn what_the_company_cannot_keep_is_refused_not_rounded() {
        let accuracy = Accuracy::default().with_quantities(Some(2)).unwrap();
        let quantity = |text: &str| Quantity::new(text.parse().unwrap()).unwrap();
        assert_eq!(accuracy.quantity(quantity("1.250")), Ok(quantity("1.25")));
        assert_eq!(
            accuracy.quantity(quantity("1.255")).unwrap_err().to_string(),
            "1.255 has more decimals than the 2 that the company keeps for quantities"
        );
        let percents = Accuracy::default().with_percentages(Some(1)).unwrap();
        assert!(percents.keeps_percentage("17.5".parse().unwrap()));
        assert!(!percents.keeps_percentage("8.25".parse().unwrap()));
    }
}
