//! Records: what Veeqo answers, read tolerantly and written back as it came.
//!
//! A record is declared once, as a struct of named fields. Everything else follows: names are those of the wire; fields may be missing, may
//! be `null` and may come in another shape; what has no name is kept. What the type of a field cannot hold of its form (a text where Veeqo
//! mostly writes a number, an offset, a `[]` for no object) is kept beside it, so that writing a record gives what was read.

mod field;
mod list;
mod measure;
mod object;
mod rest;
mod scalar;
#[cfg(test)]
mod tests;

pub(crate) use field::{FieldOut, FieldValue, Form, Wire, WireOut, Written};
pub(crate) use object::{Key, KeySeed, Record, RecordVisitor, read_object};
pub(crate) use rest::{Rest, Skipped};
pub(crate) use scalar::{Scalar, wire_of_scalar};

/// Declares a record. A field whose name on the wire is another one is written `name["wire name"]`.
macro_rules! record {
    (
        $(#[$attribute:meta])*
        pub struct $name:ident {
            $($(#[$doc:meta])* pub $field:ident $([$key:literal])? : $type:ty,)*
        }
    ) => {
        $(#[$attribute])*
        pub struct $name {
            $($(#[$doc])* pub $field: $type,)*
            /// What else was there.
            pub extra: $crate::model::Extra,
        }

        $crate::record::readable! { $name { $($field $([$key])? : $type,)* } extra }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                let mut places = 0..;
                $(
                    let key = $crate::record::key_of!($field $([$key])?);
                    self.extra.write_field(&mut map, places.next(), key, &self.$field)?;
                )*
                self.extra.write_unknown(&mut map)?;
                serde::ser::SerializeMap::end(map)
            }
        }

        impl $crate::record::WireOut for $name {
            fn write<S: serde::Serializer>(&self, _whole_float: bool, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(self, serializer)
            }
        }
    };
}

/// Declares a record of which only the named fields are kept: it cannot be written back.
macro_rules! summary {
    (
        $(#[$attribute:meta])*
        pub struct $name:ident {
            $($(#[$doc:meta])* pub $field:ident : $type:ty,)*
        }
    ) => {
        $(#[$attribute])*
        pub struct $name {
            $($(#[$doc])* pub $field: $type,)*
        }

        $crate::record::readable! { $name { $($field : $type,)* } }
    };
}

/// Reading: the same for records and for summaries, which have no `extra`.
macro_rules! readable {
    ($name:ident { $($field:ident $([$key:literal])? : $type:ty,)* } $($extra:ident)?) => {
        const _: () = {
            use $crate::record::{FieldValue, Key, KeySeed, Record, RecordVisitor, Rest};

            #[derive(Clone, Copy)]
            #[expect(non_camel_case_types, reason = "variants are named after the fields")]
            enum Known {
                $($field,)*
            }

            fn known(name: &str) -> Option<Known> {
                match name {
                    $($crate::record::key_of!($field $([$key])?) => Some(Known::$field),)*
                    _ => None,
                }
            }

            impl Record for $name {
                const NAME: &'static str = stringify!($name);

                fn read_map<'de, A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Option<Self>, A::Error> {
                    $(let mut $field: Option<$type> = None;)*
                    let mut rest = $crate::record::rest_of!($($extra)?);
                    let mut empty = true;
                    while let Some(key) = map.next_key_seed(KeySeed::new(known))? {
                        empty = false;
                        match key {
                            $(Key::Known(Known::$field) => {
                                let key = $crate::record::key_of!($field $([$key])?);
                                $field = Some(rest.take_field(Known::$field as u32, key, &mut map)?);
                            })*
                            Key::Unknown(name) => rest.take_unknown(name, &mut map)?,
                        }
                    }
                    if empty && [$(<$type as FieldValue>::absent().is_none()),*].contains(&true) {
                        return Ok(None);
                    }
                    Ok(Some(Self {
                        $($field: match $field.or_else(<$type as FieldValue>::absent) {
                            Some(value) => value,
                            None => return Err(serde::de::Error::missing_field($crate::record::key_of!($field $([$key])?))),
                        },)*
                        $($extra: rest,)?
                    }))
                }
            }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    deserializer.deserialize_map(RecordVisitor::new())
                }
            }

            impl $crate::record::Wire for $name {
                fn read<'de, D: serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<(Option<Self>, $crate::record::Form), D::Error> {
                    $crate::record::read_object(deserializer)
                }

                $crate::record::to_raw_of!($($extra)?);
            }
        };
    };
}

/// The name on the wire.
macro_rules! key_of {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident [$key:literal]) => {
        $key
    };
}

/// Where what has no name goes.
macro_rules! rest_of {
    () => {
        $crate::record::Skipped
    };
    ($extra:ident) => {
        $crate::model::Extra::default()
    };
}

/// What a record is as JSON; nobody asks that of a summary.
macro_rules! to_raw_of {
    () => {};
    ($extra:ident) => {
        fn to_raw(&self) -> serde_json::Value {
            serde_json::to_value(self).unwrap_or_default()
        }
    };
}

pub(crate) use field::required_field;
pub(crate) use {key_of, readable, record, rest_of, summary, to_raw_of};
