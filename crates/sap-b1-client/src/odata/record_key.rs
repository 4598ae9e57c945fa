//! Keys and names of any set.

use super::filter::Property;
use super::literal::Literal;
use crate::ids::InvalidId;
use crate::user::definition::UserTableName;
use rest_transport::{Target, encode_segment};
use std::fmt;

/// The name of an entity set, a service or an action, e.g. `ProjectManagements` or `SBOBobService_GetCurrencyRate`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SetName(String);

impl SetName {
    /// Checks a name that comes from outside: ASCII letters, digits and `_`.
    ///
    /// # Errors
    /// The name is empty or holds another character.
    pub fn new(name: &str) -> Result<Self, InvalidId> {
        if !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            Ok(Self(name.to_owned()))
        } else {
            let problem = "names of sets are made of letters, digits and underscores";
            Err(InvalidId { field: "SetName", value: name.to_owned(), problem })
        }
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&'static str> for SetName {
    /// Trusts a name written in the program.
    fn from(name: &'static str) -> Self {
        Self(name.to_owned())
    }
}

impl From<&UserTableName> for SetName {
    fn from(table: &UserTableName) -> Self {
        Self(table.entity_set())
    }
}

/// The key of a record, as it stands in a path. Texts are quoted and percent-encoded, numbers bare.
///
/// ```
/// use sap_b1_client::{Literal, RecordKey};
///
/// assert_eq!(RecordKey::from("A/1").as_str(), "'A%2F1'");
/// let both = RecordKey::composite([("Code", Literal::from("AK")), ("Type", Literal::from(-3))]);
/// assert_eq!(both.as_str(), "Code='AK',Type=-3");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RecordKey(String);

impl RecordKey {
    /// A key of several properties.
    pub fn composite<P: Into<Property>, V: Into<Literal>>(parts: impl IntoIterator<Item = (P, V)>) -> Self {
        let part = |(name, value): (P, V)| format!("{}={}", name.into(), encoded(&value.into()));
        Self(parts.into_iter().map(part).collect::<Vec<_>>().join(","))
    }

    /// The text between the parentheses, percent-encoded.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `Set(key)`.
    pub(crate) fn in_set(&self, set: &SetName) -> Target {
        Target::new(format!("{}({})", set.as_str(), self.0))
    }

    /// `Set(key)/action`.
    pub(crate) fn action(&self, set: &SetName, action: &SetName) -> Target {
        Target::new(format!("{}({})/{}", set.as_str(), self.0, action.as_str()))
    }
}

impl<L: Into<Literal>> From<L> for RecordKey {
    fn from(key: L) -> Self {
        Self(encoded(&key.into()))
    }
}

fn encoded(literal: &Literal) -> String {
    let text = literal.to_string();
    match text.strip_prefix('\'').and_then(|text| text.strip_suffix('\'')) {
        Some(quoted) => format!("'{}'", encode_segment(quoted)),
        None => encode_segment(&text),
    }
}

impl fmt::Display for RecordKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::odata::key::by_text;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn text_keys_are_those_of_typed_reads(key in any::<String>()) {
            let generic = RecordKey::from(key.as_str()).in_set(&SetName::from("Items"));
            prop_assert_eq!(generic, by_text("Items", &key));
        }
    }

    #[test]
    fn names_from_outside_are_checked() {
        assert!(SetName::new("ProjectManagements").is_ok());
        for name in ["", "Orders(1)", "a/b", "$batch", "Ärzte"] {
            assert!(SetName::new(name).is_err(), "{name}");
        }
    }
}
