//! User-defined tables and fields.

pub(crate) mod definition;
pub(crate) mod row;
