//! Single values: texts, amounts, times, switches, numbers.

use super::field::{Form, Wire, WireOut};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;

/// Any JSON value, borrowed where it is a text.
#[derive(Debug)]
pub(crate) enum Scalar<'de> {
    Null,
    Bool(bool),
    Whole(i64),
    Float(f64),
    Text(Cow<'de, str>),
    /// An object, a list, or a number beyond 64 bits.
    Other(Value),
}

impl Scalar<'_> {
    /// The value as it came.
    pub(crate) fn into_raw(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => value.into(),
            Self::Whole(value) => value.into(),
            Self::Float(value) => value.into(),
            Self::Text(text) => text.into_owned().into(),
            Self::Other(value) => value,
        }
    }

    /// Whether it stands for no value: also how some programs write an empty field.
    pub(super) fn is_nothing(&self) -> bool {
        match self {
            Self::Null | Self::Bool(false) => true,
            Self::Text(text) => matches!(text.trim(), "" | "null") || text.starts_with("0000-00-00"),
            Self::Other(value) => {
                value.as_array().is_some_and(Vec::is_empty) || value.as_object().is_some_and(Map::is_empty)
            }
            _ => false,
        }
    }

    /// No value, in the form it came.
    pub(crate) fn into_nothing<T>(self) -> (Option<T>, Form) {
        match self {
            Self::Null => (None, Form::Usual),
            other => odd(None, other.into_raw()),
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "true",
            Self::Whole(_) | Self::Float(_) => "a number",
            Self::Text(_) => "a text",
            Self::Other(value) if value.is_array() => "a list",
            Self::Other(value) if value.is_object() => "an object",
            Self::Other(_) => "a number",
        }
    }
}

/// A value whose form is kept.
pub(super) fn odd<T>(value: T, raw: impl Into<Value>) -> (T, Form) {
    (value, Form::Odd(raw.into()))
}

impl<'de> Deserialize<'de> for Scalar<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Whole(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Scalar<'de>, E> {
        Ok(i64::try_from(value).map_or_else(|_| Scalar::Other(value.into()), Scalar::Whole))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Float(value))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Scalar<'de>, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(seq)).map(Scalar::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Scalar<'de>, A::Error> {
        Ok(match Value::deserialize(MapAccessDeserializer::new(map))? {
            // With `arbitrary_precision`, which another crate of the program may turn on, numbers arrive as maps.
            Value::Number(number) => match (number.as_i64(), number.as_f64()) {
                (Some(whole), _) => Scalar::Whole(whole),
                (None, Some(float)) if !number.is_u64() => Scalar::Float(float),
                _ => Scalar::Other(number.into()),
            },
            value => Scalar::Other(value),
        })
    }
}

/// The complaint about a value of the wrong kind, which does not quote it.
pub(super) fn misfit<E: Error>(value: &Scalar<'_>, expected: &str) -> E {
    E::custom(format_args!("{} where {expected} was expected", value.kind()))
}

impl Wire for String {
    /// A number is read as its digits, since shops and carriers disagree about what a reference is. What is no text at all is kept beside.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(Option<Self>, Form), D::Error> {
        Ok(match Scalar::deserialize(deserializer)? {
            Scalar::Text(text) => (Some(text.into_owned()), Form::Usual),
            value @ (Scalar::Whole(_) | Scalar::Float(_) | Scalar::Bool(true)) => {
                let raw = value.into_raw();
                odd(Some(raw.to_string()), raw)
            }
            value => value.into_nothing(),
        })
    }

    fn to_raw(&self) -> Value {
        self.as_str().into()
    }
}

impl WireOut for String {
    fn write<S: Serializer>(&self, _whole_float: bool, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl Wire for bool {
    /// What is no switch at all is kept beside: nobody knows which way it stands.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(Option<Self>, Form), D::Error> {
        let value = Scalar::deserialize(deserializer)?;
        let read = match &value {
            Scalar::Bool(value) => return Ok((Some(*value), Form::Usual)),
            Scalar::Whole(1) => Some(true),
            Scalar::Whole(0) => Some(false),
            Scalar::Text(text) if ["true", "t", "1", "yes"].contains(&text.trim()) => Some(true),
            Scalar::Text(text) if ["false", "f", "0", "no"].contains(&text.trim()) => Some(false),
            _ => return Ok(value.into_nothing()),
        };
        Ok(odd(read, value.into_raw()))
    }
}

impl WireOut for bool {
    fn write<S: Serializer>(&self, _whole_float: bool, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*self)
    }
}

impl Wire for i64 {
    /// What is no whole number is kept beside.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(Option<Self>, Form), D::Error> {
        let value = Scalar::deserialize(deserializer)?;
        let read = match &value {
            Scalar::Whole(value) => return Ok((Some(*value), Form::Usual)),
            Scalar::Text(text) => text.trim().parse().ok(),
            Scalar::Float(float) if float.fract() == 0.0 => format!("{float:.0}").parse().ok(),
            _ => None,
        };
        Ok(if read.is_none() { value.into_nothing() } else { odd(read, value.into_raw()) })
    }

    fn to_raw(&self) -> Value {
        (*self).into()
    }
}

impl WireOut for i64 {
    fn write<S: Serializer>(&self, _whole_float: bool, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(*self)
    }
}

impl Wire for Map<String, Value> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(Option<Self>, Form), D::Error> {
        Ok(match Scalar::deserialize(deserializer)? {
            Scalar::Other(Value::Object(fields)) => (Some(fields), Form::Usual),
            value => value.into_nothing(),
        })
    }
}

impl WireOut for Map<String, Value> {
    fn write<S: Serializer>(&self, _whole_float: bool, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }
}

/// Lets a type that is made of a [`Scalar`] stand in records.
macro_rules! wire_of_scalar {
    ($name:ty, $read:expr) => {
        impl $crate::record::Wire for $name {
            fn read<'de, D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<(Option<Self>, $crate::record::Form), D::Error> {
                $read(deserializer)
            }
        }

        impl $crate::record::WireOut for $name {
            fn write<S: serde::Serializer>(
                &self,
                _whole_float: bool,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(self, serializer)
            }
        }
    };
}

pub(crate) use wire_of_scalar;
