//! The body of a create or a change.

use super::field::IntoJson;
use super::sent::Sent;
use crate::entities::OtherProperties;
use serde::Serialize;
use serde_json::Value;

/// A user-defined field cannot be sent.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidUserField {
    /// The name is not one of a user-defined field.
    #[error(
        "'{name}' is no user-defined field: their names begin with U_; other properties have setters, or are read-only"
    )]
    Name {
        /// The name as given.
        name: String,
    },
    /// The value cannot be written as JSON.
    #[error("{name} cannot be written as JSON")]
    Value {
        /// The name of the field, `*` for all of them.
        name: String,
        /// Why not.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

/// The properties that are to be sent, and no others.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Body(OtherProperties);

impl Body {
    /// Sets a property, or clears it.
    pub fn set<T: IntoJson>(&mut self, name: &'static str, value: Sent<T>) {
        self.0.insert(name.to_owned(), value.0.map_or(Value::Null, T::into_json));
    }

    /// Sets a user-defined field; `None` clears it.
    ///
    /// # Errors
    /// See [`InvalidUserField`].
    pub fn set_udf(&mut self, name: &str, value: impl Serialize) -> Result<(), InvalidUserField> {
        if !name.starts_with("U_") {
            return Err(InvalidUserField::Name { name: name.to_owned() });
        }
        let value = serde_json::to_value(value)
            .map_err(|source| InvalidUserField::Value { name: name.to_owned(), source: source.into() })?;
        self.0.insert(name.to_owned(), value);
        Ok(())
    }

    /// Sets every field of a struct, as user-defined fields of these names.
    ///
    /// # Errors
    /// See [`InvalidUserField`].
    pub fn set_udfs(&mut self, fields: &impl Serialize) -> Result<(), InvalidUserField> {
        let all = || "*".to_owned();
        match serde_json::to_value(fields) {
            Ok(Value::Object(fields)) => {
                fields.iter().try_for_each(|(name, value)| self.set_udf(name, value))
            }
            Ok(_) => Err(InvalidUserField::Value {
                name: all(),
                source: "it is no struct with named fields".into(),
            }),
            Err(source) => Err(InvalidUserField::Value { name: all(), source: source.into() }),
        }
    }

    /// What is going to be sent.
    #[must_use]
    pub fn properties(&self) -> &OtherProperties {
        &self.0
    }

    /// The body as one value.
    #[must_use]
    pub fn into_value(self) -> Value {
        Value::Object(self.0)
    }
}
