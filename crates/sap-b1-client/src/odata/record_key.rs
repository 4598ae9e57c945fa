//! Keys and names of any set.

use super::key::push_quoted;
use super::literal::Literal;
use super::property::Property;
use crate::ids::InvalidId;
use crate::user::definition::UserTableName;
use rest_transport::{Target, encode_segment};
use std::collections::BTreeMap;
use std::fmt;

/// The name of an entity set, a service or an action, e.g. `ProjectManagements` or `SBOBobService_GetCurrencyRate`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SetName {
    name: String,
    /// As it stands in a path, percent-encoded.
    path: String,
}

impl SetName {
    /// Checks a name that comes from outside: letters, digits, `_`, and, as the codes of user-defined objects may have, `-` and spaces within.
    ///
    /// # Errors
    /// The name is empty, holds another character, or a space at an end.
    pub fn new(name: &str) -> Result<Self, InvalidId> {
        let allowed = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | ' ');
        if !name.is_empty() && name.trim() == name && name.chars().all(allowed) {
            Ok(Self::of(name.to_owned()))
        } else {
            let problem = "names of sets are made of letters, digits, `_`, `-` and spaces within";
            Err(InvalidId { field: "SetName", value: name.to_owned(), problem })
        }
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.name
    }

    /// The name as it stands in a path, percent-encoded.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    fn of(name: String) -> Self {
        Self { path: encode_segment(&name), name }
    }
}

impl From<&'static str> for SetName {
    /// Trusts a name written in the program.
    fn from(name: &'static str) -> Self {
        Self::of(name.to_owned())
    }
}

impl From<&UserTableName> for SetName {
    fn from(table: &UserTableName) -> Self {
        Self::of(table.entity_set())
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
pub struct RecordKey {
    /// None of a key of one property that is not named.
    parts: Vec<(Property, Literal)>,
    text: String,
}

impl RecordKey {
    /// A key of several properties, or of one that is named: `Items(ItemCode='A1')`.
    pub fn composite<P: Into<Property>, V: Into<Literal>>(parts: impl IntoIterator<Item = (P, V)>) -> Self {
        let parts: Vec<_> = parts.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        let mut text = String::new();
        for (name, value) in &parts {
            let joint = if text.is_empty() { "" } else { "," };
            text.extend([joint, Property::as_str(name), "="]);
            push_encoded(&mut text, value);
        }
        Self { parts, text }
    }

    /// The text between the parentheses, percent-encoded.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The parts by their names, as arguments in a JSON body.
    pub(crate) fn to_arguments(&self) -> BTreeMap<&str, &Literal> {
        self.parts.iter().map(|(name, value)| (name.as_str(), value)).collect()
    }

    /// `Set(key)`.
    pub(crate) fn in_set(&self, set: &SetName) -> Target {
        Target::new([set.path(), "(", &self.text, ")"].concat())
    }

    /// `Set(key)/action`.
    pub(crate) fn action(&self, set: &SetName, action: &SetName) -> Target {
        Target::new([set.path(), "(", &self.text, ")/", action.path()].concat())
    }
}

impl<L: Into<Literal>> From<L> for RecordKey {
    fn from(key: L) -> Self {
        let mut text = String::new();
        push_encoded(&mut text, &key.into());
        Self { parts: Vec::new(), text }
    }
}

fn push_encoded(text: &mut String, literal: &Literal) {
    match literal.as_text() {
        Some(quotable) => push_quoted(text, quotable),
        None => text.push_str(&encode_segment(&literal.to_string())),
    }
}

impl fmt::Display for RecordKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
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
        for name in ["ProjectManagements", "U_Ärzte", "Rental - long term"] {
            assert!(SetName::new(name).is_ok(), "{name}");
        }
        for name in ["", " a", "Orders(1)", "a/b", "..", "$batch", "a?b", "a#b", "a%b"] {
            assert!(SetName::new(name).is_err(), "{name}");
        }
    }

    #[test]
    fn names_are_encoded_in_paths() {
        let rentals = SetName::from("Rental & Söhne #1");
        let key = RecordKey::from(3);
        assert_eq!(key.in_set(&rentals).path(), "Rental%20%26%20S%C3%B6hne%20%231(3)");
        let action = SetName::from("Close it");
        assert_eq!(key.action(&SetName::from("Orders"), &action).path(), "Orders(3)/Close%20it");
    }
}
