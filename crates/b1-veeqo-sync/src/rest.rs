//! Flows that fail for reasons of their own are tried ever more seldom, and keep no other from its turn.

use crate::ledger::Flow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The first wait after a failure, and the longest.
const FIRST: Duration = Duration::from_secs(5);
const LONGEST: Duration = Duration::from_secs(600);

/// How the flows have failed, in this process.
#[derive(Debug)]
pub(crate) struct Resting(Mutex<State>);

#[derive(Debug)]
struct State {
    /// Failures in a row, and the age of the process at which it is tried again.
    failed: BTreeMap<Flow, (u32, Duration)>,
    /// Flows of which an exception may stand; an earlier process may have told it.
    told: BTreeSet<Flow>,
}

impl Default for Resting {
    fn default() -> Self {
        Self(Mutex::new(State { failed: BTreeMap::new(), told: Flow::ALL.into() }))
    }
}

impl Resting {
    /// Whether a flow that failed still rests.
    pub(crate) fn rests(&self, flow: Flow, age: Duration) -> bool {
        self.state().failed.get(&flow).is_some_and(|(_, until)| age < *until)
    }

    /// Whether any flow has failed and not ended well since.
    pub(crate) fn any(&self) -> bool {
        !self.state().failed.is_empty()
    }

    /// A flow failed.
    pub(crate) fn failed(&self, flow: Flow, age: Duration) {
        let mut state = self.state();
        let failures = state.failed.get(&flow).map_or(0, |(failures, _)| *failures);
        let pause = FIRST.saturating_mul(1 << failures.min(7)).min(LONGEST);
        state.failed.insert(flow, (failures.saturating_add(1), age.saturating_add(pause)));
        state.told.insert(flow);
    }

    /// A flow ended well; whether an exception of it may stand.
    pub(crate) fn ended_well(&self, flow: Flow) -> bool {
        let mut state = self.state();
        state.failed.remove(&flow);
        state.told.remove(&flow)
    }

    /// Somebody waits for all of it: nothing rests.
    pub(crate) fn wake(&self) {
        self.state().failed.clear();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flow_that_fails_is_tried_ever_more_seldom_and_no_other_rests() {
        let resting = Resting::default();
        let mut age = Duration::ZERO;
        let mut waits = Vec::new();
        for _ in 0..9 {
            resting.failed(Flow::Orders, age);
            let wait = (0..=600).find(|wait| !resting.rests(Flow::Orders, age + Duration::from_secs(*wait)));
            waits.push(wait.unwrap());
            age += Duration::from_secs(wait.unwrap());
        }
        assert_eq!(waits, [5, 10, 20, 40, 80, 160, 320, 600, 600]);
        assert!(!resting.rests(Flow::Despatch, age) && resting.any());
        assert!(resting.ended_well(Flow::Orders) && !resting.any() && !resting.ended_well(Flow::Orders));
    }
}
