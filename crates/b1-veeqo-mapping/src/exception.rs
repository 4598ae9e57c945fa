//! Exceptions: a stable reason code for everything that can keep a record from being written, with its owner,
//! severity and remedy, and the translation of both vendors' refusals into these codes.

mod catalogue;
mod class;
mod classify;
mod code;
mod codes;
mod list;
mod page;

pub use catalogue::{Entry, Growth};
pub use class::{Category, Ends, Handling, Owner, Severity};
pub use classify::{Failure, RefusedLine, Side, classify, line_of};
pub use code::UnknownCode;
pub use list::Code;
pub use page::{Example, index};
