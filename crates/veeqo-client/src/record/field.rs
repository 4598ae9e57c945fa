//! Fields: what may stand behind a name.

use serde::de::DeserializeSeed;
use serde::{Deserializer, Serialize, Serializer};
use serde_json::Value;
use std::marker::PhantomData;

/// How a value came, as far as its type does not tell.
#[derive(Debug, PartialEq)]
pub(crate) enum Form {
    /// As it is written.
    Usual,
    /// A whole number with a decimal point: `5.0`.
    WholeFloat,
    /// Otherwise: this.
    Odd(Value),
}

/// A value on the wire, behind a name or in a list.
pub(crate) trait Wire: Sized {
    /// Reads it; `None` for `null` and for what stands for nothing (`[]` or `false` for no object).
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(Option<Self>, Form), D::Error>;

    /// The value as JSON, for lists that are kept as they came.
    fn to_raw(&self) -> Value {
        Value::Null
    }
}

/// A value that can be written back.
pub(crate) trait WireOut: Wire + PartialEq {
    /// Writes it.
    fn write<S: Serializer>(&self, whole_float: bool, serializer: S) -> Result<S::Ok, S::Error>;
}

/// What a record holds behind a name.
pub(crate) trait FieldValue: Sized {
    /// What stands for a missing field; `None` where it must be there.
    fn absent() -> Option<Self>;

    /// Reads it.
    fn read_field<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(Self, Form), D::Error>;
}

/// What a record can write behind a name.
pub(crate) trait FieldOut: FieldValue + PartialEq {
    /// Whether a missing field would be read as this.
    fn is_nothing(&self) -> bool;

    /// Writes it.
    fn write_field<S: Serializer>(&self, whole_float: bool, serializer: S) -> Result<S::Ok, S::Error>;
}

impl<T: Wire> FieldValue for Option<T> {
    fn absent() -> Option<Self> {
        Some(None)
    }

    fn read_field<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(Self, Form), D::Error> {
        T::read(deserializer)
    }
}

impl<T: WireOut> FieldOut for Option<T> {
    fn is_nothing(&self) -> bool {
        self.is_none()
    }

    fn write_field<S: Serializer>(&self, whole_float: bool, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write(whole_float, serializer),
            None => serializer.serialize_none(),
        }
    }
}

/// Reads a field where serde asks for a seed.
pub(crate) struct FieldSeed<T>(PhantomData<T>);

impl<T> FieldSeed<T> {
    pub(super) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: FieldValue> DeserializeSeed<'de> for FieldSeed<T> {
    type Value = (T, Form);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::read_field(deserializer)
    }
}

/// Writes a field where serde asks for a value.
pub(crate) struct Written<'a, T> {
    pub(crate) value: &'a T,
    pub(crate) whole_float: bool,
}

impl<T: FieldOut> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.write_field(self.whole_float, serializer)
    }
}

/// Declares ids that a record must have.
macro_rules! required_field {
    ($($type:ty),+ $(,)?) => {$(
        impl $crate::record::FieldValue for $type {
            fn absent() -> Option<Self> {
                None
            }

            fn read_field<'de, D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<(Self, $crate::record::Form), D::Error> {
                let (value, form) = <Self as $crate::record::Wire>::read(deserializer)?;
                value.map(|value| (value, form)).ok_or_else(|| serde::de::Error::custom("an id is missing"))
            }
        }

        impl $crate::record::FieldOut for $type {
            fn is_nothing(&self) -> bool {
                false
            }

            fn write_field<S: serde::Serializer>(&self, whole_float: bool, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::record::WireOut::write(self, whole_float, serializer)
            }
        }
    )+};
}

pub(crate) use required_field;
