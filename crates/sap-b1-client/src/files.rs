//! Attachments and images.

pub(crate) mod attachment;
pub(crate) mod form;
pub(crate) mod image;
