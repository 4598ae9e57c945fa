//! The words in which generated modules are written.

/// Declares a record, or a row of one, and the body with which it is written. Fields of the first group can be read and sent, those behind
/// `read_only` only read. After `or` stands the name of a property in OData v3, where that differs.
///
/// ```
/// sap_b1_client::record! {
///     /// A seat.
///     Seat, SeatBody {
///         /// Code. Column `Code`.
///         code: Option<String> = "Code",
///         /// Colour, a user-defined field.
///         colour: Option<String> = "U_Colour",
///     } read_only {
///         /// How often it was changed.
///         data_version: Option<i64> = "DataVersion",
///     }
/// }
///
/// let seat: Seat = serde_json::from_str(r#"{"Code":"A1","U_Colour":null,"DataVersion":3,"U_Row":7}"#)?;
/// assert_eq!((seat.code.as_deref(), seat.data_version), (Some("A1"), Some(3)));
/// assert!(seat.rest.came_empty("U_Colour"));
/// assert_eq!(seat.udf::<i64>("U_Row")?, Some(7));
///
/// let changes = SeatBody::new().colour("red").code(None);
/// assert_eq!(serde_json::to_string(&changes)?, r#"{"Code":null,"U_Colour":"red"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[macro_export]
macro_rules! record {
    ($(#[$doc:meta])* $name:ident, $body:ident {
        $($(#[$sent_doc:meta])* $sent:ident: $sent_type:ty = $sent_wire:literal $(or $sent_alias:literal)?,)*
    } read_only {
        $($(#[$read_doc:meta])* $read:ident: $read_type:ty = $read_wire:literal $(or $read_alias:literal)?,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$sent_doc])* pub $sent: $sent_type,)*
            $($(#[$read_doc])* pub $read: $read_type,)*
            /// User-defined fields and whatever else no field holds.
            pub rest: $crate::record::Rest,
        }

        impl $name {
            /// A user-defined field that has no field here; `None` where it is absent or `null`.
            ///
            /// # Errors
            /// It holds what `T` cannot be.
            pub fn udf<T: $crate::record::serde::de::DeserializeOwned>(
                &self,
                name: &str,
            ) -> ::std::result::Result<::std::option::Option<T>, $crate::record::UnreadableField> {
                self.rest.udf(name)
            }
        }

        impl $crate::record::Record for $name {
            type Body = $body;

            const NAME: &'static str = ::std::stringify!($name);
            const SENT: &'static [&'static str] = &[$($sent_wire,)*];
            const READ_ONLY: &'static [&'static str] = &[$($read_wire,)*];

            fn from_object(
                object: $crate::OtherProperties,
            ) -> ::std::result::Result<Self, $crate::record::UnreadableField> {
                #[allow(unused_mut, reason = "the metadata has rows without properties")]
                let mut reader = $crate::record::Reader::new(object);
                let mut record = Self {
                    $($sent: reader.take($sent_wire, $crate::record!(@alias $($sent_alias)?)),)*
                    $($read: reader.take($read_wire, $crate::record!(@alias $($read_alias)?)),)*
                    rest: ::std::default::Default::default(),
                };
                record.rest = reader.finish(Self::NAME)?;
                Ok(record)
            }

            fn to_object(&self) -> $crate::OtherProperties {
                #[allow(unused_mut, reason = "the metadata has rows without properties")]
                let mut writer = $crate::record::Writer::new(&self.rest);
                $(writer.put($sent_wire, &self.$sent);)*
                $(writer.put($read_wire, &self.$read);)*
                writer.finish()
            }

            fn rest(&self) -> &$crate::record::Rest {
                &self.rest
            }
        }

        $crate::record!(@json $name);

        #[doc = ::std::concat!("What may be sent of [`", ::std::stringify!($name), "`]: only what is set is, and `None` sends `null`.")]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $body($crate::record::Body);

        impl $body {
            /// Nothing is set.
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }

            $($(#[$sent_doc])*
            #[must_use]
            pub fn $sent(
                mut self,
                value: impl ::std::convert::Into<$crate::record::Sent<<$sent_type as $crate::record::Slot>::Sent>>,
            ) -> Self {
                self.0.set($sent_wire, value.into());
                self
            })*

            $crate::record!(@body);
        }

        $crate::record!(@sent $body);
    };
    (@alias) => { ::std::option::Option::None };
    (@alias $alias:literal) => { ::std::option::Option::Some($alias) };
    (@json $name:ident) => {
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(::std::stringify!($name))?;
                f.debug_map().entries(&$crate::record::Record::to_object(self)).finish()
            }
        }

        impl $crate::record::serde::Serialize for $name {
            fn serialize<S: $crate::record::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::record::serde::Serialize::serialize(&$crate::record::Record::to_object(self), serializer)
            }
        }

        impl<'de> $crate::record::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::record::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let object = $crate::record::serde::Deserialize::deserialize(deserializer)?;
                $crate::record::Record::from_object(object).map_err($crate::record::serde::de::Error::custom)
            }
        }

        impl $crate::record::FieldValue for $name {
            type Sent = <Self as $crate::record::Record>::Body;

            fn read(
                value: $crate::record::Value,
            ) -> ::std::result::Result<Self, $crate::record::UnreadableField> {
                $crate::record::read_row(value)
            }

            fn to_json(&self) -> $crate::record::Value {
                $crate::record::Value::Object($crate::record::Record::to_object(self))
            }
        }
    };
    (@body) => {
        /// Sets a user-defined field; `None` clears it.
        ///
        /// # Errors
        /// The name does not begin with `U_`, or the value cannot be written as JSON.
        pub fn set_udf(
            mut self,
            name: &str,
            value: impl $crate::record::serde::Serialize,
        ) -> ::std::result::Result<Self, $crate::record::InvalidUserField> {
            self.0.set_udf(name, value)?;
            Ok(self)
        }

        /// Sets user-defined fields from a struct whose names are theirs.
        ///
        /// # Errors
        /// A name does not begin with `U_`, or the struct cannot be written as JSON.
        pub fn set_udfs(
            mut self,
            fields: &impl $crate::record::serde::Serialize,
        ) -> ::std::result::Result<Self, $crate::record::InvalidUserField> {
            self.0.set_udfs(fields)?;
            Ok(self)
        }

        /// What is going to be sent.
        #[must_use]
        pub fn properties(&self) -> &$crate::OtherProperties {
            self.0.properties()
        }
    };
    (@sent $body:ident) => {
        impl $crate::record::serde::Serialize for $body {
            fn serialize<S: $crate::record::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::record::serde::Serialize::serialize(&self.0, serializer)
            }
        }

        impl $crate::record::IntoJson for $body {
            fn into_json(self) -> $crate::record::Value {
                self.0.into_value()
            }
        }
    };
}

