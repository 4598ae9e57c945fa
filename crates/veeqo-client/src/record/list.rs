//! Lists.

use super::field::{FieldOut, FieldValue, Form, Wire, WireOut};
use super::scalar::odd;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::ser::SerializeSeq;
use serde::{Deserializer, Serialize, Serializer};
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;

impl<T: Wire> FieldValue for Vec<T> {
    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn read_field<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(Self, Form), D::Error> {
        deserializer.deserialize_any(ListVisitor(PhantomData))
    }
}

impl<T: WireOut> FieldOut for Vec<T> {
    fn is_nothing(&self) -> bool {
        self.is_empty()
    }

    fn write_field<S: Serializer>(&self, _whole_float: bool, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.len()))?;
        for element in self {
            list.serialize_element(&WrittenElement(element))?;
        }
        list.end()
    }
}

struct WrittenElement<'a, T>(&'a T);

impl<T: WireOut> Serialize for WrittenElement<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(false, serializer)
    }
}

struct ElementSeed<T>(PhantomData<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for ElementSeed<T> {
    type Value = (Option<T>, Form);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::read(deserializer)
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for ListVisitor<T> {
    type Value = (Vec<T>, Form);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut values = Vec::new();
        // The list as it came, from the first element on whose value does not tell it.
        let mut raw: Option<Vec<Value>> = None;
        while let Some((value, form)) = seq.next_element_seed(ElementSeed::<T>(PhantomData))? {
            match (form, &value) {
                (Form::Odd(odd), _) => raw.get_or_insert_with(|| raws(&values)).push(odd),
                (_, None) => raw.get_or_insert_with(|| raws(&values)).push(Value::Null),
                (_, Some(value)) => raw.iter_mut().for_each(|raw| raw.push(value.to_raw())),
            }
            values.extend(value);
        }
        Ok((values, raw.map_or(Form::Usual, |raw| Form::Odd(Value::Array(raw)))))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok((Vec::new(), Form::Odd(Value::Null)))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        if value { Err(E::invalid_type(Unexpected::Bool(value), &self)) } else { Ok(odd(Vec::new(), value)) }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        if text.trim().is_empty() {
            Ok(odd(Vec::new(), text))
        } else {
            Err(E::invalid_type(Unexpected::Str(text), &self))
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        match map.next_key::<String>()? {
            None => Ok(odd(Vec::new(), serde_json::Map::new())),
            Some(_) => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}

fn raws<T: Wire>(values: &[T]) -> Vec<Value> {
    values.iter().map(Wire::to_raw).collect()
}
