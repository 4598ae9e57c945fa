//! Product codes: [`Sku`] as Veeqo and the channels write it, [`ItemCode`] as SAP Business One keeps it.
//!
//! Both follow one rule, so that either can stand for the other when no alias says otherwise: one to fifty
//! characters (SAP's column length), no control characters, no white space at either end. Every other
//! character is valid, `/ # % + '` included, because every request encodes what it carries. Whether a code is
//! *wise* is another question, answered by [`SkuPolicy`]; whether two codes can be confused, by [`collisions`].

mod alias;
mod alias_check;
mod clean;
mod collision;
mod index;
mod look;
mod policy;
mod sieve;
mod verdict;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::exception::Code;

pub use alias::{AliasError, AliasTable, Shadowed};
pub use alias_check::AliasProblem;
pub use collision::{Collision, CollisionKind, collisions};
pub use index::{SkuCensus, SkuIndex, SkuLookupError};
pub use policy::{CaseRule, SkuPolicy};
pub use sieve::{CollisionGatherer, CollisionSieve};
pub use verdict::{FindingKind, SkuFinding, SkuVerdict};

/// Longest code that SAP Business One stores, in characters.
pub const MAX_LENGTH: usize = 50;

/// Why a text cannot be a product code. Positions count characters from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SkuError {
    /// The text is empty.
    #[error("the product code is empty; give the product a code")]
    Empty,
    /// The text is longer than [`MAX_LENGTH`].
    #[error("product code {value:?} has {length} characters; shorten it to {MAX_LENGTH}")]
    TooLong {
        /// The refused text.
        value: String,
        /// Its length in characters.
        length: usize,
    },
    /// A control character (tab, line break, NUL …) stands in the text.
    #[error(
        "product code {value:?} has the control character {character:?} at position {position}; remove it"
    )]
    Control {
        /// The refused text.
        value: String,
        /// The control character.
        character: char,
        /// Where it stands, from 1.
        position: usize,
    },
    /// White space stands at the start or the end of the text.
    #[error("product code {value:?} has white space at position {position}; remove it")]
    Padded {
        /// The refused text.
        value: String,
        /// Where it stands, from 1.
        position: usize,
    },
}

impl SkuError {
    /// The reason code of the exception.
    #[must_use]
    pub fn code(&self) -> Code {
        Code::SkuIllegal
    }

    /// The position of the offending character, from 1, where one character is to blame.
    #[must_use]
    pub fn position(&self) -> Option<usize> {
        match self {
            Self::Empty => None,
            Self::TooLong { .. } => Some(MAX_LENGTH + 1),
            Self::Control { position, .. } | Self::Padded { position, .. } => Some(*position),
        }
    }
}

fn check(value: String) -> Result<String, SkuError> {
    let (Some(first), Some(last)) = (value.chars().next(), value.chars().last()) else {
        return Err(SkuError::Empty);
    };
    if let Some((index, character)) = value.chars().enumerate().find(|(_, c)| c.is_control()) {
        return Err(SkuError::Control { value, character, position: index + 1 });
    }
    let length = value.chars().count();
    if first.is_whitespace() || last.is_whitespace() {
        let position = if first.is_whitespace() { 1 } else { length };
        return Err(SkuError::Padded { value, position });
    }
    if length > MAX_LENGTH {
        return Err(SkuError::TooLong { value, length });
    }
    Ok(value)
}

macro_rules! product_code {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Checks a text and keeps it unchanged.
            ///
            /// # Errors
            /// [`SkuError`] names the rule that the text breaks, and where.
            pub fn new(value: impl Into<String>) -> Result<Self, SkuError> {
                check(value.into()).map(Self)
            }

            /// The code as text, exactly as given.
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

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = SkuError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::new(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = SkuError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(code: $name) -> Self {
                code.0
            }
        }
    };
}

product_code! {
    /// A stock keeping unit as Veeqo and the sales channels write it. Equality is exact and case-sensitive.
    Sku
}

product_code! {
    /// The code of an item in SAP Business One: the master SKU. Equality is exact and case-sensitive.
    ItemCode
}

impl From<ItemCode> for Sku {
    /// The SKU of an item that has no alias: the same text.
    fn from(code: ItemCode) -> Self {
        Self(code.0)
    }
}

impl From<Sku> for ItemCode {
    /// The item code of a SKU that has no alias: the same text.
    fn from(sku: Sku) -> Self {
        Self(sku.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_printable_text_is_a_code() {
        for text in
            ["A", "MB829Z/A", "50%#+'\"&", "inner space", "Größe-Ü", "零件", "a\u{200B}b", &"x".repeat(50)]
        {
            assert_eq!(Sku::new(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn refusals_name_value_and_position() {
        assert_eq!(Sku::new(""), Err(SkuError::Empty));
        assert_eq!(Sku::new(" A").unwrap_err().position(), Some(1));
        assert_eq!(Sku::new("Ä ").unwrap_err().position(), Some(2));
        assert_eq!(
            Sku::new("A\u{A0}").unwrap_err(),
            SkuError::Padded { value: "A\u{A0}".to_owned(), position: 2 }
        );
        assert_eq!(Sku::new("x".repeat(51)).unwrap_err().position(), Some(51));
        let control = Sku::new("AB\tC").unwrap_err();
        assert_eq!(
            control.to_string(),
            r#"product code "AB\tC" has the control character '\t' at position 3; remove it"#
        );
    }

    #[test]
    fn length_counts_characters_not_bytes() {
        assert!(ItemCode::new("Ü".repeat(50)).is_ok());
        assert!(matches!(ItemCode::new("Ü".repeat(51)), Err(SkuError::TooLong { length: 51, .. })));
    }

    #[test]
    fn serde_checks_like_the_constructor() {
        assert_eq!(serde_json::to_string(&Sku::new("A/1").unwrap()).unwrap(), "\"A/1\"");
        assert!(serde_json::from_str::<Sku>("\"A/1\"").is_ok());
        let error = serde_json::from_str::<Sku>("\"A/1 \"").unwrap_err().to_string();
        assert!(error.contains("white space at position 4"), "{error}");
    }
}