/// Declares a set of records: its name, its type, and its key with the checked types of the parts. A key of several parts gets a struct.
///
/// ```
/// # sap_b1_client::record! {
/// #     /// A seat.
/// #     Seat, SeatBody { /** Row. */ row: Option<i64> = "Row", /** Code. */ code: Option<String> = "Code", } read_only {}
/// # }
/// use sap_b1_client::record::RecordSet;
///
/// sap_b1_client::record_set! {
///     /// Seats of the house.
///     Seats = "U_SEATS" of Seat, by SeatKey { row: i64 = "Row", code: String = "Code" }
/// }
/// sap_b1_client::record_set! {
///     /// Rows of the house.
///     Rows = "U_ROWS" of Seat, by row: i64 = "Row"
/// }
///
/// let key = SeatKey { row: 3, code: "A/1".into() };
/// assert_eq!(Seats::path_key(&key).as_str(), "Row=3,Code='A%2F1'");
/// assert_eq!(Rows::path_key(&3).as_str(), "3");
/// ```
#[macro_export]
macro_rules! record_set {
    ($(#[$doc:meta])* $set:ident = $name:literal of $record:ty, by $field:ident: $key:ty = $wire:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $set;

        impl $crate::record::RecordSet for $set {
            type Record = $record;
            type Key = $key;

            const NAME: &'static str = $name;

            fn path_key(key: &$key) -> $crate::RecordKey {
                $crate::record::KeyPart::literal(key).into()
            }

            fn key(record: &$record) -> ::std::option::Option<$key> {
                $crate::record::key_part(&record.$field)
            }
        }

        impl $crate::record::OneKey for $set {
            const KEY: &'static str = $wire;
        }
    };
    ($(#[$doc:meta])* $set:ident = $name:literal of $record:ty, by $parts:ident {
        $($field:ident: $key:ty = $wire:literal),+ $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $set;

        #[doc = ::std::concat!("Key in `", $name, "`.")]
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[allow(clippy::exhaustive_structs, reason = "a key is whole")]
        pub struct $parts {
            $(#[doc = ::std::concat!("`", $wire, "`.")] pub $field: $key,)+
        }

        impl $crate::record::RecordSet for $set {
            type Record = $record;
            type Key = $parts;

            const NAME: &'static str = $name;

            fn path_key(key: &$parts) -> $crate::RecordKey {
                $crate::RecordKey::composite([$(($wire, $crate::record::KeyPart::literal(&key.$field))),+])
            }

            fn key(record: &$record) -> ::std::option::Option<$parts> {
                Some($parts { $($field: $crate::record::key_part(&record.$field)?,)+ })
            }
        }
    };
}
