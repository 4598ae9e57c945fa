//! Names of properties.

use super::refused::QueryRefused;
use crate::ids::InvalidId;
use crate::version::ServiceLayerVersion;
use std::borrow::Cow;
use std::fmt;

/// The name of a property, or a path to one (`Items/ItemCode`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Property(Cow<'static, str>);

impl Property {
    /// Checks a name that comes from outside, such as a user-defined field from a configuration: ASCII letters, digits, `_` and `/`.
    ///
    /// # Errors
    /// The name is empty or holds another character.
    pub fn new(name: &str) -> Result<Self, InvalidId> {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '/');
        if !name.is_empty() && name.chars().all(fits) {
            Ok(Self(name.to_owned().into()))
        } else {
            let problem = "property names are made of letters, digits and underscores";
            Err(InvalidId { field: "property", value: name.to_owned(), problem })
        }
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Names, in the words of a version, with commas between them.
    pub(crate) fn list(properties: &[Self], version: ServiceLayerVersion) -> String {
        let room = properties.iter().map(|property| property.0.len() + 1).sum();
        let mut names = String::with_capacity(room);
        for property in properties {
            if !names.is_empty() {
                names.push(',');
            }
            names.push_str(&version.name(property.as_str()));
        }
        names
    }

    /// The server filters a plain set by its own properties alone.
    pub(super) fn check_plain(&self) -> Result<(), QueryRefused> {
        if self.0.contains('/') {
            Err(QueryRefused::Path { path: self.0.clone().into_owned() })
        } else {
            Ok(())
        }
    }
}

impl From<&'static str> for Property {
    /// Trusts a name written in the program.
    fn from(name: &'static str) -> Self {
        Self(Cow::Borrowed(name))
    }
}

impl fmt::Display for Property {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
