//! What becomes of the fields of a record that its type does not hold.

use super::field::{FieldSeed, FieldValue, Form};
use serde::de::{IgnoredAny, MapAccess};

/// Takes what has no name, and what the named fields cannot hold of their form.
pub(crate) trait Rest {
    /// The name of an unknown field, as far as it is kept.
    type Name: for<'a> From<&'a str>;

    /// Takes the value of an unknown field.
    fn take_unknown<'de, A: MapAccess<'de>>(&mut self, name: Self::Name, map: &mut A)
    -> Result<(), A::Error>;

    /// Takes the form of a named field.
    fn keep_form(&mut self, place: u32, key: &'static str, form: Form);

    /// Reads the value of a named field.
    fn take_field<'de, T: FieldValue, A: MapAccess<'de>>(
        &mut self,
        place: u32,
        key: &'static str,
        map: &mut A,
    ) -> Result<T, A::Error> {
        let (value, form) = map.next_value_seed(FieldSeed::<T>::new())?;
        self.keep_form(place, key, form);
        Ok(value)
    }
}

/// Keeps nothing.
pub(crate) struct Skipped;

/// The name of a field that is skipped.
pub(crate) struct SkippedName;

impl From<&str> for SkippedName {
    fn from(_: &str) -> Self {
        Self
    }
}

impl Rest for Skipped {
    type Name = SkippedName;

    fn take_unknown<'de, A: MapAccess<'de>>(
        &mut self,
        _name: SkippedName,
        map: &mut A,
    ) -> Result<(), A::Error> {
        map.next_value::<IgnoredAny>().map(drop)
    }

    fn keep_form(&mut self, _place: u32, _key: &'static str, _form: Form) {}
}
