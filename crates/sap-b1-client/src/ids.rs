//! Keys of the Service Layer as checked types.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A text is not a key of that kind.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{value}' is not a {field}: {problem}")]
pub struct InvalidId {
    /// The kind of key, in the vendor's words.
    pub field: &'static str,
    /// The value as given.
    pub value: String,
    /// What is wrong with it and what would be right.
    pub problem: &'static str,
}

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident, $max:literal, $too_long:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The longest code the database column holds, in characters.
            pub const MAX_CHARS: usize = $max;

            /// Checks a code: not empty and not longer than the column. Every other character is carried as it is; rules about which
            /// characters are wise belong to the caller.
            ///
            /// # Errors
            /// The code is empty or too long.
            pub fn new(code: impl Into<String>) -> Result<Self, InvalidId> {
                let value = code.into();
                let problem = if value.is_empty() {
                    "it is empty"
                } else if value.chars().count() > Self::MAX_CHARS {
                    $too_long
                } else {
                    return Ok(Self(value));
                };
                Err(InvalidId { field: stringify!($name), value, problem })
            }

            /// The code.
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
            type Err = InvalidId;

            fn from_str(code: &str) -> Result<Self, InvalidId> {
                Self::new(code)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::new(String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
            }
        }
    };
}

text_id! {
    /// Key of an item (`OITM.ItemCode`). It cannot change after creation, and may hold any character, `/` and quotes included.
    ItemCode, 50, "it is longer than 50 characters"
}
text_id! {
    /// Key of a warehouse (`OWHS.WhsCode`).
    WarehouseCode, 8, "it is longer than 8 characters"
}
text_id! {
    /// Key of a business partner (`OCRD.CardCode`).
    CardCode, 15, "it is longer than 15 characters"
}

macro_rules! number_id {
    ($(#[$doc:meta])* $name:ident, $number:ty, $least:literal, $problem:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($number);

        impl $name {
            /// Checks a number.
            ///
            /// # Errors
            /// The number is too small to be one.
            pub fn new(number: $number) -> Result<Self, InvalidId> {
                if number >= $least {
                    Ok(Self(number))
                } else {
                    let value = number.to_string();
                    Err(InvalidId { field: stringify!($name), value, problem: $problem })
                }
            }

            /// The number.
            #[must_use]
            pub const fn get(self) -> $number {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;

            fn from_str(text: &str) -> Result<Self, InvalidId> {
                match text.trim().parse() {
                    Ok(number) => Self::new(number),
                    Err(_) => Err(InvalidId {
                        field: stringify!($name),
                        value: text.to_owned(),
                        problem: "it is no whole number in range",
                    }),
                }
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            /// Reads a number, or a string that holds one (events carry keys as strings).
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #[derive(Deserialize)]
                #[serde(untagged)]
                enum Wire {
                    // Not the integer: behind `untagged` that cannot be read under `arbitrary_precision`.
                    Number(serde_json::Number),
                    Text(String),
                }
                match Wire::deserialize(deserializer)? {
                    Wire::Number(number) => number.to_string().parse(),
                    Wire::Text(text) => text.parse(),
                }
                .map_err(serde::de::Error::custom)
            }
        }
    };
}

number_id! {
    /// Internal key of a document, unique within its kind. (`DocNum`, which people see, is not unique.)
    DocEntry, i64, 1, "document keys start at 1"
}
number_id! {
    /// Number of a line within its document. Numbers have gaps after deletions: a `LineNum` is no index.
    LineNum, i32, 0, "line numbers start at 0"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_carry_every_character_and_stop_at_the_column() {
        assert_eq!(ItemCode::new("A/B #1'é ").unwrap().as_str(), "A/B #1'é ");
        assert_eq!(ItemCode::new("").unwrap_err().problem, "it is empty");
        assert!(ItemCode::new("é".repeat(50)).is_ok());
        assert!(ItemCode::new("x".repeat(51)).is_err());
        assert!(WarehouseCode::new("123456789").unwrap_err().to_string().contains("WarehouseCode"));
        assert!(CardCode::new("x".repeat(16)).is_err());
    }

    #[test]
    fn serde_goes_through_the_check() {
        assert!(serde_json::from_str::<ItemCode>("\"\"").is_err());
        assert_eq!(serde_json::to_string(&ItemCode::new("A\"1").unwrap()).unwrap(), r#""A\"1""#);
        assert_eq!(serde_json::from_str::<DocEntry>("91").unwrap().get(), 91);
        assert_eq!(serde_json::from_str::<DocEntry>("\"91\"").unwrap().get(), 91);
        assert!(serde_json::from_str::<DocEntry>("0").is_err());
        assert_eq!(serde_json::from_str::<LineNum>("0").unwrap().get(), 0);
        assert!(serde_json::from_str::<LineNum>("-1").is_err());
        assert_eq!(serde_json::to_string(&DocEntry::new(7).unwrap()).unwrap(), "7");
    }
}
