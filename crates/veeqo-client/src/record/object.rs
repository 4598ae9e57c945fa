//! Records inside records, and their keys.

use super::field::Form;
use super::scalar::odd;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{Deserializer, de};
use serde_json::{Map, Value};
use std::fmt;
use std::marker::PhantomData;

/// A struct that [`super::record`] or [`super::summary`] declared.
pub(crate) trait Record: Sized {
    /// Its name, for complaints.
    const NAME: &'static str;

    /// Reads its fields; `None` where there is no field at all and one is required.
    fn read_map<'de, A: MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error>;
}

/// Reads a record that must be there.
pub(crate) struct RecordVisitor<T>(PhantomData<T>);

impl<T> RecordVisitor<T> {
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Record> Visitor<'de> for RecordVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read_map(map)?.ok_or_else(|| A::Error::missing_field("id"))
    }
}

/// Reads a record or what stands for none: `null`, `false`, an empty text, list or object.
pub(crate) fn read_object<'de, T: Record, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<(Option<T>, Form), D::Error> {
    deserializer.deserialize_any(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Record> Visitor<'de> for ObjectVisitor<T> {
    type Value = (Option<T>, Form);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({}) or null", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Ok(match T::read_map(map)? {
            Some(record) => (Some(record), Form::Usual),
            None => odd(None, Map::new()),
        })
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok((None, Form::Usual))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        if value { Err(E::invalid_type(Unexpected::Bool(value), &self)) } else { Ok(odd(None, value)) }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        if text.trim().is_empty() {
            Ok(odd(None, text))
        } else {
            Err(E::invalid_type(Unexpected::Str(text), &self))
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        match seq.next_element::<de::IgnoredAny>()? {
            None => Ok(odd(None, Vec::<Value>::new())),
            Some(_) => Err(A::Error::invalid_type(Unexpected::Seq, &self)),
        }
    }
}

/// A key: one of the record's own, or another.
pub(crate) enum Key<K, N> {
    Known(K),
    Unknown(N),
}

/// Reads a key.
pub(crate) struct KeySeed<K, N> {
    known: fn(&str) -> Option<K>,
    unknown: PhantomData<N>,
}

impl<K, N> KeySeed<K, N> {
    pub(crate) const fn new(known: fn(&str) -> Option<K>) -> Self {
        Self { known, unknown: PhantomData }
    }
}

impl<'de, K, N: for<'a> From<&'a str>> DeserializeSeed<'de> for KeySeed<K, N> {
    type Value = Key<K, N>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<K, N: for<'a> From<&'a str>> Visitor<'_> for KeySeed<K, N> {
    type Value = Key<K, N>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok((self.known)(name).map_or_else(|| Key::Unknown(N::from(name)), Key::Known))
    }
}
