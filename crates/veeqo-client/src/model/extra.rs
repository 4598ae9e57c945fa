//! Fields without a name of their own, and the forms of those that have one.

use crate::record::{FieldOut, Form, Rest, Written};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde_json::{Map, Value};
use std::fmt;

/// What an answer held beyond the named fields, as it came, and how the named ones were written where their types do not tell: so a record
/// is written as it was read. `Debug` shows names only: the values may be personal, and old answers embed whole users with their keys.
///
/// Two of them are equal if their unnamed fields are.
#[derive(Clone, Default)]
pub struct Extra {
    unknown: Map<String, Value>,
    forms: Forms,
}

/// How named fields were written, by their place in the record.
#[derive(Clone, Default)]
struct Forms {
    /// They were there.
    present: u64,
    /// They were whole numbers with a decimal point.
    whole_floats: u64,
    /// Others, as they came.
    odd: Vec<(&'static str, Value)>,
}

impl Extra {
    /// The value of a field without a name of its own, or of a named one that came in an unusual form (a text for a number, `[]` for no
    /// object): as it came.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.unknown.get(name).or_else(|| self.forms.odd(name))
    }

    /// All fields without a name of their own.
    #[must_use]
    pub fn as_map(&self) -> &Map<String, Value> {
        &self.unknown
    }

    /// Writes a named field: as it came, as long as that still says what the field holds.
    pub(crate) fn write_field<M: SerializeMap, T: FieldOut>(
        &self,
        map: &mut M,
        place: Option<u32>,
        key: &'static str,
        value: &T,
    ) -> Result<(), M::Error> {
        let forms = &self.forms;
        if let Some(raw) =
            forms.odd(key).filter(|raw| T::read_field(*raw).is_ok_and(|(read, _)| read == *value))
        {
            return map.serialize_entry(key, raw);
        }
        let bit = bit(place.unwrap_or(u32::MAX));
        if value.is_nothing() && forms.present & bit == 0 {
            return Ok(());
        }
        map.serialize_entry(key, &Written { value, whole_float: forms.whole_floats & bit != 0 })
    }

    /// Writes the fields without a name of their own.
    pub(crate) fn write_unknown<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.unknown.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))
    }

    /// Puts a field in, for records that are made of others.
    pub(crate) fn put(&mut self, name: &str, value: Value) {
        self.unknown.insert(name.to_owned(), value);
    }
}

impl Forms {
    fn odd(&self, name: &str) -> Option<&Value> {
        self.odd.iter().rev().find(|(key, _)| *key == name).map(|(_, value)| value)
    }
}

fn bit(place: u32) -> u64 {
    1_u64.checked_shl(place).unwrap_or_default()
}

impl Rest for Extra {
    type Name = String;

    fn take_unknown<'de, A: MapAccess<'de>>(&mut self, name: String, map: &mut A) -> Result<(), A::Error> {
        self.unknown.insert(name, map.next_value()?);
        Ok(())
    }

    fn keep_form(&mut self, place: u32, key: &'static str, form: Form) {
        self.forms.present |= bit(place);
        match form {
            Form::Usual => {}
            Form::WholeFloat => self.forms.whole_floats |= bit(place),
            Form::Odd(raw) => self.forms.odd.push((key, raw)),
        }
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        self.unknown == other.unknown
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.unknown.keys()).finish()
    }
}
