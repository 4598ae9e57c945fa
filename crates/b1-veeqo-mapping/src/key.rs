//! The exactly-once keys: one text per document, derived from Veeqo's ids, that SAP keeps and we can find.
//!
//! | text | document | number |
//! |---|---|---|
//! | `V123456789` | order | Veeqo order id |
//! | `A987654` | delivery | Veeqo allocation id |
//! | `I987654` | invoice of that delivery | Veeqo allocation id |
//! | `R4711` | return | Veeqo return id |
//! | `S1KF0Q2Z` | stock adjustment or transfer | [`AdjustmentKey`], base 36 |
//!
//! A generation above zero follows a full stop, `V123456789.1`: it is issued by a person after a document was
//! cancelled, never by the program. Texts have at most thirty characters (a user table's code in old builds);
//! those of adjustments at most eleven (SAP's second reference).

mod reference;
mod text;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use reference::{MAX_REFERENCE_LENGTH, customer_reference, find_key};

/// Why a number or a text is not a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// A Veeqo id is zero or negative.
    #[error("{value} is not an id: Veeqo's ids are positive")]
    NotPositive {
        /// The refused number.
        value: i64,
    },
    /// The number of an adjustment does not fit its text.
    #[error("{value} is too large for the key of a stock adjustment (most is {})", AdjustmentKey::MAX)]
    TooLarge {
        /// The refused number.
        value: u64,
    },
    /// The generation is above [`Generation::MAX`].
    #[error("generation {value} is above {}", Generation::MAX)]
    Generation {
        /// The refused number.
        value: u8,
    },
    /// The text is not a key as this crate writes it.
    #[error("{text:?} is not a document key")]
    Text {
        /// The refused text.
        text: String,
    },
}

macro_rules! veeqo_id {
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

veeqo_id! {
    /// The natural key of an order: Veeqo's order id. Order *numbers* are not unique, ids are.
    OrderKey
}

veeqo_id! {
    /// The natural key of a despatch: Veeqo's allocation id. A voided label keeps it, so it is booked once.
    DespatchKey
}

veeqo_id! {
    /// The natural key of a return: Veeqo's return id.
    ReturnKey
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

/// What a document is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// A sales order.
    Order(OrderKey),
    /// The delivery of one shipped allocation.
    Despatch(DespatchKey),
    /// The invoice of one shipped allocation.
    Invoice(DespatchKey),
    /// The return of goods.
    Return(ReturnKey),
    /// A stock adjustment, or a transfer between warehouses.
    Adjustment(AdjustmentKey),
}

/// The key of one document: its subject and generation. Its text is what SAP keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DocumentKey {
    subject: Subject,
    generation: Generation,
}

impl DocumentKey {
    /// The key of a subject in a generation.
    #[must_use]
    pub fn new(subject: Subject, generation: Generation) -> Self {
        Self { subject, generation }
    }

    /// What the document is about.
    #[must_use]
    pub fn subject(self) -> Subject {
        self.subject
    }

    /// Which issue of the document this is.
    #[must_use]
    pub fn generation(self) -> Generation {
        self.generation
    }

    /// The key after a person asked for the document anew.
    ///
    /// # Errors
    /// [`KeyError::Generation`] after generation 99.
    pub fn next_generation(self) -> Result<Self, KeyError> {
        let generation = Generation::new(self.generation.0.saturating_add(1))?;
        Ok(Self { generation, ..self })
    }
}

macro_rules! first_generation {
    ($($key:ident => $subject:ident),*) => {
        $(impl From<$key> for DocumentKey {
            /// The key in its first generation.
            fn from(key: $key) -> Self {
                Self::new(Subject::$subject(key), Generation::FIRST)
            }
        })*
    };
}

first_generation!(OrderKey => Order, DespatchKey => Despatch, ReturnKey => Return, AdjustmentKey => Adjustment);
