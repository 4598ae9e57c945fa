//! Moving and counting stock.

pub(crate) mod call;
pub(crate) mod counted;
pub(crate) mod counting;
pub(crate) mod new_posting;
pub(crate) mod new_transfer;
pub(crate) mod posting;
pub(crate) mod transfer;
pub(crate) mod vocabulary;
