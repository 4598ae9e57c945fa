//! Writing documents.

pub(crate) mod cancel;
pub(crate) mod change;
pub(crate) mod create;
pub(crate) mod created;
pub(crate) mod draft;
pub(crate) mod entry;
pub(crate) mod kind;
pub(crate) mod new;
pub(crate) mod new_line;
pub(crate) mod new_parts;
pub(crate) mod priced;
