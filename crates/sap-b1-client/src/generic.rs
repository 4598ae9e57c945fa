//! Any set, any service, with types of the caller's own.

pub(crate) mod created;
pub(crate) mod service;
pub(crate) mod set;
pub(crate) mod versioned;
