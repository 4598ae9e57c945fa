//! Warehouses: a SAP warehouse code and a Veeqo warehouse id, mapped strictly one-to-one.
//!
//! There is no default warehouse. What the map does not know is an exception, never a guess.

mod add;
mod check;
mod listed;
mod map;
mod problem;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

pub use add::{
    Addition, AdditionReason, AdditionRefused, AdditionStep, AskSap, AskVeeqo, StepOutcome, StepReport,
    Verified,
};
pub use listed::{SapBin, SapWarehouse, VeeqoWarehouse};
pub use map::{WarehouseMap, WarehouseMapError};
pub use problem::{BinFault, WarehouseProblem};

/// Longest warehouse code in SAP Business One, in characters.
pub const MAX_CODE_LENGTH: usize = 8;

/// Why a value cannot name a warehouse.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WarehouseIdError {
    /// The code is empty.
    #[error("the warehouse code is empty; copy it from SAP's warehouse set-up")]
    Empty,
    /// The code is longer than [`MAX_CODE_LENGTH`].
    #[error("warehouse code {value:?} is longer than {MAX_CODE_LENGTH} characters; SAP's codes are shorter")]
    TooLong {
        /// The refused text.
        value: String,
    },
    /// The code has a control character, or white space at either end.
    #[error("warehouse code {value:?} has a control character or outer white space; remove it")]
    Unclean {
        /// The refused text.
        value: String,
    },
    /// The Veeqo id is zero or negative.
    #[error("Veeqo warehouse id {value} is not positive; copy it from the warehouse's page in Veeqo")]
    NotPositive {
        /// The refused number.
        value: i64,
    },
}

/// The code of a warehouse in SAP Business One: one to eight characters, compared exactly.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WarehouseCode(String);

impl WarehouseCode {
    /// Checks a text and keeps it unchanged.
    ///
    /// # Errors
    /// [`WarehouseIdError`] when the text is empty, too long, padded or has control characters.
    pub fn new(value: impl Into<String>) -> Result<Self, WarehouseIdError> {
        let value = value.into();
        if value.is_empty() {
            return Err(WarehouseIdError::Empty);
        }
        if value.trim() != value || value.chars().any(char::is_control) {
            return Err(WarehouseIdError::Unclean { value });
        }
        if value.chars().count() > MAX_CODE_LENGTH {
            return Err(WarehouseIdError::TooLong { value });
        }
        Ok(Self(value))
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for WarehouseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for WarehouseCode {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl FromStr for WarehouseCode {
    type Err = WarehouseIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(text)
    }
}

impl TryFrom<String> for WarehouseCode {
    type Error = WarehouseIdError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}

impl From<WarehouseCode> for String {
    fn from(code: WarehouseCode) -> Self {
        code.0
    }
}

/// The id of a warehouse in Veeqo. Names are not unique there, so the id alone identifies one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct VeeqoWarehouseId(i64);

impl VeeqoWarehouseId {
    /// Checks an id.
    ///
    /// # Errors
    /// [`WarehouseIdError::NotPositive`] for zero and below.
    pub fn new(value: i64) -> Result<Self, WarehouseIdError> {
        if value > 0 { Ok(Self(value)) } else { Err(WarehouseIdError::NotPositive { value }) }
    }

    /// The id as a number.
    #[must_use]
    pub fn get(self) -> i64 {
        self.0
    }
}

impl fmt::Display for VeeqoWarehouseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl TryFrom<i64> for VeeqoWarehouseId {
    type Error = WarehouseIdError;

    fn try_from(value: i64) -> Result<Self, Self::Error> {
        Self::new(value)
    }
}

impl From<VeeqoWarehouseId> for i64 {
    fn from(id: VeeqoWarehouseId) -> Self {
        id.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_short_clean_texts() {
        for text in ["01", "MAIN", "Größe_12"] {
            assert_eq!(WarehouseCode::new(text).unwrap().as_str(), text);
        }
        assert_eq!(WarehouseCode::new(""), Err(WarehouseIdError::Empty));
        assert!(matches!(WarehouseCode::new("123456789"), Err(WarehouseIdError::TooLong { .. })));
        for text in [" 01", "01 ", "0\n1"] {
            assert!(matches!(WarehouseCode::new(text), Err(WarehouseIdError::Unclean { .. })), "{text:?}");
        }
    }

    #[test]
    fn ids_are_positive_also_from_json() {
        assert_eq!(serde_json::from_str::<VeeqoWarehouseId>("7").unwrap().get(), 7);
        for text in ["0", "-7"] {
            let error = serde_json::from_str::<VeeqoWarehouseId>(text).unwrap_err().to_string();
            assert!(error.contains("is not positive"), "{error}");
        }
    }
}
