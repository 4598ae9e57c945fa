//! How a property becomes a field, and back.

use super::error::UnreadableField;
use serde_json::Value;

/// A type that one value of a property can be.
pub trait FieldValue: Sized {
    /// What a body takes for it: the type itself, or the body of a row.
    type Sent: IntoJson;

    /// Reads a value that is neither `null` nor an empty text.
    ///
    /// # Errors
    /// The value cannot be of this type.
    fn read(value: Value) -> Result<Self, UnreadableField>;

    /// The value as the server writes it.
    fn to_json(&self) -> Value;
}

/// What can stand in a body.
pub trait IntoJson {
    /// The value as the server reads it.
    fn into_json(self) -> Value;
}

/// A field of a record: an optional value, or rows.
pub trait Slot: Default {
    /// What a body takes for it.
    type Sent: IntoJson;

    /// Whether an empty array is no value of it.
    const ROWS: bool;

    /// Reads a value that is there.
    ///
    /// # Errors
    /// The value cannot be of this type.
    fn read(value: Value) -> Result<Self, UnreadableField>;

    /// The value, where there is one.
    fn to_json(&self) -> Option<Value>;
}

impl<T: FieldValue> Slot for Option<T> {
    type Sent = T::Sent;

    const ROWS: bool = false;

    fn read(value: Value) -> Result<Self, UnreadableField> {
        T::read(value).map(Some)
    }

    fn to_json(&self) -> Option<Value> {
        self.as_ref().map(T::to_json)
    }
}

impl<T: FieldValue> Slot for Vec<T> {
    type Sent = Vec<T::Sent>;

    const ROWS: bool = true;

    fn read(value: Value) -> Result<Self, UnreadableField> {
        let Value::Array(rows) = value else {
            return Err(UnreadableField::new(&value, "a collection"));
        };
        let row = |(index, row)| T::read(row).map_err(|error| error.within(&format!("[{index}]")));
        rows.into_iter().enumerate().map(row).collect()
    }

    fn to_json(&self) -> Option<Value> {
        (!self.is_empty()).then(|| Value::Array(self.iter().map(T::to_json).collect()))
    }
}

impl<T: FieldValue> FieldValue for Box<T> {
    type Sent = T::Sent;

    fn read(value: Value) -> Result<Self, UnreadableField> {
        T::read(value).map(Self::new)
    }

    fn to_json(&self) -> Value {
        T::to_json(self)
    }
}

impl<T: IntoJson> IntoJson for Vec<T> {
    fn into_json(self) -> Value {
        Value::Array(self.into_iter().map(T::into_json).collect())
    }
}
