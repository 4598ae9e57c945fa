//! Full records by the server's own description: what is read, what may be sent, and the sets that hold them.
//!
//! [`record!`](crate::record!), [`record_set!`](crate::record_set!), [`record_actions!`](crate::record_actions!) and
//! [`open_enum!`](crate::open_enum!) declare them; generated modules, those of `types` and a company's own, consist of nothing else.

mod action;
mod body;
mod error;
mod field;
mod key;
mod macros;
mod reader;
mod rest;
mod sent;
mod set;
mod values;

pub use action::RecordAction;
pub use body::{Body, InvalidUserField};
pub use error::UnreadableField;
pub use field::{FieldValue, IntoJson, Slot};
pub use key::{KeyPart, key_part};
pub use reader::{Reader, Writer};
pub use rest::Rest;
pub use sent::Sent;
pub use set::{OneKey, RecordSet, TypedSet};

pub use jiff::civil::{Date, Time};
pub use rust_decimal::Decimal;
#[doc(hidden)]
pub use serde;
#[doc(hidden)]
pub use serde_json::Value;

use crate::entities::OtherProperties;

/// A record or a row of one. Declared by [`record!`](crate::record!).
pub trait Record: Clone + Default + PartialEq + Send + Sync + 'static {
    /// The body of a create or a change: only what may be sent, and of that only what was set.
    type Body: Clone + Default + PartialEq + serde::Serialize + Send + Sync + 'static;

    /// The name of the type in `$metadata`.
    const NAME: &'static str;
    /// The properties that a body can carry.
    const SENT: &'static [&'static str];
    /// The properties that the server alone sets.
    const READ_ONLY: &'static [&'static str];

    /// Reads a JSON object. Absent properties, `null` and empty texts are no value; which of them it was is kept in [`Rest`].
    ///
    /// # Errors
    /// A property holds what its type cannot be.
    fn from_object(object: OtherProperties) -> Result<Self, UnreadableField>;

    /// The record as a JSON object, nothing left out.
    fn to_object(&self) -> OtherProperties;

    /// What no field holds.
    fn rest(&self) -> &Rest;
}

/// Reads a row of a collection, or a complex property.
#[doc(hidden)]
pub fn read_row<R: Record>(value: Value) -> Result<R, UnreadableField> {
    match value {
        // Errors of rows are named by the property that holds them, not by their type.
        Value::Object(object) => R::from_object(object).map_err(|error| error.without(R::NAME)),
        other => Err(UnreadableField::new(&other, "an object")),
    }
}
