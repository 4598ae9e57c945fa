//! What of a record no field holds.

use super::error::UnreadableField;
use crate::entities::OtherProperties;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// User-defined fields, properties newer than the types, annotations, and which fields came as `null` or empty: so that nothing a record
/// was read from is lost.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rest {
    pub(super) other: OtherProperties,
    pub(super) unset: Vec<(&'static str, Unset)>,
}

/// The ways of the server to say that there is no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unset {
    Null,
    Text,
    Rows,
}

impl Unset {
    pub(super) fn to_json(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Text => Value::String(String::new()),
            Self::Rows => Value::Array(Vec::new()),
        }
    }
}

impl Rest {
    /// The properties without a field, by name.
    #[must_use]
    pub fn properties(&self) -> &OtherProperties {
        &self.other
    }

    /// The same, to be changed.
    pub fn properties_mut(&mut self) -> &mut OtherProperties {
        &mut self.other
    }

    /// Whether the property was there without a value: `null`, an empty text or an empty collection. A property that was not selected is
    /// not there at all.
    #[must_use]
    pub fn came_empty(&self, property: &str) -> bool {
        self.unset.iter().any(|(name, _)| *name == property)
            || self.other.get(property).is_some_and(|value| value.is_null() || value == "")
    }

    /// A user-defined field; `None` where it is absent or `null`.
    ///
    /// # Errors
    /// It holds what `T` cannot be.
    pub fn udf<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, UnreadableField> {
        let value = self.other.get(name).unwrap_or(&Value::Null);
        let expected = std::any::type_name::<T>();
        Option::<T>::deserialize(value).map_err(|_| UnreadableField::new(value, expected).within(name))
    }

    /// All user-defined fields, read into a struct of the caller's own whose names are those of the fields.
    ///
    /// # Errors
    /// They cannot be read into it.
    pub fn udfs<T: DeserializeOwned>(&self) -> Result<T, UnreadableField> {
        let fields = self.other.iter().filter(|(name, _)| name.starts_with("U_"));
        let fields = Value::Object(fields.map(|(name, value)| (name.clone(), value.clone())).collect());
        T::deserialize(&fields)
            .map_err(|_| UnreadableField::new(&fields, std::any::type_name::<T>()).within("U_*"))
    }
}
