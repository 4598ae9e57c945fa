//! The query options of OData as the Service Layer understands them.

mod eval;
mod filter;
mod literal;
mod options;
mod page;

pub(crate) use eval::{Cell, Rules, compare, matches};
#[cfg(test)]
pub(crate) use filter::parse;
pub(crate) use filter::{Expr, Operand, Relation};
pub(crate) use literal::{Literal, date_of, split_outside, time_of};
pub(crate) use options::Options;
pub(crate) use page::window;
