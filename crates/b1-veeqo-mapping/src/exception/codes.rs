//! How the list of reason codes is declared.

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident => $text:literal, $entry:path;)*) => {
        /// Why a record needs attention. The text of a code never changes; codes are only added.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        #[non_exhaustive]
        pub enum Code {
            $($(#[$doc])* $name,)*
        }

        impl Code {
            /// Every code, grouped by category.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The stable text, such as `SKU_UNMAPPED`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }

            /// What the catalogue says about the code.
            #[must_use]
            pub fn entry(self) -> &'static super::Entry {
                match self {
                    $(Self::$name => &$entry,)*
                }
            }
        }
    };
}

pub(super) use codes;
