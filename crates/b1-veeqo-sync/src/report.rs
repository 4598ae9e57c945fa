//! What a pass did, for people and programs, and how it tells while it runs.

use crate::ledger::Flow;
use crate::pause::Pause;
use b1_veeqo_mapping::exception::Side;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::Duration;

/// What one flow did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[must_use]
pub struct FlowReport {
    /// Records looked at.
    pub seen: u64,
    /// Records written to the other side.
    pub written: u64,
    /// Records that were found written already, by us or by a person.
    pub adopted: u64,
    /// Records held by an exception.
    pub held: u64,
    /// Records waiting for a precondition.
    pub waiting: u64,
    /// Records left out by a rule.
    pub excluded: u64,
    /// Changes that a full reading showed and no feed had.
    pub missed: u64,
}

impl FlowReport {
    /// Adds another pass of the same flow: what was done adds up, what stands is replaced.
    pub fn absorb(&mut self, later: Self) {
        self.seen += later.seen;
        self.written += later.written;
        self.adopted += later.adopted;
        self.missed += later.missed;
        self.held = later.held;
        self.waiting = later.waiting;
        self.excluded = later.excluded;
    }

    /// Whether anything was written or recorded.
    #[must_use]
    pub fn did_something(&self) -> bool {
        self.written + self.adopted > 0
    }
}

/// What all flows did until nothing was due.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[must_use]
pub struct Summary {
    /// By flow.
    pub flows: BTreeMap<Flow, FlowReport>,
    /// Exceptions open at the end.
    pub open_exceptions: u64,
    /// Of these, refusals that the catalogue does not know: their raw text is all there is.
    pub unmapped: u64,
    /// What operators paused: its work is not lost, and not begun.
    pub paused: Vec<Pause>,
}

/// Something worth telling while a pass runs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// A flow began.
    FlowStarted {
        /// Which.
        flow: Flow,
    },
    /// A flow got further.
    Progress {
        /// Which.
        flow: Flow,
        /// Records done.
        done: u64,
        /// Records to do, as far as known.
        total: u64,
    },
    /// A flow ended.
    FlowEnded {
        /// Which.
        flow: Flow,
        /// What it did.
        report: FlowReport,
    },
    /// A dry run held the write of a record back.
    Withheld {
        /// In which flow.
        flow: Flow,
        /// What would have been written to.
        side: Side,
        /// The record in a person's words.
        subject: String,
    },
    /// Nothing can be done before some time has passed.
    Waiting {
        /// How long.
        wait: Duration,
        /// Why, in a person's words.
        reason: String,
    },
}

/// Somebody who is told.
pub trait Observer: Debug + Send + Sync {
    /// Takes an event. It must not block.
    fn event(&self, event: &Event);
}

/// Nobody.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unobserved;

impl Observer for Unobserved {
    fn event(&self, _event: &Event) {}
}
