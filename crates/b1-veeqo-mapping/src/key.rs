//! The exactly-once keys: one text per document, derived from the other side's id, that is kept with it and can be found.
//!
//! | text | document | number |
//! |---|---|---|
//! | `V123456789` | order | Veeqo order id |
//! | `A987654` | delivery | Veeqo allocation id |
//! | `I987654` | invoice of that delivery | Veeqo allocation id |
//! | `R4711` | return | Veeqo return id |
//! | `B4711` | SAP's own sales order, in Veeqo | SAP's `DocEntry` |
//! | `S1KF0Q2Z` | stock adjustment or transfer | [`AdjustmentKey`], base 36 |
//!
//! A generation above zero follows a full stop, `V123456789.1`: it is issued by a person after a document was
//! cancelled, never by the program; that of a sales order in Veeqo rises each time SAP's order takes the place of a cancelled one there. Texts have at most thirty characters (a user table's code in old builds);
//! those of adjustments at most eleven (SAP's second reference).

mod number;
mod reference;
mod text;

use serde::{Deserialize, Serialize};

pub use number::{AdjustmentKey, DespatchKey, Generation, OrderKey, ReturnKey, SaleKey};
pub use reference::{MAX_REFERENCE_LENGTH, customer_reference, find_key};

/// Why a number or a text is not a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// An id is zero or negative.
    #[error("{value} is not an id: ids are positive")]
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
    /// SAP's own sales order, in Veeqo.
    Sale(SaleKey),
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
        let generation = Generation::new(self.generation.get().saturating_add(1))?;
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

first_generation!(OrderKey => Order, DespatchKey => Despatch, ReturnKey => Return, SaleKey => Sale, AdjustmentKey => Adjustment);
