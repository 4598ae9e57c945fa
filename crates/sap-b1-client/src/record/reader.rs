//! Fields out of a JSON object, and back into one.

use super::error::UnreadableField;
use super::field::Slot;
use super::rest::{Rest, Unset};
use crate::entities::OtherProperties;
use serde_json::Value;

/// Takes the fields of a record out of a JSON object, one after the other. The first that cannot be read is reported at the end.
#[derive(Debug)]
pub struct Reader {
    object: OtherProperties,
    unset: Vec<(&'static str, Unset)>,
    error: Option<UnreadableField>,
}

impl Reader {
    /// Begins with an object.
    #[must_use]
    pub fn new(object: OtherProperties) -> Self {
        Self { object, unset: Vec::new(), error: None }
    }

    /// Takes a property, by its name or by the one that OData v3 has for it.
    pub fn take<S: Slot>(&mut self, name: &'static str, alias: Option<&str>) -> S {
        let value = self.object.remove(name).or_else(|| self.object.remove(alias?));
        let unset = match &value {
            None => return S::default(),
            Some(Value::Null) => Unset::Null,
            Some(Value::String(text)) if text.is_empty() => Unset::Text,
            Some(Value::Array(rows)) if S::ROWS && rows.is_empty() => Unset::Rows,
            Some(_) => return self.read(name, value.unwrap_or_default()),
        };
        self.unset.push((name, unset));
        S::default()
    }

    fn read<S: Slot>(&mut self, name: &str, value: Value) -> S {
        S::read(value).unwrap_or_else(|error| {
            self.error.get_or_insert(error.within(name));
            S::default()
        })
    }

    /// Ends the reading: what was not taken, or the first property that could not be read.
    ///
    /// # Errors
    /// A property holds what its type cannot be.
    pub fn finish(self, record: &str) -> Result<Rest, UnreadableField> {
        match self.error {
            Some(error) => Err(error.within(record)),
            None => Ok(Rest { other: self.object, unset: self.unset }),
        }
    }
}

/// Puts the fields of a record into a JSON object.
#[derive(Debug)]
pub struct Writer(OtherProperties);

impl Writer {
    /// Begins with what no field holds.
    #[must_use]
    pub fn new(rest: &Rest) -> Self {
        let mut object = rest.other.clone();
        object.extend(rest.unset.iter().map(|(name, unset)| ((*name).to_owned(), unset.to_json())));
        Self(object)
    }

    /// Puts a field where it has a value.
    pub fn put(&mut self, name: &'static str, field: &impl Slot) {
        if let Some(value) = field.to_json() {
            self.0.insert(name.to_owned(), value);
        }
    }

    /// The object.
    #[must_use]
    pub fn finish(self) -> OtherProperties {
        self.0
    }
}
