//! What each reason code means: who solves it, how bad it is, what ends it, what to do.

pub(super) mod despatch;
pub(super) mod finance;
pub(super) mod item;
pub(super) mod order;
pub(super) mod stock;
pub(super) mod system;

use super::{Category, Handling, Owner, Severity};

/// The catalogue's entry of one reason code.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// The part of the work that it belongs to.
    pub category: Category,
    /// Who can solve it.
    pub owner: Owner,
    /// How bad it is when nothing else is known.
    pub severity: Severity,
    /// What ends it.
    pub handling: Handling,
    /// One plain sentence, without the values of the record.
    pub title: &'static str,
    /// What to do, in order.
    pub steps: &'static [&'static str],
}
