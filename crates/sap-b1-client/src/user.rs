//! User-defined tables and fields.

pub(crate) mod definition;
pub(crate) mod ensure;
pub(crate) mod object;
pub(crate) mod row;
mod visible;
