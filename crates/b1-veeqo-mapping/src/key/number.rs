//! The numbers that keys are made of.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::KeyError;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "i64", into = "i64")]
        pub struct $name(i64);

        impl $name {
            /// Checks an id.
            ///
            /// # Errors
            /// [`KeyError::NotPositive`] for zero and below.
            pub fn new(value: i64) -> Result<Self, KeyError> {
                if value > 0 { Ok(Self(value)) } else { Err(KeyError::NotPositive { value }) }
            }

            /// The id as a number.
            #[must_use]
            pub fn get(self) -> i64 {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl TryFrom<i64> for $name {
            type Error = KeyError;

            fn try_from(value: i64) -> Result<Self, Self::Error> {
                Self::new(value)
            }
        }

        impl From<$name> for i64 {
            fn from(key: $name) -> Self {
                key.0
            }
        }
    };
}

id! {
    /// The natural key of an order: Veeqo's order id. Order *numbers* are not unique, ids are.
    OrderKey
}

id! {
    /// The natural key of a despatch: Veeqo's allocation id. A voided label keeps it, so it is booked once.
    DespatchKey
}

id! {
    /// The natural key of a return: Veeqo's return id.
    ReturnKey
}

id! {
    /// The natural key of SAP's own sales order: its `DocEntry`. A `DocNum` is not unique across series.
    SaleKey
}

/// The key of a stock adjustment: a number that only grows, even when the store was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct AdjustmentKey(u64);

impl AdjustmentKey {
    /// The largest number: seven digits of base 36, so that key and generation fit eleven characters.
    pub const MAX: u64 = 36_u64.pow(7) - 1;

    /// Checks a number.
    ///
    /// # Errors
    /// [`KeyError::TooLarge`] above [`AdjustmentKey::MAX`].
    pub fn new(value: u64) -> Result<Self, KeyError> {
        if value <= Self::MAX { Ok(Self(value)) } else { Err(KeyError::TooLarge { value }) }
    }

    /// The next key: the seconds of `now`, or one more than `previous` when that is larger.
    ///
    /// Tied to the clock, it never falls back onto keys that SAP already holds, even with an empty store.
    ///
    /// # Errors
    /// [`KeyError::TooLarge`] when the result leaves the range (after the year 4400).
    pub fn issue(now: Timestamp, previous: Option<Self>) -> Result<Self, KeyError> {
        let seconds = u64::try_from(now.as_second()).unwrap_or(0);
        let least = previous.map_or(0, |key| key.0.saturating_add(1));
        Self::new(seconds.max(least))
    }

    /// The key as a number.
    #[must_use]
    pub fn get(self) -> u64 {
        self.0
    }
}

impl TryFrom<u64> for AdjustmentKey {
    type Error = KeyError;

    fn try_from(value: u64) -> Result<Self, Self::Error> {
        Self::new(value)
    }
}

impl From<AdjustmentKey> for u64 {
    fn from(key: AdjustmentKey) -> Self {
        key.0
    }
}

/// How often a person had a cancelled document issued anew: 0 at first, at most 99.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Generation(u8);

impl Generation {
    /// The first generation.
    pub const FIRST: Self = Self(0);
    /// The largest generation.
    pub const MAX: u8 = 99;

    /// Checks a number.
    ///
    /// # Errors
    /// [`KeyError::Generation`] above [`Generation::MAX`].
    pub fn new(value: u8) -> Result<Self, KeyError> {
        if value <= Self::MAX { Ok(Self(value)) } else { Err(KeyError::Generation { value }) }
    }

    /// The number.
    #[must_use]
    pub fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Generation {
    type Error = KeyError;

    fn try_from(value: u8) -> Result<Self, Self::Error> {
        Self::new(value)
    }
}

impl From<Generation> for u8 {
    fn from(generation: Generation) -> Self {
        generation.0
    }
}
