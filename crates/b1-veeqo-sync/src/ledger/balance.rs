//! The books of the ledger itself: what was seen, and where each record stands.

use super::flow::Flow;
use serde::Serialize;

/// The records of one flow. `seen` is counted by itself, from the register of what was taken in, so that a lost row shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Balance {
    /// Which flow.
    pub flow: Flow,
    /// Records that were ever taken in.
    pub seen: u64,
    /// Of these, written: the other side has them.
    pub written: u64,
    /// Still to be written: waiting, due, or of unknown outcome.
    pub open: u64,
    /// Held by an exception.
    pub held: u64,
    /// Left out by a rule or a person.
    pub excluded: u64,
    /// Taken in, and nowhere now: their names, such as `order:123`.
    pub lost: Vec<String>,
}

impl Balance {
    /// A flow without records.
    #[must_use]
    pub fn of(flow: Flow) -> Self {
        Self { flow, seen: 0, written: 0, open: 0, held: 0, excluded: 0, lost: Vec::new() }
    }

    /// What is accounted for.
    #[must_use]
    pub fn accounted(&self) -> u64 {
        self.written + self.open + self.held + self.excluded
    }

    /// Whether the books close: every record seen is somewhere, and nothing is that was never seen.
    #[must_use]
    pub fn closes(&self) -> bool {
        self.lost.is_empty() && self.seen == self.accounted()
    }
}
