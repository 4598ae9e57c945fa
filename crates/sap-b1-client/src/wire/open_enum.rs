//! Enums that survive values nobody knows yet.

/// Declares an enum whose members travel by name. A name that is not listed is kept in `Other`, so that reading never fails on it. The
/// database value after `|` is accepted when reading as well.
///
/// ```
/// sap_b1_client::open_enum! {
///     /// Kinds of seat.
///     SeatKind {
///         /// `sk_Stall`.
///         Stall = "sk_Stall" | "S",
///     }
/// }
/// assert_eq!(SeatKind::from_wire("S"), SeatKind::Stall);
/// assert_eq!(SeatKind::from_wire("sk_Box").as_str(), "sk_Box");
/// ```
#[macro_export]
macro_rules! open_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$member_doc:meta])* $member:ident = $wire:literal $(| $value:literal)?,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$member_doc])* $member,)+
            /// A value that this crate does not know, as the server wrote it.
            Other(String),
        }

        impl $name {
            /// Reads the server's name for a value.
            #[must_use]
            pub fn from_wire(text: &str) -> Self {
                match text {
                    $($wire $(| $value)? => Self::$member,)+
                    other => Self::Other(other.to_owned()),
                }
            }

            /// The server's name for the value.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$member => $wire,)+
                    Self::Other(other) => other,
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::record::serde::Serialize for $name {
            fn serialize<S: $crate::record::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::record::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::record::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Ok(Self::from_wire(&<::std::string::String as $crate::record::serde::Deserialize>::deserialize(deserializer)?))
            }
        }

        impl From<&$name> for $crate::Literal {
            fn from(value: &$name) -> Self {
                Self::from(value.as_str())
            }
        }

        impl $crate::record::FieldValue for $name {
            type Sent = Self;

            fn read(
                value: $crate::record::Value,
            ) -> ::std::result::Result<Self, $crate::record::UnreadableField> {
                <::std::string::String as $crate::record::FieldValue>::read(value).map(|text| Self::from_wire(&text))
            }

            fn to_json(&self) -> $crate::record::Value {
                $crate::record::Value::from(self.as_str())
            }
        }

        impl $crate::record::IntoJson for $name {
            fn into_json(self) -> $crate::record::Value {
                $crate::record::FieldValue::to_json(&self)
            }
        }
    };
}
