//! Currencies by the code that a SAP company has for them.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::Currency;
use crate::exception::Code;

/// A text that no SAP company has as a currency's code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{value:?} is no currency of a SAP company: copy its code of one to three characters from SAP's list, such as R$"
)]
pub struct CompanyCurrencyError {
    /// The refused text.
    pub value: String,
}

/// A currency by the code of a SAP company: one to three characters of its own choice, `GBP`, `R$`, `$` or `MXP`.
///
/// `##`, SAP's word for *all currencies*, is refused: no document is in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CompanyCurrency(String);

impl CompanyCurrency {
    /// Checks a code.
    ///
    /// # Errors
    /// [`CompanyCurrencyError`] for the empty text, more than three characters, white space, control characters
    /// and `##`.
    pub fn new(code: impl Into<String>) -> Result<Self, CompanyCurrencyError> {
        let value = code.into();
        let clean = !value.chars().any(|c| c.is_control() || c.is_whitespace());
        if (1..=3).contains(&value.chars().count()) && clean && value != "##" {
            return Ok(Self(value));
        }
        Err(CompanyCurrencyError { value })
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CompanyCurrency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for CompanyCurrency {
    type Error = CompanyCurrencyError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}

impl From<CompanyCurrency> for String {
    fn from(code: CompanyCurrency) -> Self {
        code.0
    }
}

impl From<Currency> for CompanyCurrency {
    /// The code of a currency that the company calls by its ISO code.
    fn from(currency: Currency) -> Self {
        Self(currency.as_str().to_owned())
    }
}

/// Two currencies that would be one in SAP.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{first} and {second} are both {code} in SAP; give each its own code")]
pub struct CurrencyTableError {
    /// The earlier currency.
    pub first: Currency,
    /// The later one.
    pub second: Currency,
    /// The code of both.
    pub code: CompanyCurrency,
}

/// A currency without an entry whose ISO code the table gives to another currency.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code} stands for {taken_by} in SAP; add SAP's own code for {code} to the currencies")]
pub struct CurrencyShadowed {
    /// The currency that was looked up.
    pub code: Currency,
    /// The currency that has its code in SAP.
    pub taken_by: Currency,
}

impl CurrencyShadowed {
    /// The reason code of the exception.
    #[must_use]
    pub fn code(&self) -> Code {
        Code::CurrencyUnknown
    }
}

/// ISO currency → the company's code, one-to-one; what is not listed goes by its ISO code.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CurrencyTable {
    codes: BTreeMap<Currency, CompanyCurrency>,
    owners: BTreeMap<CompanyCurrency, Currency>,
}

impl CurrencyTable {
    /// Builds the table. A currency that is listed twice keeps its last code.
    ///
    /// # Errors
    /// [`CurrencyTableError`] when two currencies have one code.
    pub fn new(
        pairs: impl IntoIterator<Item = (Currency, CompanyCurrency)>,
    ) -> Result<Self, CurrencyTableError> {
        let codes: BTreeMap<_, _> = pairs.into_iter().collect();
        let mut owners = BTreeMap::new();
        for (currency, code) in &codes {
            if let Some(first) = owners.insert(code.clone(), *currency) {
                return Err(CurrencyTableError { first, second: *currency, code: code.clone() });
            }
        }
        Ok(Self { codes, owners })
    }

    /// The company's code for a currency.
    ///
    /// # Errors
    /// [`CurrencyShadowed`] when it is not listed and its ISO code is another currency's in SAP.
    pub fn code(&self, currency: Currency) -> Result<CompanyCurrency, CurrencyShadowed> {
        if let Some(code) = self.codes.get(&currency) {
            return Ok(code.clone());
        }
        let code = CompanyCurrency::from(currency);
        match self.owners.get(&code) {
            None => Ok(code),
            Some(taken_by) => Err(CurrencyShadowed { code: currency, taken_by: *taken_by }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn iso(code: &str) -> Currency {
        Currency::new(code).unwrap()
    }

    fn own(code: &str) -> CompanyCurrency {
        CompanyCurrency::new(code).unwrap()
    }

    #[test]
    fn companies_have_codes_of_their_own() {
        for code in ["GBP", "R$", "$", "MXP", "€", "kr."] {
            assert_eq!(own(code).as_str(), code);
        }
        for code in ["", "##", "EURO", "R $", "A\n"] {
            assert!(CompanyCurrency::new(code).is_err(), "{code:?}");
        }
    }

    #[test]
    fn what_is_not_listed_goes_by_its_iso_code() {
        let table = CurrencyTable::new([(iso("BRL"), own("R$")), (iso("MXN"), own("MXP"))]).unwrap();
        assert_eq!(table.code(iso("BRL")), Ok(own("R$")));
        assert_eq!(table.code(iso("GBP")), Ok(own("GBP")));
    }

    #[test]
    fn two_currencies_never_become_one() {
        let error = CurrencyTable::new([(iso("USD"), own("$")), (iso("CAD"), own("$"))]).unwrap_err();
        assert_eq!(error.to_string(), "CAD and USD are both $ in SAP; give each its own code");
        let table = CurrencyTable::new([(iso("USD"), own("CAD"))]).unwrap();
        let shadowed = table.code(iso("CAD")).unwrap_err();
        assert_eq!(
            shadowed.to_string(),
            "CAD stands for USD in SAP; add SAP's own code for CAD to the currencies"
        );
        let swapped = CurrencyTable::new([(iso("USD"), own("CAD")), (iso("CAD"), own("USD"))]).unwrap();
        assert_eq!(swapped.code(iso("CAD")), Ok(own("USD")));
    }
}
