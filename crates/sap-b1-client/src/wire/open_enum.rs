//! Enums that survive values nobody knows yet.

/// Declares an enum whose members travel by name. A name that is not listed is kept in `Other`, so that reading never fails on it. The
/// database value after `|` is accepted when reading as well.
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

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Ok(Self::from_wire(&<String as serde::Deserialize>::deserialize(deserializer)?))
            }
        }

        impl From<&$name> for $crate::Literal {
            fn from(value: &$name) -> Self {
                Self::from(value.as_str())
            }
        }
    };
}
pub(crate) use open_enum;
