//! Payments.

pub(crate) mod call;
pub(crate) mod record;
pub(crate) mod vocabulary;
