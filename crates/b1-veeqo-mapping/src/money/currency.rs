//! Currencies by their ISO 4217 code.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::exception::Code;

/// A text that is not a currency code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{value:?} is not a currency: write its three-letter ISO code, such as GBP")]
pub struct CurrencyError {
    /// The refused text.
    pub value: String,
}

impl CurrencyError {
    /// The reason code of the exception.
    #[must_use]
    pub fn code(&self) -> Code {
        Code::CurrencyUnknown
    }
}

/// A currency by its ISO 4217 code. SAP companies may use codes of their own (`$`, `MXP`): a
/// [`CurrencyTable`](super::CurrencyTable) translates them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

impl Currency {
    /// Checks a code: three capital letters.
    ///
    /// # Errors
    /// [`CurrencyError`] for everything else.
    pub fn new(code: &str) -> Result<Self, CurrencyError> {
        match <[u8; 3]>::try_from(code.as_bytes()) {
            Ok(letters) if letters.iter().all(u8::is_ascii_uppercase) => Ok(Self(letters)),
            _ => Err(CurrencyError { value: code.to_owned() }),
        }
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// How many decimals the currency has by ISO 4217; two unless listed.
    #[must_use]
    pub fn minor_units(self) -> u32 {
        match &self.0 {
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF"
            | b"UGX" | b"UYI" | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            b"CLF" | b"UYW" => 4,
            _ => 2,
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Currency({self})")
    }
}

impl FromStr for Currency {
    type Err = CurrencyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(text)
    }
}

impl TryFrom<String> for Currency {
    type Error = CurrencyError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(&text)
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_minor_units() {
        for (code, units) in [("GBP", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4)] {
            let currency = Currency::new(code).unwrap();
            assert_eq!((currency.as_str(), currency.minor_units()), (code, units));
        }
        for text in ["", "gbp", "GB", "GBPS", "R$", "€"] {
            assert!(Currency::new(text).is_err(), "{text:?}");
        }
    }
}
