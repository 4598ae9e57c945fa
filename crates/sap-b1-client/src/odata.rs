//! The query language: keys in URLs, filters, pages, entity tags.

pub(crate) mod changes;
pub(crate) mod etag;
pub(crate) mod filter;
pub(crate) mod key;
pub(crate) mod keyset;
pub(crate) mod lacking;
pub(crate) mod link;
pub(crate) mod literal;
pub(crate) mod page;
pub(crate) mod single;
