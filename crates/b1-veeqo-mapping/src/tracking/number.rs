//! Batch numbers and serial numbers.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A text that is no batch or serial number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{value:?} is no batch or serial number: it is empty, padded with white space or has control characters"
)]
pub struct NumberError {
    /// The refused text.
    pub value: String,
}

fn check(value: String) -> Result<String, NumberError> {
    if value.is_empty() || value.trim() != value || value.chars().any(char::is_control) {
        return Err(NumberError { value });
    }
    Ok(value)
}

macro_rules! tracking_number {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Checks a text and keeps it unchanged.
            ///
            /// # Errors
            /// [`NumberError`] when it is empty, padded or has control characters.
            pub fn new(value: impl Into<String>) -> Result<Self, NumberError> {
                check(value.into()).map(Self)
            }

            /// The number as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = NumberError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::new(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = NumberError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(number: $name) -> Self {
                number.0
            }
        }
    };
}

tracking_number! {
    /// The number of a batch.
    BatchNumber
}

tracking_number! {
    /// The serial number of one unit.
    SerialNumber
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_clean_texts() {
        assert_eq!(BatchNumber::new("B/1 #2").unwrap().as_str(), "B/1 #2");
        for text in ["", " B1", "B1 ", "B\n1"] {
            assert!(SerialNumber::new(text).is_err(), "{text:?}");
        }
    }
}
