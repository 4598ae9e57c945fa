//! Mutants.

use b1_veeqo_sandbox::{Reply, Request, World};
use b1_veeqo_sync::Settings;
use b1_veeqo_sync::ledger::Change;
use jiff::Timestamp;
use std::time::Duration;

/// One way to be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mutant {
    /// What was lost is sent again without waiting for it to show.
    NoSettle,
}

impl Mutant {
    pub(crate) fn set(self, settings: &mut Settings) {
        if self == Self::NoSettle {
            settings.settle = Duration::ZERO;
        }
    }

    pub(crate) fn sent(self, _request: &mut Request, _world: &mut World, _now: Timestamp) {}

    pub(crate) fn answered(
        self,
        _request: &Request,
        _reply: &mut Reply,
        _world: &mut World,
        _now: Timestamp,
    ) {
    }

    pub(crate) fn kept(self, changes: Vec<Change>) -> Vec<Change> {
        changes
    }
}
