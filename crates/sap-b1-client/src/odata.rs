//! The query language: keys in URLs, filters, pages, entity tags.

pub(crate) mod apply;
pub(crate) mod changes;
pub(crate) mod cross_join;
pub(crate) mod difference;
pub(crate) mod etag;
pub(crate) mod filter;
pub(crate) mod key;
pub(crate) mod keyset;
pub(crate) mod lacking;
pub(crate) mod link;
pub(crate) mod list_query;
pub(crate) mod literal;
pub(crate) mod location;
pub(crate) mod options;
pub(crate) mod page;
pub(crate) mod posted;
pub(crate) mod property;
pub(crate) mod record_key;
pub(crate) mod refused;
pub(crate) mod single;
pub(crate) mod term;
