//! What the server does not support in filters of a plain set, or silently ignores.

use super::{Filter, Node};
use crate::odata::refused::QueryRefused;

impl Filter {
    /// Refuses what only a join can do: calculating, and looking into collections.
    pub(crate) fn check_plain(&self) -> Result<(), QueryRefused> {
        match &self.0 {
            Node::Compare(left, _, right) => {
                left.check_plain()?;
                right.check_plain()
            }
            Node::Call(_, property, _) => property.check_plain(),
            Node::Not(filter) => filter.check_plain(),
            Node::And(parts) | Node::Or(parts) => parts.iter().try_for_each(Self::check_plain),
        }
    }
}
