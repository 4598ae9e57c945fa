//! Answers, field by field.

pub(super) mod directory;
pub(super) mod order;
pub(super) mod product;
